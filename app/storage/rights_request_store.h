#pragma once

#include "app/domain/rights_request.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct RightsRequestRow
{
    domain::RightsRequestId id;
    PersonTag person;
    domain::PersonRight right = domain::PersonRight::Access;
    QDate receivedOn;
    QDate due;
};

/// What people asked about their data, and what was answered. A request is recorded by whoever receives it
/// and answered once; it goes with the person when she is erased, and the certificate of the erasure stays.
class RightsRequestStore
{
public:
    explicit RightsRequestStore(Database& database)
        : m_database(database)
    {
    }

    /// A new request, received today unless a day is given; its due day follows from the law. An answer that
    /// stands in it is not taken. Refuses what domain::problems() finds, "not-allowed", "not-found".
    [[nodiscard]] domain::Result<domain::RightsRequestId> record(domain::RightsRequest request);
    /// By the actor, today unless a day is given. Refuses what domain::answered() refuses, "not-allowed",
    /// "not-found".
    [[nodiscard]] domain::Result<domain::RightsRequest> answer(const domain::RightsRequestId& id,
                                                               domain::RightsAnswer answer);

    [[nodiscard]] std::optional<domain::RightsRequest> find(const domain::RightsRequestId& id) const;
    /// The newest first.
    [[nodiscard]] std::vector<domain::RightsRequest> ofPerson(const domain::BeneficiaryId& person) const;
    /// Everyone's that are not answered, what is due soonest first, the late ones among them.
    [[nodiscard]] std::vector<RightsRequestRow> open() const;

    /// Writes into the log of accesses and the journal that her whole file leaves the house; to be called
    /// before it does. Refuses "not-allowed", and "not-found" for nobody's id.
    [[nodiscard]] domain::Result<void> noteFileGiven(const domain::BeneficiaryId& person);

private:
    Database& m_database;
};

} // namespace wasl::storage
