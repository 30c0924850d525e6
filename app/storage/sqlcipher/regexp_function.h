#pragma once

struct sqlite3;

namespace wasl::storage::sqlcipher
{

/// Makes `value REGEXP pattern` understood on `handle`, by QRegularExpression. The last `patterns`
/// compiled patterns are kept. Returns SQLite's result code.
int addRegexpFunction(sqlite3* handle, int patterns);

} // namespace wasl::storage::sqlcipher
