#include "app/reports/month_charts.h"

#include "app/domain/indicator.h"
#include "app/reports/indicator_labels.h"
#include "app/storage/indicator_store.h"

#include <algorithm>
#include <numeric>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

using domain::Indicator;
using domain::IndicatorTable;

/// How many communes have a bar of their own.
constexpr std::size_t longestRanking = 10;

/// What became of referrals, by where each stands today. No figure of a month: it moves until all are over.
Indicator referralsByState()
{
    Indicator indicator;
    indicator.code = u"referrals-by-state"_s;
    indicator.unit = domain::IndicatorUnit::Events;
    indicator.query.view = u"referrals"_s;
    indicator.query.day = u"sent_on"_s;
    indicator.breakdowns = QStringList{u"state"_s, u"outcome"_s};
    return indicator;
}

class MonthCharts
{
public:
    MonthCharts(storage::Database& database, const domain::MonthSpan& span, language::Language language,
                const std::function<bool()>& keepGoing)
        : m_store(database)
        , m_keepGoing(keepGoing)
        , m_span(span)
        , m_labels(database, language)
        , m_words(language)
        , m_book(domain::standardIndicators())
    {
    }

    domain::Result<std::vector<MonthChart>> all()
    {
        std::vector<MonthChart> charts;
        using Make = domain::Result<Chart> (MonthCharts::*)();
        const std::pair<QString, Make> makers[] = {{u"trend"_s, &MonthCharts::trend},
                                                   {u"pyramid"_s, &MonthCharts::pyramid},
                                                   {u"flow"_s, &MonthCharts::flow},
                                                   {u"occupancy"_s, &MonthCharts::occupancy},
                                                   {u"communes"_s, &MonthCharts::communes}};
        for (const auto& [name, make] : makers) {
            auto chart = (this->*make)();
            if (!chart) return tl::unexpected(chart.error());
            charts.push_back({name, *std::move(chart)});
        }
        return charts;
    }

private:
    QString text(const char* source) const { return m_words.text(source); }

    Chart empty(ChartKind kind, const QString& title, const QString& unit, const QString& heading) const
    {
        Chart chart;
        chart.kind = kind;
        chart.language = m_words.language();
        chart.title = title;
        chart.unit = unit;
        chart.labelsHeading = heading;
        return chart;
    }

    domain::Result<IndicatorTable> count(const Indicator& indicator,
                                         const std::vector<domain::CountingPeriod>& periods,
                                         const QStringList& by = {}) const
    {
        return m_store.count(indicator, periods, by, m_keepGoing);
    }
    domain::Result<IndicatorTable> ofMonth(const QString& code, const QStringList& by) const
    {
        return count(*m_book.find(code), {{m_span.first.first(), m_span.last.last()}}, by);
    }

    domain::Result<Chart> trend()
    {
        auto chart =
            empty(ChartKind::Trend, text(QT_TRANSLATE_NOOP("wasl::reports", "People, over thirteen months")),
                  text(QT_TRANSLATE_NOOP("wasl::reports", "people")),
                  text(QT_TRANSLATE_NOOP("wasl::reports", "Month")));
        auto first = m_span.last;
        for (int i = 0; i < 12; ++i)
            first = first.previous();
        const auto periods = domain::monthsBetween(first, m_span.last);
        for (const auto& period : periods)
            chart.labels << m_words.month(period.first.year(), period.first.month());
        const std::pair<QString, QString> lines[] = {
            {u"registered"_s, text(QT_TRANSLATE_NOOP("wasl::reports", "Registered"))},
            {u"assisted"_s, text(QT_TRANSLATE_NOOP("wasl::reports", "Assisted"))},
            {u"people-referred"_s, text(QT_TRANSLATE_NOOP("wasl::reports", "Referred"))}};
        for (const auto& [code, name] : lines) {
            auto table = count(*m_book.find(code), periods);
            if (!table) return tl::unexpected(table.error());
            chart.series.push_back({name, std::move(table->total)});
        }
        chart.sentence = trendSentence(chart);
        // Without anything in a whole year there is nothing to look at.
        const bool nothing =
            std::all_of(chart.series.begin(), chart.series.end(), [](const ChartSeries& series) {
                return std::all_of(series.values.begin(), series.values.end(),
                                   [](const auto& value) { return value.value_or(0) == 0; });
            });
        if (nothing) chart.series.clear();
        return chart;
    }

