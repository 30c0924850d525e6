#include "app/domain/reception.h"

#include "app/domain/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

QString label(FamilyRule rule)
{
    switch (rule) {
    case FamilyRule::Anyone:
        return QCoreApplication::translate("wasl::domain", "Anyone");
    case FamilyRule::FamiliesOnly:
        return QCoreApplication::translate("wasl::domain", "Families only");
    case FamilyRule::SinglesOnly:
        return QCoreApplication::translate("wasl::domain", "People on their own only");
    }
    return {};
}

std::vector<Refusal> problems(const PlaceRules& rules)
{
    std::vector<Refusal> found;
    if ((rules.minAge && *rules.minAge < 0) ||
        (rules.minAge && rules.maxAge && *rules.maxAge < *rules.minAge)) {
        found.push_back({u"age-range"_s,
                         QCoreApplication::translate("wasl::domain", "The highest age is below the lowest."),
                         u"rules.maxAge"_s});
    }
    if (rules.maxNights && *rules.maxNights < 1) {
        found.push_back(
            {u"nights-range"_s,
             QCoreApplication::translate("wasl::domain", "The longest stay is at least one night."),
             u"rules.maxNights"_s});
    }
    return found;
}

std::vector<Refusal> problems(const ReceptionStructure& structure)
{
    std::vector<Refusal> found = problems(structure.rules);
    if (structure.name.trimmed().isEmpty() && structure.nameArabic.trimmed().isEmpty()) {
        found.push_back({u"name-missing"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Write the name of the structure, in either script."),
                         u"name"_s});
    }
    if (auto problem = nameProblem(structure.name, u"name"_s)) found.push_back(*std::move(problem));
    if (auto problem = nameProblem(structure.nameArabic, u"nameArabic"_s))
        found.push_back(*std::move(problem));
    std::ranges::move(problems(structure.hours), std::back_inserter(found));
    return found;
}

std::vector<Refusal> problems(const Block& block)
{
    std::vector<Refusal> found;
    if (block.reason.isEmpty()) {
        found.push_back({u"reason-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose why the place is out of use."),
                         u"reason"_s});
    }
    if (!block.from.isValid()) {
        found.push_back(
            {u"from-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write from when the place is out of use."),
             u"from"_s});
    } else if (block.until && *block.until <= block.from) {
        found.push_back({u"until-before-from"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "The place would be back in use before it is out of use."),
                         u"until"_s});
    }
    return found;
}

} // namespace wasl::domain
