#include "app/storage/migrations.h"

#include "app/storage/database.h"
#include "app/storage/storage_error.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

std::vector<Migration> readMigrations()
{
    const QDir folder(u":/wasl/migrations"_s);
    std::vector<Migration> steps;
    for (const auto& name : folder.entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const auto version = name.left(4).toInt();
        if (!file.open(QIODevice::ReadOnly) || version != int(steps.size()) + 1)
            throw StorageError(StorageError::Reason::Broken, u"migrations"_s, name);
        steps.push_back({version, name, file.readAll()});
    }
    return steps;
}

/// Several statements at once, with triggers in them: the engine itself knows where each one ends.
void runScript(Database& database, const Migration& step)
{
    const auto code = sqlite3_exec(database.handle(), step.sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw storageError(code, step.name);
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const auto steps = readMigrations();
    return steps;
}

int newestVersion()
{
    return int(migrations().size());
}

int schemaVersion(Database& database)
{
    auto row = database.query(u"PRAGMA user_version"_s);
    return row.next() ? row.get<int>(0) : 0;
}

void migrate(Database& database, int upTo)
{
    for (const auto& step : migrations()) {
        if (step.version > upTo) break;
        Transaction transaction(database);
        // Read again under the write lock: another program may have been faster.
        if (step.version <= schemaVersion(database)) continue;
        runScript(database, step);
        database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
        transaction.commit();
    }
}

QString dumpSchema(Database& database)
{
    QString dump;
    auto rows = database.query(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
                               "AND name NOT LIKE 'sqlite_%' AND tbl_name NOT LIKE 'beneficiary_search_%' "
                               "ORDER BY type = 'table' DESC, type, name"_s);
    while (rows.next())
        dump += rows.get<QString>(0) + u";\n"_s;
    return dump;
}

} // namespace wasl::storage
