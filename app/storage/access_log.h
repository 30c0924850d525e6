#pragma once

#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

struct AccessEntry
{
    QDateTime at;
    domain::UserId user;
    QString userName;
    QString what; ///< "beneficiary", "case", "print", "export" …
    QUuid subject;
};

/// Who looked at whom: written by the screens that show a person, and by whatever prints or exports.
class AccessLog
{
public:
    explicit AccessLog(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] domain::Result<void> note(const QString& what, const QUuid& subject);
    /// The newest first; for those who may see the journal.
    [[nodiscard]] std::vector<AccessEntry> of(const QUuid& subject, int limit = 200) const;
    [[nodiscard]] std::vector<AccessEntry> recent(int limit = 200) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
