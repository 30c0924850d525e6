#include "app/storage/indicator_store.h"

#include "app/domain/codebook.h"
#include "app/domain/fact_views.h"
#include "app/domain/sensitive.h"
#include "app/domain/time.h"
#include "app/storage/fact_tally.h"
#include "app/storage/indicator_query.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stoppable.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Aggregate;
using domain::CountingPeriod;
using domain::Indicator;
using domain::IndicatorQuery;
using domain::IndicatorTable;

namespace
{

using PeriodValues = std::vector<std::optional<double>>;
using Cells = std::map<QStringList, PeriodValues>;

QString keyOf(const QVariant& value)
{
    const bool isIdentifier = value.userType() == QMetaType::QByteArray;
    return isIdentifier ? factKey(value.toByteArray(), true) : value.toString();
}

/// Values with how often each comes, the least first.
class Spread
{
public:
    void add(double value, qint64 times)
    {
        m_values.emplace_back(value, times);
        m_count += times;
    }

    double median() const { return (at((m_count + 1) / 2) + at(m_count / 2 + 1)) / 2; }
    double percentile90() const { return at((m_count * 9 + 9) / 10); }

private:
    /// The value at a rank from 1.
    double at(qint64 rank) const
    {
        for (const auto& [value, times] : m_values)
            if ((rank -= times) <= 0) return value;
        return 0;
    }

    std::vector<std::pair<double, qint64>> m_values;
    qint64 m_count = 0;
};

/// Which needs this user does not get counted.
QStringList hiddenNeedsFor(Database& database)
{
    static const auto needs = domain::Codebook::load(u"specific_needs"_s);
    const bool seesAll =
        domain::reach(database.actor().role, Action::ViewSensitiveNeeds) == domain::Reach::All;
    const bool health = SensitiveFields(database).isOn(domain::SensitiveGroup::HealthNeeds);
    QStringList hidden;
    for (const auto& need : needs.entries())
        if ((!seesAll && need.extra.value(u"sensitive"_s) == "yes"_L1) ||
            (!health && domain::isHealthNeed(need.code)))
            hidden << need.code;
    return hidden;
}

/// What a question has as its answer: of all, and of each cell.
struct Answered
{
    PeriodValues total;
    Cells cells;
};

class Counter
{
public:
    Counter(Database& database, const std::vector<CountingPeriod>& periods, const QStringList& hiddenNeeds)
        : m_database(database)
        , m_periods(periods)
        , m_hiddenNeeds(hiddenNeeds)
        , m_today(database.today())
    {
        for (std::size_t i = 0; i < periods.size(); ++i)
            m_byMonth[monthOf(periods[i])].push_back(i);
    }

    Answered count(const IndicatorQuery& query, const QStringList& by) const
    {
        Answered found{PeriodValues(m_periods.size(), nothingFor(query)), {}};
        if (isAskedMonthByMonth(query, m_periods)) {
            for (const auto& [month, numbers] : m_byMonth)
                if (const auto& period = m_periods[numbers.front()]; period.first <= m_today)
                    ask(query, {period}, by, numbers, found);
        } else {
            ask(query, m_periods, by, {0}, found);
        }
        return found;
    }

    PeriodValues& row(Cells& cells, const QStringList& keys, std::optional<double> nothing) const
    {
        return cells.try_emplace(keys, PeriodValues(m_periods.size(), nothing)).first->second;
    }

private:
    static QString monthOf(const CountingPeriod& period)
    {
        return domain::YearMonth::of(period.first).toString();
    }
    static bool isSpread(const IndicatorQuery& query)
    {
        return query.aggregate == Aggregate::Median || query.aggregate == Aggregate::Percentile90;
    }
    static std::optional<double> nothingFor(const IndicatorQuery& query)
    {
        return isSpread(query) ? std::nullopt : std::optional(0.0);
    }

