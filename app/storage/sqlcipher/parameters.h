#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

struct sqlite3_stmt;

namespace wasl::storage::sqlcipher
{

/// What Qt Sql knows of the values bound to a query, in the order of their placeholders.
struct BoundValue
{
    QString name; ///< ":name" of the placeholder at this place, or Qt's own ":0", ":1" … for a "?"
    QVariant value;
};

/// Binds `values` to the parameters of a statement. A name that occurs twice is one parameter.
/// Returns SQLITE_RANGE if a parameter has no value or a value no parameter: a query whose values do
/// not fit is never run. (A named parameter nobody bound reaches this as null: Qt Sql fills it in.)
int bindParameters(sqlite3_stmt* statement, const QList<BoundValue>& values);

} // namespace wasl::storage::sqlcipher