    domain::Result<Chart> pyramid()
    {
        auto chart = empty(ChartKind::Pyramid,
                           text(QT_TRANSLATE_NOOP("wasl::reports", "People assisted, by age and sex")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "people")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Age")));
        const auto table = ofMonth(u"assisted"_s, {u"sex"_s, u"age"_s});
        if (!table) return tl::unexpected(table.error());
        const QStringList sexes{u"F"_s, u"M"_s};
        for (const auto& sex : sexes)
            chart.series.push_back({m_words.sex(sex), {}});
        double others = 0, most = 0;
        QString mostAge;
        std::vector<double> sums(2);
        for (const auto band : domain::allOf<domain::AgeBand>()) {
            const bool unknown = band == domain::AgeBand::Unknown;
            const auto code = unknown ? QString() : domain::code(band);
            std::vector<double> values(2);
            for (const auto& row : table->rows) {
                if (row.keys[1] != code) continue;
                const auto side = sexes.indexOf(row.keys[0]);
                (side < 0 ? others : values[std::size_t(side)]) += row.values.front().value_or(0);
            }
            const double both = values[0] + values[1];
            if (unknown && both == 0) continue;
            chart.labels << m_words.ageBand(band);
            if (both > most && !unknown) {
                most = both;
                mostAge = chart.labels.back();
            }
            for (std::size_t s = 0; s < 2; ++s) {
                chart.series[s].values.emplace_back(values[s]);
                sums[s] += values[s];
            }
        }
        if (sums[0] + sums[1] + others == 0) return chart;
        chart.sentence = text(QT_TRANSLATE_NOOP("wasl::reports", "%1: %2. %3: %4."))
                             .arg(chart.series[0].name, chartNumber(chart, sums[0]), chart.series[1].name,
                                  chartNumber(chart, sums[1]));
        if (most > 0)
            chart.sentence +=
                u' ' + text(QT_TRANSLATE_NOOP("wasl::reports", "The largest group is aged %1.")).arg(mostAge);
        if (others > 0)
            chart.sentence +=
                u' ' + text(QT_TRANSLATE_NOOP("wasl::reports",
                                              "Not drawn, since their sex is another or not known: %1."))
                           .arg(chartNumber(chart, others));
        return chart;
    }

    domain::Result<Chart> flow()
    {
        auto chart =
            empty(ChartKind::Flow,
                  text(QT_TRANSLATE_NOOP("wasl::reports", "Referrals, from sending to outcome")),
                  text(QT_TRANSLATE_NOOP("wasl::reports", "referrals")), {});
        const auto table =
            count(referralsByState(), {{m_span.first.first(), m_span.last.last()}}, {u"state"_s, u"outcome"_s});
        if (!table) return tl::unexpected(table.error());
        enum Node
        {
            Sent,
            Accepted,
            Waiting,
            Silent,
            Declined,
            Withdrawn,
            Attained,
            Partly,
            NotAttained,
            Unknown,
            UnderWay
        };
        chart.nodes = {{text(QT_TRANSLATE_NOOP("wasl::reports", "Sent")), 0},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Accepted")), 1},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Waiting for an answer")), 1},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "No answer in time")), 1},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Declined")), 1},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Withdrawn")), 1},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Goal attained")), 2},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Partly attained")), 2},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Not attained")), 2},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Outcome not known")), 2},
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Under way")), 2}};
        std::vector<double> first(chart.nodes.size()), second(chart.nodes.size());
        for (const auto& row : table->rows) {
            const double number = row.values.front().value_or(0);
            const auto state = domain::fromCode<domain::ReferralState>(row.keys[0]);
            using enum domain::ReferralState;
            if (state == NoFeedback) {
                first[Silent] += number;
            } else if (state == domain::ReferralState::Declined) {
                first[Node::Declined] += number;
            } else if (state == domain::ReferralState::Withdrawn) {
                first[Node::Withdrawn] += number;
            } else if (state == domain::ReferralState::Accepted || state == InProgress ||
                       state == Completed) {
                first[Node::Accepted] += number;
                const auto& outcome = row.keys[1];
                second[state != Completed                ? UnderWay
                       : outcome == "attained"_L1        ? Attained
                       : outcome == "partly-attained"_L1 ? Partly
                       : outcome == "not-attained"_L1    ? NotAttained
                                                         : Unknown] += number;
            } else {
                first[Waiting] += number;
            }
        }
        for (int node = Node::Accepted; node <= Node::Withdrawn; ++node)
            if (first[std::size_t(node)] > 0)
                chart.links.push_back({Node::Sent, node, first[std::size_t(node)]});
        for (int node = Attained; node <= UnderWay; ++node)
            if (second[std::size_t(node)] > 0)
                chart.links.push_back({Node::Accepted, node, second[std::size_t(node)]});
        const double sent = table->total.front().value_or(0);
        if (sent > 0)
            chart.sentence =
                text(QT_TRANSLATE_NOOP("wasl::reports",
                                       "Sent: %1. As they stand today, accepted: %2; "
                                       "declined: %3; without an answer in time: %4; goal "
                                       "attained: %5."))
                    .arg(chartNumber(chart, sent), chartNumber(chart, first[Node::Accepted]),
                         chartNumber(chart, first[Node::Declined]), chartNumber(chart, first[Silent]),
                         chartNumber(chart, second[Attained]));
        return chart;
    }

    domain::Result<Chart> occupancy()
    {
        auto chart = empty(ChartKind::Occupancy,
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Nights slept, of those on offer")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "nights")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Structure")));
        const auto slept = ofMonth(u"nights"_s, {u"structure"_s}),
                   offered = ofMonth(u"nights-offered"_s, {u"structure"_s});
        if (!slept) return tl::unexpected(slept.error());
        if (!offered) return tl::unexpected(offered.error());
        chart.series = {{text(QT_TRANSLATE_NOOP("wasl::reports", "Slept")), {}},
                        {text(QT_TRANSLATE_NOOP("wasl::reports", "On offer")), {}}};
        std::map<QString, std::array<double, 2>> structures;
        for (const auto& row : slept->rows)
            structures[row.keys.front()][0] += row.values.front().value_or(0);
        for (const auto& row : offered->rows)
            structures[row.keys.front()][1] += row.values.front().value_or(0);
        double taken = 0, open = 0;
        for (const auto& [key, nights] : structures) {
            if (nights[0] == 0 && nights[1] == 0) continue;
            chart.labels << m_labels.key(*m_book.find(u"nights"_s), u"structure"_s, key);
            chart.series[0].values.emplace_back(nights[0]);
            chart.series[1].values.push_back(nights[1] > 0 ? std::optional(nights[1]) : std::nullopt);
            taken += nights[0];
            open += nights[1];
        }
        if (open > 0) {
            auto percent = chart;
            percent.percent = true;
            chart.sentence =
                text(QT_TRANSLATE_NOOP("wasl::reports", "In all, %1 of %2 nights on offer were slept (%3)."))
                    .arg(chartNumber(chart, taken), chartNumber(chart, open),
                         chartNumber(percent, std::round(100 * taken / open)));
        }
        return chart;
    }

    domain::Result<Chart> communes()
    {
        auto chart =
            empty(ChartKind::Bars, text(QT_TRANSLATE_NOOP("wasl::reports", "People assisted, by commune")),
                  text(QT_TRANSLATE_NOOP("wasl::reports", "people")),
                  text(QT_TRANSLATE_NOOP("wasl::reports", "Commune")));
        auto table = ofMonth(u"assisted"_s, {u"commune"_s});
        if (!table) return tl::unexpected(table.error());
        chart.series = {{text(QT_TRANSLATE_NOOP("wasl::reports", "Assisted")), {}}};
        auto& rows = table->rows;
        const auto valueOf = [](const domain::IndicatorRow& row) { return row.values.front().value_or(0); };
        std::erase_if(rows, [&](const auto& row) { return valueOf(row) == 0; });
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const auto& a, const auto& b) { return valueOf(a) > valueOf(b); });
        double rest = 0;
        const std::size_t own = rows.size() <= longestRanking ? rows.size() : longestRanking - 1;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i >= own) {
                rest += valueOf(rows[i]);
                continue;
            }
            chart.labels << m_words.commune(rows[i].keys.front());
            chart.series[0].values.emplace_back(valueOf(rows[i]));
        }
        if (rest > 0) {
            chart.labels << text(QT_TRANSLATE_NOOP("wasl::reports", "All others"));
            chart.series[0].values.emplace_back(rest);
        }
        if (!rows.empty())
            chart.sentence =
                text(QT_TRANSLATE_NOOP("wasl::reports", "Most live in %1: %2 of %3 people."))
                    .arg(chart.labels.front(), chartNumber(chart, *chart.series[0].values.front()),
                         chartNumber(chart, table->total.front().value_or(0)));
        return chart;
    }

    storage::IndicatorStore m_store;
    const std::function<bool()>& m_keepGoing;
    domain::MonthSpan m_span;
    IndicatorLabels m_labels;
    MonthLabels m_words;
    domain::IndicatorBook m_book;
};

} // namespace

domain::Result<std::vector<MonthChart>> monthCharts(storage::Database& database,
                                                    const domain::MonthSpan& span,
                                                    language::Language language,
                                                    const std::function<bool()>& keepGoing)
{
    return MonthCharts(database, span, language, keepGoing).all();
}

} // namespace wasl::reports
