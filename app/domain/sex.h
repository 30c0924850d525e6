#pragma once

#include "app/domain/enum_codes.h"

namespace wasl::domain
{

enum class Sex
{
    Female,
    Male,
    Other
};

template <>
struct EnumCodes<Sex>
{
    static constexpr auto rows = codes<Sex>({{Sex::Female, u"F"}, {Sex::Male, u"M"}, {Sex::Other, u"X"}});
};

const char* sourceText(Sex sex);

/// What registers and forms hold: F, M, H, Femme, Homme, female, male, feminin, masculin, أنثى, ذكر, X.
std::optional<Sex> sexFromTyped(QStringView typed);

} // namespace wasl::domain
