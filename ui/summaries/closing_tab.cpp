#include "ui/summaries/closing_tab.h"

#include "app/reports/month_counter.h"
#include "app/storage/summary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"
#include "ui/summaries/month_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

using domain::ClosingCheck;
using storage::OpenItem;

template <class Row>
QTableView* tableOf(const QString& name, TableModel<Row>* model, const std::function<void(const Row&)>& open,
                    Card* card)
{
    auto* view = new QTableView(card);
    view->setObjectName(name);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    setUpTable(view, {[model, open](const QModelIndex& at) { open(model->row(at)); }, {}, {}, -1});
    card->body()->addWidget(view);
    return view;
}

/// As high as its rows, up to so many: beyond that it scrolls.
void fitHeight(QTableView* view, int atMost)
{
    const int rows = std::clamp(view->model()->rowCount(), 1, atMost);
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + tokens().row * rows + 4);
}

QString personInWords(const std::optional<storage::PersonTag>& person)
{
    return person ? shownName(person->latin, person->arabic) : QString();
}

/// What an item is, beside the person: the other of a pair, a sector, a form, a month.
QString itemInWords(ClosingCheck check, const OpenItem& item)
{
    switch (check) {
    case ClosingCheck::Duplicates:
        return item.other ? ClosingTab::tr("and %1, %2")
                                .arg(personInWords(item.other), isolateLtr(item.other->fileNumber.toString()))
                          : ClosingTab::tr("a pair of records");
    case ClosingCheck::ReferralsLate:
    case ClosingCheck::ReferralDrafts:
        return monthLabels().sector(item.detail);
    case ClosingCheck::Drafts:
        return item.detail.startsWith("beneficiary"_L1) ? ClosingTab::tr("the form of a person")
               : item.detail.startsWith("referral"_L1)  ? ClosingTab::tr("a referral")
                                                        : ClosingTab::tr("a note or a plan");
    case ClosingCheck::ReleasesWaiting:
        return writeMonths(domain::MonthSpan::of(
            domain::YearMonth::parse(item.detail).value_or(domain::YearMonth{2000, 1})));
    case ClosingCheck::StaysOverdue:
    case ClosingCheck::StaysUndated:
    case ClosingCheck::ConsentNotAsked:
    case ClosingCheck::IncompletePeople:
        break;
    }
    return {};
}

QString dayHeading(ClosingCheck check)
{
    switch (check) {
    case ClosingCheck::StaysOverdue:
        return ClosingTab::tr("Was to leave on");
    case ClosingCheck::StaysUndated:
        return ClosingTab::tr("Here since");
    case ClosingCheck::ReferralsLate:
        return ClosingTab::tr("Answer was due on");
    case ClosingCheck::ReferralDrafts:
    case ClosingCheck::Drafts:
        return ClosingTab::tr("Written on");
    case ClosingCheck::ReleasesWaiting:
        return ClosingTab::tr("Prepared on");
    case ClosingCheck::Duplicates:
    case ClosingCheck::ConsentNotAsked:
    case ClosingCheck::IncompletePeople:
        break;
    }
    return ClosingTab::tr("Registered on");
}

} // namespace

ClosingTab::ClosingTab(storage::CaseFile& file, QWidget* parent)
    : MonthTab(parent)
    , m_file(file)
    , m_checkModel(new TableModel<CheckRow>(this))
    , m_itemModel(new TableModel<OpenItem>(this))
{
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, tokens().card, 0, 0);
    lines->setSpacing(tokens().card);
    m_notice = new Notice(content);
    m_notice->setObjectName(u"closingNotice"_s);
    m_closing = new Card(content);
    m_checks = new Card(content);
    m_items = new Card(content);
    m_odd = new Card(content);
    for (auto* part :
         {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_checks), static_cast<QWidget*>(m_items),
          static_cast<QWidget*>(m_odd), static_cast<QWidget*>(m_closing)})
        lines->addWidget(part);
    lines->addStretch();

    m_checkTable = tableOf<CheckRow>(
        u"checkTable"_s, m_checkModel,
        [this](const CheckRow&) {
            if (m_itemModel->rowCount() == 0) return;
            m_itemTable->setCurrentIndex(m_itemModel->index(0, 0));
            m_itemTable->setFocus();
        },
        m_checks);
    m_itemTable = tableOf<OpenItem>(
        u"openItemTable"_s, m_itemModel, [this](const OpenItem& item) { openItem(item); }, m_items);
    connect(m_checkTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClosingTab::showItems);

    m_explanation = new QLabel(m_closing);
    m_explanation->setObjectName(u"closingExplanation"_s);
    m_explanation->setWordWrap(true);
    m_reason = new QLineEdit(m_closing);
    m_reason->setObjectName(u"closingReason"_s);
    m_reasonField = new Field(u"closingReason"_s, m_reason, m_closing);
    m_close = new QPushButton(m_closing);
    m_close->setObjectName(u"confirmCloseButton"_s);
    setButtonRole(m_close, ButtonRole::Primary);
    m_closing->body()->addWidget(m_explanation);
    m_closing->body()->addWidget(m_reasonField);
    m_closing->body()->addWidget(m_close, 0, Qt::AlignLeading);
    connect(m_close, &QPushButton::clicked, this, &ClosingTab::closeMonth);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(u"closingScroll"_s, content, this));
    retranslate();
}

