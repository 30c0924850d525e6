#include "app/wire/payload.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

using disclosure::FamilySchema;
using disclosure::PublishedTable;
using disclosure::Schema;
using disclosure::TableSchema;

/// A payload nests five deep (its mechanism); the parser never sees anything deeper.
constexpr int DeepestNesting = 5;
/// No association counts a thousand million people in a month.
constexpr qint64 LargestCell = 1'000'000'000;

tl::unexpected<domain::Refusal> mismatch(const QString& pointer)
{
    return domain::refuse(u"schema-mismatch"_s,
                          QCoreApplication::translate(
                              "wasl::wire", "The release does not have the form its schema prescribes."),
                          pointer);
}

bool tooDeep(QByteArrayView bytes)
{
    int depth = 0;
    for (const char c : bytes) {
        // No string of a valid payload holds a bracket, so strings need no special treatment.
        if (c == '{' || c == '[') {
            if (++depth > DeepestNesting) {
                return true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

std::optional<qint64> integer(const QJsonValue& value, qint64 smallest, qint64 largest)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number != none && number >= smallest && number <= largest ? std::optional(number) : std::nullopt;
}

/// The first member that is unknown or missing, as a JSON pointer below base.
std::optional<QString> wrongMember(const QJsonObject& object, const QStringList& expected,
                                   const QString& base)
{
    for (const QString& key : object.keys()) {
        if (!expected.contains(key)) {
            return base + u'/' + QString(key).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        }
    }
    for (const QString& key : expected) {
        if (!object.contains(key)) {
            return base + u'/' + key;
        }
    }
    return std::nullopt;
}

QStringList tableNames(const FamilySchema& family)
{
    QStringList names;
    for (const TableSchema& table : family.tables) {
        names.append(table.name);
    }
    return names;
}

domain::Result<PublishedTable> tableOf(const QJsonValue& value, const TableSchema& schema)
{
    const QString pointer = u"/tables/"_s + schema.name;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() != schema.cells.size()) {
        return mismatch(pointer);
    }
    PublishedTable table{schema.name, {}};
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto cell = integer(array.at(i), -LargestCell, LargestCell);
        if (!cell) {
            return mismatch(pointer + u'/' + QString::number(i));
        }
        table.cells.push_back(*cell);
    }
    return table;
}

/// Where a payload departs from its canonical form although every member was readable.
QString firstDifference(const QByteArray& canonical, const QJsonObject& root)
{
    const QJsonObject expected = QJsonDocument::fromJson(canonical).object();
    for (const QString& key : expected.keys()) {
        if (expected.value(key) != root.value(key)) {
            return u'/' + key;
        }
    }
    return {};
}

} // namespace

/// The one place besides disclosure::protect that makes a PublishedSummary.
class PayloadDecoder
{
public:
    static domain::Result<disclosure::PublishedSummary> decode(const QJsonObject& root, const Schema& schema)
    {
        static const QStringList members{u"format"_s,    u"schema"_s,   u"association"_s, u"period"_s,
                                         u"family"_s,    u"sequence"_s, u"previous"_s,    u"prepared"_s,
                                         u"mechanism"_s, u"tables"_s,   u"pad"_s};
        static const QRegularExpression digestForm(u"^(sha256:[0-9a-f]{64})?$"_s);
        if (const auto wrong = wrongMember(root, members, {})) {
            return mismatch(*wrong);
        }
        disclosure::PublishedSummary summary;
        summary.m_schemaId = schema.id();
        summary.m_association = root["association"_L1].toString();
        if (!disclosure::isAssociationId(summary.m_association)) {
            return mismatch(u"/association"_s);
        }
        const auto period = domain::YearMonth::parse(root["period"_L1].toString());
        if (!period ||
            period->toString() != root["period"_L1].toString()) { // Arabic digits are read, never sent
            return mismatch(u"/period"_s);
        }
        summary.m_period = *period;
        const FamilySchema* family = schema.findFamily(root["family"_L1].toString());
        if (!family) {
            return mismatch(u"/family"_s);
        }
        summary.m_family = family->family;
        const auto sequence = integer(root["sequence"_L1], 1, LargestCell);
        if (!sequence) {
            return mismatch(u"/sequence"_s);
        }
        const QString previous = root["previous"_L1].toString();
        if (!digestForm.match(previous).hasMatch() || previous.endsWith(u'\n')) {
            return mismatch(u"/previous"_s);
        }
        const QDate prepared = QDate::fromString(root["prepared"_L1].toString(), u"yyyy-MM-dd"_s);
        if (!prepared.isValid()) {
            return mismatch(u"/prepared"_s);
        }
        summary.m_header = {*sequence, previous, prepared};
        const QJsonObject tables = root["tables"_L1].toObject();
        if (const auto wrong = wrongMember(tables, tableNames(*family), u"/tables"_s)) {
            return mismatch(*wrong);
        }
        for (const TableSchema& table : family->tables) {
            auto read = tableOf(tables[table.name], table);
            if (!read) {
                return tl::make_unexpected(read.error());
            }
            summary.m_tables.push_back(std::move(*read));
        }
        return summary;
    }
};

domain::Result<disclosure::PublishedSummary> decode(QByteArrayView bytes)
{
    const Schema& newest = Schema::current();
    if (bytes.size() != newest.payloadBytes() || tooDeep(bytes)) {
        return mismatch({});
    }
    const QByteArray copy = bytes.toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(copy);
    if (!document.isObject()) {
        return mismatch({});
    }
    const QJsonObject root = document.object();
    const Schema* schema = Schema::find(root["schema"_L1].toString());
    if (!schema) {
        return mismatch(u"/schema"_s);
    }
    auto summary = PayloadDecoder::decode(root, *schema);
    // One comparison settles order, spaces, repeated members, number forms, mechanism and padding.
    if (summary) {
        if (const QByteArray canonical = encode(*summary); canonical != copy) {
            return mismatch(firstDifference(canonical, root));
        }
    }
    return summary;
}

} // namespace wasl::wire
