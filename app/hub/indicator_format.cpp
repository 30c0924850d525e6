#include "app/hub/indicator_format.h"

#include "app/hub/editions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

QByteArray question(const QByteArray& form, const IndicatorQuery& query)
{
    return QByteArrayList{form, query.family.toUtf8(), query.from.toString().toUtf8(),
                          query.until.toString().toUtf8(), query.table.toUtf8()}
        .join('|');
}

QByteArray toJson(const IndicatorQuery& query, const std::vector<IndicatorTable>& tables)
{
    QJsonObject all;
    for (const IndicatorTable& table : tables) {
        if (!query.table.isEmpty() && query.table != table.name) {
            continue;
        }
        QJsonArray cells;
        for (const Indicator& indicator : table.cells) {
            QJsonObject cell{{u"code"_s, indicator.code}, {u"associations"_s, indicator.associations}};
            if (indicator.value) {
                cell.insert(u"value"_s, *indicator.value);
                cell.insert(u"margin"_s, indicator.margin);
            } else {
                cell.insert(u"value"_s, QJsonValue::Null);
                cell.insert(u"withheld"_s, indicator.withheld);
            }
            if (indicator.leftOut > 0) {
                cell.insert(u"left_out"_s, indicator.leftOut);
            }
            cells.append(cell);
        }
        all.insert(table.name, cells);
    }
    const QJsonObject rules{{u"fewest_associations"_s, FewestAssociations},
                            {u"smallest_value"_s, SmallestValue},
                            {u"smallest_value_in_sigma"_s, 2},
                            {u"rounded_to"_s, RoundedTo},
                            {u"margin"_s, u"95 %"_s}};
    const QJsonObject root{{u"schema"_s, disclosure::Schema::current().id()},
                           {u"family"_s, query.family},
                           {u"from"_s, query.from.toString()},
                           {u"to"_s, query.until.toString()},
                           {u"edition"_s, query.edition.day.toString(Qt::ISODate)},
                           {u"next_edition"_s, query.edition.next.toString(Qt::ISODate)},
                           {u"months"_s, query.months},
                           {u"rules"_s, rules},
                           {u"tables"_s, all}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray toCsv(const IndicatorQuery& query, const std::vector<IndicatorTable>& tables)
{
    QByteArray csv = "family,from,to,table,code,associations,value,margin,withheld,left_out\r\n"_ba;
    for (const IndicatorTable& table : tables) {
        if (!query.table.isEmpty() && query.table != table.name) {
            continue;
        }
        for (const Indicator& indicator : table.cells) {
            // Codes hold neither commas nor quotes.
            const QStringList fields{query.family,
                                     query.from.toString(),
                                     query.until.toString(),
                                     table.name,
                                     indicator.code,
                                     QString::number(indicator.associations),
                                     indicator.value ? QString::number(*indicator.value) : QString(),
                                     indicator.value ? QString::number(indicator.margin) : QString(),
                                     indicator.withheld,
                                     QString::number(indicator.leftOut)};
            csv += fields.join(u',').toUtf8() + "\r\n";
        }
    }
    return csv;
}

} // namespace wasl::hub
