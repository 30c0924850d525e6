#include "app/storage/sqlcipher/sql_error.h"

#include <sqlcipher/sqlite3.h>

namespace wasl::storage::sqlcipher
{

QSqlError sqlError(sqlite3* handle, const QString& what, QSqlError::ErrorType type, int code)
{
    const char* text = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return driverError(what, QString::fromUtf8(text), type, code);
}

QSqlError driverError(const QString& what, const QString& why, QSqlError::ErrorType type, int code)
{
    return QSqlError(what, why, type, QString::number(code));
}

} // namespace wasl::storage::sqlcipher