    /// `places` is where the answer belongs when there is one period only.
    void ask(const IndicatorQuery& query, const std::vector<CountingPeriod>& periods, const QStringList& by,
             const std::vector<std::size_t>& places, Answered& found) const
    {
        const auto statement = [&](const QStringList& keys) {
            return indicatorStatement(query, periods, keys, m_today, m_hiddenNeeds);
        };
        const auto built = statement(by);
        switch (built.rows) {
        case IndicatorStatement::Rows::Facts:
            return tally(query, built, by, places, found);
        case IndicatorStatement::Rows::Spans:
            return tallySpans(query, built, by, found);
        case IndicatorStatement::Rows::OfPeriods:
        case IndicatorStatement::Rows::OfMonths:
            read(query, built, by, found);
            if (!by.isEmpty()) read(query, statement({}), {}, found);
        }
    }

    void tally(const IndicatorQuery& query, const IndicatorStatement& built, const QStringList& by,
               const std::vector<std::size_t>& places, Answered& found) const
    {
        FactTally tally(int(by.size()), query.aggregate == Aggregate::CountPersons ? FactTally::Of::Persons
                                                                                   : FactTally::Of::Amounts);
        readInto(tally, built);
        const auto counts = tally.counts();
        for (const auto place : places) {
            found.total[place] = counts.total;
            for (const auto& [keys, value] : counts.cells)
                row(found.cells, keys, 0.0)[place] = value;
        }
    }

    void tallySpans(const IndicatorQuery& query, const IndicatorStatement& built, const QStringList& by,
                    Answered& found) const
    {
        SpanTally tally(int(by.size()),
                        query.aggregate == Aggregate::CountPersons ? SpanTally::Of::Persons
                        : query.aggregate == Aggregate::SumDays    ? SpanTally::Of::Days
                                                                   : SpanTally::Of::Facts,
                        query.placement == domain::Placement::AtEnd, m_periods, m_today);
        readInto(tally, built);
        const auto counts = tally.counts();
        found.total.assign(counts.total.begin(), counts.total.end());
        for (const auto& [keys, values] : counts.cells)
            row(found.cells, keys, 0.0).assign(values.begin(), values.end());
    }

    template <class Tally>
    void readInto(Tally& tally, const IndicatorStatement& built) const
    {
        const auto sql = built.sql.toUtf8();
        RawRows rows(m_database, sql.constData());
        int index = 0;
        for (const auto& value : built.values)
            rows.bind(++index, value);
        while (rows.next())
            tally.add(rows);
    }

    void read(const IndicatorQuery& query, const IndicatorStatement& built, const QStringList& by,
              Answered& found) const
    {
        auto rows = m_database.statement(built.sql);
        for (const auto& value : built.values)
            rows.add(value);
        const auto valuesOf = [&](const QStringList& keys) -> PeriodValues& {
            return by.isEmpty() ? found.total : row(found.cells, keys, nothingFor(query));
        };
        const bool spread = isSpread(query);
        std::map<QStringList, std::map<std::size_t, Spread>> spreads;
        const auto width = int(by.size());
        while (rows.next()) {
            QStringList keys;
            for (int i = 1; i <= width; ++i)
                keys << keyOf(rows.value(i));
            for (const auto period : periodsOf(rows.value(0), built.rows)) {
                const auto value = rows.value(width + 1).toDouble();
                if (spread)
                    spreads[keys][period].add(value, rows.get<qint64>(width + 2));
                else
                    valuesOf(keys)[period] = value;
            }
        }
        const double scale =
            domain::factView(query.view)->hours.contains(query.column) ? 24.0 : 1.0; // shown in days
        for (const auto& [keys, periods] : spreads)
            for (const auto& [period, values] : periods)
                valuesOf(keys)[period] =
                    (query.aggregate == Aggregate::Median ? values.median() : values.percentile90()) / scale;
    }

    std::vector<std::size_t> periodsOf(const QVariant& which, IndicatorStatement::Rows rows) const
    {
        if (rows == IndicatorStatement::Rows::OfPeriods) return {std::size_t(which.toULongLong())};
        const auto found = m_byMonth.find(which.toString());
        return found == m_byMonth.end() ? std::vector<std::size_t>() : found->second;
    }

