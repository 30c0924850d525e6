#include "app/reports/document.h"

#include "app/reports/document_tables.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;
using domain::YearMonth;

namespace
{

class DocumentWriter
{
public:
    DocumentWriter(const DocumentFigures& figures, const DocumentRequest& request,
                   const ReportContext& context, const domain::Brief& brief)
        : m_figures(figures)
        , m_request(request)
        , m_brief(brief)
        , m_labels(request.language)
        , m_tables(figures, request, m_labels)
        , m_report(emptyReport(context, request.language))
    {
        m_report.paged = true;
    }

    Report write()
    {
        m_report.title = title();
        m_report.subtitle = state();
        sayVersion();
        m_report.keyFigures = m_tables.keyFigures();
        if (m_request.kind == DocumentKind::Brief)
            writeBrief();
        else
            writeFigures();
        addNotes();
        return std::move(m_report);
    }

private:
    QString text(const char* source, int n = -1) const { return m_labels.text(source, n); }

    QString title() const
    {
        switch (m_request.kind) {
        case DocumentKind::Month:
            return text(QT_TRANSLATE_NOOP("wasl::reports", "Monthly summary: %1")).arg(m_tables.periodName());
        case DocumentKind::Year:
            return text(QT_TRANSLATE_NOOP("wasl::reports", "Summary of the year %1"))
                .arg(m_request.first.year);
        case DocumentKind::Period:
            return text(QT_TRANSLATE_NOOP("wasl::reports", "Summary: %1")).arg(m_tables.periodName());
        case DocumentKind::Brief:
            break;
        }
        return m_request.commune.isEmpty()
                   ? text(QT_TRANSLATE_NOOP("wasl::reports", "Migrants and refugees: a brief"))
                   : text(QT_TRANSLATE_NOOP("wasl::reports",
                                            "Migrants and refugees: a brief for the council of %1"))
                         .arg(m_labels.commune(m_request.commune));
    }

    QString state() const
    {
        if (m_request.kind != DocumentKind::Month) return m_tables.periodName();
        const auto* month = m_figures.summary(m_request.last);
        if (!month) return {};
        if (!month->isClosed())
            return text(
                QT_TRANSLATE_NOOP("wasl::reports", "This month is still open; its figures may change."));
        return text(QT_TRANSLATE_NOOP("wasl::reports", "Closed on %1."))
            .arg(isolated(domain::shownDate(month->closedAt->date())));
    }

    void sayVersion()
    {
        if (m_figures.isPublic()) {
            m_report.banner = text(QT_TRANSLATE_NOOP(
                "wasl::reports", "Public version. Every count of people is rounded by chance to a multiple "
                                 "of five, once and for "
                                 "all, and small tables are left out, to protect the people behind them."));
            m_report.marking = text(QT_TRANSLATE_NOOP("wasl::reports", "Public version, rounded figures"));
        } else {
            m_report.banner = text(QT_TRANSLATE_NOOP(
                "wasl::reports",
                "For the house only. Exact figures: they do not leave the association in this form."));
            m_report.marking = text(QT_TRANSLATE_NOOP("wasl::reports", "For the house, exact figures"));
        }
    }

    void writeFigures()
    {
        addTrend();
        addPyramid();
        addTable(m_tables.compared());
        if (m_request.first != m_request.last)
            for (auto& table : m_tables.monthByMonth())
                addTable(std::move(table));
        for (auto& table : m_tables.splits())
            addTable(std::move(table));
        if (const auto* month = m_figures.summary(m_request.last);
            month && m_request.kind == DocumentKind::Month)
            if (auto crossed = referralsBySector(*month, m_labels); crossed.rows.size() > 1) {
                crossed.title =
                    text(QT_TRANSLATE_NOOP("wasl::reports", "Referrals by sector and what became of them"));
                addTable(std::move(crossed));
            }
    }

    void writeBrief()
    {
        const auto paragraph = [this](const char* title, const QString& words) {
            if (!words.trimmed().isEmpty())
                m_report.opening.push_back({text(title), {}, {}, words.trimmed()});
        };
        paragraph(QT_TRANSLATE_NOOP("wasl::reports", "What the figures show"), m_brief.situation);
        paragraph(QT_TRANSLATE_NOOP("wasl::reports", "What we ask"), m_brief.request);
        addTrend();
        addPyramid();
        addTable(ofAllCommunes(m_tables.barriers()));
        addTable(ofAllCommunes(m_tables.referrals(false)));
        addTable(m_tables.compared());
    }

