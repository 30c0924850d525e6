#include "tests/cli/manual.h"

#include "tests/cli/programs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

QString manual()
{
    return QString::fromUtf8(contentOf(QStringLiteral(WASL_CLI_MANUAL)));
}

void collect(const QJsonValue& value, QSet<QString>& keys)
{
    for (const auto& entry : value.toArray())
        collect(entry, keys);
    const auto object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        keys << entry.key();
        collect(entry.value(), keys);
    }
}

} // namespace

QSet<QString> documentedCommands()
{
    static const QRegularExpression entry(u"^\\.It Cm ([a-z-]+)"_s, QRegularExpression::MultilineOption);
    QSet<QString> commands;
    for (auto found = entry.globalMatch(manual()); found.hasNext();)
        commands << found.next().captured(1);
    return commands;
}

QSet<QString> documentedKeys(const QString& command)
{
    const auto page = manual();
    const QRegularExpression entry(u"^\\.It Cm %1( |$)"_s.arg(command), QRegularExpression::MultilineOption);
    const auto begin = page.indexOf(entry);
    const auto promise = page.indexOf(u"\n.Li "_s, begin);
    if (begin < 0 || promise < 0) qFatal("wasl-cli(1) says nothing of %s", qUtf8Printable(command));
    const auto line = page.mid(promise, page.indexOf(u'\n', promise + 1) - promise);
    static const QRegularExpression key(u"\"(\\w+)\""_s);
    QSet<QString> keys;
    for (auto found = key.globalMatch(line); found.hasNext();)
        keys << found.next().captured(1);
    return keys;
}

QSet<QString> keysOf(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    QSet<QString> keys;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), keys);
    return keys;
}

} // namespace wasl::tests
