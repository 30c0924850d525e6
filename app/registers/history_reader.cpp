#include "app/registers/history_reader.h"

#include "app/registers/table_reader.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wasl::registers
{

namespace
{

const QStringList historyColumns{u"code"_s, u"period"_s, u"breakdown"_s, u"key"_s, u"value"_s};

/// A number as people write it; not a number for anything else.
double historyNumber(QString text)
{
    text = domain::withLatinDigits(text);
    text.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    text.replace(u',', u'.').replace(QChar(0x066B), u'.');
    bool number = false;
    const double value = text.toDouble(&number);
    return number ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

domain::Result<HistoryReading> readHistory(const QString& path, const domain::IndicatorBook& book,
                                           QDate today)
{
    const auto table = readTable(path);
    if (!table) return tl::unexpected(table.error());
    std::vector<int> place(std::size_t(historyColumns.size()), -1);
    if (!table->rows.empty())
        for (std::size_t column = 0; column < table->rows.front().size(); ++column)
            if (const auto at = historyColumns.indexOf(cell(table->rows.front(), column).toLower()); at >= 0)
                place[std::size_t(at)] = int(column);
    if (place[0] < 0 || place[1] < 0 || place[4] < 0)
        return domain::refuse(u"history-columns"_s,
                              QCoreApplication::translate(
                                  "wasl::registers",
                                  "The first line must name the columns: code, period and value, and if "
                                  "wanted breakdown and key."));
    HistoryReading reading;
    reading.fileName = table->fileName;
    std::set<std::tuple<QString, QString, QString, QString>> seen;
    for (std::size_t row = 1; row < table->rows.size(); ++row) {
        if (isBlank(table->rows[row])) continue;
        const auto at = [&](std::size_t column) {
            return place[column] < 0 ? QString() : cell(table->rows[row], std::size_t(place[column]));
        };
        const domain::HistoryFigure figure{at(0), domain::withLatinDigits(at(1)), at(2), at(3),
                                           historyNumber(at(4))};
        if (const auto refusal = domain::whyNotHistory(figure, book, today))
            reading.mistakes.push_back({int(row) + 1, refusal->message});
        else if (!seen.emplace(figure.code, figure.period, figure.breakdown, figure.key).second)
            reading.mistakes.push_back(
                {int(row) + 1, QCoreApplication::translate(
                                   "wasl::registers", "This figure stands in an earlier line already.")});
        else
            reading.figures.push_back(figure);
    }
    return reading;
}

} // namespace wasl::registers
