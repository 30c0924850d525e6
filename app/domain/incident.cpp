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
    if (incident.description.trimmed().isEmpty()) {
        found.push_back({u"description-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Say in a sentence what happened."),
                         u"description"_s});
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
