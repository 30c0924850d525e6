#include "app/cli/answer_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

bool put(FILE* where, const QByteArray& bytes)
{
    const auto size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, where) == size && std::fputc('\n', where) != EOF &&
           std::fflush(where) == 0;
}

/// As a terminal may be given it: of control characters only what ends lines and sets columns.
QByteArray printable(const QString& text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool endsLine = c == u'\n' || (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n');
        if (c.category() != QChar::Other_Control || endsLine || c == u'\t')
            shown += c;
        else
            shown += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, QChar(u'0'));
    }
    return shown.toUtf8();
}

/// Refusals whose cause is the file and not what was asked.
bool isOfTheFile(QStringView code)
{
    return code == u"wrong-key" || code == u"key-slots-damaged" || code == u"file-damaged";
}

QByteArray bytesOf(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

ExitCode AnswerWriter::done(const QJsonValue& json, const QString& text) const
{
    const bool said = m_json ? put(stdout, bytesOf(json)) : text.isEmpty() || put(stdout, printable(text));
    if (said) return ExitCode::Done;
    put(stderr,
        "wasl-cli: " + cli::text(QT_TRANSLATE_NOOP("wasl::cli", "It was done, but the answer could not "
                                                                "be written."))
                           .toUtf8());
    return ExitCode::Broken;
}

ExitCode AnswerWriter::refused(const domain::Refusal& refusal) const
{
    const auto code = isOfTheFile(refusal.code) ? ExitCode::Broken : ExitCode::Refused;
    auto message = refusal.message;
    if (refusal.code == u"recovery-code-not-confirmed"_s)
        message += u' ' + cli::text(QT_TRANSLATE_NOOP("wasl::cli",
                                                      "“wasl-cli --file … recover” asks for the code that "
                                                      "was shown and makes a new one."));
    return failed(code, refusal.code, message, refusal.field);
}

ExitCode AnswerWriter::broken(const QString& message, const QJsonObject& found) const
{
    return failed(ExitCode::Broken, u"broken"_s, message, {}, found);
}

ExitCode AnswerWriter::misused(const QString& message) const
{
    return failed(ExitCode::Usage, u"usage"_s, message, {});
}

ExitCode AnswerWriter::failed(ExitCode code, const QString& name, const QString& message,
                              const QString& field, QJsonObject answer) const
{
    put(stderr, "wasl-cli: " + printable(message));
    if (m_json) {
        answer.insert(u"error"_s,
                      QJsonObject{{u"code"_s, name}, {u"message"_s, message}, {u"field"_s, field}});
        put(stdout, bytesOf(answer));
    }
    return code;
}

void AnswerWriter::progress(const QString& line) const
{
    if (!m_json && ::isatty(STDERR_FILENO)) put(stderr, printable(line));
}

} // namespace wasl::cli
