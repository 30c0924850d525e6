#include "ui/summaries/month_page.h"

#include "app/domain/deadline_rules.h"
#include "app/reports/figure_rows.h"
#include "app/storage/event_store.h"
#include "app/storage/figure_store.h"
#include "app/storage/stoppable.h"
#include "app/storage/summary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"
#include "ui/summaries/changes_tab.h"
#include "ui/summaries/closing_tab.h"
#include "ui/summaries/document_dialog.h"
#include "ui/summaries/figure_list.h"
#include "ui/summaries/figures_tab.h"
#include "ui/summaries/indicators_tab.h"
#include "ui/summaries/month_charts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int monthFieldWidth = 96;
const auto behindTarget = u"behind:"_s;

QToolButton* stepButton(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(themeIcon(icon));
    return button;
}

QLineEdit* monthField(const QString& name, QWidget* parent)
{
    auto* field = new LtrField(parent);
    field->setObjectName(name);
    field->setFixedWidth(monthFieldWidth);
    return field;
}

QString typedLike(const domain::YearMonth& month)
{
    return u"%1/%2"_s.arg(month.month, 2, 10, QChar(u'0')).arg(month.year);
}

} // namespace

MonthPage::MonthPage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_stack(new QStackedWidget(this))
    , m_month(new QWidget(m_stack))
    , m_list(new FigureList(file, m_stack))
    , m_header(new PageHeader(m_month))
    , m_state(new StateChip(m_header))
    , m_previous(stepButton(u"previousMonthButton"_s, u"back"_s, m_month))
    , m_next(stepButton(u"nextMonthButton"_s, u"next"_s, m_month))
    , m_from(monthField(u"monthField"_s, m_month))
    , m_until(monthField(u"untilMonthField"_s, m_month))
    , m_to(new QLabel(m_month))
    , m_name(new QLabel(m_month))
    , m_notice(new Notice(m_month))
    , m_tabs(new QTabWidget(m_month))
{
    column()->addWidget(m_stack);
    m_stack->addWidget(m_month);
    m_stack->addWidget(m_list);
    auto* lines = new QVBoxLayout(m_month);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens().card);

    m_header->addWidget(m_state);
    m_document = m_header->addAction(u"documentButton"_s, {}, u"print"_s);
    m_close = m_header->setMainAction(u"closeMonthButton"_s, {}, u"lock"_s);
    lines->addWidget(m_header);

    auto* steps = new QHBoxLayout;
    steps->setSpacing(tokens().control);
    setTextRole(m_name, TextRole::SectionHead);
    m_name->setObjectName(u"monthName"_s);
    for (auto* widget :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to),
          static_cast<QWidget*>(m_until), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_name)})
        steps->addWidget(widget);
    steps->addStretch();
    lines->addLayout(steps);
    m_notice->setObjectName(u"monthNotice"_s);
    lines->addWidget(m_notice);

    m_tabs->setObjectName(u"monthTabs"_s);
    m_tabs->setDocumentMode(true);
    lines->addWidget(m_tabs, 1);
    auto* figures = new FiguresTab(m_tabs);
    addTab(u"figures"_s, figures);
    addTab(u"charts"_s, new MonthCharts(file, m_tabs));
    addTab(u"indicators"_s, new IndicatorsTab(file, m_chooser, m_tabs));
    addTab(u"closing"_s, new ClosingTab(file, m_tabs));
    addTab(u"changes"_s, new ChangesTab(file, m_tabs));
    connect(figures, &FiguresTab::oddWanted, this, [this] { showTab(u"closing"_s); });

    const auto step = [this](int forward) {
        return [this, forward] { showSpan(m_view.span.moved(forward * m_view.span.length())); };
    };
    const auto key = [this](const QKeySequence& keys, QToolButton* button) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    };
    connect(m_previous, &QToolButton::clicked, this, step(-1));
    connect(m_next, &QToolButton::clicked, this, step(1));
    key(QKeySequence(u"Alt+PgUp"_s), m_previous);
    key(QKeySequence(u"Alt+PgDown"_s), m_next);
    for (auto* field : {m_from, m_until})
        connect(field, &QLineEdit::editingFinished, this, &MonthPage::showTyped);
    connect(m_close, &QPushButton::clicked, this, [this] { showTab(u"closing"_s); });
    connect(m_document, &QPushButton::clicked, this,
            [this] { (new DocumentDialog(m_file, m_chooser, m_view.span.last, this))->open(); });
    connect(m_list, &FigureList::backRequested, this, [this] { goBack(); });
    connect(m_list, &FigureList::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    m_view.span = domain::MonthSpan::of(domain::YearMonth::of(file.database().today()));
    m_view.now.month = m_view.span.first;
    retranslate();
}

MonthPage::~MonthPage()
{
    // A field that has the focus ends its editing while it goes.
    for (auto* field : {m_from, m_until})
        field->disconnect(this);
}

