#include "app/storage/indicator_query.h"

#include "app/domain/fact_views.h"
#include "app/domain/time.h"
#include "app/storage/storage_error.h"
#include "app/storage/values.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Aggregate;
using domain::CountingPeriod;
using domain::IndicatorQuery;
using domain::Placement;

namespace
{

bool isWholeMonth(const CountingPeriod& period)
{
    const auto month = domain::YearMonth::of(period.first);
    return period.first == month.first() && period.last == month.last();
}

bool isOfIndexedDay(const IndicatorQuery& query, const domain::FactView& view)
{
    return view.monthly && query.placement == Placement::On && query.day == view.days.front();
}

/// Which steps of a referral a day of the view is made of.
QString stepsOf(const QString& day)
{
    static const std::map<QString, QString> steps{
        {u"accepted_on"_s, u"'accept'"_s},
        {u"declined_on"_s, u"'decline'"_s},
        {u"completed_on"_s, u"'complete'"_s},
        {u"withdrawn_on"_s, u"'withdraw'"_s},
        {u"silent_on"_s, u"'clock-ran-out'"_s},
        {u"answered_on"_s, u"'accept', 'decline', 'start', 'complete'"_s}};
    const auto found = steps.find(day);
    return found == steps.end() ? QString() : found->second;
}

/// The indexed moment that a day of the view is made of.
QString momentOf(const domain::FactView& view, const QString& day)
{
    if (view.name == "consents"_L1 && day == "decided_on"_L1) return u"f.key_decided"_s;
    if (view.name != "stays"_L1) return {};
    return day == "arrived_on"_L1 ? u"f.key_arrived"_s : day == "left_on"_L1 ? u"f.key_left"_s : QString();
}

class IndicatorSql
{
public:
    IndicatorSql(const IndicatorQuery& query, const std::vector<CountingPeriod>& periods, QDate today)
        : m_query(query)
        , m_view(viewOf(query))
        , m_periods(periods)
        , m_today(today)
    {
        const bool on = query.placement == Placement::On;
        m_isByMonth = on && std::all_of(periods.begin(), periods.end(), isWholeMonth);
        // Bounds that are known lead into an index; those of a joined table of periods do not.
        m_isJoined = !m_isByMonth && !isSpanned() && !(isTallied() && !isIndexed());
        if (m_isByMonth) m_statement.rows = Rows::OfMonths;
        if (isTallied()) m_statement.rows = Rows::Facts;
        if (isSpanned()) m_statement.rows = Rows::Spans;
    }

    IndicatorStatement build(const QStringList& by, const QStringList& hiddenNeeds)
    {
        const auto rows = m_statement.rows;
        const bool grouped = rows == Rows::OfPeriods || rows == Rows::OfMonths;
        const bool spread =
            m_query.aggregate == Aggregate::Median || m_query.aggregate == Aggregate::Percentile90;
        QStringList columns;
        if (grouped)
            columns << (!isByMonth()  ? u"p.n"_s
                        : isIndexed() ? u"f.month"_s
                                      : u"substr(f.%1, 1, 7)"_s.arg(day()));
        for (const auto& dimension : by)
            columns << column(dimension);
        if (spread) columns << measure();
        const auto groups = columns.size();

        // The values are bound in the order in which the text asks for them.
        QString sql;
        if (m_isJoined) sql += periodTable();
        columns << (!grouped ? counted() : spread ? u"count(*)"_s : value());
        if (rows == Rows::Spans)
            columns << u"julianday(f.%1)"_s.arg(day()) << u"julianday(f.%1)"_s.arg(until());
        sql += u"SELECT "_s + columns.join(u", "_s) + u" FROM fact_"_s + m_view.name + u" f"_s;
        if (m_isJoined) sql += u" CROSS JOIN period p"_s; // the facts are read once, for all periods
        sql += u" WHERE "_s + placement();
        sql += months();
        sql += whereToLook();
        if (spread) sql += u" AND "_s + measure() + u" IS NOT NULL"_s;
        for (const auto& [dimension, codes] : m_query.where)
            sql += u" AND "_s + column(dimension) + u" IN "_s + placesFor(codes);
        if (m_view.name == "needs"_L1 && !hiddenNeeds.isEmpty())
            sql += u" AND f.need NOT IN "_s + placesFor(hiddenNeeds);
        for (qsizetype i = 1; grouped && i <= groups; ++i)
            sql += (i > 1 ? u", "_s : u" GROUP BY "_s) + QString::number(i);
        if (spread) sql += u" ORDER BY %1"_s.arg(groups);
        m_statement.sql = sql;
        return std::move(m_statement);
    }

private:
    using Rows = IndicatorStatement::Rows;

    /// Whether the days are whole months, so that no table of periods is needed.
    bool isByMonth() const { return m_isByMonth; }

    /// Whether the facts that last are answered once, to be counted in their periods by SpanTally.
    bool isSpanned() const
    {
        if (m_periods.size() < 2 || m_query.placement == Placement::On) return false;
        return m_query.aggregate == Aggregate::CountEvents || m_query.aggregate == Aggregate::CountPersons ||
               (m_query.aggregate == Aggregate::SumDays && m_query.placement == Placement::Within);
    }

