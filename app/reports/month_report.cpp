#include "app/reports/month_report.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

using domain::Count;
using domain::MonthlySummary;
using domain::ReferralState;

/// How many nationalities or communes get a line of their own.
constexpr std::size_t longestList = 8;

class MonthTables
{
public:
    MonthTables(const MonthlySummary& summary, const MonthLabels& labels)
        : m_summary(summary)
        , m_labels(labels)
    {
    }

    ReportTable bySex() const
    {
        auto table =
            people(QT_TRANSLATE_NOOP("wasl::reports", "By sex"), QT_TRANSLATE_NOOP("wasl::reports", "Sex"));
        for (const auto& code : {u"F"_s, u"M"_s, u"X"_s, u"unknown"_s})
            addRow(table, m_labels.sex(code),
                   [&code](const Count& count) { return valueOf(count.bySex, code); });
        return withTotal(std::move(table));
    }

    ReportTable byAge() const
    {
        auto table =
            people(QT_TRANSLATE_NOOP("wasl::reports", "By age"), QT_TRANSLATE_NOOP("wasl::reports", "Age"));
        for (const auto band : domain::allOf<domain::AgeBand>())
            addRow(table, m_labels.ageBand(band),
                   [band](const Count& count) { return valueOf(count.byAgeBand, band); });
        return withTotal(std::move(table));
    }

    ReportTable byNationality() const
    {
        return largest(people(QT_TRANSLATE_NOOP("wasl::reports", "By nationality"),
                              QT_TRANSLATE_NOOP("wasl::reports", "Nationality")),
                       &Count::byNationality,
                       [this](const QString& code) { return m_labels.nationality(code); });
    }

    ReportTable byCommune() const
    {
        return largest(people(QT_TRANSLATE_NOOP("wasl::reports", "By commune"),
                              QT_TRANSLATE_NOOP("wasl::reports", "Commune")),
                       &Count::byCommune, [this](const QString& code) { return m_labels.commune(code); });
    }

    ReportTable referrals() const
    {
        using enum ReferralState;
        const std::vector<std::pair<const char*, std::vector<ReferralState>>> groups = {
            {QT_TRANSLATE_NOOP("wasl::reports", "Awaiting an answer"), {Sent, Acknowledged}},
            {QT_TRANSLATE_NOOP("wasl::reports", "Accepted"), {Accepted, InProgress}},
            {QT_TRANSLATE_NOOP("wasl::reports", "Completed"), {Completed}},
            {QT_TRANSLATE_NOOP("wasl::reports", "Declined"), {Declined}},
            {QT_TRANSLATE_NOOP("wasl::reports", "No answer"), {NoFeedback}},
            {QT_TRANSLATE_NOOP("wasl::reports", "Withdrawn"), {Withdrawn}},
        };
        ReportTable table;
        table.title = m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Referrals by sector"));
        table.firstHeading = m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Sector"));
        for (const auto& [heading, states] : groups)
            table.headings << m_labels.text(heading);
        table.headings << m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Total"));
        for (const auto& [sector, byState] : m_summary.referrals) {
            ReportRow row{m_labels.sector(sector), {}, false};
            int total = 0;
            for (const auto& [heading, states] : groups) {
                int sum = 0;
                for (const auto state : states)
                    sum += valueOf(byState, state);
                row.values.push_back(sum);
                total += sum;
            }
            row.values.push_back(total);
            if (total > 0) table.rows.push_back(std::move(row));
        }
        return withTotal(std::move(table));
    }

private:
    template <class Map, class Key>
    static int valueOf(const Map& map, const Key& key)
    {
        const auto found = map.find(key);
        return found == map.end() ? 0 : found->second;
    }

    std::array<const Count*, 5> counts() const
    {
        return {&m_summary.registered, &m_summary.assisted, &m_summary.referred, &m_summary.housed,
                &m_summary.nights};
    }

