#include "app/domain/ramadan.h"

#include "app/domain/codebook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr int shortMonth = 29, longMonth = 30; // days
constexpr int mostDaysOff = 2;
constexpr double zenithOfSunset = 90.833; // degrees, with refraction and the sun's radius

double withinTurn(double degrees)
{
    return degrees - 360.0 * std::floor(degrees / 360.0);
}

} // namespace

std::vector<Ramadan> listedRamadans()
{
    std::vector<Ramadan> all;
    for (const auto& entry : Codebook::load(u"ramadan"_s).entries()) {
        Ramadan one{entry.code.section(u'-', 1).toInt(),
                    QDate::fromString(entry.extra.value(u"first"_s), Qt::ISODate),
                    QDate::fromString(entry.extra.value(u"last"_s), Qt::ISODate),
                    entry.extra.value(u"certainty"_s) == "estimated"_L1};
        if (one.hijriYear == 0 || !one.first.isValid() || !one.last.isValid())
            throw std::runtime_error("days of a Ramadan: " + entry.code.toStdString());
        all.push_back(one);
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return all;
}

const Ramadan* ramadanOn(const std::vector<Ramadan>& all, QDate day)
{
    const auto found = std::find_if(all.begin(), all.end(), [day](const auto& r) { return r.contains(day); });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Refusal> problems(const Ramadan& corrected, const Ramadan& listed)
{
    const auto days = corrected.first.daysTo(corrected.last) + 1;
    const bool near = std::abs(listed.first.daysTo(corrected.first)) <= mostDaysOff &&
                      std::abs(listed.last.daysTo(corrected.last)) <= mostDaysOff;
    if ((days == shortMonth || days == longMonth) && near) return {};
    return {{u"ramadan-days"_s,
             QCoreApplication::translate("wasl::domain",
                                         "Ramadan has 29 or 30 days, and begins and ends at most two days "
                                         "from what was estimated. Look at both days again."),
             u"first"_s}};
}

QTime sunset(QDate day, const SunPlace& place, const QTimeZone& zone)
{
    const double hours = place.longitude / 15.0;
    const double t = day.dayOfYear() + (18.0 - hours) / 24.0;
    const double anomaly = 0.9856 * t - 3.289;
    const double sun = withinTurn(anomaly + 1.916 * std::sin(qDegreesToRadians(anomaly)) +
                                  0.020 * std::sin(qDegreesToRadians(2 * anomaly)) + 282.634);
    double ascension = withinTurn(qRadiansToDegrees(std::atan(0.91764 * std::tan(qDegreesToRadians(sun)))));
    ascension += 90.0 * (std::floor(sun / 90.0) - std::floor(ascension / 90.0)); // into the sun's quadrant
    const double sinDeclination = 0.39782 * std::sin(qDegreesToRadians(sun));
    const double cosDeclination = std::cos(std::asin(sinDeclination));
    const double latitude = qDegreesToRadians(place.latitude);
    const double cosHour =
        (std::cos(qDegreesToRadians(zenithOfSunset)) - sinDeclination * std::sin(latitude)) /
        (cosDeclination * std::cos(latitude));
    const double hour = qRadiansToDegrees(std::acos(std::clamp(cosHour, -1.0, 1.0))) / 15.0;
    const double local = hour + ascension / 15.0 - 0.06571 * t - 6.622;
    const double utc = withinTurn((local - hours) * 15.0) / 15.0;
    const QDateTime at = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(qint64(utc * 3600 + 30));
    const auto clock = at.toTimeZone(zone).time();
    return {clock.hour(), clock.minute()};
}

} // namespace wasl::domain
