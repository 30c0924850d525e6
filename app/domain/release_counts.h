#pragma once

#include "app/domain/age_band.h"
#include "app/domain/enum_codes.h"
#include "app/domain/time.h"

#include <QString>

#include <vector>

namespace wasl::domain
{

/// The families of figures that leave, each with its own budget (design of releases, "count once").
enum class Family
{
    Registered, ///< a person's first registration, once per person and association
    Assisted,   ///< a person's first assistance in the calendar year
    Referred    ///< a person's first referral in each sector in the calendar year
};

template <>
struct EnumCodes<Family>
{
    static constexpr auto rows = codes<Family>({{Family::Registered, u"registered"},
                                                {Family::Assisted, u"assisted"},
                                                {Family::Referred, u"referred"}});
};

QString label(Family family);

/// How many contributions one person may make to a family, in her life (registered) or in a calendar year:
/// the cap that the noise of the release schema is made for.
constexpr int contributionCap(Family family)
{
    return family == Family::Referred ? 3 : 1;
}

/// What one person adds to the figures of a period.
struct Contribution
{
    QString commune; ///< commune code, or empty when not known
    QString sex;     ///< "F", "M", "X", or empty when not known
    AgeBand ageBand = AgeBand::Unknown;
    QString nationality; ///< alpha-2 of the primary one, or empty when not known
    QString category;    ///< status code (registered) or sector code (assisted, referred)

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// The counted-once contributions of one family in one period, before any noise: never leaves as such.
struct ReleaseCounts
{
    Family family = Family::Registered;
    YearMonth period;
    std::vector<Contribution> contributions;

    friend bool operator==(const ReleaseCounts&, const ReleaseCounts&) = default;
};

} // namespace wasl::domain
