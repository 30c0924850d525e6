#include "app/storage/sqlcipher/plaintext_guard.h"

#include "app/storage/sqlcipher/cipher.h"

#include <QtCore/QByteArrayList>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace wasl::storage::sqlcipher
{
namespace
{

bool isAny(const QByteArray& text, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return text == name; });
}

bool isForbiddenPragma(const QByteArray& name, const char* value)
{
    if (name == "temp_store") return value && !isAny(QByteArray(value).toLower(), {"2", "memory"});
    // To read a cipher setting is harmless, and so is to have memory wiped and locked.
    if (name.startsWith("cipher_"))
        return (value && name != "cipher_memory_security") || name == "cipher_migrate";
    return name == "cipher" || name == "key" || name.endsWith("key") || name.startsWith("rekey_");
}

} // namespace

void PlaintextGuard::watch(sqlite3* handle)
{
    sqlite3_set_authorizer(handle, &PlaintextGuard::authorize, this);
}

int PlaintextGuard::authorize(void* guard, int action, const char* first, const char* second, const char*,
                              const char*)
{
    if (action == SQLITE_ATTACH) static_cast<PlaintextGuard*>(guard)->m_sawAttach = true;
    if (action == SQLITE_PRAGMA && isForbiddenPragma(QByteArray(first).toLower(), second)) return SQLITE_DENY;
    return SQLITE_OK;
}

bool PlaintextGuard::detachPlaintext(sqlite3* handle)
{
    constexpr int FirstAttached = 2; // after "main" and "temp"
    QByteArrayList plain;
    for (int index = FirstAttached; const char* name = sqlite3_db_name(handle, index); ++index) {
        if (!isEncrypted(handle, name)) plain.append(name);
    }
    for (QByteArray name : std::as_const(plain)) {
        name.replace('"', "\"\"");
        sqlite3_exec(handle, ("DETACH DATABASE \"" + name + '"').constData(), nullptr, nullptr, nullptr);
    }
    return plain.isEmpty();
}

} // namespace wasl::storage::sqlcipher
