#pragma once

#include <QtCore/QVariant>
#include <QtSql/QSqlField>
#include <QtSql/qtsqlglobal.h>

struct sqlite3_stmt;

namespace wasl::storage::sqlcipher
{

/// The value in a column of the row a statement stands on. NULL is a null string, as models expect.
QVariant columnValue(sqlite3_stmt* statement, int column, QSql::NumericalPrecisionPolicy policy);

/// The Qt type that a declared column type ("integer", "real", "blob", "boolean" …) stands for.
QMetaType declaredType(const QString& declaration);

/// Name, table and type of a result column. `storageClass` is the SQLite type of its first value: it
/// gives the type of an expression, which has no declaration.
QSqlField columnField(sqlite3_stmt* statement, int column, int storageClass);

} // namespace wasl::storage::sqlcipher
