#pragma once

#include "app/domain/consent.h"
#include "app/domain/referral.h"
#include "app/domain/rights_request.h"
#include "app/domain/stay.h"
#include "app/domain/visit.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// One line of a card on the desk: who it is about, what is to be done, and where it opens.
struct DeskItem
{
    enum class Kind
    {
        Visit,
        Referral,
        StayEnding,
        Reservation,
        FollowUp,
        Document,
        Consent,
        RightsRequest,
        Registered
    };
    Kind kind = Kind::Registered;
    storage::PersonTag person;
    QString partner, partnerArabic; ///< Referral
    QString place;                  ///< StayEnding, Reservation: the structure
    QString placeArabic;
    std::optional<domain::Visit> visit;            ///< Visit
    QString worker;                                ///< Visit: who receives her
    QString documentKind;                          ///< Document: codebook document_kinds
    std::optional<domain::ConsentPurpose> purpose; ///< Consent
    std::optional<domain::PersonRight> right;      ///< RightsRequest
    std::optional<domain::ReferralState> referralState;
    std::optional<domain::Moment> due; ///< an answer, an end, an expiry
    std::optional<QDate> day;          ///< FollowUp, Registered; RightsRequest: the answer is due
    bool overdue = false;              ///< StayEnding, RightsRequest: the end was on a day before
    QString targetPage, target;        ///< as in Page::wanted()
};

/// What waits today, each list with what the actor may see.
struct DeskLists
{
    std::vector<DeskItem> queue;     ///< received, waiting, expected today
    std::vector<DeskItem> expiring;  ///< papers and consents, within a month
    std::vector<DeskItem> referrals; ///< without answer, or whose answer is due within a day
    std::vector<DeskItem> stays;     ///< that end today, and reservations that expire
    std::vector<DeskItem> followUps; ///< due
    std::vector<DeskItem> rights;    ///< requests about one's data, whose answer is due within days
    std::vector<DeskItem> registered;

    /// For a background thread's own connection.
    static DeskLists read(storage::Database& database);
};

} // namespace wasl::ui