    ReportTable people(const char* title, const char* first) const
    {
        return {m_labels.text(title),
                m_labels.text(first),
                {m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Registered")),
                 m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Assisted")),
                 m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Referred")),
                 m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Housed")),
                 m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Nights"))},
                {}};
    }

    template <class Value>
    void addRow(ReportTable& table, const QString& label, Value value) const
    {
        ReportRow row{label, {}, false};
        for (const auto* count : counts())
            row.values.push_back(value(*count));
        if (std::any_of(row.values.begin(), row.values.end(), [](int n) { return n != 0; }))
            table.rows.push_back(std::move(row));
    }

    template <class Label>
    ReportTable largest(ReportTable table, std::map<QString, int> Count::*split, Label label) const
    {
        std::map<QString, int> weight;
        for (const auto* count : counts())
            for (const auto& [code, n] : count->*split)
                weight[code] += n;
        std::vector<std::pair<int, QString>> order;
        order.reserve(weight.size());
        for (const auto& [code, n] : weight)
            order.emplace_back(-n, code);
        std::sort(order.begin(), order.end());

        const auto own = std::min(order.size(), longestList);
        for (std::size_t i = 0; i < own; ++i) {
            const auto& code = order[i].second;
            addRow(table, label(code), [&](const Count& count) { return valueOf(count.*split, code); });
        }
        addRow(table, m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "All others")),
               [&](const Count& count) {
                   int rest = 0;
                   for (std::size_t i = own; i < order.size(); ++i)
                       rest += valueOf(count.*split, order[i].second);
                   return rest;
               });
        return withTotal(std::move(table));
    }

    ReportTable withTotal(ReportTable table) const
    {
        ReportRow total{m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Total")),
                        std::vector<int>(std::size_t(table.headings.size())), true};
        for (const auto& row : table.rows)
            for (std::size_t i = 0; i < row.values.size(); ++i)
                total.values[i] += row.values[i];
        table.rows.push_back(std::move(total));
        return table;
    }

    const MonthlySummary& m_summary;
    const MonthLabels& m_labels;
};

QString stateOf(const MonthlySummary& summary, const MonthLabels& labels)
{
    if (!summary.isClosed())
        return labels.text(
            QT_TRANSLATE_NOOP("wasl::reports", "This month is still open; its figures may change."));
    return labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Closed on %1."))
        .arg(isolated(domain::shownDate(summary.closedAt->date())));
}

} // namespace

ReportTable referralsBySector(const MonthlySummary& summary, const MonthLabels& labels)
{
    return MonthTables(summary, labels).referrals();
}

Report monthReport(const MonthlySummary& summary, const ReportContext& context, language::Language language)
{
    const MonthLabels labels(language);
    const MonthTables tables(summary, labels);
    Report report = emptyReport(context, language);
    report.title = labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Monthly summary: %1"))
                       .arg(labels.month(summary.month.year, summary.month.month));
    report.subtitle = stateOf(summary, labels);
    report.keyFigures = {
        {labels.text(QT_TRANSLATE_NOOP("wasl::reports", "People registered")), summary.registered.total},
        {labels.text(QT_TRANSLATE_NOOP("wasl::reports", "People assisted")), summary.assisted.total},
        {labels.text(QT_TRANSLATE_NOOP("wasl::reports", "People referred")), summary.referred.total},
        {labels.text(QT_TRANSLATE_NOOP("wasl::reports", "People housed")), summary.housed.total},
        {labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Nights")), summary.nights.total},
        {labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Stays begun")), summary.staysBegun},
        {labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Stays ended")), summary.staysEnded},
    };
    report.tables = {tables.bySex(), tables.byAge(), tables.byNationality(), tables.byCommune(),
                     tables.referrals()};
    if (!summary.amendments.empty())
        report.notes << labels.text(
            QT_TRANSLATE_N_NOOP("wasl::reports", "%n figure(s) changed after the month was closed."),
            int(summary.amendments.size()));
    report.notes << labels.text(QT_TRANSLATE_NOOP(
        "wasl::reports",
        "Exact figures, for the association itself. They do not leave the house in this form."));
    return report;
}

} // namespace wasl::reports
