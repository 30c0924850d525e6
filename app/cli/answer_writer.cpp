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

void put(FILE* where, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}

QByteArray bytesOf(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

ExitCode AnswerWriter::done(const QJsonValue& json, const QString& text) const
{
    if (m_json)
        put(stdout, bytesOf(json));
    else if (!text.isEmpty())
        put(stdout, text.toUtf8());
    return ExitCode::Done;
}

ExitCode AnswerWriter::refused(const domain::Refusal& refusal) const
{
    return failed(ExitCode::Refused, refusal.code, refusal.message, refusal.field);
}

ExitCode AnswerWriter::broken(const QString& message) const
{
    return failed(ExitCode::Broken, u"broken"_s, message, {});
}

ExitCode AnswerWriter::failed(ExitCode code, const QString& name, const QString& message,
                              const QString& field) const
{
    put(stderr, "wasl-cli: " + message.toUtf8());
    if (m_json) {
        const QJsonObject error{{u"code"_s, name}, {u"message"_s, message}, {u"field"_s, field}};
        put(stdout, bytesOf(QJsonObject{{u"error"_s, error}}));
    }
    return code;
}

void AnswerWriter::progress(const QString& line) const
{
    if (!m_json && ::isatty(STDERR_FILENO)) put(stderr, line.toUtf8());
}

} // namespace wasl::cli