    /// What is not split by commune says in a commune's brief whom it is about.
    template <class Titled>
    [[nodiscard]] Titled ofAllCommunes(Titled titled) const
    {
        if (m_request.kind == DocumentKind::Brief && !m_request.commune.isEmpty())
            titled.title = text(QT_TRANSLATE_NOOP("wasl::reports", "All communes: %1")).arg(titled.title);
        return titled;
    }

    void addTable(ReportTable table)
    {
        if (!table.rows.empty()) m_report.tables.push_back(std::move(table));
    }

    /// The months there are figures of, a year of them at the least where there is one.
    void addTrend()
    {
        auto first = m_request.first;
        while ((m_request.last.year - first.year) * 12 + m_request.last.month - first.month < 12)
            first = first.previous();
        if (m_request.kind == DocumentKind::Year) first = m_request.first;
        if (m_figures.monthsOf(first, m_request.last) < 3) return;
        const auto commune = m_request.kind == DocumentKind::Brief && !m_request.commune.isEmpty()
                                 ? u"/commune/"_s + m_request.commune
                                 : QString();
        Chart chart;
        chart.kind = ChartKind::Trend;
        chart.language = m_request.language;
        chart.title = text(QT_TRANSLATE_NOOP("wasl::reports", "People, month by month"));
        chart.unit = text(QT_TRANSLATE_NOOP("wasl::reports", "people"));
        chart.labelsHeading = text(QT_TRANSLATE_NOOP("wasl::reports", "Month"));
        QStringList paths;
        const std::vector<std::pair<QString, const char*>> lines{
            {u"registered"_s, QT_TRANSLATE_NOOP("wasl::reports", "Registered")},
            {u"assisted"_s, QT_TRANSLATE_NOOP("wasl::reports", "Assisted")},
            {u"referred"_s, QT_TRANSLATE_NOOP("wasl::reports", "Referred")}};
        for (const auto& [figure, label] : lines) {
            if (!commune.isEmpty() && isTooSmall(m_figures, m_request, figure + commune)) continue;
            paths << figure + commune;
            chart.series.push_back({text(label), {}});
        }
        if (paths.isEmpty()) return;
        for (auto month = first; month <= m_request.last; month = month.next()) {
            if (chart.labels.isEmpty() && !m_figures.has(month)) continue;
            chart.labels << m_tables.monthName(month);
            for (qsizetype i = 0; i < paths.size(); ++i)
                chart.series[std::size_t(i)].values.push_back(
                    m_figures.has(month) ? std::optional<double>(m_figures.value(month, paths[i]))
                                         : std::nullopt);
        }
        chart.sentence = trendSentence(chart);
        if (!isEmpty(chart)) m_report.charts.push_back(std::move(chart));
    }

    /// Sex and age together are in the exact figures alone; a public paper shows ages.
    void addPyramid()
    {
        Chart chart;
        chart.language = m_request.language;
        chart.unit = text(QT_TRANSLATE_NOOP("wasl::reports", "people"));
        chart.labelsHeading = text(QT_TRANSLATE_NOOP("wasl::reports", "Age"));
        const auto bands = domain::allOf<domain::AgeBand>();
        if (m_figures.isPublic()) {
            const auto sums = m_figures.sum(m_request.first, m_request.last);
            const auto of = [&sums](const QString& path) {
                const auto found = sums.find(path);
                return found == sums.end() ? 0 : found->second;
            };
            if (isTooSmall(m_figures, m_request, u"registered"_s)) return;
            chart.kind = ChartKind::Bars;
            chart.title = text(QT_TRANSLATE_NOOP("wasl::reports", "People registered, by age"));
            chart.series = {{text(QT_TRANSLATE_NOOP("wasl::reports", "Registered")), {}}};
            for (const auto band : bands) {
                if (band == domain::AgeBand::Unknown) continue;
                chart.labels << m_labels.ageBand(band);
                chart.series[0].values.push_back(of(u"registered/age/"_s + domain::code(band)));
            }
        } else if (m_figures.bySexAndAge) {
            chart.kind = ChartKind::Pyramid;
            chart.title = text(QT_TRANSLATE_NOOP("wasl::reports", "People registered, by sex and age"));
            chart.series = {{m_labels.sex(u"F"_s), {}}, {m_labels.sex(u"M"_s), {}}};
            for (const auto band : bands) {
                if (band == domain::AgeBand::Unknown) continue;
                chart.labels << m_labels.ageBand(band);
                for (const int side : {0, 1}) {
                    double n = 0;
                    for (const auto& row : m_figures.bySexAndAge->rows)
                        if (row.keys.value(0) == (side == 0 ? "F"_L1 : "M"_L1) &&
                            row.keys.value(1) == domain::code(band) && row.values.front())
                            n += *row.values.front();
                    chart.series[std::size_t(side)].values.push_back(n);
                }
            }
        }
        if (!chart.series.empty() && !isEmpty(chart))
            m_report.charts.push_back(ofAllCommunes(std::move(chart)));
    }

