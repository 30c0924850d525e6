#include "ui/referrals/referral_list.h"

#include "app/storage/vault/case_file.h"
#include "ui/referrals/chase_list.h"
#include "ui/referrals/reference_field.h"
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

using storage::ReferralRow;

namespace
{
constexpr int pageOfRows = 200;

} // namespace

ReferralList::ReferralList(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_sectors(domain::Codebook::load(u"sectors"_s))
    , m_header(new PageHeader(this))
    , m_model(new TableModel<ReferralRow>(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"referral"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_older(new QPushButton(this))
    , m_chase(new ChaseList(file, m_stack))
    , m_reference(new ReferenceField(file, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().card);
    column->addWidget(m_header);
    column->addWidget(m_reference);
    column->addWidget(m_stack, 1);
    m_reference->setMaximumWidth(460);

    auto* list = new QWidget(m_stack);
    auto* inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(tokens().control);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_older, 0, Qt::AlignLeading);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_chase);
    connect(m_chase, &ChaseList::opened, this, &ReferralList::opened);
    connect(m_chase, &ChaseList::changed, this, &ReferralList::reload);
    connect(m_reference, &ReferenceField::found, this, &ReferralList::answered);
    connect(m_reference, &ReferenceField::personFound, this, &ReferralList::personWanted);

    setColumns();
    m_table->setObjectName(u"referralsTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table,
               {[this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index).id); }, {}, {}, 0});
    m_older->setObjectName(u"olderReferralsButton"_s);
    setButtonRole(m_older, ButtonRole::Quiet);
    m_older->hide();
    connect(m_older, &QPushButton::clicked, this, &ReferralList::loadOlder);

    auto* add = m_header->setMainAction(u"newReferralButton"_s, {}, u"add"_s);
    connect(add, &QPushButton::clicked, this, &ReferralList::newWanted);
    auto* first = m_empty->setFirstStep(u"firstReferralButton"_s, {}, u"add"_s);
    connect(first, &QPushButton::clicked, this, &ReferralList::newWanted);
    connect(m_header->filters(), &FilterChips::chosenChanged, this, &ReferralList::showRows);
    const bool may = domain::may(m_file.actor().role, domain::Action::EditReferral);
    for (auto* button : {add, first}) {
        button->setEnabled(may);
        if (!may)
            button->setToolTip(domain::notAllowed(m_file.actor().role, domain::Action::EditReferral).message);
    }
}

QTableView* ReferralList::table() const
{
    return m_stack->currentWidget() == m_chase ? m_chase->table() : m_table;
}

void ReferralList::lookUp(const QString& reference)
{
    m_reference->look(reference);
}

void ReferralList::reload()
{
    if (m_task) m_task->cancel();
    m_task = runInBackground(
        this,
        [&file = m_file] {
            Loaded loaded;
            const auto reader = file.openReader();
            if (!reader) return loaded;
            const storage::ReferralStore store(**reader);
            return Loaded{store.open(), store.recent({}, pageOfRows), store.chaseList()};
        },
        [this](Loaded loaded) {
            m_loaded = std::move(loaded);
            showChips();
            showRows();
            if (!m_fitted && m_model->rowCount() > 0) {
                fitColumns(m_table);
                m_fitted = true;
            }
        });
}

void ReferralList::loadOlder()
{
    if (m_loaded.recent.empty()) return;
    const auto older =
        storage::ReferralStore(m_file.database()).recent(m_loaded.recent.back().id, pageOfRows);
    m_loaded.recent.insert(m_loaded.recent.end(), older.begin(), older.end());
    showRows();
    if (int(older.size()) < pageOfRows) m_older->hide();
}

bool ReferralList::belongs(const ReferralRow& row, const QString& filter) const
{
    using State = domain::ReferralState;
    const bool awaited = domain::isAwaitingAnswer(row.state) || row.state == State::NoFeedback;
    if (filter == "waiting"_L1) return awaited;
    if (filter == "overdue"_L1) return isLate(row.state, row.dueAt, m_file.database().now());
    if (filter == "draft"_L1) return row.state == State::Draft;
    if (filter == "chase"_L1) return false; // a list of its own
    return row.state == State::Accepted || row.state == State::InProgress;
}

