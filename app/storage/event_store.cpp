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

/// The same few codes come a hundred thousand times: each is made a string once.
class Codes
{
public:
    const QString& operator()(QByteArrayView utf8)
    {
        const auto key = QByteArray::fromRawData(utf8.data(), utf8.size());
        const auto known = m_codes.constFind(key);
        if (known != m_codes.cend()) return *known;
        return *m_codes.insert(utf8.toByteArray(), QString::fromUtf8(utf8));
    }

private:
    QHash<QByteArray, QString> m_codes;
};

} // namespace

void EventStore::forEach(const YearMonth& first, const YearMonth& last,
                         const std::function<void(const YearMonth&, const EventRow&)>& take) const
{
    if (!may(m_database, Action::ViewSummary)) return;
    RawRows rows(m_database,
                 "SELECT month, kind, person, sex, age_band, nationality, status, commune, category, "
                 "outcome, quantity, sequence FROM event WHERE month BETWEEN ? AND ? ORDER BY month, kind");
    rows.bind(1, first.toString());
    rows.bind(2, last.toString());
    Codes text;
    QString monthText, kindText;
    YearMonth month;
    EventRow row;
    while (rows.next()) {
        if (const auto& code = text(rows.bytes(0)); code != monthText) {
            monthText = code;
            month = fromSql<YearMonth>(code);
        }
        if (const auto& code = text(rows.bytes(1)); code != kindText) {
            kindText = code;
            row.kind = fromSql<EventKind>(code);
        }
        row.person = rows.number(2);
        row.sex = text(rows.bytes(3));
        row.ageBand = fromSql<domain::AgeBand>(text(rows.bytes(4)));
        row.nationality = text(rows.bytes(5));
        row.status = text(rows.bytes(6));
        row.commune = text(rows.bytes(7));
        row.category = text(rows.bytes(8));
        row.outcome = text(rows.bytes(9));
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
    auto row = m_database.query(u"SELECT (SELECT min(month) FROM event), (SELECT max(month) FROM event)"_s);
    if (!row.next() || row.value(0).isNull()) return std::nullopt;
    return std::pair(row.get<YearMonth>(0), row.get<YearMonth>(1));
}

} // namespace wasl::storage
