#include "app/storage/summary_store.h"

#include "app/storage/journal.h"
#include "app/storage/keys/month_seal.h"
#include "app/storage/month_witness.h"
#include "app/storage/summary_figures.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

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

QString toText(const std::vector<domain::OpenPoint>& points)
{
    if (points.empty()) return {};
    QJsonArray list;
    for (const auto& point : points)
        list.append(QJsonArray{domain::code(point.check), point.count});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<domain::OpenPoint> pointsFromText(const QString& text)
{
    std::vector<domain::OpenPoint> points;
    const auto list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& entry : list) {
        const auto point = entry.toArray();
        if (const auto check = domain::fromCode<domain::ClosingCheck>(point.at(0).toString()))
            points.push_back({*check, point.at(1).toInt()});
    }
    return points;
}

QString millisecondsOf(const QDateTime& moment)
{
    return QString::number(moment.toMSecsSinceEpoch());
}

/// What is signed: every column, exactly as it lies in the file.
QByteArray sealedContent(const MonthlySummary& closed, const QString& figures, const QString& leftOpen)
{
    return QJsonDocument(QJsonObject{{u"month"_s, closed.month.toString()},
                                     {u"figures"_s, figures},
                                     {u"prepared"_s, millisecondsOf(closed.preparedAt)},
                                     {u"closed"_s, millisecondsOf(*closed.closedAt)},
                                     {u"by"_s, closed.closedBy.toString()},
                                     {u"open"_s, leftOpen},
                                     {u"reason"_s, closed.closingReason}})
        .toJson(QJsonDocument::Compact);
}

/// An amendment is bound to its place: `before` is the seal of the one before it, or of the month.
QByteArray sealedContent(const YearMonth& month, int position, const Amendment& amendment,
                         const QByteArray& before)
{
    return QJsonDocument(QJsonObject{{u"month"_s, month.toString()},
                                     {u"position"_s, position},
                                     {u"at"_s, millisecondsOf(amendment.at)},
                                     {u"by"_s, amendment.by.toString()},
                                     {u"figure"_s, amendment.figure},
                                     {u"from"_s, amendment.from},
                                     {u"to"_s, amendment.to},
                                     {u"reason"_s, amendment.reason},
                                     {u"before"_s, QString::fromLatin1(before.toHex())}})
        .toJson(QJsonDocument::Compact);
}

QByteArray signedBy(const Database& database, const QByteArray& content)
{
    return database.seal() ? database.seal()->sign(content) : QByteArray();
}

/// What is counted now, if it is what somebody saw before she put her name to it.
domain::Result<MonthlySummary> asSeen(const MonthlySummary& seen, MonthlySummary counted)
{
    if (figures(counted) == figures(seen)) return counted;
    return domain::refuse(
        u"month-changed"_s,
        QCoreApplication::translate("wasl::storage",
                                    "The figures of this month changed while you looked at them. Nothing was "
                                    "written down: look at them as they are now, and decide again."),
        u"month"_s);
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

domain::Result<MonthlySummary> SummaryStore::close(const MonthlySummary& seen, const CountMonth& countNow)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<MonthlySummary> {
        auto counted = countNow(m_database, seen.month);
        counted.leftOpen = seen.leftOpen;
        counted.closingReason = seen.closingReason.trimmed();
        if (const auto already = read(seen.month))
            counted.closedAt = already->closedAt;
        else if (MonthWitness(m_database, seen.month).sawClosing())
            return domain::refuse(
                u"month-gone"_s,
                QCoreApplication::translate(
                    "wasl::storage",
                    "The journal says that this month was closed, and its figures are gone: "
                    "somebody took them out of the file past the program. Compare with a backup."),
                u"month"_s);
        return domain::closeMonth(std::move(counted), m_database.now(), m_database.today(),
                                  m_database.actor().user)
            .and_then([&](MonthlySummary closed) { return asSeen(seen, std::move(closed)); })
            .map([&](MonthlySummary closed) {
                if (!closed.preparedAt.isValid()) closed.preparedAt = m_database.now();
                const auto figuresText = toText(figures(closed)), openText = toText(closed.leftOpen);
                const auto content = sealedContent(closed, figuresText, openText);
                const auto seal = signedBy(m_database, content);
                m_database.execute(u"INSERT INTO monthly_summary (month, figures, prepared_at, closed_at, "
                                   u"closed_by, left_open, "
                                   "closing_reason, seal) VALUES (?,?,?,?,?,?,?,?)"_s,
                                   closed.month, figuresText, closed.preparedAt, closed.closedAt,
                                   closed.closedBy, openText, closed.closingReason, seal);
                Journal(m_database)
                    .append({u"close"_s,
                             u"monthly_summary"_s,
                             MonthWitness::idOf(closed.month),
                             MonthWitness::idOf(closed.month),
                             {{u"month"_s, QJsonValue::Null, closed.month.toString()},
                              {u"left_open"_s, QJsonValue::Null, openText},
                              {u"closing_reason"_s, QJsonValue::Null, closed.closingReason},
                              {u"seal"_s, QJsonValue::Null, QString::fromLatin1(seal.toHex())}}});
                return *read(closed.month);
            });
    });
}

