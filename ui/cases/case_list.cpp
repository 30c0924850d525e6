#include "ui/cases/case_list.h"

#include "app/domain/fold.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_words.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/search_field.h"
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

using storage::CaseRow;

CaseList::CaseList(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_search(new SearchField(this))
    , m_handOver(m_header->addAction(u"handOverButton"_s, {}, u"send"_s))
    , m_model(new TableModel<CaseRow>(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"cases"_s, this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().card);
    column->addWidget(m_header);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    setColumns();
    m_table->setObjectName(u"casesTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table,
               {[this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index).id); }, {}, {}, 0});

    m_search->setObjectName(u"caseSearchEdit"_s);
    m_search->setResults(m_table);
    m_search->setPause(0);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_typed = domain::folded(text).split(u' ', Qt::SkipEmptyParts);
        showRows();
    });
    m_handOver->setVisible(domain::may(m_file.actor().role, domain::Action::AssignCase));
    connect(m_handOver, &QPushButton::clicked, this, &CaseList::handOverWanted);
    auto* add = m_header->setMainAction(u"newCaseButton"_s, {}, u"add"_s);
    connect(add, &QPushButton::clicked, this, &CaseList::newWanted);
    auto* first = m_empty->setFirstStep(u"firstCaseButton"_s, {}, u"add"_s);
    connect(first, &QPushButton::clicked, this, &CaseList::newWanted);
    connect(m_header->filters(), &FilterChips::chosenChanged, this, &CaseList::showRows);
    const bool may = domain::may(m_file.actor().role, domain::Action::EditCase);
    for (auto* button : {add, first}) {
        button->setEnabled(may);
        if (!may)
            button->setToolTip(domain::notAllowed(m_file.actor().role, domain::Action::EditCase).message);
    }
}

void CaseList::reload()
{
    if (m_task) m_task->cancel();
    m_task = runInBackground(
        this,
        [&file = m_file] {
            const auto reader = file.openReader();
            return reader ? storage::CaseStore(**reader).open() : std::vector<CaseRow>();
        },
        [this](std::vector<CaseRow> rows) {
            m_rows = std::move(rows);
            showChips();
            // Whoever has no case of her own is not greeted by an empty list.
            if (!m_fitted && count(u"mine"_s) == 0) m_header->filters()->choose(u"all"_s);
            showRows();
            if (!m_fitted && !m_rows.empty()) {
                fitColumns(m_table);
                m_fitted = true;
            }
        });
}

bool CaseList::belongs(const CaseRow& row, const QString& filter) const
{
    if (filter == "mine"_L1) return row.worker == m_file.actor().user;
    if (filter == "late"_L1) return row.overdue > 0;
    if (filter == "unassigned"_L1) return row.worker.isNull();
    return true;
}

int CaseList::count(const QString& filter) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return belongs(row, filter); }));
}

void CaseList::showChips()
{
    std::vector<FilterChip> chips = {{u"mine"_s, tr("Mine"), count(u"mine"_s)},
                                     {u"late"_s, tr("Overdue"), count(u"late"_s)}};
    const auto role = m_file.actor().role;
    if (domain::reach(role, domain::Action::ViewCase) == domain::Reach::All ||
        domain::may(role, domain::Action::AssignCase)) {
        chips.push_back({u"unassigned"_s, tr("Without a worker"), count(u"unassigned"_s)});
        chips.push_back({u"all"_s, tr("All open"), int(m_rows.size())});
    }
    m_header->filters()->setChips(chips);
    Q_EMIT waitingChanged(int(std::count_if(m_rows.begin(), m_rows.end(), [&](const auto& row) {
        return belongs(row, u"mine"_s) && belongs(row, u"late"_s);
    })));
}

const CaseRow* CaseList::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() && m_stack->currentIndex() == 0 ? &m_model->row(index) : nullptr;
}

bool CaseList::isTyped(const CaseRow& row) const
{
    if (m_typed.isEmpty()) return true;
    const auto text =
        domain::folded(QStringList{row.person.latin.given, row.person.latin.family, row.person.arabic.given,
                                   row.person.arabic.family, row.person.fileNumber.toString(), row.workerName,
                                   row.householdName, domain::label(row.stage), domain::label(row.priority)}
                           .join(u' '));
    return std::all_of(m_typed.begin(), m_typed.end(),
                       [&](const QString& word) { return text.contains(word); });
}

