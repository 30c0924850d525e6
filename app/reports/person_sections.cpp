#include "app/reports/person_sections.h"

#include "app/domain/user.h"
#include "app/storage/activity_store.h"
#include "app/storage/barrier_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/card_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/household_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/loan_store.h"
#include "app/storage/reach.h"
#include "app/storage/referral_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/visit_store.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

using domain::Action;

/// Cells of one line that are empty are left away, and the rest stands one under the other.
QString linesOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

PersonSections::PersonSections(storage::Database& database, const domain::Beneficiary& person,
                               const PersonLabels& labels)
    : m_database(database)
    , m_person(person)
    , m_labels(labels)
{
}

std::vector<ReportSection> PersonSections::all()
{
    m_leftOut.clear();
    noteLeftOut();
    std::vector<ReportSection> found{
        purposes(), identity(),  statuses(),          documents(), household(), consents(),
        needs(),    referrals(), referralsReceived(), stays(),     visits(),    distributions(),
        loans(),    cards(),     incidents(),         activities()};
    for (auto& section : houseLife())
        found.push_back(std::move(section));
    for (auto& section : cases())
        found.push_back(std::move(section));
    for (auto& section : legalFiles())
        found.push_back(std::move(section));
    found.push_back(requests());
    found.push_back(changes());
    // A part with nothing in it, or that may not be seen, has nothing to say but that.
    std::erase_if(found, [&](const ReportSection& section) { return m_leftOut.contains(section.title); });
    for (auto& section : found)
        if (section.rows.empty() && section.note.isEmpty())
            section.note = text(QT_TRANSLATE_NOOP("wasl::reports", "Nothing is recorded."));
    if (!m_leftOut.isEmpty()) {
        ReportSection missing{text(QT_TRANSLATE_NOOP("wasl::reports", "Not in this copy"))};
        missing.note = text(QT_TRANSLATE_NOOP(
            "wasl::reports",
            "Whoever printed this may not see these parts of the file, if there are any. Ask "
            "the association for them: colleagues with another role can add them."));
        for (const auto& title : m_leftOut)
            missing.rows.push_back({u"–"_s, title});
        found.push_back(std::move(missing));
    }
    return found;
}

void PersonSections::noteLeftOut()
{
    const std::pair<Action, const char*> parts[] = {
        {Action::ViewNeeds, QT_TRANSLATE_NOOP("wasl::reports", "Specific needs")},
        {Action::ViewSensitiveNeeds, QT_TRANSLATE_NOOP("wasl::reports", "Sensitive needs")},
        {Action::ViewNotes, QT_TRANSLATE_NOOP("wasl::reports", "General notes")},
        {Action::ViewHousehold, QT_TRANSLATE_NOOP("wasl::reports", "Household")},
        {Action::ViewReferralState, QT_TRANSLATE_NOOP("wasl::reports", "Referrals")},
        {Action::ViewReferral, QT_TRANSLATE_NOOP("wasl::reports", "Reasons of referrals")},
        {Action::ViewStays, QT_TRANSLATE_NOOP("wasl::reports", "Stays")},
        {Action::ViewVisits, QT_TRANSLATE_NOOP("wasl::reports", "Visits at the desk")},
        {Action::Distribute, QT_TRANSLATE_NOOP("wasl::reports", "Meals and items given")},
        {Action::ViewIncidents, QT_TRANSLATE_NOOP("wasl::reports", "Incidents")},
        {Action::ViewActivities, QT_TRANSLATE_NOOP("wasl::reports", "Activities and obstacles")},
        {Action::ViewCase, QT_TRANSLATE_NOOP("wasl::reports", "Cases")},
        {Action::ViewLegalFile, QT_TRANSLATE_NOOP("wasl::reports", "Legal files")},
    };
    for (const auto& [action, title] : parts)
        if (!storage::reaches(m_database, action, m_person.id)) m_leftOut << text(title);
    for (const auto compartment :
         {domain::Compartment::Legal, domain::Compartment::Medical, domain::Compartment::Violence})
        if (!sees(compartment))
            m_leftOut << text(QT_TRANSLATE_NOOP("wasl::reports", "Notes kept apart: %1"))
                             .arg(m_labels.word(compartment));
}

bool PersonSections::sees(domain::Compartment compartment) const
{
    const auto action = compartment == domain::Compartment::Legal     ? Action::ViewLegalFile
                        : compartment == domain::Compartment::Medical ? Action::ViewMedicalNotes
                                                                      : Action::ViewViolenceNotes;
    return storage::reaches(m_database, action, m_person.id) && m_database.cipher(compartment);
}

