#include "app/domain/incident.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

QString label(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return QCoreApplication::translate("wasl::domain", "Minor");
    case Severity::Serious:
        return QCoreApplication::translate("wasl::domain", "Serious");
    case Severity::Grave:
        return QCoreApplication::translate("wasl::domain", "Grave");
    }
    return {};
}

bool isInForce(const Ban& ban, QDate day)
{
    return ban.from <= day && day <= ban.until && (!ban.liftedOn || day < *ban.liftedOn);
}

std::optional<QDate> nextFollowUp(const Incident& incident)
{
    std::optional<QDate> next;
    for (const IncidentFollowUp& followUp : incident.followUps) {
        if (!followUp.doneOn && (!next || followUp.due < *next)) {
            next = followUp.due;
        }
    }
    return next;
}

bool mustBeReviewed(const Ban& ban, QDate day)
{
    return !ban.liftedOn && day <= ban.until && ban.reviewOn <= day;
}

namespace
{

std::optional<Refusal> cannotEnd(const Ban& ban, QDate day)
{
    if (ban.liftedOn) {
        return Refusal{
            u"already-lifted"_s,
            QCoreApplication::translate("wasl::domain", "This ban was lifted or decided anew already."),
            {}};
    }
    if (day > ban.until) {
        return Refusal{u"ban-over"_s,
                       QCoreApplication::translate("wasl::domain",
                                                   "This ban is over. Decide a new one if it is needed."),
                       {}};
    }
    return std::nullopt;
}

} // namespace

Result<Ban> lifted(Ban ban, QDate day, const QString& reason)
{
    if (auto refusal = cannotEnd(ban, day)) {
        return refuse(*std::move(refusal));
    }
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Write why the ban is lifted early."),
                      u"liftReason"_s);
    }
    ban.liftedOn = day;
    ban.liftReason = reason.trimmed();
    return ban;
}

Result<std::pair<Ban, Ban>> decidedAgain(Ban ban, Ban wanted, QDate day)
{
    if (auto refusal = cannotEnd(ban, day)) {
        return refuse(*std::move(refusal));
    }
    wanted.id = {};
    wanted.version = 0;
    wanted.person = ban.person;
    wanted.structure = ban.structure;
    wanted.incident = ban.incident;
    wanted.from = std::max(ban.from, day);
    wanted.follows = ban.id;
    wanted.liftedOn.reset();
    wanted.liftReason.clear();
    if (const auto found = problems(wanted); !found.empty()) {
        return refuse(found.front());
    }
    if (wanted.explanation.trimmed().isEmpty()) {
        return refuse(
            u"explanation-missing"_s,
            QCoreApplication::translate(
                "wasl::domain", "Write what the new decision rests on: it stands beside the old one."),
            u"explanation"_s);
    }
    ban.liftedOn = wanted.from;
    ban.liftReason.clear();
    return std::pair(std::move(ban), std::move(wanted));
}

const Ban* banOn(std::span<const Ban> bans, BeneficiaryId person, StructureId structure, QDate day)
{
    for (const Ban& ban : bans) {
        if (ban.person == person && (!ban.structure || *ban.structure == structure) && isInForce(ban, day)) {
            return &ban;
        }
    }
    return nullptr;
}

std::vector<Refusal> problems(const Incident& incident, const Moment& now)
{
    std::vector<Refusal> found;
    if (incident.kind.isEmpty()) {
        found.push_back({u"kind-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose what kind of incident it was."),
                         u"kind"_s});
    }
    if (!incident.at.isValid() || incident.at > now) {
        found.push_back(
            {u"at-in-future"_s,
             QCoreApplication::translate("wasl::domain", "Write when it happened; not a time to come."),
             u"at"_s});
    }
    if (incident.description.trimmed().isEmpty() && !incident.textsClosed) {
        found.push_back({u"description-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Say in a sentence what happened."),
                         u"description"_s});
    }
    for (std::size_t i = 0; i < incident.followUps.size(); ++i) {
        const IncidentFollowUp& followUp = incident.followUps[i];
        const auto field = u"followUps[%1].%2"_s.arg(i);
        if (followUp.what.trimmed().isEmpty()) {
            found.push_back({u"follow-up-missing"_s,
                             QCoreApplication::translate("wasl::domain", "Write what is to be done."),
                             field.arg(u"what"_s)});
        }
        if (!followUp.due.isValid()) {
            found.push_back(
                {u"follow-up-due"_s,
                 QCoreApplication::translate("wasl::domain", "Write until when it is to be done."),
                 field.arg(u"due"_s)});
        }
        if (followUp.doneOn &&
            (*followUp.doneOn > now.toLocalTime().date() ||
             (incident.at.isValid() && *followUp.doneOn < incident.at.toLocalTime().date()))) {
            found.push_back(
                {u"follow-up-done"_s,
                 QCoreApplication::translate(
                     "wasl::domain", "It was done on a day after the incident, and not on one to come."),
                 field.arg(u"doneOn"_s)});
        }
    }
    return found;
}

std::vector<Refusal> problems(const Ban& ban)
{
    std::vector<Refusal> found;
    if (ban.person.isNull()) {
        found.push_back({u"person-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the person the ban is about."),
                         u"person"_s});
    }
    if (ban.reason.isEmpty()) {
        found.push_back({u"reason-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the reason for the ban."),
                         u"reason"_s});
    }
    if (!ban.from.isValid()) {
        found.push_back({u"from-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write from which day the ban holds."),
                         u"from"_s});
    }
    if (!ban.until.isValid()) {
        found.push_back(
            {u"until-missing"_s,
             QCoreApplication::translate("wasl::domain", "A ban always has an end. Write its last day."),
             u"until"_s});
    } else if (ban.until < ban.from) {
        found.push_back({u"until-before-from"_s,
                         QCoreApplication::translate("wasl::domain", "The ban would end before it begins."),
                         u"until"_s});
    }
    if (!ban.reviewOn.isValid()) {
        found.push_back(
            {u"review-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write the day on which the ban is reviewed."),
             u"reviewOn"_s});
    } else if (ban.reviewOn < ban.from || (ban.until.isValid() && ban.reviewOn > ban.until)) {
        found.push_back(
            {u"review-outside"_s,
             QCoreApplication::translate("wasl::domain", "The review lies within the time of the ban."),
             u"reviewOn"_s});
    }
    return found;
}

} // namespace wasl::domain
