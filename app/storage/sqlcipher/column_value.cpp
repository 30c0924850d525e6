#include "app/storage/sqlcipher/column_value.h"

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage::sqlcipher
{
namespace
{

QVariant realValue(double value, QSql::NumericalPrecisionPolicy policy)
{
    switch (policy) {
    case QSql::LowPrecisionInt32:
        return int(value);
    case QSql::LowPrecisionInt64:
        return qint64(value);
    case QSql::LowPrecisionDouble:
    case QSql::HighPrecision:
        break;
    }
    return value;
}

QMetaType storedType(int storageClass)
{
    switch (storageClass) {
    case SQLITE_INTEGER:
        return QMetaType::fromType<int>();
    case SQLITE_FLOAT:
        return QMetaType::fromType<double>();
    case SQLITE_BLOB:
        return QMetaType::fromType<QByteArray>();
    case SQLITE_TEXT:
        return QMetaType::fromType<QString>();
    default:
        return QMetaType();
    }
}

} // namespace

QVariant columnValue(sqlite3_stmt* statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return realValue(sqlite3_column_double(statement, column), policy);
    case SQLITE_BLOB: {
        // The pointer first: asking for it may convert the value and change its size.
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    }
}

QMetaType declaredType(const QString& declaration)
{
    const QString name = declaration.toLower();
    if (name == "integer"_L1 || name == "int"_L1) return QMetaType::fromType<int>();
    if (name == "double"_L1 || name == "float"_L1 || name == "real"_L1 || name.startsWith("numeric"_L1))
        return QMetaType::fromType<double>();
    if (name == "blob"_L1) return QMetaType::fromType<QByteArray>();
    if (name == "boolean"_L1 || name == "bool"_L1) return QMetaType::fromType<bool>();
    return QMetaType::fromType<QString>();
}

QSqlField columnField(sqlite3_stmt* statement, int column, int storageClass)
{
    const QString name = QString::fromUtf8(sqlite3_column_name(statement, column));
    const QString table = QString::fromUtf8(sqlite3_column_table_name(statement, column));
    const QString declaration = QString::fromUtf8(sqlite3_column_decltype(statement, column));
    return QSqlField(name, declaration.isEmpty() ? storedType(storageClass) : declaredType(declaration),
                     table);
}

} // namespace wasl::storage::sqlcipher
