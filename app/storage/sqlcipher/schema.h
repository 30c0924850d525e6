#pragma once

#include <QtSql/QSqlField>
#include <QtSql/qtsqlglobal.h>

#include <vector>

struct sqlite3;

namespace wasl::storage::sqlcipher
{

/// A column as the schema declares it.
struct SchemaColumn
{
    QSqlField field;
    int keyPosition; ///< place in the primary key from 1, or 0
};

/// Names of the tables and views of the main and the temporary schema.
QStringList tableNames(sqlite3* handle, QSql::TableType type);

/// The columns of a table or view, generated ones included; none if there is no such table. The
/// name may be quoted, and may begin with a schema.
std::vector<SchemaColumn> tableColumns(sqlite3* handle, const QString& tableName);

} // namespace wasl::storage::sqlcipher
