#include "ui/summaries/month_charts.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/notice.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

MonthCharts::MonthCharts(storage::CaseFile& file, QWidget* parent)
    : MonthTab(parent)
    , m_file(file)
    , m_notice(new Notice(this))
    , m_empty(new EmptyState(u"chart"_s, this))
    , m_charts(new QWidget(this))
    , m_note(new QLabel(m_charts))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens().card, 0, 0);
    column->setSpacing(tokens().card);
    auto* grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(tokens().card);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, int row, int place, int width) {
        auto* view = new ChartView(name + u"Chart"_s, m_charts);
        m_views[name] = view;
        grid->addWidget(view, row, place, 1, width, Qt::Alignment());
    };
    add(u"trend"_s, 0, 0, 2);
    add(u"pyramid"_s, 1, 0, 1);
    add(u"communes"_s, 1, 1, 1);
    add(u"flow"_s, 2, 0, 1);
    add(u"occupancy"_s, 2, 1, 1);
    setTextRole(m_note, TextRole::Caption, true);
    m_note->setWordWrap(true);
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    column->addWidget(m_notice);
    column->addWidget(m_empty, 1);
    auto* area = scrolled(u"monthCharts"_s, m_charts, this);
    column->addWidget(area, 1);
    m_charts = area;
    m_charts->hide();
    m_empty->hide();
    connect(m_notice->setAction(u"countChartsButton"_s, {}), &QPushButton::clicked, this,
            &MonthCharts::count);
}

QString MonthCharts::title() const
{
    return tr("Charts");
}

void MonthCharts::show(const MonthView& view)
{
    m_empty->setTexts(
        tr("Nothing to draw yet"),
        tr("Here a month is drawn as charts: how many people came over thirteen months, who they "
           "were, what became of their referrals, how full the houses were. They draw themselves "
           "as soon as somebody was registered, helped or referred."));
    m_notice->setAction(u"countChartsButton"_s, tr("Count again"));
    m_note->setText(
        view.now.isClosed()
            ? tr("Charts are counted now. The figures of a closed month stay as they were closed.")
            : tr("Exact figures, for the association itself."));
    m_span = view.span;
    m_stale = true;
    if (isVisible() && view.isCounted) count();
}

void MonthCharts::showEvent(QShowEvent* event)
{
    MonthTab::showEvent(event);
    if (m_stale && m_span.isValid()) count();
}

void MonthCharts::count()
{
    const auto role = m_file.actor().role;
    m_notice->clear();
    if (!domain::may(role, domain::Action::ViewSummary)) return; // the page says so
    if (m_counting) m_counting->cancel();
    m_stale = false;
    const auto language = language::fromCode(labelLanguage()).value_or(language::Language::English);
    using Counted = domain::Result<std::vector<reports::MonthChart>>;
    m_counting = runInBackground(
        this,
        [&file = m_file, span = m_span, language](Job& job) -> Counted {
            const auto reader = file.openReader();
            if (!reader) return tl::unexpected(reader.error());
            return reports::monthCharts(**reader, span, language, [&job] { return !job.isCancelled(); });
        },
        [this](const Counted& counted) {
            if (counted)
                showCounted(*counted);
            else
                m_notice->say(counted.error());
        });
    showTask(this, m_counting, tr("Counting what the charts show"));
    // Cancelled from the bar, the tab says so and offers to begin again. What was counted is shown by then.
    connect(
        m_counting, &Task::finished, this,
        [this] {
            if ((!m_counting || !m_counting->isRunning()) && m_charts->isHidden() && m_empty->isHidden() &&
                m_notice->text().isEmpty())
                m_notice->say(Meaning::Information, tr("The charts are not counted."));
        },
        Qt::QueuedConnection);
}

void MonthCharts::showCounted(const std::vector<reports::MonthChart>& charts)
{
    m_notice->clear();
    bool something = false;
    for (const auto& [name, chart] : charts) {
        something = something || !reports::isEmpty(chart);
        m_views.at(name)->setChart(chart);
    }
    m_charts->setVisible(something);
    m_empty->setVisible(!something);
}

} // namespace wasl::ui
