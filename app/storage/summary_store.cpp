#include "app/storage/summary_store.h"

#include "app/storage/journal.h"
#include "app/storage/summary_figures.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Amendment;
using domain::MonthlySummary;
using domain::YearMonth;

namespace
{

QString toText(const std::map<QString, int>& figures)
{
    QJsonObject object;
    for (const auto& [path, value] : figures)
        object.insert(path, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<QString, int> fromText(const QString& text)
{
    std::map<QString, int> figures;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto figure = object.begin(); figure != object.end(); ++figure)
        figures[figure.key()] = figure.value().toInt();
    return figures;
}

/// The month's journal: it has no identifier but its name.
QUuid idOf(const YearMonth& month)
{
    return QUuid::createUuidV5(QUuid(), u"monthly_summary/"_s + month.toString());
}

/// The closed figures with the amendments since: what the next counting is compared with.
MonthlySummary amended(const MonthlySummary& closed)
{
    auto figures = domain::figures(closed);
    for (const auto& amendment : closed.amendments)
        figures[amendment.figure] = amendment.to;
    return summaryOf(closed.month, figures);
}

} // namespace

domain::Result<MonthlySummary> SummaryStore::close(MonthlySummary counted)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<MonthlySummary> {
        if (const auto already = read(counted.month)) counted.closedAt = already->closedAt;
        return domain::closeMonth(std::move(counted), m_database.now(), m_database.today(),
                                  m_database.actor().user)
            .map([&](MonthlySummary closed) {
                if (!closed.preparedAt.isValid()) closed.preparedAt = m_database.now();
                m_database.execute(
                    u"INSERT INTO monthly_summary (month, figures, prepared_at, closed_at, closed_by) "
                    "VALUES (?,?,?,?,?)"_s,
                    closed.month, toText(figures(closed)), closed.preparedAt, closed.closedAt,
                    closed.closedBy);
                Journal(m_database)
                    .append({u"close"_s,
                             u"monthly_summary"_s,
                             idOf(closed.month),
                             idOf(closed.month),
                             {{u"month"_s, QJsonValue::Null, closed.month.toString()}}});
                return closed;
            });
    });
}

domain::Result<int> SummaryStore::amend(const MonthlySummary& countedNow, const QString& reason)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<int> {
        const auto closed = read(countedNow.month);
        if (!closed)
            return domain::refuse(u"month-open"_s,
                                  QCoreApplication::translate("wasl::storage",
                                                              "This month is not closed yet, so there "
                                                              "is nothing to amend."));
        const auto changes = domain::amendmentsBetween(amended(*closed), countedNow, m_database.now(),
                                                       m_database.actor().user, reason);
        std::vector<FieldChange> told;
        auto position = int(closed->amendments.size());
        for (const auto& change : changes) {
            m_database.execute(
                u"INSERT INTO summary_amendment (month, position, at, by_id, figure, from_count, "
                "to_count, reason) VALUES (?,?,?,?,?,?,?,?)"_s,
                closed->month, position++, change.at, change.by, change.figure, change.from, change.to,
                change.reason);
            told.push_back({change.figure, change.from, change.to});
        }
        if (!told.empty())
            Journal(m_database)
                .append({u"amend"_s, u"monthly_summary"_s, idOf(closed->month), idOf(closed->month),
                         std::move(told)});
        return int(changes.size());
    });
}

std::optional<MonthlySummary> SummaryStore::read(const YearMonth& month) const
{
    auto row = m_database.query(
        u"SELECT figures, prepared_at, closed_at, closed_by FROM monthly_summary WHERE month = ?"_s, month);
    if (!row.next()) return std::nullopt;
    auto summary = summaryOf(month, fromText(row.get<QString>(0)));
    summary.preparedAt = row.get<QDateTime>(1);
    summary.closedAt = row.get<QDateTime>(2);
    summary.closedBy = row.get<domain::UserId>(3);
    auto rows =
        m_database.query(u"SELECT at, by_id, figure, from_count, to_count, reason FROM summary_amendment "
                         "WHERE month = ? ORDER BY position"_s,
                         month);
    while (rows.next())
        summary.amendments.push_back({rows.get<QDateTime>(0), rows.get<domain::UserId>(1),
                                      rows.get<QString>(2), rows.get<int>(3), rows.get<int>(4),
                                      rows.get<QString>(5)});
    return summary;
}

std::optional<MonthlySummary> SummaryStore::find(const YearMonth& month) const
{
    return may(m_database, Action::ViewSummary) ? read(month) : std::nullopt;
}

std::vector<YearMonth> SummaryStore::closedMonths() const
{
    std::vector<YearMonth> found;
    if (!may(m_database, Action::ViewSummary)) return found;
    auto rows = m_database.query(u"SELECT month FROM monthly_summary ORDER BY month DESC"_s);
    while (rows.next())
        found.push_back(rows.get<YearMonth>(0));
    return found;
}

} // namespace wasl::storage
