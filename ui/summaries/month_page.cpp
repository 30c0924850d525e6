#include "ui/summaries/month_page.h"

#include "app/reports/month_counter.h"
#include "app/storage/summary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"
#include "ui/summaries/document_dialog.h"
#include "ui/summaries/figures_tab.h"
#include "ui/summaries/indicators_tab.h"
#include "ui/summaries/month_charts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

language::Language windowLanguage()
{
    return language::fromCode(labelLanguage()).value_or(language::Language::English);
}

QToolButton* stepButton(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(themeIcon(icon));
    return button;
}

} // namespace

MonthPage::MonthPage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_month(domain::YearMonth::of(file.database().today()))
    , m_header(new PageHeader(this))
    , m_state(new StateChip(m_header))
    , m_previous(stepButton(u"previousMonthButton"_s, u"back"_s, this))
    , m_next(stepButton(u"nextMonthButton"_s, u"next"_s, this))
    , m_name(new QLabel(this))
    , m_notice(new Notice(this))
    , m_tabs(new QTabWidget(this))
{
    m_header->addWidget(m_state);
    m_document = m_header->addAction(u"documentButton"_s, {}, u"print"_s);
    m_close = m_header->setMainAction(u"closeMonthButton"_s, {}, u"lock"_s);
    column()->addWidget(m_header);

    auto* steps = new QHBoxLayout;
    setTextRole(m_name, TextRole::SectionHead);
    m_name->setObjectName(u"monthName"_s);
    m_name->setMinimumWidth(160);
    m_name->setAlignment(Qt::AlignCenter);
    steps->addWidget(m_previous);
    steps->addWidget(m_name);
    steps->addWidget(m_next);
    steps->addStretch();
    column()->addLayout(steps);
    column()->addWidget(m_notice);
    m_tabs->setObjectName(u"monthTabs"_s);
    m_tabs->setDocumentMode(true);
    column()->addWidget(m_tabs, 1);
    addTab(u"figures"_s, new FiguresTab(m_tabs));
    addTab(u"charts"_s, new MonthCharts(file, m_tabs));
    addTab(u"indicators"_s, new IndicatorsTab(file, m_chooser, m_tabs));

    connect(m_previous, &QToolButton::clicked, this, [this] { showMonth(m_month.previous()); });
    connect(m_next, &QToolButton::clicked, this, [this] { showMonth(m_month.next()); });
    connect(m_close, &QPushButton::clicked, this, &MonthPage::closeMonth);
    connect(m_document, &QPushButton::clicked, this,
            [this] { (new DocumentDialog(m_file, m_chooser, m_month, this))->open(); });
    m_view.span = domain::MonthSpan::of(m_month);
    m_view.now.month = m_month;
    retranslate();
}

void MonthPage::addTab(const QString& name, MonthTab* tab)
{
    m_parts.emplace_back(name, tab);
    m_tabs->addTab(tab, tab->title());
    connect(tab, &MonthTab::wanted, this, &MonthPage::wanted);
    tab->show(m_view);
}

void MonthPage::showTab(const QString& name)
{
    for (const auto& [known, tab] : m_parts)
        if (known == name) m_tabs->setCurrentWidget(tab);
}

void MonthPage::refresh()
{
    count();
}

void MonthPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (const auto month = domain::YearMonth::parse(text.section(u' ', 0, 0))) showMonth(*month);
    showTab(text.section(u' ', 1));
}

void MonthPage::showMonth(const domain::YearMonth& month)
{
    m_month = month;
    m_notice->clear();
    count();
}

void MonthPage::count()
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::ViewSummary)) {
        m_notice->say(domain::notAllowed(role, domain::Action::ViewSummary));
        return;
    }
    if (m_counting) m_counting->cancel();
    m_counting = runInBackground(
        this,
        [&file = m_file, month = m_month](Job& job) -> domain::Result<domain::MonthlySummary> {
            return file.openReader().map([&](const auto& reader) {
                const storage::Stoppable stoppable(*reader, [&job] { return !job.isCancelled(); });
                return reports::monthOf(*reader, month);
            });
        },
        [this](const domain::Result<domain::MonthlySummary>& counted) {
            if (counted)
                showCounted(*counted);
            else
                m_notice->say(counted.error());
        });
}

void MonthPage::showCounted(const domain::MonthlySummary& summary)
{
    m_view.span = domain::MonthSpan::of(summary.month);
    m_view.now = summary;
    m_view.isCounted = true;
    retranslate();
}

void MonthPage::closeMonth()
{
    auto closed = storage::SummaryStore(m_file.database()).close(m_view.now);
    if (!closed) {
        m_notice->say(closed.error());
        return;
    }
    showCounted(*closed);
    showToast(this, {tr("The month is closed. Later changes will appear beside it, as amendments.")});
}

void MonthPage::retranslate()
{
    m_header->setTitle(tr("Month"));
    m_header->setSubtitle(
        tr("Exact figures, for the association itself. They do not leave the house in this form."));
    m_document->setText(tr("Make a document…"));
    m_close->setText(tr("Close the month"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month"));

    m_document->setEnabled(domain::may(m_file.actor().role, domain::Action::ViewSummary));

    const auto today = domain::YearMonth::of(m_file.database().today());
    const auto locale = language::locale(windowLanguage());
    m_name->setText(locale.standaloneMonthName(m_month.month) + u' ' + QString::number(m_month.year));
    m_next->setEnabled(m_month < today);
    m_close->setEnabled(m_view.isCounted && m_month < today && !m_view.now.isClosed() &&
                        domain::may(m_file.actor().role, domain::Action::CloseMonth));
    m_close->setToolTip(m_month < today ? QString() : tr("A month can be closed when it is over."));
    m_state->setLook(m_view.now.isClosed() ? ChipLook{Meaning::Done, tr("Closed"), u"lock"_s}
                                           : ChipLook{Meaning::Information, tr("Open"), u"edit"_s});

    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto* tab = m_parts[i].second;
        m_tabs->setTabText(int(i), tab->title());
        tab->show(m_view);
    }
}

} // namespace wasl::ui
