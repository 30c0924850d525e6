#include "app/storage/sqlcipher/statement.h"

#include <sqlcipher/sqlite3.h>

namespace wasl::storage::sqlcipher
{
Statement::Compiled Statement::compile(sqlite3* handle, const QString& sql)
{
    finalize();
    const QByteArray utf8 = sql.toUtf8();
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v2(handle, utf8.constData(), int(utf8.size()) + 1, &m_statement, &tail);
    if (code == SQLITE_OK && !QByteArrayView(tail, utf8.constData() + utf8.size()).trimmed().isEmpty()) {
        finalize();
        return {SQLITE_MISUSE, true};
    }
    return {code, false};
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

void Statement::forgetRun()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace wasl::storage::sqlcipher
