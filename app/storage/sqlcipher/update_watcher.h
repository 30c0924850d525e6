#pragma once

#include <QtCore/QStringList>

#include <functional>

struct sqlite3;

namespace wasl::storage::sqlcipher
{

/// Tells of rows that one connection inserts, changes or deletes in the tables it watches.
class UpdateWatcher
{
public:
    /// Called amid the change, when the connection must not be used.
    using Listener = std::function<void(const QString& tableName, qint64 rowId)>;

    explicit UpdateWatcher(Listener listener);
    UpdateWatcher(const UpdateWatcher&) = delete;
    UpdateWatcher& operator=(const UpdateWatcher&) = delete;

    /// False if the table is watched already.
    bool watch(sqlite3* handle, const QString& tableName);
    /// False if it was not watched.
    bool unwatch(sqlite3* handle, const QString& tableName);
    /// Before the connection closes.
    void forgetAll() { m_tables.clear(); }

    const QStringList& tables() const { return m_tables; }

private:
    void hook(sqlite3* handle);
    static void updated(void* watcher, int operation, const char* schema, const char* table, long long rowId);

    Listener m_listener;
    QStringList m_tables;
};

} // namespace wasl::storage::sqlcipher
