#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// Something that stood in the way of a right, counted like a service: the matter of advocacy.
struct Barrier
{
    BarrierId id;
    QDate on;
    QString sector;      ///< codebook sectors
    QString kind;        ///< codebook barrier_kinds
    QString communeCode; ///< where it was met
    std::optional<PartnerId> partner;
    std::optional<BeneficiaryId> person; ///< absent: met in general
    std::optional<ReferralId> referral;
    QString description;
    int version = 0;

    friend bool operator==(const Barrier&, const Barrier&) = default;
};

std::vector<Refusal> problems(const Barrier& barrier, QDate today);

} // namespace wasl::domain
