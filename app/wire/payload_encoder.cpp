#include "app/wire/payload.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

/// None of the strings of a payload needs an escape: identifiers, codes, digests and dates.
QByteArray quoted(const QString& text)
{
    return '"' + text.toLatin1() + '"';
}

QByteArray member(const char* name, const QByteArray& value)
{
    return QByteArray("\"") + name + "\":" + value;
}

QByteArray mechanismOf(const disclosure::Schema& schema, const disclosure::FamilySchema& family)
{
    QByteArrayList tables;
    for (const disclosure::TableSchema& table : family.tables) {
        tables.append(quoted(table.name) + ":{\"scale\":[" + QByteArray::number(table.scale.numerator) + ',' +
                      QByteArray::number(table.scale.denominator) +
                      "],\"sensitivity\":" + QByteArray::number(table.sensitivity) + '}');
    }
    return '{' + member("name", quoted(schema.mechanism())) + ',' + member("unit", quoted(schema.unit())) +
           ',' + member("tables", '{' + tables.join(',') + '}') + '}';
}

QByteArray tablesOf(const disclosure::PublishedSummary& summary)
{
    QByteArrayList tables;
    for (const disclosure::PublishedTable& table : summary.tables()) {
        QByteArrayList cells;
        for (const qint64 cell : table.cells) {
            cells.append(QByteArray::number(cell));
        }
        tables.append(quoted(table.name) + ":[" + cells.join(',') + ']');
    }
    return '{' + tables.join(',') + '}';
}

} // namespace

QByteArray encode(const disclosure::PublishedSummary& summary)
{
    const disclosure::Schema* schema = disclosure::Schema::find(summary.schemaId());
    if (!schema) {
        throw std::logic_error("a summary of an unknown schema");
    }
    const disclosure::FamilySchema& family = schema->family(summary.family());
    QByteArray bytes =
        '{' + member("format", quoted(schema->format())) + ',' + member("schema", quoted(schema->id())) +
        ',' + member("association", quoted(summary.association())) + ',' +
        member("period", quoted(summary.period().toString())) + ',' + member("family", quoted(family.code)) +
        ',' + member("sequence", QByteArray::number(summary.header().sequence)) + ',' +
        member("previous", quoted(summary.header().previous)) + ',' +
        member("prepared", quoted(summary.header().prepared.toString(Qt::ISODate))) + ',' +
        member("mechanism", mechanismOf(*schema, family)) + ',' + member("tables", tablesOf(summary)) +
        ",\"pad\":\"";
    const qsizetype missing = schema->payloadBytes() - bytes.size() - 2;
    if (missing < 0) {
        throw std::logic_error("a release does not fit its payload");
    }
    return bytes + QByteArray(missing, '0') + "\"}";
}

} // namespace wasl::wire
