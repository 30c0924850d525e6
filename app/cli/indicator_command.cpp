#include "app/cli/command_line.h"
#include "app/domain/indicator.h"
#include "app/domain/time.h"
#include "app/registers/history_reader.h"
#include "app/reports/csv_writer.h"
#include "app/reports/indicator_labels.h"
#include "app/storage/indicator_history_store.h"
#include "app/storage/indicator_store.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct IndicatorOptions
{
    std::string month;
    std::string from;
    std::string to;
    std::string by;
    std::string code;
    std::string also;
    std::string history;
    bool csv = false;
};

domain::Result<domain::CountingPeriod> periodOf(const Session& session, const IndicatorOptions& given)
{
    if (!given.from.empty()) {
        const domain::CountingPeriod days{QDate::fromString(fromArgument(given.from), Qt::ISODate),
                                          QDate::fromString(fromArgument(given.to), Qt::ISODate)};
        if (!days.first.isValid() || !days.last.isValid())
            return domain::refuse(u"no-such-date"_s,
                                  text(QT_TRANSLATE_NOOP("wasl::cli", "Write days as 2026-10-31.")));
        return days;
    }
    auto month = domain::YearMonth::of(session.today());
    if (!given.month.empty()) {
        const auto read = domain::YearMonth::parse(fromArgument(given.month));
        if (!read) return domain::refuse(read.error());
        month = *read;
    }
    return domain::CountingPeriod{month.first(), month.last()};
}

/// Where no indicator is broken down so; names how they are.
domain::Refusal noneBrokenDown(const QStringList& by, const QStringList& known)
{
    return {u"breakdown-not-allowed"_s,
            text(QT_TRANSLATE_NOOP("wasl::cli", "No indicator is broken down by “%1”, only by one or two of: "
                                                "%2."))
                .arg(by.join(u", "_s), known.join(u", "_s)),
            u"by"_s};
}

/// The one that was asked for, else all that may be broken down so.
domain::Result<std::vector<domain::Indicator>> wantedOf(domain::IndicatorBook book,
                                                        const IndicatorOptions& given, const QStringList& by)
{
    if (given.code.empty()) {
        QStringList known;
        for (const auto& one : book.indicators)
            known << one.breakdowns;
        known.removeDuplicates();
        std::erase_if(book.indicators, [&](const domain::Indicator& one) {
            return std::any_of(by.begin(), by.end(),
                               [&](const QString& each) { return !one.breakdowns.contains(each); });
        });
        if (book.indicators.empty()) return domain::refuse(noneBrokenDown(by, known));
        return std::move(book.indicators);
    }
    if (const auto* one = book.find(fromArgument(given.code))) return std::vector{*one};
    return domain::refuse(
        u"unknown-indicator"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "There is no indicator “%1”.")).arg(fromArgument(given.code)));
}

QJsonValue asJson(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject asJson(const domain::Indicator& indicator, const domain::IndicatorTable& table,
                   const reports::IndicatorLabels& labels)
{
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QStringList names;
        for (qsizetype i = 0; i < row.keys.size(); ++i)
            names << labels.key(indicator, table.by[i], row.keys[i]);
        rows << QJsonObject{{u"keys"_s, QJsonArray::fromStringList(row.keys)},
                            {u"labels"_s, QJsonArray::fromStringList(names)},
                            {u"value"_s, asJson(row.values.front())}};
    }
    return {{u"code"_s, indicator.code},
            {u"title"_s, indicator.title.in(language::code(labels.language()))},
            {u"definition"_s, indicator.definition.in(language::code(labels.language()))},
            {u"unit"_s, domain::code(indicator.unit)},
            {u"programme"_s, indicator.programme},
            {u"total"_s, asJson(table.total.front())},
            {u"rows"_s, rows},
            {u"withheld"_s, table.withheld}};
}

QString asText(const domain::Indicator& indicator, const domain::IndicatorTable& table,
               const reports::IndicatorLabels& labels)
{
    QStringList lines{u"%1: %2 (%3)"_s.arg(indicator.title.in(language::code(labels.language())),
                                           reports::shownFigure(table.total.front()),
                                           domain::label(indicator.unit))};
    for (const auto& row : table.rows) {
        QStringList names;
        for (qsizetype i = 0; i < row.keys.size(); ++i)
            names << labels.key(indicator, table.by[i], row.keys[i]);
        lines << u"    "_s + names.join(u" / "_s) + u": "_s + reports::shownFigure(row.values.front());
    }
    if (table.withheld)
        lines << u"    "_s + text(QT_TRANSLATE_NOOP(
                                 "wasl::cli",
                                 "Without the needs that your role does not see or that are not collected."));
    return lines.join(u'\n');
}

