#pragma once

#include <QtCore/QByteArray>

struct sqlite3;

namespace wasl::storage::sqlcipher
{

class RawKey;

/// Whether the library linked into this program is SQLCipher. Asked of a handle in memory, so that
/// with plain SQLite in its place no file is touched, let alone created.
bool libraryEncrypts();

/// Gives `handle` its key, which must happen before anything else is done with it, and keeps
/// SQLCipher from printing to stderr when the key is wrong. Returns SQLite's result code.
int giveKey(sqlite3* handle, const RawKey& key);

/// Encrypts the file behind an open `handle` anew with `key`. Returns SQLite's result code.
int changeKey(sqlite3* handle, const RawKey& key);

/// Whether pages of the named schema ("main", or the name given to ATTACH) pass through the cipher.
/// That a key was accepted proves nothing: plain SQLite accepts `PRAGMA key` as well.
bool isEncrypted(sqlite3* handle, const QByteArray& schema);

} // namespace wasl::storage::sqlcipher
