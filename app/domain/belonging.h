#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// How belongings were taken in.
enum class DepositMode
{
    Sealed, ///< the bag was closed and sealed before her eyes; nobody counted what is in it
    Counted ///< piece by piece, in her presence
};

template <>
struct EnumCodes<DepositMode>
{
    static constexpr auto rows =
        codes<DepositMode>({{DepositMode::Sealed, u"sealed"}, {DepositMode::Counted, u"counted"}});
};

const char* sourceText(DepositMode mode);

/// How belongings left the house.
enum class BelongingEvent
{
    ReturnedToHer,
    ReturnedToOther, ///< to somebody she authorised
    HandedOver,      ///< unclaimed, to an authority or another body
    Destroyed        ///< unclaimed
};

template <>
struct EnumCodes<BelongingEvent>
{
    static constexpr auto rows =
        codes<BelongingEvent>({{BelongingEvent::ReturnedToHer, u"returned-to-her"},
                               {BelongingEvent::ReturnedToOther, u"returned-to-other"},
                               {BelongingEvent::HandedOver, u"handed-over"},
                               {BelongingEvent::Destroyed, u"destroyed"}});
};

const char* sourceText(BelongingEvent event);

struct BelongingStep
{
    BelongingEvent event = BelongingEvent::ReturnedToHer;
    Moment at;
    UserId by;
    int pieces = 0;
    QString recipient; ///< ReturnedToOther, HandedOver: who took it
    QString proof;     ///< ReturnedToOther: what authorised that person
    QString reason;    ///< HandedOver, Destroyed
    QString witness;   ///< HandedOver, Destroyed: the second person who was there

    friend bool operator==(const BelongingStep&, const BelongingStep&) = default;
};

/// Something that is kept for a guest: a bag, papers, a telephone.
struct Belonging
{
    BelongingId id;
    BeneficiaryId person;
    std::optional<StructureId> structure; ///< where it lies
    QString what;
    int pieces = 1;
    QString place; ///< number of the bag or the locker
    DepositMode mode = DepositMode::Counted;
    Moment depositedAt;
    UserId takenBy;
    QString note;
    std::vector<BelongingStep> history; ///< how it left, in order of time
    int version = 0;

    friend bool operator==(const Belonging&, const Belonging&) = default;
};

/// How many pieces are still here.
int piecesLeft(const Belonging& belonging);

std::vector<Refusal> problems(const Belonging& belonging, const Moment& now);

/// What is known of the owner when something of hers leaves.
struct OwnerWhereabouts
{
    bool staysHere = false;      ///< checked in somewhere in the house
    std::optional<QDate> leftOn; ///< her last check-out; without one the deposit's day counts
    int unclaimedAfter = 60;     ///< days the association keeps what nobody fetches
};

/// The first day on which what nobody fetched may be handed over or destroyed; none while she stays.
std::optional<QDate> unclaimedFrom(const Belonging& belonging, const OwnerWhereabouts& owner);

/// Does one step. Refuses "pieces-missing", "too-many-pieces", "recipient-missing", "proof-missing",
/// "at-in-future", "before-deposit"; for what nobody fetched also "reason-missing", "witness-missing",
/// "owner-stays" and "kept-longer", which names the first day.
Result<Belonging> apply(Belonging belonging, const BelongingStep& step, const OwnerWhereabouts& owner,
                        const Moment& now);

} // namespace wasl::domain
