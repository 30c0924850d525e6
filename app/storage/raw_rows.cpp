#include "app/storage/raw_rows.h"

#include "app/storage/connection.h"
#include "app/storage/storage_error.h"

#include <sqlcipher/sqlite3.h>

namespace wasl::storage
{

RawRows::RawRows(Database& database, const char* sql)
    : m_sql(sql)
{
    check(sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr));
}

RawRows::~RawRows()
{
    sqlite3_finalize(m_statement);
}

void RawRows::bind(int index, const QString& text)
{
    const auto utf8 = text.toUtf8();
    check(sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

void RawRows::bind(int index, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, index, number));
}

void RawRows::bind(int index, const QVariant& value)
{
    if (value.userType() == QMetaType::QString)
        bind(index, value.toString());
    else
        bind(index, value.toLongLong());
}

bool RawRows::next()
{
    const auto code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) check(code);
    return false;
}

qint64 RawRows::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double RawRows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool RawRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool RawRows::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

QByteArrayView RawRows::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, data ? sqlite3_column_bytes(m_statement, column) : 0};
}

void RawRows::check(int code) const
{
    if (code != SQLITE_OK) throw storageError(code, operationName(QString::fromLatin1(m_sql)));
}

} // namespace wasl::storage
