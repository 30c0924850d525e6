#include "app/storage/sqlcipher/update_watcher.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace wasl::storage::sqlcipher
{

UpdateWatcher::UpdateWatcher(Listener listener)
    : m_listener(std::move(listener))
{
}

bool UpdateWatcher::watch(sqlite3* handle, const QString& tableName)
{
    if (m_tables.contains(tableName)) return false;
    m_tables.append(tableName);
    hook(handle);
    return true;
}

bool UpdateWatcher::unwatch(sqlite3* handle, const QString& tableName)
{
    const bool removed = m_tables.removeOne(tableName);
    hook(handle);
    return removed;
}

/// Without a table to watch no hook is left: it costs a call for each changed row.
void UpdateWatcher::hook(sqlite3* handle)
{
    sqlite3_update_hook(handle, m_tables.isEmpty() ? nullptr : &UpdateWatcher::updated, this);
}

void UpdateWatcher::updated(void* watcher, int, const char*, const char* table, long long rowId)
{
    const auto* self = static_cast<const UpdateWatcher*>(watcher);
    const QString tableName = QString::fromUtf8(table);
    if (self->m_tables.contains(tableName)) self->m_listener(tableName, rowId);
}

} // namespace wasl::storage::sqlcipher
