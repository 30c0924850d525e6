#pragma once

#include "app/domain/consent.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct ExpiringConsent
{
    PersonTag person;
    domain::ConsentPurpose purpose = domain::ConsentPurpose::Record;
    QDate expires;
};

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

    /// Given, standing and expiring on one of these days, the first to expire first.
    [[nodiscard]] std::vector<ExpiringConsent> expiring(QDate from, QDate until) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
