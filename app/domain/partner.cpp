#include "app/domain/partner.h"

#include "app/domain/plain_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

bool covers(const Partner& partner, QStringView communeCode)
{
    if (partner.communes.isEmpty()) {
        return true;
    }
    for (const QString& covered : partner.communes) {
        // Codes of the territory nest: a region, a province or a commune covers all that begins with it. A
        // commune with arrondissements ends in ".0", its arrondissements in two digits.
        if (covered == communeCode ||
            (communeCode.startsWith(covered) && communeCode.mid(covered.size()).startsWith(u'.'))) {
            return true;
        }
        if (covered.endsWith(u".0"_s) && communeCode.startsWith(QStringView(covered).chopped(1))) {
            return true;
        }
    }
    return false;
}

bool isInForce(const Agreement& agreement, QDate day)
{
    return agreement.from <= day && (!agreement.until || day <= *agreement.until);
}

Agreement renewed(const Agreement& agreement, QDate today)
{
    Agreement next = agreement;
    next.id = {};
    next.version = 0;
    next.signedOn.reset();
    next.from = agreement.until && *agreement.until >= today ? agreement.until->addDays(1) : today;
    if (agreement.until) next.until = next.from.addDays(agreement.from.daysTo(*agreement.until));
    return next;
}

bool isOffered(const Service& service, QDate day)
{
    return (!service.from || *service.from <= day) && (!service.until || day <= *service.until);
}

Refusal partnerClosed(const Partner& partner)
{
    const QString reason = partner.inactiveReason.trimmed();
    return {u"partner-closed"_s,
            reason.isEmpty()
                ? QCoreApplication::translate("wasl::domain",
                                              "Nobody is referred to this partner any more. Choose another "
                                              "one.")
                : QCoreApplication::translate(
                      "wasl::domain", "Nobody is referred to this partner any more: %1. Choose another one.")
                      .arg(reason),
            u"partner"_s};
}

std::vector<Refusal> problems(const Partner& partner)
{
    std::vector<Refusal> found;
    if (partner.name.trimmed().isEmpty() && partner.nameArabic.trimmed().isEmpty()) {
        found.push_back(
            {u"name-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write the name of the partner, in either script."),
             u"name"_s});
    }
    if (auto problem = nameProblem(partner.name, u"name"_s)) found.push_back(*std::move(problem));
    if (auto problem = nameProblem(partner.nameArabic, u"nameArabic"_s)) found.push_back(*std::move(problem));
    if (!partner.active && partner.inactiveReason.trimmed().isEmpty()) {
        found.push_back({u"inactive-reason-missing"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Say why nobody is referred to this partner any more."),
                         u"inactiveReason"_s});
    }
    return found;
}

std::vector<Refusal> problems(const Service& service)
{
    std::vector<Refusal> found;
    if (service.sector.isEmpty()) {
        found.push_back({u"sector-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the sector of the service."),
                         u"sector"_s});
    }
    if (service.capacity && *service.capacity < 0) {
        found.push_back(
            {u"capacity-negative"_s,
             QCoreApplication::translate("wasl::domain", "A capacity is a number of people: zero or more."),
             u"capacity"_s});
    }
    if (service.from && service.until && *service.until < *service.from) {
        found.push_back(
            {u"until-before-from"_s,
             QCoreApplication::translate("wasl::domain", "The service would end before it begins."),
             u"until"_s});
    }
    return found;
}

std::vector<Refusal> problems(const Agreement& agreement)
{
    std::vector<Refusal> found;
    if (agreement.partner.isNull()) {
        found.push_back({u"partner-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the partner of the agreement."),
                         u"partner"_s});
    }
    if (!agreement.from.isValid()) {
        found.push_back(
            {u"from-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write from which day the agreement is in force."),
             u"from"_s});
    } else if (agreement.until && *agreement.until < agreement.from) {
        found.push_back(
            {u"until-before-from"_s,
             QCoreApplication::translate("wasl::domain", "The agreement would end before it begins."),
             u"until"_s});
    }
    return found;
}

} // namespace wasl::domain
