#include "app/reports/person_sections.h"
#include "app/storage/attachment_store.h"
#include "app/storage/case_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/journal.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/rights_request_store.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

/// Changes beyond this many, the newest first, are counted and not listed.
constexpr int mostChanges = 300;

/// What an entry of the journal is about.
const char* changeText(const storage::JournalChange& change)
{
    if (change.entity == "beneficiary"_L1) {
        if (change.action == "create"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Person registered");
        if (change.action == "export"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Copy of the file made");
        if (change.action == "break-glass"_L1)
            return QT_TRANSLATE_NOOP("wasl::reports", "Closed notes read in an emergency");
        return QT_TRANSLATE_NOOP("wasl::reports", "Record changed");
    }
    const std::pair<QLatin1StringView, const char*> entities[] = {
        {"consent"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Decisions about her data")},
        {"case_file"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Cases")},
        {"attachment"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Files kept")},
        {"referral"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Referrals")},
        {"incoming_referral"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Referrals received")},
        {"sealed_message"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Sealed files")},
        {"stay"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Stays")},
        {"visit"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Visits at the desk")},
        {"presence"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Stays")},
        {"waiting_move"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Stays")},
        {"house_rules_signed"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Stays")},
        {"household"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Household")},
        {"distribution"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Meals and items given")},
        {"loan"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Things lent")},
        {"card"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Her cards")},
        {"legal_file"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Legal files")},
        {"rights_request"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Requests about her rights")},
        {"belonging"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Belongings kept for her")},
        {"leaving_mark"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Needs help to leave the house")},
        {"ban"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Incidents")},
        {"barrier"_L1, QT_TRANSLATE_NOOP("wasl::reports", "Activities and obstacles")}};
    for (const auto& [entity, words] : entities)
        if (change.entity == entity) return words;
    return QT_TRANSLATE_NOOP("wasl::reports", "Other");
}

} // namespace

std::vector<ReportSection> PersonSections::cases() const
{
    const auto title = text(QT_TRANSLATE_NOOP("wasl::reports", "Cases"));
    std::vector<ReportSection> found;
    for (const auto& each : storage::CaseStore(m_database).ofPerson(m_person.id)) {
        ReportSection section{title};
        const auto add = [&](const char* label, const QString& value) {
            if (!value.isEmpty()) section.rows.push_back({text(label), value});
        };
        add(QT_TRANSLATE_NOOP("wasl::reports", "State"),
            m_labels.word(each.status) + u" · "_s + m_labels.word(each.stage));
        add(QT_TRANSLATE_NOOP("wasl::reports", "Followed by"), m_labels.user(each.worker));
        for (const auto& period : each.periods) {
            QStringList lines{m_labels.span(period.opened, period.closed),
                              m_labels.listed(u"case_closure_reasons"_s, period.closureReason),
                              m_labels.listed(u"case_outcomes"_s, period.outcome), period.note};
            lines.removeAll(QString());
            add(QT_TRANSLATE_NOOP("wasl::reports", "Opened"), lines.join(u'\n'));
        }
        for (const auto& goal : each.goals) {
            QStringList lines{goal.text, m_labels.span({}, goal.due)};
            for (const auto& action : goal.actions)
                lines << u"– "_s + action.text;
            lines.removeAll(QString());
            add(QT_TRANSLATE_NOOP("wasl::reports", "Goal"), lines.join(u'\n'));
        }
        for (const auto& followUp : each.followUps) {
            QStringList lines{m_labels.day(followUp.done ? *followUp.done : followUp.due),
                              m_labels.listed(u"follow_up_kinds"_s, followUp.kind), followUp.text};
            lines.removeAll(QString());
            add(QT_TRANSLATE_NOOP("wasl::reports", "Follow-up"), lines.join(u'\n'));
        }
        for (const auto& note : each.notes)
            section.rows.push_back(
                {text(QT_TRANSLATE_NOOP("wasl::reports", "Note (%1)")).arg(m_labels.word(note.compartment)),
                 m_labels.moment(note.writtenAt) + u' ' + m_labels.user(note.author) + u'\n' + note.text});
        for (const auto& file : storage::attachmentsOfCase(m_database, each.id))
            section.rows.push_back({text(QT_TRANSLATE_NOOP("wasl::reports", "File kept")),
                                    m_labels.moment(file.addedAt) + u' ' + file.name});
        found.push_back(std::move(section));
    }
    if (found.empty()) found.push_back({title, {}, {}, {}});
    return found;
}

ReportSection PersonSections::referralsReceived() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Referrals received")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "From association")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Services")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "What was written")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "State and outcome"))}};
    const auto lines = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u'\n');
    };
    for (const auto& referral : storage::IncomingReferralStore(m_database).ofPerson(m_person.id)) {
        QStringList answers{m_labels.word(referral.state),
                            m_labels.listed(u"referral_outcomes"_s, referral.outcome),
                            m_labels.listed(u"referral_decline_reasons"_s, referral.declineReason)};
        for (const auto& step : referral.history)
            answers << step.note;
        section.rows.push_back({m_labels.moment(referral.receivedAt), referral.fromOrganisation,
                                lines({m_labels.listed(u"sectors"_s, referral.sector),
                                       m_labels.listedAll(u"services"_s, referral.servicesAsked)}),
                                lines({referral.reasons, referral.background}), lines(answers)});
    }
    return section;
}

std::vector<ReportSection> PersonSections::legalFiles() const
{
    const auto title = text(QT_TRANSLATE_NOOP("wasl::reports", "Legal files"));
    std::vector<ReportSection> found;
    for (const auto& file : storage::LegalFileStore(m_database).ofPerson(m_person.id)) {
        ReportSection section{title};
        const auto add = [&](const char* label, QStringList lines) {
            lines.removeAll(QString());
            if (!lines.isEmpty()) section.rows.push_back({text(label), lines.join(u'\n')});
        };
        add(QT_TRANSLATE_NOOP("wasl::reports", "Procedure"),
            {m_labels.listed(u"legal_file_kinds"_s, file.kind),
             m_labels.listed(u"authorities"_s, file.authority), file.reference});
        add(QT_TRANSLATE_NOOP("wasl::reports", "Opened"), {m_labels.span(file.opened, file.closed)});
        add(QT_TRANSLATE_NOOP("wasl::reports", "Outcome"),
            {m_labels.listed(u"legal_outcomes"_s, file.outcome)});
        for (const auto& step : file.steps)
            add(QT_TRANSLATE_NOOP("wasl::reports", "Step"), {m_labels.day(step.on), step.what, step.result});
        for (const auto& hearing : file.hearings)
            add(QT_TRANSLATE_NOOP("wasl::reports", "Hearing"),
                {m_labels.moment(hearing.at), hearing.place, hearing.lawyer, hearing.result});
        for (const auto& deadline : file.deadlines)
            add(QT_TRANSLATE_NOOP("wasl::reports", "Deadline"), {m_labels.day(deadline.due), deadline.what});
        if (sees(domain::Compartment::Legal))
            add(QT_TRANSLATE_NOOP("wasl::reports", "Privileged notes"), {file.notes});
        found.push_back(std::move(section));
    }
    if (found.empty()) found.push_back({title, {}, {}, {}});
    return found;
}

ReportSection PersonSections::requests() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Requests about her rights")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "Received on")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Right")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Due on")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Answered on")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Answer"))}};
    for (const auto& request : storage::RightsRequestStore(m_database).ofPerson(m_person.id)) {
        const auto& answer = request.answer;
        QStringList lines;
        if (answer)
            lines << m_labels.word(answer->outcome)
                  << m_labels.listed(u"rights_refusal_reasons"_s, answer->refusalReason) << answer->text;
        lines.removeAll(QString());
        section.rows.push_back({m_labels.day(request.receivedOn), m_labels.word(request.right),
                                m_labels.day(request.due), answer ? m_labels.day(answer->on) : QString(),
                                lines.join(u'\n')});
    }
    return section;
}

ReportSection PersonSections::changes() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Who changed what")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Who")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "What"))}};
    const auto entries = storage::Journal(m_database).history(m_person.id.uuid(), mostChanges + 1);
    for (const auto& entry : entries) {
        if (int(section.rows.size()) == mostChanges) {
            section.note =
                text(QT_TRANSLATE_N_NOOP("wasl::reports", "Only the newest %n change(s)."), mostChanges);
            break;
        }
        section.rows.push_back({m_labels.moment(entry.at), entry.userName, text(changeText(entry.change))});
    }
    return section;
}

} // namespace wasl::reports
