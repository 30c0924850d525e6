#pragma once

#include "app/domain/age_band.h"
#include "app/domain/beneficiary.h"

#include <QDate>
#include <QString>
#include <QUuid>

namespace wasl::storage
{

class Database;

/// What counts. The dimensions of the person are copied beside it as they are on that day.
enum class EventKind
{
    Registered,
    Assisted, ///< helped by the association itself, in the sector `category`
    Referred,
    ReferralClosed,
    CheckedIn,
    CheckedOut,
    Distributed,
    Attended,
    CaseOpened,
    CaseClosed,
    Barrier
};

/// The same for a registration, and out of releases not made yet: for an import that is undone.
void uncountRegistration(Database& database, const domain::BeneficiaryId& person);

} // namespace wasl::storage

template <>
struct wasl::domain::EnumCodes<wasl::storage::EventKind>
{
    using Kind = wasl::storage::EventKind;
    static constexpr auto rows = codes<Kind>({{Kind::Registered, u"registered"},
                                              {Kind::Assisted, u"assisted"},
                                              {Kind::Referred, u"referred"},
                                              {Kind::ReferralClosed, u"referral-closed"},
                                              {Kind::CheckedIn, u"checked-in"},
                                              {Kind::CheckedOut, u"checked-out"},
                                              {Kind::Distributed, u"distributed"},
                                              {Kind::Attended, u"attended"},
                                              {Kind::CaseOpened, u"case-opened"},
                                              {Kind::CaseClosed, u"case-closed"},
                                              {Kind::Barrier, u"barrier"}});
};

namespace wasl::storage
{

struct CountedEvent
{
    EventKind kind = EventKind::Assisted;
    QDate day;
    QUuid source; ///< the referral, stay, distribution …
    domain::BeneficiaryId person;
    QString category; ///< sector; of a barrier its kind, of a distribution its item
    QString outcome;  ///< of a closed referral, case or stay
    int quantity = 1;
};

/// Counts within the caller's transaction: for the exact month, and once for the releases (a person's first
/// registration, first assistance in a year, first referral in a year and sector).
void count(Database& database, const CountedEvent& event);
void countRegistration(Database& database, const domain::Beneficiary& person);

/// After a person was corrected or completed: her registration is counted as she is now known, and what other
/// events had not known is filled in, all in months that are still open and releases not yet made.
void recount(Database& database, const domain::Beneficiary& person);

/// Takes the counts of a source that was entered by mistake out of the exact month. Releases never shrink.
void uncount(Database& database, const QUuid& source);

} // namespace wasl::storage
