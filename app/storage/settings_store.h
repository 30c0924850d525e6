#pragma once

#include "app/domain/codebook.h"
#include "app/domain/user.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What the association chose: single values by name ("association.name", "cndp.receipt" …), its desks, its
/// own entries of the codebooks.
class SettingsStore
{
public:
    explicit SettingsStore(Database& database)
        : m_database(database)
    {
    }

    /// Empty when it was never set. Every role may read.
    [[nodiscard]] QString value(const QString& name) const;
    /// All that begin with a prefix, by name.
    [[nodiscard]] std::vector<std::pair<QString, QString>> values(const QString& prefix) const;
    /// Refuses "not-allowed". An empty text takes the value away.
    [[nodiscard]] domain::Result<void> set(const QString& name, const QString& value);
    /// The same for a secret, such as the key that signs releases: read by secret() alone and only by who may
    /// publish; the journal says that it changed, not from what to what.
    [[nodiscard]] domain::Result<void> setSecret(const QString& name, const QString& value);
    [[nodiscard]] QString secret(const QString& name) const;
    /// The same as set(), for what the program itself has to remember: asks for no right, within a
    /// transaction that is open.
    void keep(const QString& name, const QString& value) { keep(name, value, true); }

    [[nodiscard]] std::vector<domain::Desk> desks() const;
    [[nodiscard]] domain::Result<domain::DeskId> save(domain::Desk desk);

    /// A codebook with the association's own entries behind the given ones.
    [[nodiscard]] domain::Codebook codebook(const QString& list) const;
    [[nodiscard]] std::vector<domain::CodebookEntry> localEntries(const QString& list) const;
    /// Adds or replaces one. Refuses "not-allowed" and what Codebook::withLocal() refuses.
    [[nodiscard]] domain::Result<void> saveLocalEntry(const QString& list,
                                                      const domain::CodebookEntry& entry);

private:
    [[nodiscard]] QString read(const QString& name) const;
    [[nodiscard]] domain::Result<void> store(const QString& name, const QString& value, bool tellValues);
    void keep(const QString& name, const QString& value, bool tellValues);

    Database& m_database;
};

} // namespace wasl::storage
