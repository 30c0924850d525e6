#include "plain_copy.h"

#include "app/storage/database.h"

#include <QFile>
#include <QTemporaryDir>

#include <dlfcn.h>
#include <sqlcipher/sqlite3.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

/// The few calls that reading takes, of whichever library.
struct SqliteCalls
{
    decltype(&sqlite3_prepare_v2) prepare = nullptr;
    decltype(&sqlite3_step) step = nullptr;
    decltype(&sqlite3_column_count) columns = nullptr;
    decltype(&sqlite3_column_blob) column = nullptr;
    decltype(&sqlite3_finalize) finalize = nullptr;
    decltype(&sqlite3_errmsg) message = nullptr;
};

namespace
{

int overheard(unsigned, void* statements, void* statement, void*)
{
    auto* text = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    if (text) static_cast<QStringList*>(statements)->append(QString::fromUtf8(text));
    sqlite3_free(text);
    return 0;
}

qint64 runThrough(const SqliteCalls& calls, sqlite3* handle, const QStringList& statements)
{
    qint64 rows = 0;
    for (const auto& sql : statements) {
        sqlite3_stmt* statement = nullptr;
        if (calls.prepare(handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(calls.message(handle));
        const int width = calls.columns(statement);
        while (calls.step(statement) == SQLITE_ROW) {
            ++rows;
            for (int i = 0; i < width; ++i)
                (void)calls.column(statement, i);
        }
        calls.finalize(statement);
    }
    return rows;
}

} // namespace

Overheard::Overheard(storage::Database& database)
    : m_database(database)
{
    sqlite3_trace_v2(m_database.handle(), SQLITE_TRACE_STMT, overheard, &m_statements);
}

Overheard::~Overheard()
{
    sqlite3_trace_v2(m_database.handle(), 0, nullptr, nullptr);
}

struct PlainCopy::Library
{
    QTemporaryDir folder{u"/var/tmp/wasl-plain-XXXXXX"_s};
    void* library = nullptr;
    sqlite3* handle = nullptr;
    SqliteCalls calls;
    decltype(&sqlite3_close) close = nullptr;

    template <class Call>
    void find(Call& call, const char* name)
    {
        call = reinterpret_cast<Call>(dlsym(library, name));
        if (!call) throw std::runtime_error(name);
    }
};

PlainCopy::PlainCopy(const storage::Database& database, const QByteArray& rawKey)
    : m_library(std::make_unique<Library>())
{
    auto& own = *m_library;
    const auto path = own.folder.filePath(u"plain.db"_s);
    // The house's own connections refuse to write anything that is not encrypted.
    sqlite3* encrypted = nullptr;
    const auto key = "x'" + QByteArray(rawKey).toHex() + "'";
    const auto attach = u"ATTACH DATABASE '%1' AS plain KEY ''; SELECT sqlcipher_export('plain')"_s.arg(path);
    if (sqlite3_open(QFile::encodeName(database.path()).constData(), &encrypted) != SQLITE_OK ||
        sqlite3_key(encrypted, key.constData(), int(key.size())) != SQLITE_OK ||
        sqlite3_exec(encrypted, attach.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(encrypted));
    sqlite3_close(encrypted);

    own.library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!own.library) throw std::runtime_error("no libsqlite3");
    decltype(&sqlite3_open) open = nullptr;
    own.find(open, "sqlite3_open");
    own.find(own.close, "sqlite3_close");
    own.find(own.calls.prepare, "sqlite3_prepare_v2");
    own.find(own.calls.step, "sqlite3_step");
    own.find(own.calls.columns, "sqlite3_column_count");
    own.find(own.calls.column, "sqlite3_column_blob");
    own.find(own.calls.finalize, "sqlite3_finalize");
    own.find(own.calls.message, "sqlite3_errmsg");
    if (open(QFile::encodeName(path).constData(), &own.handle) != SQLITE_OK)
        throw std::runtime_error("no plain copy");
    runThrough(own.calls, own.handle, {u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s});
}

PlainCopy::~PlainCopy()
{
    m_library->close(m_library->handle);
}

qint64 PlainCopy::run(const QStringList& statements)
{
    return runThrough(m_library->calls, m_library->handle, statements);
}

qint64 run(storage::Database& database, const QStringList& statements)
{
    return runThrough({sqlite3_prepare_v2, sqlite3_step, sqlite3_column_count, sqlite3_column_blob,
                       sqlite3_finalize, sqlite3_errmsg},
                      database.handle(), statements);
}

} // namespace wasl::bench
