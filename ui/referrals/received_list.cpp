#include "ui/referrals/received_list.h"

#include "app/storage/vault/case_file.h"
#include "ui/exchange/exchange_words.h"
#include "ui/referrals/referral_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::IncomingRow;

namespace
{

bool isLateRow(const IncomingRow& row, const domain::Moment& now)
{
    domain::IncomingReferral referral;
    referral.state = row.state;
    referral.dueAt = row.dueAt;
    return domain::isOverdue(referral, now);
}

bool awaitsUs(const IncomingRow& row)
{
    return row.unanswered || row.state == domain::IncomingState::Received ||
           row.state == domain::IncomingState::Acknowledged;
}

} // namespace

ReceivedList::ReceivedList(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_sectors(domain::Codebook::load(u"sectors"_s))
    , m_header(new PageHeader(this))
    , m_model(new TableModel<IncomingRow>(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"import"_s, this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens().card, 0, 0);
    column->setSpacing(tokens().card);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setColumns();
    m_table->setObjectName(u"receivedTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table,
               {[this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index).id); }, {}, {}, 0});

    auto* open = m_header->setMainAction(u"openSealedFileButton"_s, {}, u"import"_s);
    auto* first = m_empty->setFirstStep(u"firstSealedFileButton"_s, {}, u"import"_s);
    const auto role = m_file.actor().role;
    for (auto* button : {open, first}) {
        connect(button, &QPushButton::clicked, this, &ReceivedList::fileWanted);
        button->setEnabled(domain::may(role, domain::Action::EditReferral));
        if (!button->isEnabled())
            button->setToolTip(domain::notAllowed(role, domain::Action::EditReferral).message);
    }
    m_stack->setCurrentWidget(m_empty);
}

void ReceivedList::reload()
{
    if (m_task) m_task->cancel();
    m_task = runInBackground(
        this,
        [&file = m_file] {
            const auto reader = file.openReader();
            return reader ? storage::IncomingReferralStore(**reader).rows() : std::vector<IncomingRow>();
        },
        [this](std::vector<IncomingRow> rows) {
            const bool none = rows.empty();
            const auto waiting = std::count_if(rows.begin(), rows.end(), awaitsUs);
            m_model->setRows(std::move(rows));
            m_stack->setCurrentIndex(none ? 1 : 0);
            if (!m_fitted && !none) {
                fitColumns(m_table);
                m_fitted = true;
            }
            Q_EMIT waitingChanged(int(waiting));
        });
}

void ReceivedList::setColumns()
{
    using Column = TableColumn<IncomingRow>;
    const auto now = [this] { return m_file.database().now(); };
    m_model->setColumns(
        {Column(u"person"_s, tr("Person"),
                [](const IncomingRow& r) { return shownName(r.person.latin, r.person.arabic); }),
         Column(u"from"_s, tr("From association"),
                [](const IncomingRow& r) { return isolate(r.fromOrganisation); }),
         Column(u"sector"_s, tr("Sector"),
                [this](const IncomingRow& r) { return m_sectors.label(r.sector, labelLanguage()); }),
         Column(u"priority"_s, tr("Priority"), [](const IncomingRow& r) { return chipOf(r.priority); })
             .sortedBy([](const IncomingRow& r) { return QVariant(int(r.priority)); }),
         Column(u"state"_s, tr("State"),
                [now](const IncomingRow& r) { return chipOf(r.state, isLateRow(r, now())); }),
         Column(u"due"_s, tr("Answer due"),
                [now](const IncomingRow& r) {
                    const bool awaited = r.state == domain::IncomingState::Received ||
                                         r.state == domain::IncomingState::Acknowledged;
                    return awaited        ? dueInWords(r.dueAt, now())
                           : r.unanswered ? tr("Answer not sent yet")
                                          : QString();
                })
             .sortedBy([](const IncomingRow& r) { return QVariant(r.dueAt.value_or(QDateTime())); }),
         Column(u"received"_s, tr("Received on"), [](const IncomingRow& r) {
             return writeDate(r.receivedAt.toLocalTime().date());
         }).sortedBy([](const IncomingRow& r) { return QVariant(r.receivedAt); })});
}

void ReceivedList::retranslate()
{
    m_header->setTitle(tr("Received referrals"));
    m_header->setSubtitle(tr("People whom other associations sent here, as sealed files"));
    m_header->setMainAction(u"openSealedFileButton"_s, tr("&Open a sealed file…"));
    m_empty->setFirstStep(u"firstSealedFileButton"_s, tr("Open a sealed file…"));
    m_empty->setTexts(tr("Nothing received yet"),
                      tr("Another association that uses Wasl can send you a referral as a sealed file, on a "
                         "stick or by mail: only this case file opens it. Give it your card first; it is in "
                         "the settings."));
    m_table->setAccessibleName(tr("Received referrals"));
    setColumns();
}

} // namespace wasl::ui
