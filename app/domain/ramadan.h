#pragma once

#include "app/domain/refusal.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <vector>

class QTimeZone;

namespace wasl::domain
{

/// The month of Ramadan of one Hijri year, as it is kept in Morocco.
struct Ramadan
{
    int hijriYear = 0;
    QDate first;
    QDate last;             ///< the day before Eid al-Fitr
    bool estimated = false; ///< computed ahead: the moon may put either end a day off

    bool contains(QDate day) const { return first <= day && day <= last; }

    friend bool operator==(const Ramadan&, const Ramadan&) = default;
};

/// Those of ":/wasl/codebooks/ramadan.csv", the earliest first.
std::vector<Ramadan> listedRamadans();
/// Whether a day lies in one of them.
const Ramadan* ramadanOn(const std::vector<Ramadan>& all, QDate day);
/// Refuses "ramadan-days": a month has 29 or 30 days, and lies within two days of what was estimated.
std::vector<Refusal> problems(const Ramadan& corrected, const Ramadan& listed);

/// A place where the sun is watched; degrees, north and east positive.
struct SunPlace
{
    double latitude = 34.02; ///< Rabat, unless the association says where it is
    double longitude = -6.84;
};

/// When the sun sets on a day, to about two minutes, as the wall clock of the zone says it. After the
/// "Almanac for Computers" (Nautical Almanac Office, United States Naval Observatory, 1990): zenith 90°50'.
QTime sunset(QDate day, const SunPlace& place, const QTimeZone& zone);

} // namespace wasl::domain
