#include "ui/summaries/changes_tab.h"

#include "app/reports/figure_rows.h"
#include "app/reports/month_counter.h"
#include "app/storage/summary_store.h"
#include "app/storage/user_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"
#include "ui/summaries/figure_table.h"
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

using domain::Amendment;
using AmendmentColumn = TableColumn<Amendment>;

AmendmentColumn figureColumn(const QString& title)
{
    return {u"figure"_s, title,
            [](const Amendment& change) { return reports::figureWords(change.figure, monthLabels()); }};
}

AmendmentColumn numberColumn(const QString& id, const QString& title, int Amendment::*value)
{
    return AmendmentColumn(id, title, [value](const Amendment& change) { return writeNumber(change.*value); })
        .atEnd()
        .sortedBy([value](const Amendment& change) { return QVariant(change.*value); });
}

AmendmentColumn changeColumn(const QString& title)
{
    return AmendmentColumn(u"change"_s, title,
                           [](const Amendment& change) { return changeInWords(change.to, change.from); })
        .atEnd()
        .sortedBy([](const Amendment& change) { return QVariant(change.to - change.from); });
}

/// Up to so many rows; beyond that the table scrolls.
void fitAmendments(QTableView* view)
{
    const int rows = std::clamp(view->model()->rowCount(), 1, 10);
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + tokens().row * rows + 4);
    fitColumns(view);
}

} // namespace

ChangesTab::ChangesTab(storage::CaseFile& file, QWidget* parent)
    : MonthTab(parent)
    , m_file(file)
    , m_newModel(new TableModel<Amendment>(this))
    , m_oldModel(new TableModel<Amendment>(this))
{
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, tokens().card, 0, 0);
    lines->setSpacing(tokens().card);
    m_seal = new Notice(content);
    m_seal->setObjectName(u"sealNotice"_s);
    m_notice = new Notice(content);
    m_empty = new EmptyState(u"history"_s, content);
    m_new = new Card(content);
    m_old = new Card(content);
    for (auto* part :
         {static_cast<QWidget*>(m_seal), static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_new),
          static_cast<QWidget*>(m_old), static_cast<QWidget*>(m_empty)})
        lines->addWidget(part);
    lines->addStretch();

    const auto table = [this](const QString& name, TableModel<Amendment>* model, Card* card) {
        auto* view = new QTableView(card);
        view->setObjectName(name);
        view->setModel(model);
        view->setFrameShape(QFrame::NoFrame);
        setUpTable(view,
                   {[this, model](const QModelIndex& at) { Q_EMIT behindWanted(model->row(at).figure); },
                    {},
                    {},
                    -1});
        card->body()->addWidget(view);
        return view;
    };
    m_newTable = table(u"changedTable"_s, m_newModel, m_new);
    m_oldTable = table(u"amendmentTable"_s, m_oldModel, m_old);
    m_reason = new QLineEdit(m_new);
    m_reason->setObjectName(u"amendmentReason"_s);
    m_reasonField = new Field(u"amendmentReason"_s, m_reason, m_new);
    m_amend = new QPushButton(m_new);
    m_amend->setObjectName(u"amendButton"_s);
    setButtonRole(m_amend, ButtonRole::Primary);
    m_new->body()->addWidget(m_reasonField);
    m_new->body()->addWidget(m_amend, 0, Qt::AlignLeading);
    connect(m_amend, &QPushButton::clicked, this, &ChangesTab::amend);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(u"changesScroll"_s, content, this));
    retranslate();
}

QString ChangesTab::title() const
{
    return m_waiting.empty()
               ? tr("Changes after closing")
               : tr("Changes after closing (%1)").arg(isolateLtr(QString::number(m_waiting.size())));
}

void ChangesTab::show(const MonthView& view)
{
    if (view.span != m_shown.span) {
        m_reason->clear();
        m_notice->clear();
    }
    m_shown = view;
    m_waiting.clear();
    if (view.countedNow) m_waiting = storage::SummaryStore(m_file.database()).changesSince(*view.countedNow);
    retranslate();
}

QString ChangesTab::nameOf(const domain::UserId& user) const
{
    const auto found = storage::UserStore(m_file.database()).find(user);
    if (!found) return tr("somebody who left");
    return isolate(found->displayName.isEmpty() ? found->userName : found->displayName);
}

