#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace wasl::storage
{

class Database;

/// One numbered step of the schema, from resources/migrations/NNNN_name.sql. Once released a step never
/// changes.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
};

/// All steps compiled into this program, in order, without gaps. Throws StorageError when the set is broken.
[[nodiscard]] const std::vector<Migration>& migrations();
/// The schema version this program knows.
[[nodiscard]] int newestVersion();
/// The version of an open file; 0 for an empty one.
[[nodiscard]] int schemaVersion(Database& database);
/// Brings the file up to `upTo`, each step and its number in one transaction.
void migrate(Database& database, int upTo = newestVersion());
/// The schema as text, one statement a line in a fixed order: what the golden dump and the tests compare.
[[nodiscard]] QString dumpSchema(Database& database);

} // namespace wasl::storage
