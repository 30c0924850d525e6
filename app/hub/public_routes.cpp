#include "app/disclosure/schema.h"
#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/indicator_format.h"
#include "app/hub/routes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

constexpr int MostMonths = 120;

/// Refuses one who asks too often. Answers by itself.
bool admitReader(Hub& hub, Exchange& exchange)
{
    if (const int wait = hub.readerLimit.take(exchange.share())) {
        exchange.refuse({429, u"too-many-requests"_s, u"too many requests from this address"_s, {}}, wait);
        return false;
    }
    return true;
}

bool isTable(const disclosure::FamilySchema& family, const QString& name)
{
    return name.isEmpty() || name == "province"_L1 || name == "region"_L1 ||
           std::any_of(family.tables.begin(), family.tables.end(),
                       [&name](const disclosure::TableSchema& table) { return table.name == name; });
}

} // namespace

void showIndicators(Hub& hub, Exchange& exchange)
{
    if (!admitReader(hub, exchange)) {
        return;
    }
    const QUrlQuery asked = exchange.query();
    const disclosure::FamilySchema* family =
        disclosure::Schema::current().findFamily(asked.queryItemValue(u"family"_s));
    const auto from = domain::YearMonth::parse(asked.queryItemValue(u"from"_s));
    const auto until = domain::YearMonth::parse(asked.queryItemValue(u"to"_s));
    const QString table = asked.queryItemValue(u"table"_s);
    const auto bad = [&](const QString& what) { exchange.refuse({400, u"bad-query"_s, what, {}}); };
    if (!family) {
        return bad(u"family must be registered, assisted or referred"_s);
    }
    if (!from || !until || *until < *from ||
        (until->year - from->year) * 12 + until->month - from->month >= MostMonths) {
        return bad(u"from and to must be months, YYYY-MM, at most 120 of them"_s);
    }
    if (!isTable(*family, table)) {
        return bad(u"this family has no such table"_s);
    }
    const bool csv =
        asked.queryItemValue(u"format"_s) == "csv"_L1 || exchange.field("Accept").startsWith("text/csv");
    IndicatorQuery query{*from, *until, family->code, table, hub.figures.edition(hub.config.clock())};
    const QByteArray answer = hub.figures.answer(
        query.edition, question(csv ? "indicators/csv"_ba : "indicators/json"_ba, query), [&] {
            const IndicatorSums sums = hub.figures.sums(*family, *from, *until);
            query.months = sums.months;
            const auto tables = indicators(*family, sums);
            return csv ? toCsv(query, tables) : toJson(query, tables);
        });
    exchange.setField("Cache-Control", "public, max-age=60"_ba);
    exchange.setField("Vary", "Accept"_ba);
    exchange.answer(200, csv ? "text/csv; charset=utf-8; header=present" : "application/json", answer);
}

void showSchema(Exchange& exchange, const QString& id)
{
    if (const disclosure::Schema* schema = disclosure::Schema::find(id)) {
        exchange.answer(200, "application/json", schema->json());
    } else {
        exchange.refuse({404, u"not-found"_s, u"no such schema"_s, {}});
    }
}

void showNotices(Hub& hub, Exchange& exchange)
{
    if (!admitReader(hub, exchange)) {
        return;
    }
    QJsonArray notices;
    for (const Notice& notice : hub.notices.newest()) {
        notices.append(QJsonObject{{u"number"_s, notice.number},
                                   {u"published"_s, notice.published.toString(Qt::ISODate)},
                                   {u"text"_s, notice.text}});
    }
    exchange.answer(200, "application/json",
                    QJsonDocument(QJsonObject{{u"notices"_s, notices}}).toJson(QJsonDocument::Compact));
}

void showFile(Exchange& exchange, const QString& resource, const char* contentType)
{
    QFile file(u":/wasl/hub/"_s + resource);
    if (!file.open(QIODevice::ReadOnly)) {
        exchange.refuse({404, u"not-found"_s, u"no such page"_s, {}});
        return;
    }
    exchange.setField(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"_ba);
    exchange.setField("Referrer-Policy", "no-referrer"_ba);
    exchange.answer(200, contentType, file.readAll());
}

} // namespace wasl::hub
