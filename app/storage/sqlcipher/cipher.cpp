#include "app/storage/sqlcipher/cipher.h"

#include "app/storage/sqlcipher/raw_key.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <array>
#include <memory>

namespace wasl::storage::sqlcipher
{
namespace
{

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using KeyFunction = int (*)(sqlite3*, const char*, const void*, int);

/// Unknown pragmas are no error in SQLite: they answer nothing. So an answer is the proof.
bool answers(sqlite3* handle, const QByteArray& pragma)
{
    sqlite3_stmt* statement = nullptr;
    bool answered = false;
    if (sqlite3_prepare_v2(handle, pragma.constData(), -1, &statement, nullptr) == SQLITE_OK)
        answered = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_bytes(statement, 0) > 0;
    sqlite3_finalize(statement);
    return answered;
}

int applyKey(KeyFunction function, sqlite3* handle, const RawKey& key)
{
    std::array<char, RawKey::NotationSize> notation{};
    key.writeNotation(notation);
    const int code = function(handle, "main", notation.data(), int(notation.size()));
    sodium_memzero(notation.data(), notation.size());
    return code;
}

} // namespace

bool libraryEncrypts()
{
    sqlite3* memory = nullptr;
    const int code = sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE, nullptr);
    const Handle owner(memory, &sqlite3_close);
    return code == SQLITE_OK && answers(memory, "PRAGMA cipher_version");
}

int giveKey(sqlite3* handle, const RawKey& key)
{
    const int code = applyKey(&sqlite3_key_v2, handle, key);
    // Only now: the first key of a process sets SQLCipher up, and with it the level of its log.
    sqlite3_exec(handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    return code;
}

int changeKey(sqlite3* handle, const RawKey& key)
{
    return applyKey(&sqlite3_rekey_v2, handle, key);
}

bool isEncrypted(sqlite3* handle, const QByteArray& schema)
{
    QByteArray quoted = schema;
    quoted.replace('"', "\"\"");
    return answers(handle, "PRAGMA cipher_version")
           // Answered only for a schema that has a cipher of its own.
           && answers(handle, "PRAGMA \"" + quoted + "\".cipher_provider");
}

} // namespace wasl::storage::sqlcipher
