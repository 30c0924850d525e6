#pragma once

#include "app/domain/refusal.h"
#include "app/domain/sensitive.h"

namespace wasl::storage
{

class Database;

/// Which groups of sensitive fields are collected in this file. While a group is off the stores show nothing
/// of it, keep what was there unseen, and refuse anything new ("sensitive-off").
class SensitiveFields
{
public:
    explicit SensitiveFields(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] bool isOn(domain::SensitiveGroup group) const;
    /// The number of the CNDP's authorisation; empty while the group is off.
    [[nodiscard]] QString authorisation(domain::SensitiveGroup group) const;

    /// Refuses "authorisation-missing" and "not-allowed".
    [[nodiscard]] domain::Result<void> switchOn(domain::SensitiveGroup group, const QString& authorisation);
    /// What was collected stays, unseen, until the people are erased. Refuses "not-allowed".
    [[nodiscard]] domain::Result<void> switchOff(domain::SensitiveGroup group);

private:
    Database& m_database;
};

} // namespace wasl::storage