QString ClosingTab::title() const
{
    return tr("Before closing");
}

bool ClosingTab::canBeClosed() const
{
    return m_shown.isCounted && m_shown.span.isOneMonth() && !m_shown.now.isClosed() &&
           m_shown.span.last < domain::YearMonth::of(m_file.database().today()) &&
           domain::may(m_file.actor().role, domain::Action::CloseMonth);
}

void ClosingTab::show(const MonthView& view)
{
    const bool other = view.span != m_shown.span || view.isCounted != m_shown.isCounted;
    const bool again = other || view.counting != m_shown.counting;
    m_shown = view;
    if (other) {
        m_reason->clear();
        m_notice->clear();
    }
    if (again) m_checkedMonth = {};
    retranslate();
    showOdd();
    showClosing();
    if (again && isVisible()) check();
}

void ClosingTab::showEvent(QShowEvent* event)
{
    MonthTab::showEvent(event);
    check();
}

void ClosingTab::check()
{
    const auto month = m_shown.span.last;
    if (!m_shown.isCounted || !m_shown.span.isOneMonth()) {
        showChecked({{}, false});
        return;
    }
    m_checkedMonth = {};
    showClosing();
    if (m_checking) m_checking->cancel();
    m_checking = runInBackground(
        this,
        [&file = m_file, month](Job& job) -> domain::Result<Checked> {
            return file.openReader().map([&](const auto& reader) {
                const StopFlag stopped(job);
                Checked checked;
                for (const auto check : domain::allOf<ClosingCheck>())
                    checked.rows.push_back({check, storage::openItems(*reader, check, month, stopped)});
                checked.isWhole = !job.isCancelled();
                return checked;
            });
        },
        [this, month](domain::Result<Checked> checked) {
            if (!checked) {
                m_notice->say(checked.error());
                return;
            }
            if (checked->isWhole) m_checkedMonth = month;
            showChecked(*std::move(checked));
        });
}

void ClosingTab::showChecked(Checked checked)
{
    const int chosen = m_checkTable->currentIndex().row();
    m_checkModel->setRows(std::move(checked.rows));
    fitColumns(m_checkTable);
    fitHeight(m_checkTable, 20);
    m_checks->setVisible(m_checkModel->rowCount() > 0);
    int first = 0;
    while (first < m_checkModel->rowCount() && m_checkModel->row(m_checkModel->index(first, 0)).items.empty())
        ++first;
    const int wanted = chosen >= 0 ? chosen : first;
    if (wanted < m_checkModel->rowCount()) m_checkTable->setCurrentIndex(m_checkModel->index(wanted, 0));
    showItems();
    showClosing();
}

void ClosingTab::showItems()
{
    const auto at = m_checkTable->currentIndex();
    if (!at.isValid()) {
        m_itemModel->setRows({});
        m_items->hide();
        return;
    }
    const auto& row = m_checkModel->row(at);
    using Column = TableColumn<OpenItem>;
    const auto check = row.check;
    m_items->setHeading(domain::label(check));
    m_itemTable->setAccessibleName(domain::label(check));
    m_itemModel->setColumns(
        {Column(u"number"_s, tr("File number"),
                [](const OpenItem& item) {
                    return item.person ? isolateLtr(item.person->fileNumber.toString()) : QString();
                }),
         Column(u"name"_s, tr("Name"), [](const OpenItem& item) { return personInWords(item.person); }),
         Column(u"day"_s, dayHeading(check), [](const OpenItem& item) { return writeDate(item.day); })
             .sortedBy([](const OpenItem& item) { return QVariant(item.day); }),
         Column(u"what"_s, tr("What it is"),
                [check](const OpenItem& item) { return itemInWords(check, item); })});
    m_itemModel->setRows(row.items);
    m_items->setVisible(!row.items.empty());
    fitHeight(m_itemTable, 8);
    fitColumns(m_itemTable);
}

void ClosingTab::openItem(const OpenItem& item)
{
    const auto check = m_checkModel->row(m_checkTable->currentIndex()).check;
    if (check == ClosingCheck::Duplicates)
        Q_EMIT wanted(u"people"_s, u"duplicates"_s);
    else if (check == ClosingCheck::ReleasesWaiting)
        Q_EMIT wanted(u"network"_s, {});
    else if (item.person)
        Q_EMIT wanted(u"people"_s, item.person->fileNumber.toString());
    else if (check == ClosingCheck::Drafts)
        Q_EMIT wanted(item.detail.startsWith("referral"_L1) ? u"referrals"_s : u"people"_s, {});
}

