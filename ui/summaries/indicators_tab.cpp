#include "ui/summaries/indicators_tab.h"

#include "app/domain/codebook.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"
#include "ui/summaries/goals_card.h"
#include "ui/summaries/history_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int indicatorListWidth = 280;

/// What a dimension is called on the screen.
QString dimensionWord(const QString& dimension)
{
    static const QHash<QString, const char*> words{
        {u"sex"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By sex")},
        {u"age"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By age")},
        {u"nationality"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By nationality")},
        {u"commune"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By commune")},
        {u"status"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By administrative status")},
        {u"sector"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By sector")},
        {u"partner"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By partner")},
        {u"structure"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By structure")},
        {u"priority"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By priority")},
        {u"reason"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By reason")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By outcome")},
        {u"kind"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By kind")},
        {u"need"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By need")},
        {u"category"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By category of need")},
        {u"destination"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By destination")},
        {u"item"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By item")},
        {u"authority"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By authority")},
        {u"programme"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By programme")},
        {u"function"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By function")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("wasl::ui::IndicatorsTab", "By purpose")},
    };
    const auto* word = words.value(dimension);
    return word ? IndicatorsTab::tr(word) : dimension;
}

} // namespace

IndicatorsTab::IndicatorsTab(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : MonthTab(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_book(domain::standardIndicators())
    , m_list(new QTreeWidget(this))
    , m_name(new QLabel(this))
    , m_definition(new QLabel(this))
    , m_steps(new FilterChips(this))
    , m_breakdown(new ChoiceCombo(this))
    , m_notice(new Notice(this))
    , m_chart(new ChartView(u"indicatorChart"_s, this))
    , m_goals(new GoalsCard(file, this))
    , m_history(new Card(this))
    , m_historyWords(new QLabel(m_history))
    , m_import(new QPushButton(m_history))
{
    const auto& t = tokens();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, t.card, 0, 0);
    line->setSpacing(t.card);
    m_list->setObjectName(u"indicatorList"_s);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(t.control);
    m_list->setFixedWidth(indicatorListWidth);
    m_list->setTextElideMode(Qt::ElideRight);
    line->addWidget(m_list);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    m_name->setObjectName(u"indicatorName"_s);
    m_definition->setObjectName(u"indicatorDefinition"_s);
    m_name->setWordWrap(true);
    m_definition->setWordWrap(true);
    setTextRole(m_name, TextRole::SectionHead);
    setTextRole(m_definition, TextRole::Caption, true);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_steps);
    choices->addStretch();
    choices->addWidget(m_breakdown);
    m_steps->setObjectName(u"indicatorSteps"_s);
    m_breakdown->setObjectName(u"breakdownCombo"_s);
    m_historyWords->setObjectName(u"historySources"_s);
    m_historyWords->setWordWrap(true);
    m_import->setObjectName(u"importHistoryButton"_s);
    m_import->setVisible(domain::may(file.actor().role, domain::Action::CloseMonth));
    m_history->body()->addWidget(m_historyWords);
    auto* importLine = new QHBoxLayout;
    importLine->addWidget(m_import);
    importLine->addStretch();
    m_history->body()->addLayout(importLine);
    column->addWidget(m_name);
    column->addWidget(m_definition);
    column->addLayout(choices);
    column->addWidget(m_notice);
    column->addWidget(m_chart);
    column->addWidget(m_goals);
    column->addWidget(m_history);
    column->addStretch();
    line->addWidget(scrolled(u"indicatorScroll"_s, content, this), 1);

    m_code = u"registered"_s;
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && !item->data(0, Qt::UserRole).toString().isEmpty())
            choose(item->data(0, Qt::UserRole).toString());
    });
    connect(m_steps, &FilterChips::chosenChanged, this, &IndicatorsTab::count);
    connect(m_breakdown, &QComboBox::activated, this, &IndicatorsTab::count);
    connect(m_goals, &GoalsCard::changed, this, &IndicatorsTab::count);
    connect(m_import, &QPushButton::clicked, this, &IndicatorsTab::importHistory);
}

QString IndicatorsTab::title() const
{
    return tr("Indicators");
}

const domain::Indicator& IndicatorsTab::chosen() const
{
    return *m_book.find(m_code);
}

void IndicatorsTab::show(const MonthView& view)
{
    Q_UNUSED(view)
    m_list->setAccessibleName(tr("Indicators by programme"));
    m_steps->setAccessibleName(tr("By month, quarter or year"));
    m_steps->setChips(
        {{u"years"_s, tr("By year")}, {u"quarters"_s, tr("By quarter")}, {u"months"_s, tr("By month")}});
    m_breakdown->setAccessibleName(tr("Broken down by"));
    m_history->setHeading(tr("Years before Wasl"));
    m_import->setText(tr("Import figures (CSV)"));
    if (m_listLanguage != labelLanguage()) fillList();
    if (isVisible()) count();
}

void IndicatorsTab::showEvent(QShowEvent* event)
{
    MonthTab::showEvent(event);
    if (!m_counting) count();
}

void IndicatorsTab::fillList()
{
    m_listLanguage = labelLanguage();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    static const auto programmes = domain::Codebook::load(u"snia_programmes"_s);
    for (const auto& programme : programmes.entries()) {
        QTreeWidgetItem* head = nullptr;
        for (const auto& indicator : m_book.indicators) {
            if (indicator.programme != programme.code) continue;
            if (!head) {
                head = new QTreeWidgetItem(m_list, {programmes.label(programme.code, m_listLanguage)});
                head->setFlags(Qt::ItemIsEnabled);
                head->setFont(0, fontOf(TextRole::Caption));
                head->setToolTip(0, head->text(0));
            }
            auto* item = new QTreeWidgetItem(head, {indicator.title.in(m_listLanguage)});
            item->setData(0, Qt::UserRole, indicator.code);
            item->setToolTip(0, item->text(0));
            if (indicator.code == m_code) m_list->setCurrentItem(item);
        }
    }
    m_list->expandAll();
    fillBreakdowns();
}

void IndicatorsTab::fillBreakdowns()
{
    const auto before = m_breakdown->currentData().toString();
    const QSignalBlocker quiet(m_breakdown);
    m_breakdown->clear();
    m_breakdown->addItem(tr("The total"), QString());
    for (const auto& dimension : chosen().breakdowns)
        m_breakdown->addItem(dimensionWord(dimension), dimension);
    m_breakdown->setCurrentIndex(std::max(0, m_breakdown->findData(before)));
    m_name->setText(chosen().title.in(m_listLanguage));
    m_definition->setText(chosen().definition.in(m_listLanguage));
}

void IndicatorsTab::choose(const QString& code)
{
    if (!m_book.find(code)) return;
    m_code = code;
    fillBreakdowns();
    for (QTreeWidgetItemIterator at(m_list); *at; ++at)
        if ((*at)->data(0, Qt::UserRole).toString() == code && *at != m_list->currentItem()) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentItem(*at);
        }
    if (isVisible()) count();
}

void IndicatorsTab::count()
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::ViewSummary)) {
        m_notice->say(domain::notAllowed(role, domain::Action::ViewSummary));
        return;
    }
    if (m_counting) m_counting->cancel();
    const auto step = m_steps->chosen() == "months"_L1     ? reports::YearsStep::Month
                      : m_steps->chosen() == "quarters"_L1 ? reports::YearsStep::Quarter
                                                           : reports::YearsStep::Year;
    const auto language = language::fromCode(labelLanguage()).value_or(language::Language::English);
    using Counted = domain::Result<reports::IndicatorYears>;
    m_counting = runInBackground(
        this,
        [&file = m_file, indicator = chosen(), step, by = m_breakdown->currentData().toString(),
         language](Job& job) -> Counted {
            const auto reader = file.openReader();
            if (!reader) return tl::unexpected(reader.error());
            return reports::indicatorYears(**reader, indicator, step, by, language,
                                           [&job] { return !job.isCancelled(); });
        },
        [this](const Counted& counted) {
            if (counted)
                showCounted(*counted);
            else
                m_notice->say(counted.error());
        });
    showTask(this, m_counting, tr("Counting an indicator over the years"));
}

void IndicatorsTab::showCounted(const reports::IndicatorYears& years)
{
    m_notice->clear();
    if (years.withheld)
        m_notice->say(Meaning::Information,
                      tr("Without the needs that your role does not see or that are not collected."));
    auto chart = reports::yearsChart(years);
    m_chart->setChart(chart);
    m_chart->setRows(reports::yearsRows(years));
    m_goals->setGoals(years.indicator, years.goals, reports::gapSentences(years));
    m_historyWords->setText(
        years.sources.isEmpty()
            ? tr("Figures of the years before this file can be shown beside those that are counted here. The "
                 "list has the columns code, period (2019 or 2019-04) and value, and if wanted breakdown and "
                 "key. "
                 "This indicator's code is “%1”.")
                  .arg(isolateLtr(years.indicator.code))
            : tr("Imported from %1. These figures are shown apart from those that are counted here. "
                 "Importing again "
                 "replaces them.")
                  .arg(isolate(years.sources.join(u", "_s))));
}

void IndicatorsTab::importHistory()
{
    const auto path = m_chooser.ask(
        this,
        {FileQuestion::Kind::Open, tr("Figures of years before Wasl"), {}, tr("Lists (*.csv *.xlsx *.ods)")});
    if (path.isEmpty()) return;
    runInBackground(
        this,
        [path, book = m_book, today = m_file.database().today()] {
            return registers::readHistory(path, book, today);
        },
        [this](const domain::Result<registers::HistoryReading>& reading) {
            if (!reading) {
                m_notice->say(reading.error());
                return;
            }
            m_notice->clear();
            auto* dialog = new HistoryDialog(m_file, *reading, this);
            connect(dialog, &HistoryDialog::imported, this,
                    [this](const storage::HistoryReplaced& replaced, int figures) {
                        showToast(
                            this,
                            {tr("Figures imported: %1").arg(writeNumber(figures)), Meaning::Done,
                             [this, replaced] {
                                 if (const auto back =
                                         storage::IndicatorHistoryStore(m_file.database()).restore(replaced);
                                     !back)
                                     m_notice->say(back.error());
                                 count();
                             }});
                        count();
                    });
            dialog->open();
        });
}

} // namespace wasl::ui
