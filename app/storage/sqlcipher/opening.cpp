#include "app/storage/sqlcipher/opening.h"

#include "app/storage/sqlcipher/cipher.h"
#include "app/storage/sqlcipher/connect_options.h"
#include "app/storage/sqlcipher/raw_key.h"
#include "app/storage/sqlcipher/regexp_function.h"
#include "app/storage/sqlcipher/sql_error.h"

#include <sqlcipher/sqlite3.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace wasl::storage::sqlcipher
{
namespace
{

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Failure = std::optional<QSqlError>;

QSqlError refusal(const QString& why, int code)
{
    return driverError(u"Error opening database"_s, why, QSqlError::ConnectionError, code);
}

Failure failureOf(sqlite3* handle, int code)
{
    if (code == SQLITE_OK) return {};
    return sqlError(handle, u"Error opening database"_s, QSqlError::ConnectionError, code);
}

Failure run(sqlite3* handle, const char* sql)
{
    return failureOf(handle, sqlite3_exec(handle, sql, nullptr, nullptr, nullptr));
}

/// What can be refused without a handle, and so before SQLite makes the file.
Failure refusedBeforehand(const QString& file, const RawKey& key)
{
    if (!key.isSet()) return refusal(u"no key was given"_s, SQLITE_AUTH);
    if (file.isEmpty()) return refusal(u"no file was named"_s, SQLITE_CANTOPEN);
    if (!libraryEncrypts())
        return refusal(u"the SQLite library in this process does not encrypt"_s, SQLITE_MISUSE);
    return {};
}

Failure keyed(sqlite3* handle, const RawKey& key)
{
    if (const Failure failure = failureOf(handle, giveKey(handle, key))) return failure;
    if (!isEncrypted(handle, "main"_ba)) return refusal(u"the file would not be encrypted"_s, SQLITE_MISUSE);
    return {};
}

Failure prepared(sqlite3* handle, const ConnectOptions& options)
{
    sqlite3_busy_timeout(handle, options.busyTimeout);
    sqlite3_extended_result_codes(handle, options.extendedCodes ? 1 : 0);
    if (options.regexpCache > 0) {
        const int code = addRegexpFunction(handle, options.regexpCache);
        if (const Failure failure = failureOf(handle, code)) return failure;
    }
    // SQLCipher encrypts no temporary files, so there must be none.
    if (const Failure failure = run(handle, "PRAGMA temp_store = MEMORY")) return failure;
    // The first page is only read, and so the key only tried, when something is asked.
    return run(handle, "SELECT count(*) FROM sqlite_master");
}

} // namespace

Opened openEncrypted(const QString& file, const RawKey& key, const ConnectOptions& options)
{
    if (const Failure failure = refusedBeforehand(file, key)) return {nullptr, *failure};
    sqlite3* made = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &made, options.openFlags(), nullptr);
    Handle handle(made, &sqlite3_close);
    Failure failure = failureOf(handle.get(), code);
    if (!failure) failure = keyed(handle.get(), key);
    if (!failure) failure = prepared(handle.get(), options);
    if (failure) return {nullptr, *failure};
    return {handle.release(), {}};
}

} // namespace wasl::storage::sqlcipher
