#include "app/storage/sqlcipher/parameters.h"

#include <QtCore/QDateTime>
#include <QtCore/QUuid>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage::sqlcipher
{
namespace
{

/// A null inside the variant counts as well: QVariant itself calls a null QString a value.
bool isNull(const QVariant& value)
{
    if (!value.isValid() || value.isNull()) return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    case QMetaType::QDate:
        return value.toDate().isNull();
    case QMetaType::QTime:
        return !value.toTime().isValid();
    case QMetaType::QDateTime:
        return !value.toDateTime().isValid();
    case QMetaType::QUuid:
        return value.toUuid().isNull();
    default:
        return false;
    }
}

// SQLite copies each value (SQLITE_TRANSIENT): Qt Sql may bind new ones while rows are still read.
int bindText(sqlite3_stmt* statement, int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, index, utf8.constData(), sqlite3_uint64(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt* statement, int index, const QByteArray& bytes)
{
    return sqlite3_bind_blob64(statement, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                               SQLITE_TRANSIENT);
}

int bindOne(sqlite3_stmt* statement, int index, const QVariant& value)
{
    if (isNull(value)) return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return bindBytes(statement, index, value.toByteArray());
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QDateTime:
        return bindText(statement, index, value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QTime:
        return bindText(statement, index, value.toTime().toString(u"hh:mm:ss.zzz"_s));
    default:
        return bindText(statement, index, value.toString());
    }
}

/// Where the value of parameter `index` stands, or -1. SQLite numbers each name once; Qt Sql each place.
qsizetype placeOf(sqlite3_stmt* statement, int index, const QList<BoundValue>& values)
{
    const QString name = QString::fromUtf8(sqlite3_bind_parameter_name(statement, index));
    const bool isCounted = index <= values.size();
    if (!name.startsWith(u':')) return isCounted ? index - 1 : -1;
    if (isCounted && values.at(index - 1).name == name) return index - 1;
    for (qsizetype place = 0; place < values.size(); ++place) {
        if (values.at(place).name == name) return place;
    }
    return -1;
}

/// A value nothing in the statement asks for. A name that only occurs in a comment is no surplus.
bool hasSurplus(sqlite3_stmt* statement, const QList<BoundValue>& values)
{
    const int parameters = sqlite3_bind_parameter_count(statement);
    for (qsizetype place = parameters; place < values.size(); ++place) {
        const QString& name = values.at(place).name;
        const bool isPlain = name == u':' + QString::number(place);
        if (isPlain && sqlite3_bind_parameter_index(statement, name.toUtf8().constData()) == 0) return true;
    }
    return false;
}

} // namespace

int bindParameters(sqlite3_stmt* statement, const QList<BoundValue>& values)
{
    if (hasSurplus(statement, values)) return SQLITE_RANGE;
    const int parameters = sqlite3_bind_parameter_count(statement);
    for (int index = 1; index <= parameters; ++index) {
        const qsizetype place = placeOf(statement, index, values);
        if (place < 0) return SQLITE_RANGE;
        const int code = bindOne(statement, index, values.at(place).value);
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

} // namespace wasl::storage::sqlcipher
