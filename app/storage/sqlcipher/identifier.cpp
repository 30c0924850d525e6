#include "app/storage/sqlcipher/identifier.h"

#include <algorithm>

namespace wasl::storage::sqlcipher
{
namespace
{

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'`':
        return opening;
    case u'[':
        return u']';
    default:
        return {};
    }
}

struct Part
{
    QString text;
    bool quoted = false;
};

/// Reads the part that begins at `position` and leaves `position` behind it. A closing quote written
/// twice stands for itself, save in brackets, which have no such escape.
Part readPart(const QString& identifier, qsizetype& position)
{
    const QChar closing = closingQuote(identifier.at(position));
    if (closing.isNull()) {
        const qsizetype dot = identifier.indexOf(u'.', position);
        const qsizetype end = dot < 0 ? identifier.size() : dot;
        const Part part{identifier.mid(position, end - position), false};
        position = end;
        return part;
    }
    Part part{{}, true};
    for (++position; position < identifier.size(); ++position) {
        if (identifier.at(position) == closing) {
            const bool doubled =
                closing != u']' && position + 1 < identifier.size() && identifier.at(position + 1) == closing;
            if (!doubled) break;
            ++position;
        }
        part.text += identifier.at(position);
    }
    ++position;
    return part;
}

QList<Part> readParts(const QString& identifier)
{
    QList<Part> parts;
    for (qsizetype position = 0; position < identifier.size(); ++position)
        parts.append(readPart(identifier, position));
    return parts;
}

} // namespace

QStringList nameParts(const QString& identifier)
{
    QStringList texts;
    const QList<Part> parts = readParts(identifier);
    for (const Part& part : parts)
        texts.append(part.text);
    return texts;
}

bool isQuoted(const QString& identifier)
{
    const QList<Part> parts = readParts(identifier);
    return !parts.isEmpty() &&
           std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.quoted; });
}

QString quoted(const QString& part)
{
    QString text = part;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace wasl::storage::sqlcipher