void CaseList::showRows()
{
    std::vector<CaseRow> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [&](const auto& row) { return belongs(row, m_header->filters()->chosen()); });
    const bool any = !rows.empty();
    std::erase_if(rows, [this](const auto& row) { return !isTyped(row); });
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    const auto* current = chosen();
    const auto before = current ? current->id : domain::CaseId();
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0) {
        const auto same = m_model->find([&](const CaseRow& row) { return row.id == before; });
        m_table->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0));
    }
    teach(any);
}

void CaseList::teach(bool anyInList)
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::ViewCase) && !domain::may(role, domain::Action::AssignCase)) {
        m_empty->setTexts(tr("Your role does not see cases"),
                          domain::notAllowed(role, domain::Action::ViewCase).message);
        return;
    }
    const auto filter = m_header->filters()->chosen();
    if (anyInList)
        m_empty->setTexts(
            tr("No case is called that"),
            tr("Nothing in this list has what you typed in it. Empty the box to see all of it."));
    else if (m_rows.empty())
        m_empty->setTexts(tr("No open case"),
                          tr("A case keeps together what is done for a person or a household "
                             "over time: its stage, its plan, its follow-ups and its notes."));
    else if (filter == "late"_L1)
        m_empty->setTexts(
            tr("Nothing is overdue"),
            tr("Follow-ups, goals and steps of a plan come here on the day after they were due."));
    else if (filter == "unassigned"_L1)
        m_empty->setTexts(tr("Every case has a worker"),
                          tr("What nobody follows comes here, to be handed over to somebody."));
    else if (filter == "mine"_L1)
        m_empty->setTexts(tr("You have no open case"),
                          tr("Cases you open, and those handed over to you, come here."));
    else
        m_empty->setTexts(tr("Nothing here just now"),
                          tr("No case is in this list. Choose another one above."));
}

void CaseList::setColumns()
{
    using Column = TableColumn<CaseRow>;
    m_model->setColumns(
        {Column(u"person"_s, tr("Person"),
                [](const CaseRow& r) { return shownName(r.person.latin, r.person.arabic); })
             .withIcon([](const CaseRow& r) {
                 return themeIcon(r.ofHousehold ? u"household"_s : u"people"_s, IconInk::Quiet);
             })
             .withToolTip([](const CaseRow& r) {
                 return r.ofHousehold ? tr("The case of a household") : tr("The case of one person");
             }),
         Column(u"overdue"_s, tr("Overdue"),
                [](const CaseRow& r) {
                    return r.overdue > 0
                               ? ChipLook{Meaning::Danger, tr("%n overdue", nullptr, r.overdue), u"clock"_s}
                               : ChipLook();
                })
             .sortedBy([](const CaseRow& r) { return QVariant(-r.overdue); }),
         Column(u"status"_s, tr("State"), [](const CaseRow& r) { return chipOf(r.status); }),
         Column(u"stage"_s, tr("Stage"), [](const CaseRow& r) { return domain::label(r.stage); })
             .sortedBy([](const CaseRow& r) { return QVariant(int(r.stage)); }),
         Column(u"priority"_s, tr("Priority"), [](const CaseRow& r) { return chipOf(r.priority); })
             .sortedBy([](const CaseRow& r) { return QVariant(int(r.priority)); }),
         Column(u"next"_s, tr("Next to do"),
                [this](const CaseRow& r) { return dayInWords(r.nextDue, m_file.database().today()); })
             .sortedBy([](const CaseRow& r) { return QVariant(r.nextDue.value_or(QDate(9999, 1, 1))); }),
         Column(u"worker"_s, tr("Worker"),
                [](const CaseRow& r) {
                    return r.workerName.isEmpty() ? tr("nobody yet") : isolate(r.workerName);
                }),
         Column(u"number"_s, tr("File number"),
                [](const CaseRow& r) { return isolateLtr(r.person.fileNumber.toString()); })});
}

void CaseList::retranslate()
{
    m_header->setTitle(tr("Cases"));
    m_header->setSubtitle(tr("What is open: what is overdue first, then the most urgent"));
    m_handOver->setText(tr("&Hand over…"));
    m_search->setPlaceholderText(tr("Name, file number, worker or stage"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_header->setMainAction(u"newCaseButton"_s, tr("&Open a case"));
    m_empty->setFirstStep(u"firstCaseButton"_s, tr("Open a case"));
    m_table->setAccessibleName(tr("Cases"));
    setColumns();
    showChips();
    showRows();
}

} // namespace wasl::ui
