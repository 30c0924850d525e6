#include "app/storage/transaction.h"

#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "app/storage/storage_error.h"

#include <QtGlobal>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

QString savepoint(QLatin1StringView verb, int depth)
{
    return u"%1 wasl_%2"_s.arg(verb).arg(depth);
}

} // namespace

Transaction::Transaction(Database& database)
    : m_database(database)
{
    if (m_database.m_depth == 0) {
        m_database.m_head.reset();
        m_database.execute(u"BEGIN IMMEDIATE"_s);
    } else {
        if (m_database.m_head) m_headBefore = std::make_unique<JournalHead>(*m_database.m_head);
        m_database.execute(savepoint("SAVEPOINT"_L1, m_database.m_depth));
    }
    ++m_database.m_depth;
}

Transaction::~Transaction()
{
    if (!m_open) return;
    const auto depth = --m_database.m_depth;
    m_database.m_head = std::move(m_headBefore);
    try {
        // A full disk may already have rolled everything back.
        if (sqlite3_get_autocommit(m_database.handle())) return;
        if (depth == 0) {
            m_database.execute(u"ROLLBACK"_s);
        } else {
            m_database.execute(savepoint("ROLLBACK TO"_L1, depth));
            m_database.execute(savepoint("RELEASE"_L1, depth));
        }
    } catch (const StorageError& error) {
        qWarning("a transaction could not be rolled back: %s", error.what());
    }
}

void Transaction::commit()
{
    const auto depth = m_database.m_depth - 1;
    if (depth == 0) {
        if (m_database.m_head) Journal::writeHead(m_database, *m_database.m_head);
        m_database.execute(u"COMMIT"_s);
        m_database.m_head.reset();
    } else {
        m_database.execute(savepoint("RELEASE"_L1, depth));
    }
    m_database.m_depth = depth;
    m_open = false;
}

Snapshot::Snapshot(Database& database)
    : m_database(database.m_depth == 0 ? &database : nullptr)
{
    if (m_database) m_database->execute(u"BEGIN"_s);
}

Snapshot::~Snapshot()
{
    // Nothing was written, so there is nothing that ending it could lose.
    if (m_database) sqlite3_exec(m_database->handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace wasl::storage
