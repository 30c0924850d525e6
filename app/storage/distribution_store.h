#pragma once

#include "app/domain/distribution.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct DistributionRow
{
    domain::Distribution distribution;
    PersonTag person;
};

/// Meals and items given out, held to the rules on how often.
class DistributionStore
{
public:
    explicit DistributionStore(Database& database)
        : m_database(database)
    {
    }

    /// Now, today and to the person's household of today unless given. Refuses by the item's rule
    /// "guests-only", "outside-hours", "already-given" and "too-much", unless the rule may be overridden and
    /// `overrideReason` says why; what domain::problems() finds, and "not-allowed".
    [[nodiscard]] domain::Result<domain::DistributionId> give(domain::Distribution distribution);
    /// For a slip of the finger: as if it had not been given. Refuses "given-before-today", "not-found" and
    /// "not-allowed".
    [[nodiscard]] domain::Result<void> takeBack(const domain::DistributionId& id);
    /// How much the item's rule gives her at one time: so many for each of her household, or 1.
    [[nodiscard]] double usualQuantity(const domain::BeneficiaryId& person, const QString& item) const;
    /// Why the item may not be given to her now; nothing when it may.
    [[nodiscard]] std::optional<domain::Refusal> whyNotGive(const domain::BeneficiaryId& person,
                                                            const QString& item) const;

    /// The newest first.
    [[nodiscard]] std::vector<domain::Distribution> ofPerson(const domain::BeneficiaryId& person) const;
    [[nodiscard]] std::vector<domain::Distribution> onDay(QDate day) const;
    /// Who took an item on a day, the newest first.
    [[nodiscard]] std::vector<DistributionRow> given(const QString& item, QDate day) const;

    [[nodiscard]] std::vector<domain::FrequencyRule> rules() const;
    [[nodiscard]] std::optional<domain::FrequencyRule> rule(const QString& item) const;
    /// One rule an item. Refuses what domain::problems() finds, and "not-allowed" without the right to change
    /// settings.
    [[nodiscard]] domain::Result<void> setRule(const domain::FrequencyRule& rule);
    [[nodiscard]] domain::Result<void> removeRule(const QString& item);

private:
    [[nodiscard]] domain::GivingOccasion occasion(const domain::FrequencyRule& rule,
                                                  const domain::Distribution& wanted) const;
    /// Notes in `wanted` the serving it is given in.
    [[nodiscard]] std::optional<domain::Refusal> whyNotWithin(const domain::FrequencyRule& rule,
                                                              domain::Distribution& wanted) const;

    Database& m_database;
};

} // namespace wasl::storage
