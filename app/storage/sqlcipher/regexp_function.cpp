#include "app/storage/sqlcipher/regexp_function.h"

#include <QtCore/QCache>
#include <QtCore/QRegularExpression>

#include <sqlcipher/sqlite3.h>

namespace wasl::storage::sqlcipher
{
namespace
{

using Patterns = QCache<QString, QRegularExpression>;

QString textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

/// SQLite turns `value REGEXP pattern` into regexp(pattern, value).
void regexp(sqlite3_context* context, int, sqlite3_value** arguments)
{
    auto* patterns = static_cast<Patterns*>(sqlite3_user_data(context));
    const QString pattern = textOf(arguments[0]);
    QRegularExpression* expression = patterns->object(pattern);
    if (!expression) {
        expression = new QRegularExpression(pattern, QRegularExpression::DontCaptureOption);
        patterns->insert(pattern, expression);
    }
    sqlite3_result_int(context, textOf(arguments[1]).contains(*expression) ? 1 : 0);
}

void forget(void* patterns)
{
    delete static_cast<Patterns*>(patterns);
}

} // namespace

int addRegexpFunction(sqlite3* handle, int patterns)
{
    return sqlite3_create_function_v2(handle, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                      new Patterns(patterns), &regexp, nullptr, nullptr, &forget);
}

} // namespace wasl::storage::sqlcipher