ReportSection PersonSections::purposes() const
{
    const storage::SettingsStore settings(m_database);
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "What these data are kept for")), {}};
    section.rows = {
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Purpose")),
         text(QT_TRANSLATE_NOOP("wasl::reports",
                                "To receive her, to help her, to refer her to services, and to "
                                "count this work without names."))},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Where they come from")),
         text(QT_TRANSLATE_NOOP("wasl::reports",
                                "What she said or showed, and what those who worked with her "
                                "wrote."))},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Who receives them")),
         text(QT_TRANSLATE_NOOP("wasl::reports",
                                "The partners named under “Referrals”, and nobody else. The network of "
                                "associations receives figures only."))},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Her rights")),
         text(QT_TRANSLATE_NOOP(
             "wasl::reports", "She may see her data, have them corrected or erased, and object to their use "
                              "(Law 09-08, articles 7 to 9). If she is refused, or not answered in time, she "
                              "may turn to the CNDP."))}};
    if (const auto receipt = settings.value(u"cndp.receipt"_s); !receipt.isEmpty())
        section.rows.push_back({text(QT_TRANSLATE_NOOP("wasl::reports", "CNDP receipt")), isolated(receipt)});
    return section;
}

ReportSection PersonSections::identity() const
{
    const auto& p = m_person;
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Identity"))};
    QStringList phones;
    for (const auto& phone : p.phones)
        phones << isolated(phone);
    const QStringList all[] = {
        {text(QT_TRANSLATE_NOOP("wasl::reports", "File number")), isolated(p.fileNumber.toString())},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Name in Latin script")), p.latin.full()},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Name in Arabic script")), p.arabic.full()},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Other names")), p.otherNames},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Sex")), m_labels.sex(p.sex)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Date of birth")), m_labels.birth(p.birth)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Place of birth")), p.birthPlace},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Nationalities")),
         m_labels.listedAll(u"countries"_s, p.nationalities)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Country of origin")),
         m_labels.listed(u"countries"_s, p.countryOfOrigin)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Languages")),
         m_labels.listedAll(u"languages"_s, p.languages)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Needs an interpreter")),
         m_labels.yesOrNo(p.needsInterpreter)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Arrival in Morocco")), m_labels.day(p.arrival)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Commune")), m_labels.place(p.communeCode)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Address")), p.address},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Phones")), phones.join(u'\n')},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "A photo is kept")), m_labels.yesOrNo(p.photo.has_value())},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Registered on")), m_labels.day(p.registeredOn)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "Kept until")), m_labels.day(p.keepUntil)},
        {text(QT_TRANSLATE_NOOP("wasl::reports", "General notes")), p.notes},
    };
    for (const auto& row : all)
        if (!row.at(1).trimmed().isEmpty()) section.rows.push_back(row);
    return section;
}

ReportSection PersonSections::statuses() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Administrative status"))};
    for (const auto& status : m_person.statuses)
        section.rows.push_back({m_labels.listed(u"administrative_statuses"_s, status.code),
                                m_labels.span(status.from, status.until)});
    return section;
}

ReportSection PersonSections::documents() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Identity documents")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "Document")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Number")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Issued by")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Issued on")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Expires on"))}};
    for (const auto& document : m_person.documents)
        section.rows.push_back({m_labels.listed(u"document_kinds"_s, document.kind),
                                document.number.isEmpty() ? QString() : isolated(document.number),
                                linesOf({document.issuer, m_labels.listed(u"countries"_s, document.country)}),
                                m_labels.day(document.issued), m_labels.day(document.expires)});
    return section;
}

ReportSection PersonSections::household() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Household")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "Member")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Relation to the head")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "When"))}};
    const storage::BeneficiaryStore people(m_database);
    const auto language = language::code(m_labels.language());
    for (const auto& household : storage::HouseholdStore(m_database).ofPerson(m_person.id))
        for (const auto& member : household.members) {
            const auto who = people.find(member.person);
            section.rows.push_back({who ? domain::displayName(*who, language) : QString(),
                                    m_labels.listed(u"household_relations"_s, member.relation),
                                    m_labels.span(member.from, member.until)});
        }
    return section;
}

ReportSection PersonSections::consents() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Decisions about her data")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Asked for")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Her decision")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Recipient")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Notice and witness"))}};
    for (const auto& consent : storage::ConsentStore(m_database).ofPerson(m_person.id))
        section.rows.push_back(
            {m_labels.moment(consent.decidedAt), m_labels.word(consent.purpose),
             linesOf({m_labels.word(consent.decision), m_labels.span({}, consent.expires)}),
             consent.recipient ? m_labels.partner(*consent.recipient) : QString(),
             linesOf({isolated(consent.noticeVersion), m_labels.listed(u"languages"_s, consent.language),
                      consent.givenBy, consent.witness})});
    return section;
}

ReportSection PersonSections::needs() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Specific needs")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "Need")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Note"))}};
    for (const auto& need : m_person.needs)
        section.rows.push_back({m_labels.listed(u"specific_needs"_s, need.code),
                                m_labels.span(need.from, need.until), need.note});
    return section;
}