    /// Whether the facts themselves are answered, to be counted by FactTally. Without GROUP BY the engine
    /// also leaves out what a view joins and nobody asks for.
    bool isTallied() const
    {
        switch (m_query.aggregate) {
        case Aggregate::CountEvents:
        case Aggregate::CountPersons:
        case Aggregate::Sum:
        case Aggregate::SumDays:
            return m_periods.size() == 1;
        case Aggregate::CountHouseholds:
        case Aggregate::Median:
        case Aggregate::Percentile90:
            break;
        }
        return false;
    }

    /// What one fact adds, or who it is of.
    QString counted()
    {
        switch (m_query.aggregate) {
        case Aggregate::CountPersons:
            return u"f.person"_s;
        case Aggregate::Sum:
            return measure();
        case Aggregate::SumDays:
            if (m_statement.rows == Rows::Spans) return m_view.weighted ? u"f.weight"_s : u"1"_s;
            return days();
        default:
            return u"1"_s;
        }
    }

    /// The days of a fact that lie in the period and are over.
    QString days()
    {
        const auto end = lastDay();
        m_statement.values.push_back(toSql(m_today));
        return u"%1max(0, CAST(julianday(min(coalesce(f.%2, '9999-12-31'), date(%4, '+1 day'), ?)) "
               "- julianday(max(f.%3, %5)) AS INTEGER))"_s.arg(m_view.weighted ? u"f.weight * "_s : QString(),
                                                               until(), day(), end, firstDay());
    }

    /// A period's ends, up to today: of a joined one its columns, else a value bound here.
    QString firstDay() { return m_isJoined ? u"p.first"_s : bound(span().first); }
    QString lastDay() { return m_isJoined ? u"p.last"_s : bound(span().second); }
    QString bound(QDate day)
    {
        m_statement.values.push_back(toSql(day));
        return u"?"_s;
    }

    /// Nothing gets into the text of a statement but what is a name of a view that this program knows.
    static const domain::FactView& viewOf(const IndicatorQuery& query)
    {
        if (const auto* view = domain::factView(query.view)) return *view;
        throw StorageError(StorageError::Reason::Broken, u"indicator"_s, u"view"_s);
    }

    QString column(const QString& dimension) const
    {
        if (!m_view.dimension(dimension))
            throw StorageError(StorageError::Reason::Broken, u"indicator"_s, u"dimension"_s);
        return u"f."_s + dimension;
    }

    QString measure() const
    {
        if (!m_view.numbers.contains(m_query.column) && !m_view.hours.contains(m_query.column))
            throw StorageError(StorageError::Reason::Broken, u"indicator"_s, u"measure"_s);
        return u"f."_s + m_query.column;
    }

    QString known(const QString& dayColumn) const
    {
        if (!m_view.days.contains(dayColumn))
            throw StorageError(StorageError::Reason::Broken, u"indicator"_s, u"day"_s);
        return dayColumn;
    }

    QString day() const { return known(m_query.day); }
    QString until() const { return known(m_query.until); }

    QString value()
    {
        switch (m_query.aggregate) {
        case Aggregate::CountPersons:
            return u"count(DISTINCT f.person)"_s;
        case Aggregate::CountHouseholds:
            return u"count(DISTINCT f.household)"_s;
        case Aggregate::Sum:
            return u"total(%1)"_s.arg(measure());
        case Aggregate::SumDays:
            return u"total(%1)"_s.arg(days());
        case Aggregate::CountEvents:
        case Aggregate::Median:
        case Aggregate::Percentile90:
            break;
        }
        return u"count(*)"_s;
    }

    /// Those that have begun, each up to today.
    QString periodTable()
    {
        QStringList rows;
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            if (m_periods[i].first > m_today) continue;
            rows << u"(%1, ?, ?)"_s.arg(i);
            m_statement.values.push_back(toSql(m_periods[i].first));
            m_statement.values.push_back(toSql(std::min(m_periods[i].last, m_today)));
        }
        return u"WITH period (n, first, last) AS (%1) "_s.arg(
            rows.isEmpty() ? u"SELECT 0, '', '' WHERE 0"_s : u"VALUES "_s + rows.join(u", "_s));
    }

    QString placement()
    {
        if (m_query.placement == Placement::On && !m_isJoined) {
            const auto [first, last] = span();
            // A row is only fetched for its day where its month does not tell: in this one.
            if (isIndexed() && domain::YearMonth::of(last) < domain::YearMonth::of(m_today)) return u"1"_s;
            m_statement.values.push_back(isIndexed() ? toSql(domain::YearMonth::of(m_today)) : toSql(first));
            m_statement.values.push_back(toSql(last));
            return (isIndexed() ? u"(f.month < ? OR f.%1 <= ?)"_s : u"f.%1 BETWEEN ? AND ?"_s).arg(day());
        }
        if (m_query.placement == Placement::On) return u"f.%1 BETWEEN p.first AND p.last"_s.arg(day());
        if (m_statement.rows == Rows::Spans) {
            const auto [first, last] = span();
            m_statement.values.push_back(toSql(last));
            m_statement.values.push_back(toSql(first));
            return u"f.%1 <= ? AND (f.%2 IS NULL OR f.%2 > ?)"_s.arg(day(), until());
        }
        if (const auto [first, last] = span(); first > last) return u"0"_s; // none has begun
        const auto begins = u"f.%1 <= %2 AND (f.%3 IS NULL OR "_s.arg(day(), lastDay(), until());
        if (m_query.placement == Placement::AtEnd) return begins + u"f.%1 > %2)"_s.arg(until(), lastDay());
        return begins + u"(f.%1 > %2 AND f.%1 > f.%3))"_s.arg(until(), firstDay(), day());
    }