void MonthPage::addTab(const QString& name, MonthTab* tab)
{
    m_parts.emplace_back(name, tab);
    m_tabs->addTab(tab, tab->title());
    connect(tab, &MonthTab::wanted, this, &MonthPage::wanted);
    connect(tab, &MonthTab::behindWanted, this, &MonthPage::showBehind);
    connect(tab, &MonthTab::changed, this, &MonthPage::count);
    tab->show(m_view);
}

void MonthPage::showTab(const QString& name)
{
    for (const auto& [known, tab] : m_parts)
        if (known == name) {
            m_stack->setCurrentWidget(m_month);
            m_tabs->setCurrentWidget(tab);
        }
}

void MonthPage::showBehind(const QString& path)
{
    const auto figures = domain::figures(m_view.now);
    m_list->begin(path, m_view.span, reports::figureAt(figures, path));
    m_stack->setCurrentWidget(m_list);
}

bool MonthPage::goBack()
{
    if (m_stack->currentWidget() == m_month) return false;
    m_stack->setCurrentWidget(m_month);
    m_tabs->currentWidget()->setFocus();
    return true;
}

bool MonthPage::maySee() const
{
    return domain::may(m_file.actor().role, domain::Action::ViewSummary);
}

void MonthPage::refresh()
{
    count();
}

void MonthPage::open(const QVariant& target)
{
    const auto text = target.toString();
    const auto part = text.section(u' ', 1);
    if (part.startsWith(behindTarget))
        m_behindWhenCounted = part.sliced(behindTarget.size());
    else
        showTab(part.isEmpty() ? u"figures"_s : part);
    if (const auto span = domain::MonthSpan::parse(text.section(u' ', 0, 0)))
        showSpan(*span);
    else if (!text.isEmpty())
        m_notice->say(span.error());
}

void MonthPage::showTyped()
{
    const auto from = domain::typedMonth(m_from->text());
    const auto until = m_until->text().trimmed().isEmpty() ? from : domain::typedMonth(m_until->text());
    if (!from || !until) {
        m_notice->say(!from ? from.error() : until.error());
        return;
    }
    const domain::MonthSpan span{*from, *until};
    if (span == m_view.span) return;
    if (!span.isValid())
        m_notice->say(domain::MonthSpan::parse(span.toString()).error());
    else
        showSpan(span);
}

void MonthPage::showSpan(const domain::MonthSpan& span)
{
    m_notice->clear();
    if (span.last > domain::YearMonth::of(m_file.database().today())) {
        m_notice->say(Meaning::Attention,
                      tr("%1 has not come to pass yet. There is nothing to count.").arg(writeMonths(span)));
        return;
    }
    if (span != m_view.span) {
        m_view = {};
        m_closedWithin = {};
        m_view.span = span;
        m_view.now.month = span.first;
    }
    m_stack->setCurrentWidget(m_month);
    retranslate();
    count();
}

void MonthPage::count()
{
    if (!maySee()) {
        m_notice->say(domain::notAllowed(m_file.actor().role, domain::Action::ViewSummary));
        return;
    }
    if (m_counting) m_counting->cancel();
    m_counting = runInBackground(
        this,
        [&file = m_file, span = m_view.span](Job& job) -> domain::Result<domain::MonthlySummary> {
            return file.openReader().map([&](const auto& reader) {
                const storage::Stoppable stoppable(*reader, [&job] { return !job.isCancelled(); });
                return reports::monthsOf(*reader, span);
            });
        },
        [this](const domain::Result<domain::MonthlySummary>& counted) {
            if (!counted) {
                m_notice->say(counted.error());
                return;
            }
            m_view.now = *counted;
            m_view.isCounted = true;
            m_view.counting = ++m_countings;
            retranslate();
            compare();
            if (!m_behindWhenCounted.isEmpty()) showBehind(std::exchange(m_behindWhenCounted, {}));
        });
}

MonthPage::Surroundings MonthPage::lookAround(storage::Database& reader, const domain::MonthlySummary& now,
                                              const domain::MonthSpan& span, const Job& job)
{
    Surroundings around;
    const auto filled = storage::EventStore(reader).span();
    const auto hasFigures = [&](const domain::MonthSpan& then) {
        return filled && then.first >= filled->first;
    };
    const auto counted = [&](const domain::MonthSpan& then) {
        return hasFigures(then) && !job.isCancelled() ? std::optional(reports::monthsOf(reader, then))
                                                      : std::nullopt;
    };
    around.before = counted(span.before());
    around.yearBefore = counted(span.yearBefore());
    if (!span.isOneMonth()) {
        around.closedWithin = reports::closedWithin(reader, span);
        return around;
    }

    if (now.isClosed()) around.countedNow = reports::countMonth(reader, span.first);
    domain::MonthSurroundings judged;
    // What still runs is not judged by whole months.
    const bool isOver = span.last < domain::YearMonth::of(reader.today());
    for (int i = 1; isOver && i <= 12; ++i)
        if (auto month = counted(span.moved(-i))) judged.lastTwelve.push_back(*std::move(month));
    judged.registeredByDay = storage::FigureStore(reader).registeredByDay(span.first);
    judged.until = reader.today().addDays(-1);
    judged.isHoliday = [holidays = domain::Holidays::load()](QDate day) {
        return holidays.on(day) != nullptr;
    };
    around.odd = domain::oddities(now, judged);
    return around;
}