    void addNotes()
    {
        if (const auto names = m_tables.missing(); !names.isEmpty() && m_request.first != m_request.last)
            m_report.notes
                << text(m_figures.isPublic()
                            ? QT_TRANSLATE_NOOP(
                                  "wasl::reports",
                                  "Without the months that are not closed or have no public version: %1.")
                            : QT_TRANSLATE_NOOP("wasl::reports", "Without figures: %1."))
                       .arg(m_labels.catalogue().locale().createSeparatedList(names));
        if (m_request.first != m_request.last && m_request.kind != DocumentKind::Brief)
            m_report.notes << text(
                m_figures.isPublic()
                    ? QT_TRANSLATE_NOOP("wasl::reports",
                                        "Whoever was helped in several months is counted in each "
                                        "of them, so those figures are given as an average.")
                    : QT_TRANSLATE_NOOP("wasl::reports",
                                        "The figures at the top count each person once in the whole "
                                        "period; the tables count her in each month."));
        if (const auto* month = m_figures.summary(m_request.last);
            month && m_request.kind == DocumentKind::Month && !month->amendments.empty())
            m_report.notes << text(
                QT_TRANSLATE_N_NOOP("wasl::reports", "%n figure(s) changed after the month was closed."),
                int(month->amendments.size()));
        addClosedMonths();
        if (!m_figures.isPublic()) return;
        if (const auto names = m_tables.leftOut() + m_tables.leftOutOfCommune(); !names.isEmpty())
            m_report.notes << text(QT_TRANSLATE_NOOP("wasl::reports",
                                                     "Left out because they count fewer than %1: %2."))
                                  .arg(smallestPublicTable)
                                  .arg(m_labels.catalogue().locale().createSeparatedList(names));
        for (const auto& [month, closedOn] : m_figures.correctedSince())
            if (m_request.first <= month && month <= m_request.last)
                m_report.notes << text(QT_TRANSLATE_NOOP(
                                           "wasl::reports",
                                           "%1 as closed on %2; later corrections are not included."))
                                      .arg(m_tables.monthName(month), isolated(domain::shownDate(closedOn)));
        m_report.notes << text(QT_TRANSLATE_NOOP(
            "wasl::reports",
            "In each month a figure is at most 4 away from the exact one, people assisted 8, so what is not "
            "listed is not always nothing. A difference of two months may be off by 8, of people assisted by "
            "16; a sum by 4 for each month in it, of people assisted by 8; “All others” by 4 for each "
            "line it adds up, of people assisted by 8. Guests on an average night are off by less than "
            "five."));
        m_report.notes << text(QT_TRANSLATE_NOOP("wasl::reports",
                                                 "Activities are exact; where none took place there were no "
                                                 "participants, and that is no secret."));
    }

    QString monthsInWords(const std::vector<domain::YearMonth>& months) const
    {
        QStringList names;
        for (const auto& month : months)
            names << m_tables.monthName(month);
        return m_labels.catalogue().locale().createSeparatedList(names);
    }

    void addClosedMonths()
    {
        const auto& within = m_figures.closedWithin;
        if (within.closed.empty()) return;
        m_report.notes << text(QT_TRANSLATE_NOOP("wasl::reports",
                                                 "Closed months of this period: %1. The tables show them as "
                                                 "they were closed."))
                              .arg(monthsInWords(within.closed));
        if (within.changed.empty())
            m_report.notes << text(QT_TRANSLATE_NOOP(
                "wasl::reports", "Counted today, the closed months are still as they were closed."));
        else
            m_report.notes << text(
                                  QT_TRANSLATE_NOOP("wasl::reports",
                                                    "Counted today, these closed months differ from what was "
                                                    "closed: %1. Where each person counts once in the whole "
                                                    "period, today’s count is given."))
                                  .arg(monthsInWords(within.changed));
    }

    const DocumentFigures& m_figures;
    const DocumentRequest& m_request;
    const domain::Brief& m_brief;
    MonthLabels m_labels;
    DocumentTables m_tables;
    Report m_report;
};

} // namespace

Report documentReport(const DocumentFigures& figures, const DocumentRequest& request,
                      const ReportContext& context, const domain::Brief& brief)
{
    return DocumentWriter(figures, request, context, brief).write();
}

} // namespace wasl::reports
