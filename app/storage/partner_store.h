#pragma once

#include "app/domain/partner.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Partners, what they (and the association itself) offer, and the agreements with them.
class PartnerStore
{
public:
    explicit PartnerStore(Database& database)
        : m_database(database)
    {
    }

    /// Each refuses what domain::problems() finds, "not-allowed" and "changed-meanwhile". An example that is
    /// saved again is one no more.
    [[nodiscard]] domain::Result<domain::PartnerId> save(domain::Partner partner);
    [[nodiscard]] domain::Result<domain::ServiceId> save(domain::Service service);
    [[nodiscard]] domain::Result<domain::AgreementId> save(domain::Agreement agreement);
    /// Takes a partner out with services and agreements, as if it had never been there. Refuses
    /// "partner-used" when somebody was referred to it, or more is known of it: it can only be closed.
    [[nodiscard]] domain::Result<void> remove(const domain::PartnerId& id);

    [[nodiscard]] std::optional<domain::Partner> find(const domain::PartnerId& id) const;
    [[nodiscard]] std::optional<domain::Service> find(const domain::ServiceId& id) const;
    [[nodiscard]] std::optional<domain::Agreement> find(const domain::AgreementId& id) const;

    /// By name, those no longer worked with last.
    [[nodiscard]] std::vector<domain::Partner> all() const;
    /// Active partners of a sector that cover a commune; either may be empty for any.
    [[nodiscard]] std::vector<domain::Partner> offering(const QString& sector,
                                                        const QString& communeCode) const;
    /// Null: the association's own.
    [[nodiscard]] std::vector<domain::Service> services(const domain::PartnerId& partner) const;
    [[nodiscard]] std::vector<domain::Agreement> agreements(const domain::PartnerId& partner) const;
    /// Whose last day lies within the next days, soonest first; of active partners, and without those that
    /// another agreement of the same title follows.
    [[nodiscard]] std::vector<domain::Agreement> agreementsEnding(int withinDays) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
