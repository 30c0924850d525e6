#include "app/domain/house_rules.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

std::vector<Refusal> problems(const HouseRules& rules)
{
    std::vector<Refusal> found;
    if (rules.language.isEmpty()) {
        found.push_back({u"language-missing"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Choose the language the house rules are written in."),
                         u"language"_s});
    }
    if (!rules.validFrom.isValid()) {
        found.push_back(
            {u"valid-from-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write from which day these house rules hold."),
             u"validFrom"_s});
    }
    if (rules.text.trimmed().isEmpty()) {
        found.push_back({u"text-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write the house rules, one a line."),
                         u"text"_s});
    }
    constexpr int longestRule = 2000; // letters; it has to fit a page
    for (const auto& line : rules.text.split(u'\n')) {
        if (line.size() <= longestRule) continue;
        found.push_back({u"rule-too-long"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "One of the rules is too long. Write it as several lines."),
                         u"text"_s});
        break;
    }
    return found;
}

bool runsRightToLeft(QStringView language)
{
    // Those of the codebook that are written in the Arabic script.
    static const QStringList codes{u"ar"_s, u"ary"_s, u"mey"_s, u"fa"_s, u"ps"_s, u"ur"_s, u"ckb"_s};
    return codes.contains(language);
}

} // namespace wasl::domain
