#pragma once

#include <QtCore/QString>
#include <QtSql/QSqlError>

struct sqlite3;

namespace wasl::storage::sqlcipher
{

class RawKey;
struct ConnectOptions;

/// A connection that is keyed, proved to encrypt and able to read its file; or why there is none.
struct Opened
{
    sqlite3* handle = nullptr; ///< to be closed by the caller; null if it was refused
    QSqlError error;
};

/// Opens a database file, or makes it. Nothing is written before the connection is known to encrypt,
/// and with plain SQLite in SQLCipher's place not even an empty file is made.
Opened openEncrypted(const QString& file, const RawKey& key, const ConnectOptions& options);

} // namespace wasl::storage::sqlcipher
