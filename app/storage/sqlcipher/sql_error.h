#pragma once

#include <QtSql/QSqlError>

struct sqlite3;

namespace wasl::storage::sqlcipher
{

/// What SQLCipher says about its last failure on `handle`, in Qt Sql's form. `what` tells in English
/// which step failed: these texts are for a log and for StorageError, never for the person at the desk.
QSqlError sqlError(sqlite3* handle, const QString& what, QSqlError::ErrorType type, int code);

/// A failure the driver itself noticed, with the SQLite code that comes nearest.
QSqlError driverError(const QString& what, const QString& why, QSqlError::ErrorType type, int code);

} // namespace wasl::storage::sqlcipher
