#include "app/storage/kept_months.h"

#include "app/storage/summary_figures.h"
#include "app/storage/write.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::MonthlySummary;
using domain::YearMonth;

namespace
{

/// To be raised with every change of what a month's figures are: what was kept before is then counted again.
constexpr int wayOfCounting = 1;

/// The day that a night belongs to depends on the computer's time zone.
QString howCounted()
{
    return u"%1 %2"_s.arg(QString::number(wayOfCounting), QString::fromUtf8(QTimeZone::systemTimeZoneId()));
}

} // namespace

bool KeptMonths::isOver(const YearMonth& month) const
{
    return month < YearMonth::of(m_database.today());
}

std::optional<MonthlySummary> KeptMonths::find(const YearMonth& month) const
{
    if (!may(m_database, domain::Action::ViewSummary) || !isOver(month)) return std::nullopt;
    auto row = m_database.query(u"SELECT kept.figures FROM kept_month kept JOIN month_change now "
                                "ON now.month = kept.month AND now.change = kept.change "
                                "WHERE kept.month = ? AND kept.how = ?"_s,
                                month, howCounted());
    if (!row.next()) return std::nullopt;
    std::map<QString, int> figures;
    const auto object = QJsonDocument::fromJson(row.get<QString>(0).toUtf8()).object();
    for (auto figure = object.begin(); figure != object.end(); ++figure)
        figures.emplace(figure.key(), figure.value().toInt());
    auto summary = summaryOf(month, figures);
    summary.preparedAt = m_database.now();
    return summary;
}

bool KeptMonths::keep(const YearMonth& month, const std::function<MonthlySummary()>& count)
{
    if (!isOver(month)) return false;
    const auto watched = write(m_database, domain::Action::ViewSummary, [&]() -> domain::Result<void> {
        m_database.execute(u"INSERT OR IGNORE INTO month_change (month) VALUES (?)"_s, month);
        return {};
    });
    if (!watched) return false;
    qint64 change = 0;
    QJsonObject figures;
    {
        const Snapshot snapshot(m_database);
        auto row = m_database.query(u"SELECT change FROM month_change WHERE month = ?"_s, month);
        if (row.next()) change = row.get<qint64>(0);
        for (const auto& [path, value] : domain::figures(count()))
            figures.insert(path, value);
    }
    return write(
               m_database, domain::Action::ViewSummary,
               [&]() -> domain::Result<void> {
                   m_database.execute(
                       u"INSERT OR REPLACE INTO kept_month (month, how, change, figures) VALUES (?,?,?,?)"_s,
                       month, howCounted(), change,
                       QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact)));
                   return {};
               })
        .has_value();
}

} // namespace wasl::storage