void ChangesTab::amend()
{
    if (!m_shown.countedNow) return;
    const auto written = storage::SummaryStore(m_file.database())
                             .amend(*m_shown.countedNow, m_reason->text(), reports::countMonth);
    if (!written) {
        if (written.error().field == m_reasonField->name()) {
            m_reasonField->setError(written.error().message);
            m_reason->setFocus();
        } else {
            m_notice->say(written.error());
            Q_EMIT changed();
        }
        return;
    }
    m_notice->clear();
    m_reason->clear();
    showToast(this, {tr("%n amendment(s) were written down beside the month.", nullptr, *written)});
    Q_EMIT changed();
}

void ChangesTab::retranslate()
{
    const auto& month = m_shown.now;
    const bool closed = m_shown.isCounted && m_shown.span.isOneMonth() && month.isClosed();
    m_empty->setVisible(!closed || (m_waiting.empty() && month.amendments.empty()));
    if (!m_shown.span.isOneMonth())
        m_empty->setTexts(tr("Choose a single month"), tr("Months are closed one by one, and so are their "
                                                          "changes kept."));
    else if (!closed)
        m_empty->setTexts(
            tr("This month is open"),
            tr("Once it is closed, whatever is corrected later will stand here, with who and why. "
               "The closed figures stay as they were."));
    else
        m_empty->setTexts(tr("Nothing changed since"),
                          tr("Counted again just now, every figure is as it was when the month was closed."));

    if (!closed)
        m_seal->clear();
    else if (month.seal == domain::SealState::Holds)
        m_seal->say(Meaning::Done,
                    tr("Closed on %1 and signed by %2. The signature holds: these are the figures as "
                       "they were closed.")
                        .arg(writeDateTime(*month.closedAt), nameOf(month.closedBy)));
    else if (month.seal == domain::SealState::Broken)
        m_seal->say(
            Meaning::Danger,
            tr("The signature of this month does not hold. Somebody altered the file past the program: do "
               "not hand these figures out, and compare them with a backup."));
    else
        m_seal->say(
            Meaning::Danger,
            tr("Closed on %1 by %2 without a signature. It was closed with an earlier version of Wasl, or "
               "written past the program.")
                .arg(writeDateTime(*month.closedAt), nameOf(month.closedBy)));

    m_new->setVisible(closed && !m_waiting.empty());
    m_new->setHeading(tr("%n figure(s) changed since", nullptr, int(m_waiting.size())));
    m_newTable->setAccessibleName(tr("Figures that changed since the month was closed"));
    m_newModel->setColumns(
        {figureColumn(tr("Figure")), numberColumn(u"from"_s, tr("Until now"), &Amendment::from),
         numberColumn(u"to"_s, tr("Counted now"), &Amendment::to), changeColumn(tr("Change"))});
    m_newTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_newModel->setRows(m_waiting);
    fitAmendments(m_newTable);
    const bool may = domain::may(m_file.actor().role, domain::Action::CloseMonth);
    m_reasonField->setVisible(may);
    m_amend->setVisible(may);
    m_reasonField->setTexts(tr("Why they changed"), tr("For instance: a departure that was entered late."));
    m_amend->setText(tr("Write them down as amendments"));

    m_old->setVisible(closed && !month.amendments.empty());
    m_old->setHeading(tr("Amendments"));
    m_oldTable->setAccessibleName(tr("Amendments"));
    m_oldModel->setColumns(
        {AmendmentColumn(u"at"_s, tr("Written down"),
                         [](const Amendment& change) { return writeDateTime(change.at); })
             .sortedBy([](const Amendment& change) { return QVariant(change.at); }),
         AmendmentColumn(u"by"_s, tr("By"), [this](const Amendment& change) { return nameOf(change.by); }),
         figureColumn(tr("Figure")), numberColumn(u"from"_s, tr("From"), &Amendment::from),
         numberColumn(u"to"_s, tr("To"), &Amendment::to), changeColumn(tr("Change")),
         AmendmentColumn(u"reason"_s, tr("Why"), [](const Amendment& change) {
             return change.reason;
         }).withToolTip([](const Amendment& change) { return change.reason; })});
    m_oldModel->setRows(closed ? month.amendments : std::vector<Amendment>());
    fitAmendments(m_oldTable);
}

} // namespace wasl::ui
