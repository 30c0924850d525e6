#include "ui/summaries/month_page.h"

#include "app/reports/csv_writer.h"
#include "app/reports/month_counter.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/xlsx_writer.h"
#include "app/storage/stoppable.h"
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
#include "ui/summaries/figure_table.h"
#include "ui/summaries/key_figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// The tables of a month, by the order of reports::monthReport().
const QStringList tableNames{u"sexTable"_s, u"ageTable"_s, u"nationalityTable"_s, u"communeTable"_s,
                             u"referralsTable"_s};

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
    , m_figures(new KeyFigures(this))
{
    m_header->addWidget(m_state);
    m_csv = m_header->addAction(u"csvButton"_s, {}, u"export"_s);
    m_workbook = m_header->addAction(u"workbookButton"_s, {}, u"columns"_s);
    m_pdf = m_header->addAction(u"pdfButton"_s, {}, u"print"_s);
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
    column()->addWidget(m_figures);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"monthTables"_s);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* tables = new QWidget(scroll);
    auto* lines = new QVBoxLayout(tables);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens().card);
    for (const auto& name : tableNames) {
        m_tables.push_back(new FigureTable(name, tables));
        lines->addWidget(m_tables.back());
    }
    lines->addStretch();
    scroll->setWidget(tables);
    column()->addWidget(scroll, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { showMonth(m_month.previous()); });
    connect(m_next, &QToolButton::clicked, this, [this] { showMonth(m_month.next()); });
    connect(m_close, &QPushButton::clicked, this, &MonthPage::closeMonth);
    connect(m_pdf, &QPushButton::clicked, this, [this] { write(Kind::Pdf); });
    connect(m_workbook, &QPushButton::clicked, this, [this] { write(Kind::Workbook); });
    connect(m_csv, &QPushButton::clicked, this, [this] { write(Kind::Csv); });
    m_summary.month = m_month;
    retranslate();
}

void MonthPage::refresh()
{
    count();
}

void MonthPage::open(const QVariant& target)
{
    if (const auto month = domain::YearMonth::parse(target.toString())) showMonth(*month);
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

reports::Report MonthPage::report() const
{
    return reports::monthReport(m_summary,
                                {m_file.associationName(), m_file.actor().name, m_file.database().today()},
                                windowLanguage());
}

void MonthPage::showCounted(const domain::MonthlySummary& summary)
{
    m_summary = summary;
    m_counted = true;
    retranslate();
}

void MonthPage::closeMonth()
{
    auto closed = storage::SummaryStore(m_file.database()).close(m_summary);
    if (!closed) {
        m_notice->say(closed.error());
        return;
    }
    showCounted(*closed);
    showToast(this, {tr("The month is closed. Later changes will appear beside it, as amendments.")});
}

void MonthPage::write(Kind kind)
{
    const auto name = u"wasl-%1.%2"_s.arg(m_month.toString(), kind == Kind::Pdf        ? u"pdf"_s
                                                              : kind == Kind::Workbook ? u"xlsx"_s
                                                                                       : u"csv"_s);
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the month as"), name, {}});
    if (path.isEmpty()) return;
    runInBackground(
        this,
        [kind, path, report = report(), summary = m_summary, language = windowLanguage()] {
            if (kind == Kind::Pdf) return reports::writePdf(report, path);
            if (kind == Kind::Workbook) return reports::writeXlsx(report, path);
            return reports::writeFile(path, reports::monthCsv(summary, language));
        },
        [this](const domain::Result<void>& written) {
            if (!written)
                m_notice->say(written.error());
            else
                showToast(this, {tr("The month was saved.")});
        });
}

void MonthPage::retranslate()
{
    m_header->setTitle(tr("Month"));
    m_header->setSubtitle(
        tr("Exact figures, for the association itself. They do not leave the house in this form."));
    m_csv->setText(tr("CSV"));
    m_workbook->setText(tr("Workbook"));
    m_pdf->setText(tr("PDF, one page"));
    m_close->setText(tr("Close the month"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month"));

    const bool sees = domain::may(m_file.actor().role, domain::Action::ViewSummary);
    for (auto* button : {m_csv, m_workbook, m_pdf})
        button->setEnabled(sees && m_counted);

    const auto today = domain::YearMonth::of(m_file.database().today());
    const auto locale = language::locale(windowLanguage());
    m_name->setText(locale.standaloneMonthName(m_month.month) + u' ' + QString::number(m_month.year));
    m_next->setEnabled(m_month < today);
    m_close->setEnabled(m_counted && m_month < today && !m_summary.isClosed() &&
                        domain::may(m_file.actor().role, domain::Action::CloseMonth));
    m_close->setToolTip(m_month < today ? QString() : tr("A month can be closed when it is over."));
    m_state->setLook(m_summary.isClosed() ? ChipLook{Meaning::Done, tr("Closed"), u"lock"_s}
                                          : ChipLook{Meaning::Information, tr("Open"), u"edit"_s});

    if (!m_counted) return;
    const auto written = report();
    m_figures->setFigures(written.keyFigures);
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_tables[i]->setTable(written.tables[i]);
}

} // namespace wasl::ui