void ClosingTab::showOdd()
{
    // Whole sentences, each with a way to what is behind the figure.
    while (auto* item = m_odd->body()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const auto& odd : m_shown.odd) {
        auto* notice = new Notice(m_odd);
        notice->say(Meaning::Attention, odd.text);
        auto* button = notice->setAction(u"oddButton-%1"_s.arg(++number), tr("See who and what"));
        button->setAccessibleDescription(odd.text);
        connect(button, &QPushButton::clicked, this,
                [this, figure = odd.figure] { Q_EMIT behindWanted(figure); });
        m_odd->body()->addWidget(notice);
    }
    m_odd->setVisible(!m_shown.odd.empty());
}

void ClosingTab::showClosing()
{
    const auto& month = m_shown.now;
    int open = 0;
    for (const auto& row : m_checkModel->rows())
        open += !row.items.empty();
    const bool checked = m_checkedMonth.isValid() && m_checkedMonth == m_shown.span.last;
    const bool can = canBeClosed();
    m_closing->setVisible(m_shown.isCounted);
    m_reasonField->setVisible(can && checked && open > 0);
    m_close->setVisible(can);
    m_close->setEnabled(checked);
    m_close->setText(tr("Close and sign %1").arg(writeMonths(m_shown.span)));
    QString words;
    if (!m_shown.span.isOneMonth()) {
        words = tr("Months are closed one by one. Choose a single month.");
    } else if (month.isClosed()) {
        words = tr("This month was closed on %1.").arg(writeDateTime(*month.closedAt));
        QStringList left;
        for (const auto& point : month.leftOpen)
            left << tr("%1: %2").arg(domain::label(point.check), writeNumber(point.count));
        if (!left.isEmpty())
            words += u'\n' + tr("Left open then: %1.").arg(left.join(tr("; "))) + u'\n' +
                     tr("The reason given: %1").arg(isolate(month.closingReason));
    } else if (!domain::may(m_file.actor().role, domain::Action::CloseMonth)) {
        words = domain::notAllowed(m_file.actor().role, domain::Action::CloseMonth).message;
    } else if (!can) {
        words = tr("A month can be closed when it is over.");
    } else if (!checked) {
        words = tr("The lists are being looked through …");
    } else if (open == 0) {
        words = tr("Everything is done. Once closed, these figures cannot be changed by anybody; what is "
                   "corrected later stands beside them.");
    } else {
        words =
            tr("%n point(s) are still open. Close them first, or say why the month is closed all the same. "
               "Once closed, these figures cannot be changed by anybody.",
               nullptr, open);
    }
    m_explanation->setText(words);
}

void ClosingTab::closeMonth()
{
    auto seen = m_shown.now;
    seen.leftOpen.clear();
    for (const auto& row : m_checkModel->rows())
        if (!row.items.empty()) seen.leftOpen.push_back({row.check, int(row.items.size())});
    seen.closingReason = seen.leftOpen.empty() ? QString() : m_reason->text().trimmed();
    const auto closed = storage::SummaryStore(m_file.database()).close(seen, reports::countMonth);
    if (!closed) {
        if (closed.error().field == m_reasonField->name()) {
            m_reasonField->setError(closed.error().message);
            m_reason->setFocus();
        } else {
            m_notice->say(closed.error());
            m_checkedMonth = {}; // what was looked at is no longer so
            showClosing();
            Q_EMIT changed();
        }
        return;
    }
    m_notice->clear();
    showToast(this, {tr("The month is closed and signed. What changes later will stand beside it.")});
    Q_EMIT changed();
}

void ClosingTab::retranslate()
{
    m_odd->setHeading(tr("What looks odd"));
    m_checks->setHeading(tr("To look at before closing"));
    m_checkTable->setAccessibleName(tr("To look at before closing"));
    if (!m_checkTable->currentIndex().isValid())
        m_itemTable->setAccessibleName(m_checkTable->accessibleName());
    m_closing->setHeading(tr("Closing"));
    m_reasonField->setTexts(tr("Why the month is closed with points open"),
                            tr("It is kept with the month, and signed."));
    m_checkModel->setColumns(
        {TableColumn<CheckRow>(u"state"_s, tr("State"),
                               [](const CheckRow& row) {
                                   return row.items.empty()
                                              ? ChipLook{Meaning::Done, tr("Clear"), {}}
                                              : ChipLook{Meaning::Attention,
                                                         tr("%n open", nullptr, int(row.items.size())),
                                                         {}};
                               })
             .sortedBy([](const CheckRow& row) { return QVariant(int(row.items.size())); }),
         TableColumn<CheckRow>(u"check"_s, tr("Check"),
                               [](const CheckRow& row) { return domain::label(row.check); }),
         TableColumn<CheckRow>(u"why"_s, tr("Why it matters"),
                               [](const CheckRow& row) { return domain::why(row.check); })});
    fitColumns(m_checkTable);
    showItems();
}

} // namespace wasl::ui
