#pragma once

#include "app/domain/legal_file.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

struct LegalDateRow
{
    domain::LegalFileId file;
    domain::BeneficiaryId person;
    QDate on;
    QString what; ///< of a hearing its place
    bool hearing = false;
};

/// Procedures before authorities: for the legal role alone, the notes sealed with the legal compartment's
/// key.
class LegalFileStore
{
public:
    explicit LegalFileStore(Database& database)
        : m_database(database)
    {
    }

    /// Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile", "compartment-closed".
    [[nodiscard]] domain::Result<domain::LegalFileId> save(domain::LegalFile file);
    [[nodiscard]] std::optional<domain::LegalFile> find(const domain::LegalFileId& id) const;
    [[nodiscard]] std::vector<domain::LegalFile> ofPerson(const domain::BeneficiaryId& person) const;
    /// Deadlines not met and hearings to come, up to a day, the soonest first, missed ones included.
    [[nodiscard]] std::vector<LegalDateRow> agenda(QDate until) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
