#pragma once

#include "app/domain/monthly_summary.h"

/// A month with something in every table; invented.
inline wasl::domain::MonthlySummary aMonth()
{
    using namespace Qt::StringLiterals;
    using wasl::domain::AgeBand;
    using wasl::domain::ReferralState;
    wasl::domain::MonthlySummary month;
    month.month = {2026, 10};
    month.registered.add(u"F"_s, AgeBand::B18_59, u"CI"_s, u"02.411.01.0"_s, 3);
    month.registered.add(u"M"_s, AgeBand::B12_17, u"GN"_s, u"02.411.01.0"_s, 2);
    month.registered.add(u"unknown"_s, AgeBand::Unknown, u"unknown"_s, u"unknown"_s, 1);
    month.assisted.add(u"F"_s, AgeBand::B60Plus, u"SY"_s, u"unknown"_s, 4);
    month.nights.add(u"M"_s, AgeBand::B18_59, u"ML"_s, u"unknown"_s, 31);
    const char* const tenNationalities[] = {"SN", "CM", "ML", "GN", "CI", "NG", "SD", "SY", "YE", "CF"};
    for (const auto* nationality : tenNationalities)
        month.referred.add(u"F"_s, AgeBand::B0_4, QString::fromLatin1(nationality), u"unknown"_s, 1);
    month.referrals[u"health"_s][ReferralState::Sent] = 2;
    month.referrals[u"health"_s][ReferralState::Acknowledged] = 1;
    month.referrals[u"health"_s][ReferralState::NoFeedback] = 4;
    month.referrals[u"education"_s][ReferralState::Completed] = 5;
    month.barriers[u"language"_s] = 2;
    month.staysBegun = 3;
    return month;
}
