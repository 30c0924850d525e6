#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <vector>

namespace wasl::domain
{

using HouseRulesId = Id<struct HouseRulesTag>;

/// What guests of a structure agree to, in one language, from a day on. A version that began is never
/// changed, since somebody may have signed it: another one follows it.
struct HouseRules
{
    HouseRulesId id;
    StructureId structure;
    QString language; ///< codebook languages
    QDate validFrom;  ///< names the version
    QString text;     ///< one rule a line
    int version = 0;

    friend bool operator==(const HouseRules&, const HouseRules&) = default;
};

/// "language-missing", "valid-from-missing", "text-missing", "rule-too-long".
std::vector<Refusal> problems(const HouseRules& rules);

/// Whether a language of the codebook is written from right to left.
bool runsRightToLeft(QStringView language);

} // namespace wasl::domain
