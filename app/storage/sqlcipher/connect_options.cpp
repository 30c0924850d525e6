#include "app/storage/sqlcipher/connect_options.h"

#include <QtCore/QDebug>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage::sqlcipher
{
namespace
{

constexpr int DefaultRegexpCache = 25;

QStringView withoutPrefix(QStringView name)
{
    for (const QStringView prefix : {QStringView(u"QSQLCIPHER_"), QStringView(u"QSQLITE_")}) {
        if (name.startsWith(prefix)) return name.mid(prefix.size());
    }
    return {};
}

/// False if there is no such option, or if its value is no number where one is due.
bool apply(ConnectOptions& options, QStringView name, QStringView value)
{
    bool ok = true;
    if (name == "BUSY_TIMEOUT"_L1) {
        const int milliseconds = value.toInt(&ok);
        if (ok) options.busyTimeout = milliseconds;
    } else if (name == "OPEN_READONLY"_L1) {
        options.readOnly = true;
    } else if (name == "OPEN_EXISTING"_L1) {
        options.createMissing = false;
    } else if (name == "ENABLE_SHARED_CACHE"_L1) {
        options.sharedCache = true;
    } else if (name == "NO_USE_EXTENDED_RESULT_CODES"_L1) {
        options.extendedCodes = false;
    } else if (name == "ENABLE_REGEXP"_L1) {
        const int patterns = value.isEmpty() ? DefaultRegexpCache : value.toInt(&ok);
        options.regexpCache = ok && patterns > 0 ? patterns : DefaultRegexpCache;
    } else {
        ok = false;
    }
    return ok;
}

} // namespace

ConnectOptions ConnectOptions::parse(const QString& text)
{
    ConnectOptions options;
    const auto parts = QStringView(text).split(u';', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = (equals < 0 ? part : part.left(equals)).trimmed();
        const QStringView value = equals < 0 ? QStringView() : part.mid(equals + 1).trimmed();
        if (!name.isEmpty() && !apply(options, withoutPrefix(name), value))
            qWarning("SqlCipherDriver: the connect option %ls is not understood",
                     qUtf16Printable(name.toString()));
    }
    return options;
}

int ConnectOptions::openFlags() const
{
    int flags = sharedCache ? SQLITE_OPEN_SHAREDCACHE : SQLITE_OPEN_PRIVATECACHE;
    if (readOnly)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE | (createMissing ? SQLITE_OPEN_CREATE : 0);
    return flags | SQLITE_OPEN_NOMUTEX;
}

} // namespace wasl::storage::sqlcipher