    Database& m_database;
    const std::vector<CountingPeriod>& m_periods;
    const QStringList& m_hiddenNeeds;
    QDate m_today;
    std::map<QString, std::vector<std::size_t>> m_byMonth;
};

PeriodValues percentages(const PeriodValues& part, const PeriodValues& whole)
{
    PeriodValues shares(part.size());
    for (std::size_t i = 0; i < part.size(); ++i)
        if (whole[i].value_or(0) > 0) shares[i] = 100 * part[i].value_or(0) / *whole[i];
    return shares;
}

/// Where a row stands: by its keys, ages as they grow, what is not known last.
std::pair<bool, QStringList> placeOf(QStringList keys, const QStringList& by)
{
    const bool known = !keys.contains(QString());
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (by[i] == "age"_L1 && keys[i].indexOf(u'-') == 1) keys[i].prepend(u'0');
    return {!known, keys};
}

IndicatorTable counted(const Counter& counter, const Indicator& indicator, const QStringList& by)
{
    auto [total, cells] = counter.count(indicator.query, by);
    if (indicator.over) {
        auto whole = counter.count(*indicator.over, by);
        total = percentages(total, whole.total);
        for (const auto& [keys, values] : whole.cells)
            counter.row(cells, keys, 0.0);
        for (auto& [keys, values] : cells)
            values = percentages(values, counter.row(whole.cells, keys, 0.0));
    }
    IndicatorTable table;
    table.total = std::move(total);
    if (by.isEmpty()) cells.clear(); // of a tally there is one, of all
    for (auto& [keys, values] : cells)
        table.rows.push_back({keys, std::move(values)});
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const auto& left, const auto& right) {
        return placeOf(left.keys, by) < placeOf(right.keys, by);
    });
    return table;
}

std::optional<domain::Refusal> whyNotCount(const Database& database, const Indicator& indicator,
                                           const std::vector<CountingPeriod>& periods, const QStringList& by)
{
    const auto role = database.actor().role;
    if (!domain::may(role, Action::ViewSummary)) return domain::notAllowed(role, Action::ViewSummary);
    for (const auto& dimension : by)
        if (by.size() > 2 || by.count(dimension) > 1 || !indicator.breakdowns.contains(dimension))
            return domain::Refusal{
                u"breakdown-not-allowed"_s,
                QCoreApplication::translate(
                    "wasl::storage", "“%1” cannot be broken down like this, only by one or two of: %2.")
                    .arg(indicator.code, indicator.breakdowns.join(u", "_s)),
                u"by"_s};
    for (const auto& period : periods)
        if (!period.first.isValid() || !period.last.isValid() || period.last < period.first)
            return domain::Refusal{
                u"period-invalid"_s,
                QCoreApplication::translate("wasl::storage", "The period ends before it begins."),
                u"periods"_s};
    return std::nullopt;
}

} // namespace

domain::Result<IndicatorTable> IndicatorStore::count(const Indicator& indicator,
                                                     const std::vector<CountingPeriod>& periods,
                                                     const QStringList& by, const KeepGoing& keepGoing) const
{
    if (auto refusal = whyNotCount(m_database, indicator, periods, by))
        return domain::refuse(*std::move(refusal));
    QStringList hidden;
    if (indicator.query.view == "needs"_L1 || (indicator.over && indicator.over->view == "needs"_L1))
        hidden = hiddenNeedsFor(m_database);
    IndicatorTable table;
    if (!periods.empty()) {
        Stoppable stoppable(m_database, keepGoing);
        try {
            if (!stoppable.stopped()) table = counted(Counter(m_database, periods, hidden), indicator, by);
        } catch (const StorageError&) {
            if (!stoppable.wasStopped()) throw;
        }
        if (stoppable.wasStopped())
            return domain::refuse(u"cancelled"_s,
                                  QCoreApplication::translate("wasl::storage", "Counting was stopped."));
    }
    table.code = indicator.code;
    table.periods = periods;
    table.by = by;
    table.withheld = !hidden.isEmpty();
    return table;
}

} // namespace wasl::storage