    /// Whether the index of events, which is by month, leads to the rows.
    bool isIndexed() const { return isOfIndexedDay(m_query, m_view); }

    QString months()
    {
        if (!isIndexed()) return {};
        const auto [first, last] = span();
        m_statement.values.push_back(toSql(domain::YearMonth::of(first)));
        if (first <= last && domain::YearMonth::of(first) == domain::YearMonth::of(last))
            return u" AND f.month = ?"_s;
        m_statement.values.push_back(toSql(domain::YearMonth::of(last)));
        return u" AND f.month BETWEEN ? AND ?"_s;
    }

    /// What the rows that are wanted have in common and an index knows: a little more than those, as the days
    /// decide. A day's moments lie within it by whatever clock, and clocks differ by less than a day.
    QString whereToLook()
    {
        const auto [first, last] = span();
        const auto from = toSql(QDateTime(first.addDays(-1), QTime(0, 0), Qt::UTC)),
                   end = toSql(QDateTime(last.addDays(2), QTime(0, 0), Qt::UTC));
        if (m_query.placement == Placement::On) {
            if (m_view.name == "referrals"_L1) {
                const auto steps = stepsOf(day());
                if (steps.isEmpty()) return {};
                m_statement.values.insert(m_statement.values.end(), {from, end});
                return u" AND f.key_referral IN (SELECT referral_id FROM referral_step WHERE event <> 'send' "
                       u"AND "
                       "event IN (%1) AND at BETWEEN ? AND ?)"_s.arg(steps);
            }
            if (m_view.name == "needs"_L1 && day() == "seen_on"_L1) {
                for (int i = 0; i < 2; ++i)
                    m_statement.values.insert(m_statement.values.end(), {toSql(first), toSql(last)});
                return u" AND (f.key_from BETWEEN ? AND ? OR (f.key_from IS NULL AND f.key_person IN "
                       "(SELECT id FROM beneficiary WHERE registered_on BETWEEN ? AND ?)))"_s;
            }
            const auto moment = momentOf(m_view, day());
            if (moment.isEmpty()) return {};
            m_statement.values.insert(m_statement.values.end(), {from, end});
            return u" AND %1 BETWEEN ? AND ?"_s.arg(moment);
        }
        if (m_view.name == "stays"_L1 && day() == "arrived_on"_L1 && this->until() == "left_on"_L1) {
            m_statement.values.insert(m_statement.values.end(), {from, end});
            return u" AND f.key_arrived BETWEEN min(? - (SELECT coalesce(max(checked_out_at - "
                   u"checked_in_at), 0) "
                   "FROM stay WHERE checked_out_at IS NOT NULL), (SELECT coalesce(min(checked_in_at), "
                   "9223372036854775807) FROM stay INDEXED BY stay_here WHERE checked_out_at IS NULL AND "
                   "checked_in_at IS NOT NULL)) "
                   "AND ?"_s;
        }
        return {};
    }

    std::pair<QDate, QDate> span() const
    {
        auto first = m_periods.front().first, last = m_periods.front().last;
        for (const auto& period : m_periods) {
            first = std::min(first, period.first);
            last = std::max(last, period.last);
        }
        return {first, std::min(last, m_today)};
    }

    QString placesFor(const QStringList& codes)
    {
        QStringList places;
        for (const auto& code : codes) {
            places << u"?"_s;
            m_statement.values.push_back(toSql(code));
        }
        return u"("_s + places.join(u", "_s) + u")"_s;
    }

    const IndicatorQuery& m_query;
    const domain::FactView& m_view;
    const std::vector<CountingPeriod>& m_periods;
    QDate m_today;
    bool m_isByMonth = false, m_isJoined = false;
    IndicatorStatement m_statement;
};

} // namespace

bool isAskedMonthByMonth(const IndicatorQuery& query, const std::vector<CountingPeriod>& periods)
{
    const auto* view = domain::factView(query.view);
    return view && isOfIndexedDay(query, *view) && std::all_of(periods.begin(), periods.end(), isWholeMonth);
}

IndicatorStatement indicatorStatement(const IndicatorQuery& query, const std::vector<CountingPeriod>& periods,
                                      const QStringList& by, QDate today, const QStringList& hiddenNeeds)
{
    return IndicatorSql(query, periods, today).build(by, hiddenNeeds);
}

} // namespace wasl::storage
