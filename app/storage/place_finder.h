#pragma once

#include "app/domain/placing.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// For whom a place is looked for, when and where.
struct PlacesWanted
{
    std::vector<domain::BeneficiaryId> people;
    domain::Interval during;
    std::optional<domain::StructureId> structure; ///< absent: all that are in use
    std::optional<domain::StayId> leaves = {}; ///< a stay that ends with this one: she changes beds
    std::vector<domain::BeneficiaryId> accessibleFor =
        {}; ///< who needs a wheelchair's room, besides what is on file
};

/// A bed for each of them in one structure.
struct PlaceProposal
{
    domain::Placing placing;
    std::vector<domain::PlaceOffered> places; ///< of each of them
    std::vector<std::vector<domain::Refusal>>
        against; ///< of each, the rules to be set aside; empty when it fits
};

/// A bed (for one person) or a room (for several) that cannot be given, and why.
struct PlaceRefused
{
    domain::PlaceOffered place; ///< of a room, its first bed
    std::vector<domain::Refusal> reasons;
};

struct PlacesFound
{
    std::vector<PlaceProposal> proposals; ///< the best first
    std::vector<PlaceRefused> others;
};

/// Finds places for one person or for a whole family.
class PlaceFinder
{
public:
    explicit PlaceFinder(Database& database)
        : m_database(database)
    {
    }

    /// Nothing for a role that does not see stays.
    [[nodiscard]] PlacesFound find(const PlacesWanted& wanted) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
