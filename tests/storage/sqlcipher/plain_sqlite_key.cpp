// Stands in for SQLCipher's key functions where a program is linked with plain SQLite by mistake: they
// answer "done" and encrypt nothing, as `PRAGMA key` does there.
extern "C" int sqlite3_key_v2(struct sqlite3*, const char*, const void*, int)
{
    return 0;
}

extern "C" int sqlite3_rekey_v2(struct sqlite3*, const char*, const void*, int)
{
    return 0;
}
