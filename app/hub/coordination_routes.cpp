#include "app/hub/coordinator_session.h"
#include "app/hub/exchange.h"
#include "app/hub/figure_exports.h"
#include "app/hub/hub.h"
#include "app/hub/indicator_format.h"
#include "app/hub/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

constexpr int MostTrendMonths = 36;
constexpr qsizetype LongestNotice = 4000;

void answerJson(Exchange& exchange, const QJsonObject& object)
{
    exchange.answer(200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString stampOf(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// What is asked for in family, from and to. Answers by itself and returns nothing if it makes no sense.
std::optional<IndicatorQuery> readQuery(Hub& hub, Exchange& exchange)
{
    const QUrlQuery asked = exchange.query();
    const auto* family = disclosure::Schema::current().findFamily(asked.queryItemValue(u"family"_s));
    const auto from = domain::YearMonth::parse(asked.queryItemValue(u"from"_s));
    const auto until = domain::YearMonth::parse(asked.queryItemValue(u"to"_s));
    if (!family || !from || !until || *until < *from ||
        (until->year - from->year) * 12 + until->month - from->month >= MostTrendMonths) {
        exchange.refuse({400,
                         u"bad-query"_s,
                         u"family must be known, from and to must be months, YYYY-MM, at most 36 of them"_s,
                         {}});
        return std::nullopt;
    }
    return IndicatorQuery{*from, *until, family->code, {}, hub.figures.edition(hub.config.clock())};
}

/// The tables of some months, and how many of them hold something.
std::vector<IndicatorTable> tablesOf(Hub& hub, IndicatorQuery& query)
{
    const auto& family = *disclosure::Schema::current().findFamily(query.family);
    const IndicatorSums sums = hub.figures.sums(family, query.from, query.until);
    query.months = sums.months;
    return withProgrammes(family, sums);
}

FigureSeries seriesOf(Hub& hub, IndicatorQuery query)
{
    FigureSeries series;
    series.whole = tablesOf(hub, query);
    series.query = query;
    for (auto month = query.from; month <= query.until; month = month.next()) {
        IndicatorQuery one = query;
        one.from = one.until = month;
        series.months.emplace_back(month, tablesOf(hub, one));
    }
    return series;
}

/// The figures in one of the forms in which the coordination has them.
QByteArray figuresAs(QByteArrayView form, Hub& hub, const IndicatorQuery& query)
{
    return hub.figures.answer(query.edition, question("coordination/" + form.toByteArray(), query), [&] {
        if (form == "json" || form == "csv") {
            IndicatorQuery whole = query;
            const auto tables = tablesOf(hub, whole);
            return form == "csv" ? toCsv(whole, tables) : toJson(whole, tables);
        }
        const FigureSeries series = seriesOf(hub, query);
        return form == "trends"        ? trendsToJson(series)
               : form == "datapackage" ? dataPackage(series, hub.config.clock())
                                       : dataValueSets(series);
    });
}

void download(Exchange& exchange, const char* contentType, const QString& name, const QByteArray& content)
{
    exchange.setField("Content-Disposition", "attachment; filename=\"" + name.toLatin1() + '"');
    exchange.answer(200, contentType, content);
}

QString fileName(const IndicatorQuery& query, const QString& ending)
{
    return u"wasl-%1-%2-%3.%4"_s.arg(query.family, query.from.toString(), query.until.toString(), ending);
}

} // namespace

void showFigures(Hub& hub, Exchange& exchange)
{
    if (!coordinator(hub, exchange, Intent::Read)) {
        return;
    }
    if (const auto query = readQuery(hub, exchange)) {
        exchange.answer(200, "application/json", figuresAs("json", hub, *query));
    }
}

void showTrends(Hub& hub, Exchange& exchange)
{
    if (!coordinator(hub, exchange, Intent::Read)) {
        return;
    }
    if (const auto query = readQuery(hub, exchange)) {
        exchange.answer(200, "application/json", figuresAs("trends", hub, *query));
    }
}

void downloadFigures(Hub& hub, Exchange& exchange, const QString& form)
{
    if (!coordinator(hub, exchange, Intent::Read)) {
        return;
    }
    const auto query = readQuery(hub, exchange);
    if (!query) {
        return;
    }
    if (form == "csv"_L1) {
        download(exchange, "text/csv; charset=utf-8; header=present", fileName(*query, u"csv"_s),
                 figuresAs("csv", hub, *query));
    } else if (form == "datapackage"_L1) {
        download(exchange, "application/zip", fileName(*query, u"zip"_s),
                 figuresAs("datapackage", hub, *query));
    } else {
        download(exchange, "application/json", fileName(*query, u"dhis2.json"_s),
                 figuresAs("dhis2", hub, *query));
    }
}

void showCoverage(Hub& hub, Exchange& exchange)
{
    if (!coordinator(hub, exchange, Intent::Read)) {
        return;
    }
    const auto query = readQuery(hub, exchange);
    if (!query) {
        return;
    }
    QJsonArray associations;
    for (const auto& reported : hub.directory.coverage(query->from, query->until)) {
        QJsonObject months;
        for (auto month = reported.families.begin(); month != reported.families.end(); ++month) {
            months.insert(month.key(), QJsonArray::fromStringList(month.value()));
        }
        associations.append(QJsonObject{{u"id"_s, reported.association},
                                        {u"name"_s, reported.name},
                                        {u"enrolled"_s, stampOf(reported.enrolled)},
                                        {u"reported"_s, months}});
    }
    answerJson(exchange, {{u"from"_s, query->from.toString()},
                          {u"to"_s, query->until.toString()},
                          {u"associations"_s, associations}});
}

void showAllNotices(Hub& hub, Exchange& exchange)
{
    if (!coordinator(hub, exchange, Intent::Read)) {
        return;
    }
    QJsonArray notices;
    for (const Notice& notice : hub.notices.all()) {
        notices.append(QJsonObject{{u"number"_s, notice.number},
                                   {u"published"_s, stampOf(notice.published)},
                                   {u"withdrawn"_s, stampOf(notice.withdrawn)},
                                   {u"text"_s, notice.text}});
    }
    answerJson(exchange, {{u"notices"_s, notices}});
}

void publishNotice(Hub& hub, Exchange& exchange)
{
    const auto body = exchange.body();
    if (!body || !coordinator(hub, exchange, Intent::Change)) {
        return;
    }
    const QString text = QJsonDocument::fromJson(*body).object()["text"_L1].toString().trimmed();
    if (text.isEmpty() || text.size() > LongestNotice) {
        exchange.refuse({422, u"schema-mismatch"_s, u"a notice has 1 to 4000 letters of text"_s, u"/text"_s});
        return;
    }
    hub.notices.publish(text, hub.config.clock());
    exchange.answer(201, "application/json", "{}"_ba);
}

void withdrawNotice(Hub& hub, Exchange& exchange, const QString& number)
{
    const auto body = exchange.body();
    if (!body || !coordinator(hub, exchange, Intent::Change)) {
        return;
    }
    if (!hub.notices.withdraw(number.toLongLong(), hub.config.clock())) {
        exchange.refuse({404, u"not-found"_s, u"no such notice"_s, {}});
        return;
    }
    exchange.answer(200, "application/json", "{}"_ba);
}

void showAllPractices(Hub& hub, Exchange& exchange)
{
    if (!coordinator(hub, exchange, Intent::Read)) {
        return;
    }
    QJsonArray practices;
    for (const auto& entry : hub.practices.newest()) {
        practices.append(QJsonObject{{u"association"_s, entry.note.association},
                                     {u"name"_s, entry.note.associationName},
                                     {u"id"_s, entry.note.id},
                                     {u"language"_s, entry.note.language},
                                     {u"sector"_s, entry.note.sector},
                                     {u"title"_s, entry.note.title},
                                     {u"text"_s, entry.note.text},
                                     {u"submitted"_s, stampOf(entry.submitted)},
                                     {u"state"_s, code(entry.state)},
                                     {u"decided_by"_s, entry.decidedBy}});
    }
    answerJson(exchange, {{u"practices"_s, practices}});
}

void decidePractice(Hub& hub, Exchange& exchange, const QString& association, const QString& id)
{
    const auto body = exchange.body();
    const auto decider = body ? coordinator(hub, exchange, Intent::Change) : std::nullopt;
    if (!decider) {
        return;
    }
    const QString decision = QJsonDocument::fromJson(*body).object()["decision"_L1].toString();
    if (decision != "approved"_L1 && decision != "refused"_L1) {
        exchange.refuse(
            {422, u"schema-mismatch"_s, u"the decision is approved or refused"_s, u"/decision"_s});
        return;
    }
    const auto state = decision == "approved"_L1 ? PracticeState::Approved : PracticeState::Refused;
    if (!hub.practices.decide(association, id, state, *decider, hub.config.clock())) {
        exchange.refuse({404, u"not-found"_s, u"no such note"_s, {}});
        return;
    }
    exchange.answer(200, "application/json", "{}"_ba);
}

void showAllDirectory(Hub& hub, Exchange& exchange)
{
    if (!coordinator(hub, exchange, Intent::Read)) {
        return;
    }
    exchange.answer(200, "application/json", wire::encode(hub.directory.page(pageOf(exchange))));
}

} // namespace wasl::hub
