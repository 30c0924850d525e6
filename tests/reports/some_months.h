#pragma once

#include "app/domain/monthly_summary.h"

#include <vector>

/// Fourteen invented months up to October 2026, each with something in every table; the figures rise and
/// fall.
inline std::vector<wasl::domain::MonthlySummary> someMonths()
{
    using namespace Qt::StringLiterals;
    using namespace wasl::domain;
    const QStringList countries{u"GN"_s, u"CI"_s, u"CM"_s, u"SN"_s, u"SD"_s, u"SY"_s,
                                u"ML"_s, u"NG"_s, u"CF"_s, u"YE"_s, u"GM"_s};
    const QStringList communes{u"02.411.01.0"_s, u"04.421.01.0"_s, u"07.351.01.0"_s};
    const QStringList sectors{u"health"_s, u"education"_s, u"legal"_s, u"shelter"_s, u"social"_s};
    const auto bands = allOf<AgeBand>();
    std::vector<MonthlySummary> months;
    int number = 0;
    for (YearMonth month{2025, 9}; month <= YearMonth{2026, 10}; month = month.next(), ++number) {
        MonthlySummary made;
        made.month = month;
        const int registered = 43 + (number * 17) % 29, assisted = 77 + (number * 11) % 31;
        const auto sex = [](int i) { return i % 7 == 3 ? u"unknown"_s : i % 5 < 3 ? u"F"_s : u"M"_s; };
        for (int i = 0; i < registered; ++i) {
            made.registered.add(sex(i), bands[std::size_t(i * i) % 5],
                                countries[(i * i / 3) % countries.size()], communes[i % 4 == 0 ? 1 : i % 3]);
            ++made.registeredByStatus[i % 3 ? u"irregular"_s : u"asylum-seeker"_s];
        }
        for (int i = 0; i < assisted; ++i) {
            const auto country = countries[(i * i / 5) % countries.size()], commune = communes[i % 3];
            made.assisted.add(sex(i), bands[std::size_t(i) % 5], country, commune);
            ++made.assistedBySector[sectors[i % 5]];
            if (i % 2) continue;
            made.referred.add(sex(i), bands[std::size_t(i) % 5], country, commune);
            ++made.referrals[sectors[i % 5]][ReferralState(1 + i % 8)];
        }
        for (int i = 0; i < 21 + number % 4; ++i) {
            made.housed.add(sex(i), bands[std::size_t(i) % 5], countries[i % 4], communes[0]);
            made.nights.add(sex(i), bands[std::size_t(i) % 5], countries[i % 4], communes[0],
                            1 + (i * 7) % 28);
        }
        made.staysBegun = 14;
        made.staysEnded = 11 + number % 5;
        made.barriers = {{u"document"_s, 23 + number}, {u"language"_s, 9}, {u"cost"_s, 4}};
        made.activities = 3;
        made.participants = 48 + number;
        months.push_back(std::move(made));
    }
    return months;
}
