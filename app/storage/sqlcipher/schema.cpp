#include "app/storage/sqlcipher/schema.h"

#include "app/storage/sqlcipher/column_value.h"
#include "app/storage/sqlcipher/identifier.h"
#include "app/storage/sqlcipher/parameters.h"
#include "app/storage/sqlcipher/statement.h"

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage::sqlcipher
{
namespace
{

QVariant valueIn(const Statement& statement, int column)
{
    return columnValue(statement.get(), column, QSql::HighPrecision);
}

QStringList namesOfType(sqlite3* handle, const QString& type)
{
    QStringList names;
    Statement statement;
    statement.compile(handle, uR"(
        SELECT name FROM sqlite_master WHERE type = ?1
        UNION ALL
        SELECT name FROM sqlite_temp_master WHERE type = ?1)"_s);
    if (statement && bindParameters(statement.get(), {{{}, type}}) == SQLITE_OK) {
        while (statement.step() == Statement::Step::Row)
            names.append(valueIn(statement, 0).toString());
    }
    return names;
}

QString withoutQuotes(const QString& literal)
{
    const bool isText = literal.size() > 1 && literal.startsWith(u'\'') && literal.endsWith(u'\'');
    return isText ? literal.mid(1, literal.size() - 2).replace("''"_L1, "'"_L1) : literal;
}

SchemaColumn columnOf(const Statement& row, const QString& tableName)
{
    const QString declaration = valueIn(row, 1).toString();
    const int keyPosition = valueIn(row, 4).toInt();
    QSqlField field(valueIn(row, 0).toString(), declaredType(declaration), tableName);
    field.setRequired(valueIn(row, 2).toBool());
    field.setDefaultValue(withoutQuotes(valueIn(row, 3).toString()));
    // Only INTEGER makes SQLite number the rows itself; INT PRIMARY KEY does not.
    field.setAutoValue(keyPosition > 0 && declaration.compare("integer"_L1, Qt::CaseInsensitive) == 0);
    return {field, keyPosition};
}

std::vector<SchemaColumn> columnsOf(sqlite3* handle, const QString& schema, const QString& table,
                                    const QString& tableName)
{
    std::vector<SchemaColumn> columns;
    Statement statement;
    statement.compile(handle, uR"(
        SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_xinfo(?1, ?2) WHERE hidden <> 1)"_s);
    const QVariant anySchema;
    if (statement &&
        bindParameters(statement.get(),
                       {{{}, table}, {{}, schema.isNull() ? anySchema : QVariant(schema)}}) == SQLITE_OK) {
        while (statement.step() == Statement::Step::Row)
            columns.push_back(columnOf(statement, tableName));
    }
    return columns;
}

} // namespace

QStringList tableNames(sqlite3* handle, QSql::TableType type)
{
    QStringList names;
    if (type & QSql::Tables) names += namesOfType(handle, u"table"_s);
    if (type & QSql::Views) names += namesOfType(handle, u"view"_s);
    if (type & QSql::SystemTables) names.append(u"sqlite_master"_s);
    return names;
}

std::vector<SchemaColumn> tableColumns(sqlite3* handle, const QString& tableName)
{
    // The name as it stands comes first: Qt's models hand over names from which quotes were stripped.
    std::vector<SchemaColumn> columns = columnsOf(handle, {}, tableName, tableName);
    if (columns.empty()) {
        const QStringList parts = nameParts(tableName);
        if (parts.size() == 1 && parts.front() != tableName)
            columns = columnsOf(handle, {}, parts.front(), parts.front());
        else if (parts.size() == 2)
            columns = columnsOf(handle, parts.front(), parts.back(), tableName);
    }
    return columns;
}

} // namespace wasl::storage::sqlcipher
