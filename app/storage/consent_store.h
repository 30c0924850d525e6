#pragma once

#include "app/domain/consent.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What people decided about their data. Decisions are added, never edited.
class ConsentStore
{
public:
    explicit ConsentStore(Database& database)
        : m_database(database)
    {
    }

    /// Dated now unless a moment is given. Refuses what domain::problems() finds and "not-allowed".
    [[nodiscard]] domain::Result<domain::ConsentId> record(domain::Consent consent);
    /// In the order of deciding.
    [[nodiscard]] std::vector<domain::Consent> ofPerson(const domain::BeneficiaryId& person) const;
    /// Whether she allows this now, for every export and referral to ask.
    [[nodiscard]] bool allows(const domain::BeneficiaryId& person, domain::ConsentPurpose purpose,
                              std::optional<domain::PartnerId> recipient = {}) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
