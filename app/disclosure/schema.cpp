#include "app/disclosure/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::disclosure
{

namespace
{

[[noreturn]] void contradicts(const char* what)
{
    throw std::invalid_argument(std::string("release schema: ") + what);
}

Rational rational(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    const Rational result{pair.at(0).toInteger(), pair.at(1).toInteger()};
    if (pair.size() != 2 || result.numerator <= 0 || result.denominator <= 0) {
        contradicts("a fraction is not a pair of positive integers");
    }
    return result;
}

domain::Family familyOf(const QString& code)
{
    const auto family = domain::fromCode<domain::Family>(code);
    if (!family) {
        contradicts("unknown family");
    }
    return *family;
}

QStringList cellsOf(const QJsonValue& value)
{
    QStringList cells;
    for (const QJsonValue cell : value.toArray()) {
        cells.append(cell.toString());
    }
    if (cells.isEmpty() || cells.contains(QString()) ||
        QSet<QString>(cells.begin(), cells.end()).size() != cells.size()) {
        contradicts("a table's cells are empty or repeat");
    }
    return cells;
}

TableSchema tableOf(const QJsonObject& object, const QJsonObject& cells)
{
    TableSchema table;
    table.name = object["name"_L1].toString();
    table.cells = cellsOf(cells[table.name]);
    table.epsilon = rational(object["epsilon"_L1]);
    table.sensitivity = object["sensitivity"_L1].toInteger();
    table.scale = rational(object["scale"_L1]);
    // scale = sensitivity / epsilon, compared without dividing.
    if (table.scale.numerator * table.epsilon.numerator !=
        table.sensitivity * table.epsilon.denominator * table.scale.denominator) {
        contradicts("a scale is not sensitivity over epsilon");
    }
    return table;
}

Schema load(const QString& id)
{
    QFile file(u":/wasl/schemas/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly)) {
        contradicts("not compiled in");
    }
    return Schema::fromJson(file.readAll());
}

} // namespace

const Schema& Schema::current()
{
    static const Schema schema = load(u"2026.1"_s);
    return schema;
}

const Schema* Schema::find(QStringView id)
{
    return id == current().id() ? &current() : nullptr;
}

Schema Schema::fromJson(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Schema schema;
    schema.m_json = json;
    schema.m_id = root["id"_L1].toString();
    schema.m_format = root["format"_L1].toString();
    schema.m_unit = root["unit"_L1].toString();
    schema.m_mechanism = root["mechanism"_L1].toString();
    schema.m_payloadBytes = root["payload_bytes"_L1].toInt();
    schema.m_communeSlots = root["commune_slots"_L1].toInt();
    if (schema.m_id.isEmpty() || schema.m_payloadBytes <= 0 || schema.m_communeSlots <= 0) {
        contradicts("its identifier, length or commune slots are missing");
    }
    const QJsonObject cells = root["tables"_L1].toObject();
    for (const QJsonValue value : root["families"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        FamilySchema family;
        family.code = object["code"_L1].toString();
        family.family = familyOf(family.code);
        const QJsonObject cap = object["cap"_L1].toObject();
        family.cap = {cap["contributions"_L1].toInt(), cap["per"_L1].toString()};
        for (const QJsonValue table : object["tables"_L1].toArray()) {
            family.tables.push_back(tableOf(table.toObject(), cells));
            if (family.tables.back().sensitivity < family.cap.contributions) {
                contradicts("a table's sensitivity is below the cap of its family");
            }
        }
        schema.m_families.push_back(std::move(family));
    }
    if (schema.m_families.size() != 3 || cells["commune"_L1].toArray().size() != schema.m_communeSlots + 1) {
        contradicts("families or communes are missing");
    }
    return schema;
}

const FamilySchema& Schema::family(domain::Family family) const
{
    for (const FamilySchema& candidate : m_families) {
        if (candidate.family == family) {
            return candidate;
        }
    }
    contradicts("a family is missing");
}

const FamilySchema* Schema::findFamily(QStringView code) const
{
    const auto found = std::find_if(m_families.begin(), m_families.end(),
                                    [code](const FamilySchema& family) { return family.code == code; });
    return found == m_families.end() ? nullptr : &*found;
}

} // namespace wasl::disclosure