void MonthPage::compare()
{
    m_counting = runInBackground(
        this,
        [&file = m_file, span = m_view.span, now = m_view.now](Job& job) -> domain::Result<Surroundings> {
            return file.openReader().map([&](const auto& reader) {
                const storage::Stoppable stoppable(*reader, [&job] { return !job.isCancelled(); });
                return lookAround(*reader, now, span, job);
            });
        },
        [this](domain::Result<Surroundings> around) {
            if (!around) {
                m_notice->say(around.error());
                return;
            }
            m_view.countedNow = std::move(around->countedNow);
            m_view.before = std::move(around->before);
            m_view.yearBefore = std::move(around->yearBefore);
            m_view.odd = std::move(around->odd);
            m_view.isCompared = true;
            m_closedWithin = std::move(around->closedWithin);
            tellTabs();
            tellClosedMonths();
        });
}

void MonthPage::tellTabs()
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto* tab = m_parts[i].second;
        tab->show(m_view);
        m_tabs->setTabText(int(i), tab->title());
    }
}

void MonthPage::tellClosedMonths()
{
    if (m_closedWithin.closed.empty()) return;
    const auto inWords = [](const std::vector<domain::YearMonth>& months) {
        QStringList names;
        for (const auto& month : months)
            names << writeMonth(month);
        return QLocale().createSeparatedList(names);
    };
    const auto closed = inWords(m_closedWithin.closed);
    if (m_closedWithin.changed.empty())
        m_notice->say(
            Meaning::Information,
            tr("Closed of these months: %1. Counted today they are as they were closed.").arg(closed));
    else
        m_notice->say(
            Meaning::Attention,
            tr("Closed of these months: %1. What is shown here is counted today, and today these differ "
               "from what was closed: %2. Choose one of them by itself to see how.")
                .arg(closed, inWords(m_closedWithin.changed)));
}

void MonthPage::retranslate()
{
    m_header->setTitle(tr("Month"));
    m_header->setSubtitle(
        tr("Exact figures, for the association itself. They do not leave the house in this form."));
    m_document->setText(tr("Make a document…"));
    m_document->setEnabled(maySee());
    m_close->setText(tr("Close the month"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("The months before (Alt+PgUp)"));
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("The months after (Alt+PgDown)"));
    m_from->setAccessibleName(tr("Month, typed as 10/2026"));
    m_from->setToolTip(m_from->accessibleName());
    m_to->setText(tr("to"));
    m_until->setAccessibleName(tr("Last month of several; empty for one month"));
    m_until->setToolTip(m_until->accessibleName());

    const auto& span = m_view.span;
    if (!m_from->isModified() || !m_from->hasFocus()) m_from->setText(typedLike(span.first));
    m_until->setText(span.isOneMonth() ? QString() : typedLike(span.last));
    m_until->setPlaceholderText(tr("one month"));
    m_name->setText(writeMonths(span));

    const bool one = span.isOneMonth();
    m_tabs->setVisible(maySee());

    const auto today = domain::YearMonth::of(m_file.database().today());
    m_next->setEnabled(span.next().last <= today);
    m_close->setEnabled(m_view.isCounted && one && span.last < today && !m_view.now.isClosed() &&
                        domain::may(m_file.actor().role, domain::Action::CloseMonth));
    m_close->setToolTip(span.last < today ? QString() : tr("A month can be closed when it is over."));
    m_state->setVisible(one);
    const bool damaged = domain::isDamage(m_view.now.seal);
    const bool broken = m_view.now.seal == domain::SealState::Broken;
    m_state->setLook(broken                  ? ChipLook{Meaning::Danger, tr("Altered"), u"danger"_s}
                     : damaged               ? ChipLook{Meaning::Danger, tr("Not signed"), u"danger"_s}
                     : m_view.now.isClosed() ? ChipLook{Meaning::Done, tr("Closed"), u"lock"_s}
                                             : ChipLook{Meaning::Information, tr("Open"), u"edit"_s});
    if (damaged)
        m_notice->say(Meaning::Danger,
                      broken ? tr("The signature of this month does not hold: its figures were altered past "
                                  "the program. See the tab for changes after closing.")
                             : tr("This month was closed, and its signature is missing: nobody answers for "
                                  "its figures. See the tab for changes after closing."));
    m_list->retranslate();
    tellTabs();
    tellClosedMonths();
}

} // namespace wasl::ui
