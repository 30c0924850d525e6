#pragma once

#include "app/domain/belonging.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct BelongingRow
{
    domain::Belonging belonging;
    PersonTag person;
    bool staysHere = false;      ///< the owner is checked in
    std::optional<QDate> leftOn; ///< her last check-out
    int daysUnclaimed =
        0; ///< since she left, or since the deposit of one who never stayed; 0 while she stays
    std::optional<QDate> keptUntil; ///< from this day on it may be handed over or destroyed
};

/// What is kept for guests: taken in, returned, and what nobody fetched.
class BelongingStore
{
public:
    explicit BelongingStore(Database& database)
        : m_database(database)
    {
    }

    /// Takes something in. When and by whom are set when absent. What was taken in may be described better,
    /// not counted anew once some of it left ("pieces-fixed"). Refuses what domain::problems() finds,
    /// "not-allowed" and "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::BelongingId> save(domain::Belonging belonging);
    /// One step of domain::apply(); now and by the actor. Refuses "not-found" and "not-allowed" too.
    [[nodiscard]] domain::Result<domain::Belonging> step(const domain::BelongingId& id,
                                                         domain::BelongingStep step);

    [[nodiscard]] std::optional<domain::Belonging> find(const domain::BelongingId& id) const;
    /// Returned ones too, the newest first.
    [[nodiscard]] std::vector<BelongingRow> ofPerson(const domain::BeneficiaryId& person) const;
    /// How many pieces of hers are here now.
    [[nodiscard]] int piecesKept(const domain::BeneficiaryId& person) const;
    /// What is here now, of one structure or of all; what has been unclaimed for longest first.
    [[nodiscard]] std::vector<BelongingRow> here(const domain::StructureId& structure = {}) const;

private:
    [[nodiscard]] BelongingRow completed(domain::Belonging belonging) const;
    [[nodiscard]] domain::OwnerWhereabouts owner(const domain::BeneficiaryId& person) const;

    Database& m_database;
};

} // namespace wasl::storage