void ReferralList::showChips()
{
    const auto count = [this](const QString& filter) {
        return int(std::count_if(m_loaded.open.begin(), m_loaded.open.end(),
                                 [&](const auto& row) { return belongs(row, filter); }));
    };
    const int late = count(u"overdue"_s);
    const int toChase = int(std::count_if(m_loaded.chase.begin(), m_loaded.chase.end(),
                                          [](const auto& row) { return row.late; }));
    m_header->filters()->setChips({{u"waiting"_s, tr("Waiting for an answer"), count(u"waiting"_s)},
                                   {u"overdue"_s, tr("Overdue"), late},
                                   {u"chase"_s, tr("To chase"), toChase},
                                   {u"draft"_s, tr("Drafts"), count(u"draft"_s)},
                                   {u"underway"_s, tr("Under way"), count(u"underway"_s)},
                                   {u"all"_s, tr("All, the newest first"), -1}});
    Q_EMIT waitingChanged(late);
}

void ReferralList::showRows()
{
    const auto filter = m_header->filters()->chosen();
    const bool all = filter == "all"_L1;
    if (filter == "chase"_L1 && !m_loaded.chase.empty()) {
        m_chase->setRows(m_loaded.chase);
        m_stack->setCurrentWidget(m_chase);
        return;
    }
    std::vector<ReferralRow> rows;
    if (all)
        rows = m_loaded.recent;
    else
        std::copy_if(m_loaded.open.begin(), m_loaded.open.end(), std::back_inserter(rows),
                     [&](const auto& row) { return belongs(row, filter); });
    m_older->setVisible(all && !rows.empty() && rows.size() % pageOfRows == 0);
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (const auto role = m_file.actor().role; !domain::may(role, domain::Action::ViewReferralState)) {
        m_empty->setTexts(tr("Your role does not see referrals"),
                          domain::notAllowed(role, domain::Action::ViewReferralState).message);
        return;
    }
    const bool nothingAtAll = m_loaded.recent.empty();
    m_empty->setTexts(nothingAtAll ? tr("No referral yet") : tr("Nothing here just now"),
                      nothingAtAll
                          ? tr("Here you refer people to partners, and see who still owes an answer.")
                          : tr("No referral is in this list. Choose another one above, or write a new "
                               "referral."));
}

void ReferralList::setColumns()
{
    using Column = TableColumn<ReferralRow>;
    const auto now = [this] { return m_file.database().now(); };
    m_model->setColumns(
        {Column(u"person"_s, tr("Person"),
                [](const ReferralRow& r) { return shownName(r.person.latin, r.person.arabic); }),
         Column(u"partner"_s, tr("Partner"), partnerOf),
         Column(u"sector"_s, tr("Sector"),
                [this](const ReferralRow& r) { return m_sectors.label(r.sector, labelLanguage()); }),
         Column(u"priority"_s, tr("Priority"), [](const ReferralRow& r) { return chipOf(r.priority); })
             .sortedBy([](const ReferralRow& r) { return QVariant(int(r.priority)); }),
         Column(u"state"_s, tr("State"),
                [now](const ReferralRow& r) { return chipOf(r.state, isLate(r.state, r.dueAt, now())); }),
         Column(u"due"_s, tr("Answer due"),
                [now](const ReferralRow& r) { return dueInWords(r.dueAt, now()); })
             .sortedBy([](const ReferralRow& r) { return QVariant(r.dueAt.value_or(QDateTime())); })
             .withToolTip([](const ReferralRow& r) { return r.dueAt ? writeDateTime(*r.dueAt) : QString(); }),
         Column(u"number"_s, tr("File number"),
                [](const ReferralRow& r) { return isolateLtr(r.person.fileNumber.toString()); })});
}

void ReferralList::retranslate()
{
    m_reference->retranslate();
    m_chase->retranslate();
    m_header->setTitle(tr("Referrals"));
    m_header->setSubtitle(tr("Who was referred to whom, and which answers are still to come"));
    m_header->setMainAction(u"newReferralButton"_s, tr("&New referral"));
    m_empty->setFirstStep(u"firstReferralButton"_s, tr("Write a referral"));
    m_older->setText(tr("Show older ones"));
    m_table->setAccessibleName(tr("Referrals"));
    setColumns();
    showChips();
    showRows();
}

} // namespace wasl::ui
