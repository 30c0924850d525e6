#include "app/exchange/canonical_json.h"

#include <QJsonDocument>
#include <QStringDecoder>

namespace wasl::exchange
{

namespace
{

/// Brackets within texts do not count. An escape that begins with \ud is half a character: whole ones stand
/// as UTF-8.
bool isTooDeepOrHalf(int deepest, const QByteArray& bytes)
{
    int depth = 0;
    bool inText = false, escaped = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inText) {
            if (escaped && c == 'u' && i + 1 < bytes.size() && (bytes.at(i + 1) | 0x20) == 'd') return true;
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest) return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && decoded.size() <= bytes.size();
}

} // namespace

QByteArray canonical(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> readCanonical(const QByteArray& bytes, qsizetype mostBytes, int deepest)
{
    if (bytes.size() > mostBytes || isTooDeepOrHalf(deepest, bytes) || !isUtf8(bytes)) return std::nullopt;
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) return std::nullopt;
    auto object = document.object();
    if (canonical(object) != bytes) return std::nullopt;
    return object;
}

} // namespace wasl::exchange
