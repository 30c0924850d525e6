#pragma once

#include "app/domain/barrier.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct BarrierRow
{
    domain::Barrier barrier;
    std::optional<PersonTag> person;
    QString partnerName, partnerNameArabic;
};

/// What stood in the way of a right.
class BarrierStore
{
public:
    explicit BarrierStore(Database& database)
        : m_database(database)
    {
    }

    /// Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::BarrierId> save(domain::Barrier barrier);
    /// Takes it away with its count. Saving what is answered, as it is, puts it back. Refuses "not-allowed",
    /// "not-found".
    [[nodiscard]] domain::Result<domain::Barrier> remove(const domain::BarrierId& id);
    [[nodiscard]] std::optional<domain::Barrier> find(const domain::BarrierId& id) const;
    /// Met between two days, both included; the newest first.
    [[nodiscard]] std::vector<domain::Barrier> between(QDate first, QDate last) const;
    /// The same, with the names of whom and with whom it was.
    [[nodiscard]] std::vector<BarrierRow> rows(QDate first, QDate last) const;
    [[nodiscard]] std::vector<domain::Barrier> ofPerson(const domain::BeneficiaryId& person) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
