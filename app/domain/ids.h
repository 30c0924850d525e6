#pragma once

#include "app/domain/time.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace wasl::domain
{

/// A UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits.
/// Two desks that never met make keys that do not collide and sort by time.
QUuid newUuidV7(const Moment& now, const RandomSource& random);

/// Makes UUIDv7 that always increase, also within one millisecond and when the clock steps back
/// (RFC 9562, section 6.2, method 1: twelve bits of counter in rand_a).
class UuidV7Generator
{
public:
    UuidV7Generator(Clock clock, RandomSource random);
    QUuid next();

private:
    Clock m_clock;
    RandomSource m_random;
    qint64 m_lastMillisecond = -1;
    unsigned m_counter = 0;
};

/// An identifier that cannot be passed where another kind is wanted.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    static Id fresh(const Moment& now, const RandomSource& random) { return Id(newUuidV7(now, random)); }
    /// Reads the 36-character form; nullopt for anything else, the null UUID included.
    static std::optional<Id> fromString(const QString& text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }
    static std::optional<Id> fromBytes(const QByteArray& sixteen)
    {
        const QUuid uuid = QUuid::fromRfc4122(sixteen);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid& uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); } ///< lower case, no braces
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id& a, const Id& b) { return !(a == b); }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using BeneficiaryId = Id<struct BeneficiaryTag>;
using HouseholdId = Id<struct HouseholdTag>;
using ConsentId = Id<struct ConsentTag>;
using NeedId = Id<struct NeedTag>;
using DocumentId = Id<struct DocumentTag>;
using CaseId = Id<struct CaseTag>;
using GoalId = Id<struct GoalTag>;
using PlanActionId = Id<struct PlanActionTag>;
using FollowUpId = Id<struct FollowUpTag>;
using NoteId = Id<struct NoteTag>;
using ReferralId = Id<struct ReferralTag>;
using PartnerId = Id<struct PartnerTag>;
using ServiceId = Id<struct ServiceTag>;
using AgreementId = Id<struct AgreementTag>;
using StructureId = Id<struct StructureTag>;
using UnitId = Id<struct UnitTag>;
using RoomId = Id<struct RoomTag>;
using BedId = Id<struct BedTag>;
using BlockId = Id<struct BlockTag>;
using StayId = Id<struct StayTag>;
using PresenceId = Id<struct PresenceTag>;
using WaitingMoveId = Id<struct WaitingMoveTag>;
using HouseRulesSignedId = Id<struct HouseRulesSignedTag>;
using IncidentId = Id<struct IncidentTag>;
using BanId = Id<struct BanTag>;
using IncidentFollowUpId = Id<struct IncidentFollowUpTag>;
using BelongingId = Id<struct BelongingTag>;
using VisitorMoveId = Id<struct VisitorMoveTag>;
using DistributionId = Id<struct DistributionTag>;
using LoanId = Id<struct LoanTag>;
using CardId = Id<struct CardTag>;
using LegalFileId = Id<struct LegalFileTag>;
using LegalStepId = Id<struct LegalStepTag>;
using HearingId = Id<struct HearingTag>;
using DeadlineId = Id<struct DeadlineTag>;
using ActivityId = Id<struct ActivityTag>;
using BarrierId = Id<struct BarrierTag>;
using UserId = Id<struct UserTag>;
using DeskId = Id<struct DeskTag>;
using ReleaseId = Id<struct ReleaseTag>;
using IdentityLinkId = Id<struct IdentityLinkTag>;
using VisitId = Id<struct VisitTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using AttachmentId = Id<struct AttachmentTag>;
using RightsRequestId = Id<struct RightsRequestTag>;

} // namespace wasl::domain

/// For std::unordered_map and std::unordered_set.
template <class Tag>
struct std::hash<wasl::domain::Id<Tag>>
{
    size_t operator()(const wasl::domain::Id<Tag>& id) const noexcept { return qHash(id.uuid()); }
};