ReportSection PersonSections::referrals() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Referrals")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Partner")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Services")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "What was written")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "State and outcome"))}};
    for (const auto& referral : storage::ReferralStore(m_database).ofPerson(m_person.id)) {
        const auto services = m_labels.listedAll(u"services"_s, referral.servicesAsked);
        section.rows.push_back(
            {referral.sentAt ? m_labels.moment(referral.sentAt) : m_labels.day(referral.drafted),
             m_labels.partner(referral.partner),
             linesOf({m_labels.listed(u"sectors"_s, referral.sector), services}),
             linesOf({referral.reasons, referral.background, referral.notes}),
             linesOf({m_labels.word(referral.state),
                      m_labels.listed(u"referral_outcomes"_s, referral.outcome),
                      m_labels.listed(u"referral_decline_reasons"_s, referral.declineReason),
                      m_labels.listed(u"referral_withdrawal_reasons"_s, referral.withdrawalReason),
                      referral.returnSlip ? referral.returnSlip->text : QString()})});
    }
    return section;
}

ReportSection PersonSections::stays() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Stays")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "Structure")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Asked on")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Arrived")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Left")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "State and outcome"))}};
    for (const auto& stay : storage::StayStore(m_database).ofPerson(m_person.id))
        section.rows.push_back(
            {m_labels.structure(stay.structure), m_labels.moment(stay.requestedAt),
             m_labels.moment(stay.checkedInAt), m_labels.moment(stay.checkedOutAt),
             linesOf({m_labels.word(stay.state), m_labels.listed(u"stay_destinations"_s, stay.destination),
                      m_labels.listed(u"stay_cancel_reasons"_s, stay.cancelReason), stay.notes})});
    return section;
}

ReportSection PersonSections::visits() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Visits at the desk")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "Appointment")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Arrived")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "State")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Reason"))}};
    for (const auto& visit : storage::VisitStore(m_database).ofPerson(m_person.id))
        section.rows.push_back({m_labels.moment(visit.plannedFor), m_labels.moment(visit.arrivedAt),
                                m_labels.word(visit.state), visit.reason});
    return section;
}

ReportSection PersonSections::distributions() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Meals and items given")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "What")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Number")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Note"))}};
    for (const auto& given : storage::DistributionStore(m_database).ofPerson(m_person.id))
        section.rows.push_back({m_labels.day(given.day), m_labels.listed(u"item_kinds"_s, given.item),
                                isolated(QString::number(given.quantity)) + u' ' + given.unit, given.note});
    return section;
}

ReportSection PersonSections::loans() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Things lent")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "What")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Given back")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Note"))}};
    for (const auto& loan : storage::LoanStore(m_database).ofPerson(m_person.id)) {
        const auto back = !loan.endedAt ? QString()
                          : loan.end == domain::LoanEnd::Lost
                              ? text(QT_TRANSLATE_NOOP("wasl::reports", "Lost"))
                              : m_labels.moment(*loan.endedAt);
        section.rows.push_back({m_labels.moment(loan.lentAt),
                                linesOf({m_labels.listed(u"loan_kinds"_s, loan.item), loan.detail}), back,
                                loan.note});
    }
    return section;
}

ReportSection PersonSections::cards() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Her cards")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "Made on")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Name on it")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Revoked on")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Note"))}};
    for (const auto& card : storage::CardStore(m_database).ofPerson(m_person.id))
        section.rows.push_back({m_labels.moment(card.issuedAt), card.shownName,
                                card.revokedAt ? m_labels.moment(*card.revokedAt) : QString(), card.note});
    return section;
}

ReportSection PersonSections::incidents() const
{
    const storage::IncidentStore store(m_database);
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Incidents"))};
    for (const auto& incident : store.ofPerson(m_person.id)) {
        // What was written about others is not hers to read.
        const bool alone = incident.people.size() == 1;
        section.rows.push_back({m_labels.moment(incident.at),
                                linesOf({m_labels.listed(u"incident_kinds"_s, incident.kind),
                                         alone ? incident.description : QString(), incident.measures})});
    }
    for (const auto& ban : store.bansOf(m_person.id))
        section.rows.push_back({m_labels.span(ban.from, ban.until),
                                linesOf({text(QT_TRANSLATE_NOOP("wasl::reports", "May not come: %1"))
                                             .arg(m_labels.listed(u"ban_reasons"_s, ban.reason)),
                                         ban.explanation})});
    return section;
}

ReportSection PersonSections::activities() const
{
    ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Activities and obstacles"))};
    for (const auto& activity : storage::ActivityStore(m_database).ofPerson(m_person.id))
        section.rows.push_back(
            {m_labels.day(activity.from),
             linesOf({m_labels.listed(u"activity_kinds"_s, activity.kind), activity.title})});
    for (const auto& barrier : storage::BarrierStore(m_database).ofPerson(m_person.id))
        section.rows.push_back(
            {m_labels.day(barrier.on),
             linesOf({m_labels.listed(u"barrier_kinds"_s, barrier.kind),
                      m_labels.listed(u"sectors"_s, barrier.sector), barrier.description})});
    return section;
}

} // namespace wasl::reports
