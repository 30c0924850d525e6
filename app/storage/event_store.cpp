#include "app/storage/event_store.h"

#include "app/storage/raw_rows.h"
#include "app/storage/write.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::YearMonth;

namespace
{

/// The same few codes come a hundred thousand times: each is made a string once, and in the order of the
/// index mostly the one before comes again.
class Codes
{
public:
    /// Whether it is another one than the last time.
    bool take(QByteArrayView utf8)
    {
        if (m_taken && utf8 == m_last) return false;
        m_taken = true;
        m_text = find(utf8);
        m_last = utf8.toByteArray();
        return true;
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString find(QByteArrayView utf8)
    {
        const auto key = QByteArray::fromRawData(utf8.data(), utf8.size());
        const auto known = m_codes.constFind(key);
        if (known != m_codes.cend()) return *known;
        return *m_codes.insert(utf8.toByteArray(), QString::fromUtf8(utf8));
    }

    QHash<QByteArray, QString> m_codes;
    QString m_text;
    QByteArray m_last;
    bool m_taken = false;
};

/// All of them: the index of events is by their kinds.
QByteArray everyKind()
{
    QStringList kinds;
    for (const auto& [kind, code] : domain::EnumCodes<EventKind>::rows)
        kinds << u"'%1'"_s.arg(code);
    return kinds.join(u',').toLatin1();
}

} // namespace

void EventStore::forEach(const YearMonth& first, const YearMonth& last,
                         const std::function<void(const YearMonth&, const EventRow&)>& take) const
{
    if (!may(m_database, Action::ViewSummary)) return;
    static const auto sql =
        "SELECT month, kind, coalesce(person, erased), sex, age_band, nationality, status, commune, "
        "category, outcome, quantity, sequence "
        "FROM event WHERE kind IN ("_ba +
        everyKind() + ") AND month BETWEEN ? AND ?"_ba;
    RawRows rows(m_database, sql.constData());
    rows.bind(1, first.toString());
    rows.bind(2, last.toString());
    Codes monthText, kind, sex, ageBand, nationality, status, commune, category, outcome;
    YearMonth month;
    EventRow row;
    while (rows.next()) {
        if (monthText.take(rows.bytes(0))) month = fromSql<YearMonth>(monthText.text());
        if (kind.take(rows.bytes(1))) row.kind = fromSql<EventKind>(kind.text());
        row.person = rows.number(2);
        if (sex.take(rows.bytes(3))) row.sex = sex.text();
        if (ageBand.take(rows.bytes(4))) row.ageBand = fromSql<domain::AgeBand>(ageBand.text());
        if (nationality.take(rows.bytes(5))) row.nationality = nationality.text();
        if (status.take(rows.bytes(6))) row.status = status.text();
        if (commune.take(rows.bytes(7))) row.commune = commune.text();
        if (category.take(rows.bytes(8))) row.category = category.text();
        if (outcome.take(rows.bytes(9))) row.outcome = outcome.text();
        row.quantity = int(rows.number(10));
        row.sequence = rows.number(11);
        take(month, row);
    }
}

std::vector<domain::ActivityId> EventStore::activities(const YearMonth& first, const YearMonth& last) const
{
    std::vector<domain::ActivityId> found;
    if (!may(m_database, Action::ViewSummary)) return found;
    auto rows =
        m_database.query(u"SELECT id FROM activity WHERE from_day BETWEEN ? AND ? ORDER BY from_day"_s,
                         first.first(), last.last());
    while (rows.next())
        found.push_back(rows.get<domain::ActivityId>(0));
    return found;
}

std::optional<std::pair<YearMonth, YearMonth>> EventStore::span() const
{
    if (!may(m_database, Action::ViewSummary)) return std::nullopt;
    // Of each kind the first and the last one: the index is by kinds.
    auto row =
        m_database.query(u"WITH kinds (kind) AS (VALUES (%1)) SELECT min((SELECT min(month) FROM event e "
                         u"WHERE e.kind = kinds.kind)), "
                         "max((SELECT max(month) FROM event e WHERE e.kind = kinds.kind)) FROM kinds"_s.arg(
                             QString::fromLatin1(everyKind()).replace(u","_s, u"),("_s)));
    if (!row.next() || row.value(0).isNull()) return std::nullopt;
    return std::pair(row.get<YearMonth>(0), row.get<YearMonth>(1));
}

} // namespace wasl::storage