std::vector<Amendment> SummaryStore::changesSince(const MonthlySummary& countedNow) const
{
    const auto closed = find(countedNow.month);
    if (!closed) return {};
    return domain::amendmentsBetween(amended(*closed), countedNow, m_database.now(), m_database.actor().user,
                                     {});
}

domain::Result<int> SummaryStore::amend(const MonthlySummary& seen, const QString& reason,
                                        const CountMonth& countNow)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<int> {
        const auto closed = read(seen.month);
        if (!closed)
            return domain::refuse(u"month-open"_s,
                                  QCoreApplication::translate("wasl::storage",
                                                              "This month is not closed yet, so there "
                                                              "is nothing to amend."));
        if (reason.trimmed().isEmpty())
            return domain::refuse(u"amendment-reason"_s,
                                  QCoreApplication::translate("wasl::storage",
                                                              "Say why these figures changed after the month "
                                                              "was closed."),
                                  u"amendmentReason"_s);
        const auto counted = asSeen(seen, countNow(m_database, seen.month));
        if (!counted) return tl::unexpected(counted.error());
        const auto changes = domain::amendmentsBetween(amended(*closed), *counted, m_database.now(),
                                                       m_database.actor().user, reason.trimmed());
        std::vector<FieldChange> told;
        auto position = int(closed->amendments.size());
        auto before = lastSeal(closed->month);
        for (const auto& change : changes) {
            const auto seal = signedBy(m_database, sealedContent(closed->month, position, change, before));
            m_database.execute(
                u"INSERT INTO summary_amendment (month, position, at, by_id, figure, from_count, "
                "to_count, reason, seal) VALUES (?,?,?,?,?,?,?,?,?)"_s,
                closed->month, position++, change.at, change.by, change.figure, change.from, change.to,
                change.reason, seal);
            before = seal;
            told.push_back({change.figure, change.from, change.to});
        }
        if (!told.empty())
            Journal(m_database)
                .append({u"amend"_s, u"monthly_summary"_s, MonthWitness::idOf(closed->month),
                         MonthWitness::idOf(closed->month), std::move(told)});
        return int(changes.size());
    });
}

std::optional<MonthlySummary> SummaryStore::read(const YearMonth& month) const
{
    auto row = m_database.query(
        u"SELECT figures, prepared_at, closed_at, closed_by, left_open, closing_reason, seal "
        "FROM monthly_summary WHERE month = ?"_s,
        month);
    if (!row.next()) return std::nullopt;
    auto summary = summaryOf(month, fromText(row.get<QString>(0)));
    summary.preparedAt = row.get<QDateTime>(1);
    summary.closedAt = row.get<QDateTime>(2);
    summary.closedBy = row.get<domain::UserId>(3);
    const auto leftOpen = row.get<QString>(4);
    summary.leftOpen = pointsFromText(leftOpen);
    summary.closingReason = row.get<QString>(5);
    auto before = row.get<QByteArray>(6);
    MonthWitness witness(m_database, month);
    summary.seal =
        witness.ofClosing(sealedContent(summary, row.get<QString>(0), leftOpen), before, summary.closedBy);
    auto rows = m_database.query(
        u"SELECT at, by_id, figure, from_count, to_count, reason, seal FROM summary_amendment "
        "WHERE month = ? ORDER BY position"_s,
        month);
    while (rows.next()) {
        const Amendment amendment{rows.get<QDateTime>(0), rows.get<domain::UserId>(1),
                                  rows.get<QString>(2),   rows.get<int>(3),
                                  rows.get<int>(4),       rows.get<QString>(5)};
        const auto seal = rows.get<QByteArray>(6);
        const auto content = sealedContent(month, int(summary.amendments.size()), amendment, before);
        summary.seal = worse(summary.seal, witness.ofNext(amendment, content, seal));
        summary.amendments.push_back(amendment);
        before = seal;
    }
    summary.seal = worse(summary.seal, witness.atEnd());
    return summary;
}

QByteArray SummaryStore::lastSeal(const YearMonth& month) const
{
    auto row = m_database.query(
        u"SELECT coalesce((SELECT seal FROM summary_amendment WHERE month = m.month ORDER BY position DESC "
        "LIMIT 1), m.seal) FROM monthly_summary m WHERE m.month = ?"_s,
        month);
    return row.next() ? row.get<QByteArray>(0) : QByteArray();
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

std::vector<YearMonth> SummaryStore::damaged() const
{
    std::set<YearMonth> closed;
    auto told = m_database.query(u"SELECT json_extract(changes, '$.month[1]') FROM journal "
                                 "WHERE entity = 'monthly_summary' AND action = 'close'"_s);
    while (told.next())
        closed.insert(told.get<YearMonth>(0));
    auto rows = m_database.query(u"SELECT month FROM monthly_summary"_s);
    while (rows.next())
        closed.insert(rows.get<YearMonth>(0));
    std::vector<YearMonth> found;
    for (const auto& month : closed)
        if (const auto summary = read(month); !summary || isDamage(summary->seal)) found.push_back(month);
    return found;
}

} // namespace wasl::storage
