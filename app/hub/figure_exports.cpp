#include "app/hub/figure_exports.h"

#include "app/domain/codebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <Poco/Zip/Compress.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

bool isTerritory(const QString& table)
{
    return table == "region"_L1 || table == "province"_L1 || table == "commune"_L1;
}

QJsonObject field(const QString& name, const QString& type, const QString& description)
{
    return {{u"name"_s, name}, {u"type"_s, type}, {u"description"_s, description}};
}

QJsonObject resource(const QString& name, const QString& title)
{
    const QJsonArray fields{
        field(u"family"_s, u"string"_s, u"What is counted: registered, assisted or referred."_s),
        field(u"from"_s, u"yearmonth"_s, u"First month, included."_s),
        field(u"to"_s, u"yearmonth"_s, u"Last month, included."_s),
        field(u"table"_s, u"string"_s,
              u"total, commune, province, region, sex_age, nationality, status, sector, programme."_s),
        field(u"code"_s, u"string"_s, u"The cell: a territory code (HCP, RGPH 2024), ISO 3166-1, …"_s),
        field(u"associations"_s, u"integer"_s, u"How many associations contributed."_s),
        field(u"value"_s, u"integer"_s, u"Estimate, rounded to 10; missing where it is withheld."_s),
        field(u"margin"_s, u"integer"_s, u"Half width of the 95 % interval."_s),
        field(u"withheld"_s, u"string"_s,
              u"few-associations; protects: others could be computed from it; small; or empty."_s),
        field(u"left_out"_s, u"integer"_s,
              u"Monthly figures of associations that belong here and could not be told."_s)};
    return {{u"name"_s, name},
            {u"title"_s, title},
            {u"path"_s, name + u".csv"_s},
            {u"profile"_s, u"tabular-data-resource"_s},
            {u"format"_s, u"csv"_s},
            {u"mediatype"_s, u"text/csv"_s},
            {u"encoding"_s, u"utf-8"_s},
            {u"schema"_s, QJsonObject{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}}}};
}

QByteArray zipped(const std::vector<std::pair<std::string, QByteArray>>& files, const QDateTime& time)
{
    std::ostringstream archive;
    Poco::Zip::Compress zip(archive, true);
    const Poco::DateTime changed(Poco::Timestamp::fromEpochTime(time.toSecsSinceEpoch()));
    for (const auto& [name, content] : files) {
        std::istringstream stream(content.toStdString());
        zip.addFile(stream, changed, Poco::Path(name, Poco::Path::PATH_UNIX));
    }
    zip.close();
    return QByteArray::fromStdString(archive.str());
}

QJsonObject dataValue(const QString& family, const domain::YearMonth& month, const QString& table,
                      const Indicator& cell)
{
    const bool isPlace = isTerritory(table);
    QJsonObject value{{u"dataElement"_s, u"WASL_"_s + family.toUpper()},
                      {u"period"_s, month.toString().remove(u'-')},
                      {u"orgUnit"_s, isPlace ? u"MA_"_s + cell.code : u"MA"_s},
                      {u"value"_s, QString::number(*cell.value)},
                      {u"comment"_s, u"± %1 (95 %)"_s.arg(cell.margin)}};
    if (!isPlace && table != "total"_L1) {
        value.insert(u"categoryOptionCombo"_s, (table + u'_' + cell.code).toUpper());
    }
    return value;
}

} // namespace

std::vector<IndicatorTable> withProgrammes(const disclosure::FamilySchema& family, const IndicatorSums& sums)
{
    static const auto sectors = domain::Codebook::load(u"sectors"_s);
    std::vector<IndicatorTable> tables = indicators(family, sums);
    const auto programmes = grouped(family, sums, u"sector"_s, u"programme"_s, [](const QString& code) {
        const auto* sector = sectors.find(code);
        const QString programme = sector ? sector->extra.value(u"snia_programme"_s) : QString();
        return programme.isEmpty() ? u"other"_s : programme;
    });
    if (programmes) {
        tables.push_back(*programmes);
    }
    return tables;
}

QByteArray trendsToJson(const FigureSeries& series)
{
    QJsonArray months;
    for (const auto& [month, tables] : series.months) {
        std::vector<IndicatorTable> few;
        std::copy_if(tables.begin(), tables.end(), std::back_inserter(few), [](const IndicatorTable& table) {
            return table.name == "total"_L1 || table.name == "region"_L1 || table.name == "programme"_L1;
        });
        const QJsonObject shown =
            QJsonDocument::fromJson(toJson({month, month, series.query.family}, few)).object();
        months.append(
            QJsonObject{{u"period"_s, month.toString()}, {u"tables"_s, shown["tables"_L1].toObject()}});
    }
    return QJsonDocument(QJsonObject{{u"family"_s, series.query.family},
                                     {u"from"_s, series.query.from.toString()},
                                     {u"to"_s, series.query.until.toString()},
                                     {u"months"_s, months}})
        .toJson(QJsonDocument::Compact);
}

QByteArray dataPackage(const FigureSeries& series, const QDateTime& time)
{
    QByteArray months;
    for (const auto& [month, tables] : series.months) {
        const QByteArray csv = toCsv({month, month, series.query.family}, tables);
        months += months.isEmpty() ? csv : csv.mid(csv.indexOf('\n') + 1);
    }
    const QJsonObject package{
        {u"profile"_s, u"tabular-data-package"_s},
        {u"name"_s, u"wasl-"_s + series.query.family},
        {u"title"_s, u"Figures of the network: %1, %2 to %3"_s.arg(
                         series.query.family, series.query.from.toString(), series.query.until.toString())},
        {u"description"_s, u"Every figure was randomly altered on the association's own computer before it "
                           u"left, so sums are estimates "
                           "with the margin given. Shown only where at least 5 associations contribute and "
                           "the figure is at least 20 "
                           "and twice its standard deviation; rounded to 10."_s},
        {u"created"_s, time.toUTC().toString(Qt::ISODate)},
        {u"resources"_s, QJsonArray{resource(u"figures"_s, u"The whole span of months"_s),
                                    resource(u"months"_s, u"Each month"_s)}}};
    return zipped({{"datapackage.json", QJsonDocument(package).toJson()},
                   {"figures.csv", toCsv(series.query, series.whole)},
                   {"months.csv", months}},
                  time);
}

QByteArray dataValueSets(const FigureSeries& series)
{
    QJsonArray values;
    for (const auto& [month, tables] : series.months) {
        for (const IndicatorTable& table : tables) {
            for (const Indicator& cell : table.cells) {
                // "other" of a territory is no organisation unit.
                if (cell.value && !(isTerritory(table.name) && cell.code == "other"_L1)) {
                    values.append(dataValue(series.query.family, month, table.name, cell));
                }
            }
        }
    }
    return QJsonDocument(QJsonObject{{u"dataValues"_s, values}}).toJson(QJsonDocument::Compact);
}

} // namespace wasl::hub
