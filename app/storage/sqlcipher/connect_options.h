#pragma once

#include <QtCore/QString>

namespace wasl::storage::sqlcipher
{

/// What may stand in QSqlDatabase::setConnectOptions(), separated by semicolons. The names are
/// those of Qt's SQLite driver; QSQLCIPHER_ may stand for QSQLITE_ in each. There is no option for
/// the key, and none for file URIs, because a URI could carry one.
struct ConnectOptions
{
    int busyTimeout = 5000;    ///< QSQLITE_BUSY_TIMEOUT=n, milliseconds
    bool readOnly = false;     ///< QSQLITE_OPEN_READONLY
    bool createMissing = true; ///< false with QSQLCIPHER_OPEN_EXISTING
    bool sharedCache = false;  ///< QSQLITE_ENABLE_SHARED_CACHE
    bool extendedCodes = true; ///< false with QSQLITE_NO_USE_EXTENDED_RESULT_CODES
    int regexpCache = 0;       ///< QSQLITE_ENABLE_REGEXP[=n]: patterns kept; 0: no REGEXP

    /// Unknown options are named in a warning and have no effect.
    static ConnectOptions parse(const QString& text);

    /// The flags for sqlite3_open_v2().
    int openFlags() const;
};

} // namespace wasl::storage::sqlcipher
