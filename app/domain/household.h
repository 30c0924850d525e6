#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// The relation code of the head of household.
inline constexpr QStringView headRelation = u"head";

/// A person in a household during a time [from, until); she may leave and come back, and the history stays.
struct Membership
{
    BeneficiaryId person;
    QString relation; ///< codebook household_relations, towards the head
    QDate from;
    std::optional<QDate> until; ///< the first day on which she is no longer a member

    friend bool operator==(const Membership&, const Membership&) = default;
};

struct Household
{
    HouseholdId id;
    QString name;
    QString communeCode;
    QString address;
    std::vector<Membership> members;
    QString notes;
    int version = 0;

    friend bool operator==(const Household&, const Household&) = default;
};

bool isMemberOn(const Membership& membership, QDate day);
std::vector<Membership> membersOn(const Household& household, QDate day);
std::optional<BeneficiaryId> headOn(const Household& household, QDate day);

/// Refuses "already-member" and "second-head".
Result<Household> join(Household household, BeneficiaryId person, const QString& relation, QDate from);
/// Refuses "not-a-member" and "leaves-before-joining". A head who leaves is named by the caller's next join
/// or becomeHead.
Result<Household> leave(Household household, BeneficiaryId person, QDate day);
/// A member becomes head; the former head stays with the relation given.
Result<Household> becomeHead(Household household, BeneficiaryId person, const QString& formerHeadsRelation,
                             QDate day);

std::vector<Refusal> problems(const Household& household, QDate today);

} // namespace wasl::domain
