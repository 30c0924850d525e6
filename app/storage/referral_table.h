#pragma once

#include "app/domain/referral.h"
#include "app/storage/table.h"

namespace wasl::storage
{

/// A reference as its eleven characters; one that cannot be read is none.
template <>
struct SqlValue<domain::ReferralReference>
{
    static QVariant to(const domain::ReferralReference& reference) { return toSql(reference.bare()); }
    static domain::ReferralReference from(const QVariant& value)
    {
        return domain::ReferralReference::parse(value.toString()).value_or(domain::ReferralReference());
    }
};

[[nodiscard]] Fields<domain::ServiceOutcome> serviceOutcomeFields();
/// How a referral lies in the file.
[[nodiscard]] const Table<domain::Referral>& referrals();

} // namespace wasl::storage
