#pragma once

#include "app/domain/enum_codes.h"

#include <QString>

namespace wasl::domain
{

/// What a manager looks at before she closes a month. Each is a list that gets shorter by doing the work.
enum class ClosingCheck
{
    StaysOverdue,     ///< still checked in after the day they were to leave
    StaysUndated,     ///< checked in, and nobody wrote until when
    ReferralsLate,    ///< sent, not answered, past their clock
    ReferralDrafts,   ///< written, never sent
    Duplicates,       ///< pairs of records that may be one person, not decided
    Drafts,           ///< forms the manager herself left half written
    ConsentNotAsked,  ///< registered in the month, and never asked whether the record may be kept
    IncompletePeople, ///< registered in the month, sex or birth not known
    ReleasesWaiting   ///< prepared for the network, not delivered
};

template <>
struct EnumCodes<ClosingCheck>
{
    static constexpr auto rows = codes<ClosingCheck>({{ClosingCheck::StaysOverdue, u"stays-overdue"},
                                                      {ClosingCheck::StaysUndated, u"stays-undated"},
                                                      {ClosingCheck::ReferralsLate, u"referrals-late"},
                                                      {ClosingCheck::ReferralDrafts, u"referral-drafts"},
                                                      {ClosingCheck::Duplicates, u"duplicates"},
                                                      {ClosingCheck::Drafts, u"drafts"},
                                                      {ClosingCheck::ConsentNotAsked, u"consent-not-asked"},
                                                      {ClosingCheck::IncompletePeople, u"incomplete-people"},
                                                      {ClosingCheck::ReleasesWaiting, u"releases-waiting"}});
};

QString label(ClosingCheck check); ///< "Stays past the day they were to end"
QString why(ClosingCheck check);   ///< what it does to the figures, in one sentence

/// A check that was not clear when a month was closed.
struct OpenPoint
{
    ClosingCheck check = ClosingCheck::StaysOverdue;
    int count = 0;

    friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
};

} // namespace wasl::domain
