#pragma once

#include "app/domain/consent.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace wasl::storage
{

struct ExpiringConsent
{
    PersonTag person;
    domain::ConsentPurpose purpose = domain::ConsentPurpose::Record;
    QDate expires;
};

/// Who may leave the file in an export, and why the others may not. A picture of one moment.
class ExportConsent
{
public:
    using Bars = std::unordered_map<domain::BeneficiaryId, std::optional<domain::ExportBar>>;

    explicit ExportConsent(Bars decided)
        : m_decided(std::move(decided))
    {
    }

    /// Nothing when her data may leave.
    [[nodiscard]] std::optional<domain::ExportBar> barOf(const domain::BeneficiaryId& person) const;

private:
    Bars m_decided; ///< of everybody who decided anything
};

/// How many were left out, for each reason: what an export tells.
using LeftOut = std::map<domain::ExportBar, int>;

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
    /// What every export of people asks before a name leaves the file. A named recipient must have been
    /// agreed to by name. Refuses "not-allowed".
    [[nodiscard]] domain::Result<ExportConsent>
    forExport(std::optional<domain::PartnerId> recipient = {}) const;

    /// Given, standing and expiring on one of these days, the first to expire first.
    [[nodiscard]] std::vector<ExpiringConsent> expiring(QDate from, QDate until) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
