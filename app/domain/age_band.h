#pragma once

#include "app/domain/enum_codes.h"

namespace wasl::domain
{

/// The age bands of UNHCR's statistics, with the unknown apart.
enum class AgeBand
{
    B0_4,
    B5_11,
    B12_17,
    B18_59,
    B60Plus,
    Unknown
};

template <>
struct EnumCodes<AgeBand>
{
    static constexpr auto rows = codes<AgeBand>({{AgeBand::B0_4, u"0-4"},
                                                 {AgeBand::B5_11, u"5-11"},
                                                 {AgeBand::B12_17, u"12-17"},
                                                 {AgeBand::B18_59, u"18-59"},
                                                 {AgeBand::B60Plus, u"60+"},
                                                 {AgeBand::Unknown, u"unknown"}});
};

/// The band of an age in completed years; Unknown for none or a negative one.
AgeBand ageBandOf(std::optional<int> completedYears);

QString label(AgeBand band);

} // namespace wasl::domain