QJsonArray told(const std::vector<domain::IndicatorMistake>& mistakes)
{
    QJsonArray list;
    for (const auto& mistake : mistakes)
        list << QJsonObject{
            {u"file"_s, mistake.file}, {u"line"_s, mistake.line}, {u"message"_s, mistake.message}};
    return list;
}

/// Takes in figures of the years before this file; lines that cannot be taken are named and left out.
ExitCode takeHistory(Session& session, const QString& path)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    const auto reading = registers::readHistory(path, domain::standardIndicators(), database.today());
    if (!reading) return session.out().refused(reading.error());
    QJsonArray mistakes;
    for (const auto& mistake : reading->mistakes) {
        session.out().progress(u"%1:%2: %3"_s.arg(reading->fileName).arg(mistake.line).arg(mistake.message));
        mistakes << QJsonObject{
            {u"file"_s, reading->fileName}, {u"line"_s, mistake.line}, {u"message"_s, mistake.message}};
    }
    const auto taken = storage::IndicatorHistoryStore(database).import(reading->figures, reading->fileName);
    if (!taken) return session.out().refused(taken.error());
    return session.out().done(
        QJsonObject{{u"imported"_s, int(reading->figures.size())},
                    {u"indicators"_s, QJsonArray::fromStringList(taken->codes)},
                    {u"mistakes"_s, mistakes}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "Figures imported: %1. Lines left out: %2."))
            .arg(reading->figures.size())
            .arg(reading->mistakes.size()));
}

ExitCode indicators(Session& session, const IndicatorOptions& given)
{
    if (!given.history.empty()) return takeHistory(session, fromArgument(given.history));
    const auto period = periodOf(session, given);
    if (!period) return session.out().refused(period.error());
    const auto by = fromArgument(given.by).split(u',', Qt::SkipEmptyParts);
    auto book = domain::standardIndicators();
    if (!given.also.empty()) book.add(fromArgument(given.also));
    for (const auto& mistake : book.mistakes)
        session.out().progress(u"%1:%2: %3"_s.arg(mistake.file).arg(mistake.line).arg(mistake.message));
    const auto mistakes = told(book.mistakes);
    const auto wanted = wantedOf(std::move(book), given, by);
    if (!wanted) return session.out().refused(wanted.error());

    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    std::vector<domain::IndicatorTable> tables;
    for (const auto& indicator : *wanted) {
        auto table = storage::IndicatorStore(database).count(indicator, {*period}, by);
        if (!table) return session.out().refused(table.error());
        tables.push_back(*std::move(table));
    }

    const reports::IndicatorLabels labels(database, session.options().language);
    QJsonArray list;
    QStringList lines;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        list << asJson((*wanted)[i], tables[i], labels);
        lines << asText((*wanted)[i], tables[i], labels);
    }
    if (given.csv) lines = {QString::fromUtf8(reports::indicatorCsv(*wanted, tables, labels)).trimmed()};
    return session.out().done(QJsonObject{{u"from"_s, period->first.toString(Qt::ISODate)},
                                          {u"to"_s, period->last.toString(Qt::ISODate)},
                                          {u"by"_s, QJsonArray::fromStringList(by)},
                                          {u"indicators"_s, list},
                                          {u"mistakes"_s, mistakes}},
                              lines.join(u'\n'));
}

} // namespace

void addIndicatorCommand(CommandLine& line)
{
    line.add<IndicatorOptions>(
        "indicators", text(QT_TRANSLATE_NOOP("wasl::cli", "Count the indicators of a month or of any days")),
        [](CLI::App& command, IndicatorOptions& given) {
            auto* month = command.add_option("--month", given.month);
            auto* from = command.add_option("--from", given.from);
            auto* to = command.add_option("--to", given.to);
            from->needs(to)->excludes(month);
            to->needs(from);
            command.add_option("--by", given.by);
            command.add_option("--code", given.code);
            command.add_option("--also", given.also);
            command.add_option("--history", given.history);
            command.add_flag("--csv", given.csv);
        },
        indicators);
}

} // namespace wasl::cli
