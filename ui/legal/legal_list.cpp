#include "ui/legal/legal_list.h"

#include "app/domain/fold.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_words.h"
#include "ui/legal/legal_words.h"
#include "ui/shared/empty_state.h"
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

using storage::LegalRow;

namespace
{

constexpr int filterWidth = 240;

/// Whether every word that was typed is somewhere in the texts.
bool hasWords(const QStringList& texts, const QString& typed)
{
    const auto all = domain::folded(texts.join(u' '));
    const auto words = domain::folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

QStringList namesOf(const storage::PersonTag& person)
{
    return {person.latin.full(), person.arabic.full(), person.fileNumber.toString()};
}

} // namespace

LegalList::LegalList(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_filter(new SearchField(this))
    , m_model(new TableModel<LegalRow>(this))
    , m_table(new QTableView(this))
    , m_coming(new ComingDates(file, this))
    , m_empty(new EmptyState(u"legal"_s, this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().card);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_coming);
    m_stack->addWidget(m_empty);
    m_filter->setObjectName(u"legalFilterEdit"_s);
    m_filter->setFixedWidth(filterWidth);
    m_filter->setResults(m_table);
    m_header->addWidget(m_filter);
    connect(m_filter, &SearchField::searched, this, [this](const QString& text) {
        m_typed = text;
        showRows();
    });

    setColumns();
    m_table->setObjectName(u"legalFilesTable"_s);
    m_table->setModel(m_model);
    TableSetup setup;
    setup.onOpen = [this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index).id); };
    setup.stretched = 0;
    setUpTable(m_table, setup);
    connect(m_coming, &ComingDates::fileWanted, this, &LegalList::opened);
    connect(m_coming, &ComingDates::renewalWanted, this, &LegalList::renewalWanted);

    auto* add = m_header->setMainAction(u"newLegalFileButton"_s, {}, u"add"_s);
    connect(add, &QPushButton::clicked, this, &LegalList::newWanted);
    auto* first = m_empty->setFirstStep(u"firstLegalFileButton"_s, {}, u"add"_s);
    connect(first, &QPushButton::clicked, this, &LegalList::newWanted);
    connect(m_header->filters(), &FilterChips::chosenChanged, this, &LegalList::showRows);
}

void LegalList::reload()
{
    struct Read
    {
        std::vector<LegalRow> rows;
        std::vector<ComingDate> dates;
    };
    if (m_task) m_task->cancel();
    m_task = runInBackground(
        this,
        [&file = m_file]() -> Read {
            const auto reader = file.openReader();
            if (!reader) return {};
            return {storage::LegalFileStore(**reader).rows(),
                    ComingDate::read(**reader, ComingDates::daysAhead)};
        },
        [this](Read read) {
            m_rows = std::move(read.rows);
            m_dates = std::move(read.dates);
            showChips();
            if (!m_fitted && count(u"mine"_s) == 0) m_header->filters()->choose(u"all"_s);
            showRows();
            if (!m_fitted && !m_rows.empty()) {
                fitColumns(m_table);
                m_fitted = true;
            }
        });
}

bool LegalList::isUrgent(const LegalRow& row) const
{
    if (!row.nextDeadline) return false;
    const auto urgency = domain::urgencyOn(*row.nextDeadline, m_file.database().today());
    return urgency != domain::DeadlineUrgency::Done && urgency != domain::DeadlineUrgency::Later;
}

bool LegalList::belongs(const LegalRow& row, const QString& filter) const
{
    if (filter == "closed"_L1) return row.closed.has_value();
    if (row.closed) return false;
    if (filter == "mine"_L1) return row.lawyer == m_file.actor().user;
    if (filter == "urgent"_L1) return isUrgent(row);
    return true;
}

int LegalList::count(const QString& filter) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return belongs(row, filter); }));
}

void LegalList::showChips()
{
    m_header->filters()->setChips({{u"mine"_s, tr("Mine"), count(u"mine"_s)},
                                   {u"all"_s, tr("All open"), count(u"all"_s)},
                                   {u"urgent"_s, tr("To be acted on"), count(u"urgent"_s)},
                                   {u"dates"_s, tr("Dates and papers"), int(m_dates.size())},
                                   {u"closed"_s, tr("Closed"), count(u"closed"_s)}});
    Q_EMIT waitingChanged(int(std::count_if(m_rows.begin(), m_rows.end(), [&](const auto& row) {
        return belongs(row, u"mine"_s) && isUrgent(row);
    })));
}

void LegalList::showRows()
{
    const auto filter = m_header->filters()->chosen();
    if (filter == "dates"_L1) {
        std::vector<ComingDate> dates;
        std::copy_if(m_dates.begin(), m_dates.end(), std::back_inserter(dates), [&](const ComingDate& date) {
            return hasWords(namesOf(date.person)
                                << date.what << legalWord(u"document_kinds"_s, date.documentKind),
                            m_typed);
        });
        m_stack->setCurrentWidget(dates.empty() ? static_cast<QWidget*>(m_empty) : m_coming);
        m_filter->setResults(m_coming->table());
        m_coming->setRows(std::move(dates));
    } else {
        std::vector<LegalRow> rows;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [&](const LegalRow& row) {
            return belongs(row, filter) &&
                   hasWords(namesOf(row.person) << row.reference << row.lawyerName
                                                << legalWord(u"legal_file_kinds"_s, row.kind)
                                                << legalWord(u"authorities"_s, row.authority),
                            m_typed);
        });
        m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_empty) : m_table);
        m_filter->setResults(m_table);
        m_model->setRows(std::move(rows));
    }
    m_empty->setTexts(m_rows.empty() ? tr("No legal file yet") : tr("Nothing here just now"),
                      m_rows.empty()
                          ? tr("A legal file keeps together a procedure before an authority: its "
                               "steps, hearings and deadlines, and privileged notes.")
                          : tr("No file is in this list. Choose another one above, or type less."));
}

void LegalList::setColumns()
{
    using Column = TableColumn<LegalRow>;
    const auto today = [this] { return m_file.database().today(); };
    const auto far = QDate(9999, 1, 1);
    const auto due = [far](const LegalRow& r) {
        return QVariant(r.nextDeadline ? r.nextDeadline->due : far);
    };
    m_model->setColumns(
        {Column(u"person"_s, tr("Person"),
                [](const LegalRow& r) { return shownName(r.person.latin, r.person.arabic); }),
         Column(u"kind"_s, tr("Kind"),
                [](const LegalRow& r) { return legalWord(u"legal_file_kinds"_s, r.kind); }),
         Column(u"urgency"_s, tr("Urgency"),
                [today](const LegalRow& r) -> ChipLook {
                    if (r.closed)
                        return {Meaning::Done, legalWord(u"legal_outcomes"_s, r.outcome), u"done"_s};
                    return r.nextDeadline ? chipOf(domain::urgencyOn(*r.nextDeadline, today())) : ChipLook{};
                })
             .sortedBy(due),
         Column(u"due"_s, tr("Next deadline"),
                [today](const LegalRow& r) {
                    if (!r.nextDeadline) return QString();
                    //: A day and how far it is: "08/12/2026, in 12 days".
                    return tr("%1, %2").arg(writeDate(r.nextDeadline->due),
                                            dayInWords(r.nextDeadline->due, today()));
                })
             .sortedBy(due)
             .withToolTip(
                 [](const LegalRow& r) { return r.nextDeadline ? r.nextDeadline->what : QString(); }),
         Column(u"authority"_s, tr("Authority"),
                [](const LegalRow& r) { return legalWord(u"authorities"_s, r.authority); }),
         Column(u"reference"_s, tr("Reference"), [](const LegalRow& r) { return isolate(r.reference); }),
         Column(u"hearing"_s, tr("Hearing"),
                [](const LegalRow& r) { return r.nextHearing ? writeDateTime(*r.nextHearing) : QString(); })
             .sortedBy([](const LegalRow& r) { return QVariant(r.nextHearing.value_or(QDateTime())); }),
         Column(u"lawyer"_s, tr("Legal adviser"), [](const LegalRow& r) {
             return r.lawyerName.isEmpty() ? tr("nobody yet") : isolate(r.lawyerName);
         })});
}

void LegalList::takeFocus()
{
    (m_coming->isVisible() ? m_coming->table() : m_table)->setFocus();
}

void LegalList::retranslate()
{
    m_header->setTitle(tr("Legal clinic"));
    m_header->setSubtitle(tr("Files before authorities, the nearest deadline first"));
    m_header->setMainAction(u"newLegalFileButton"_s, tr("&Open a file"));
    m_empty->setFirstStep(u"firstLegalFileButton"_s, tr("Open a file"));
    m_filter->setPlaceholderText(tr("Name, reference, authority"));
    m_filter->setAccessibleName(tr("Filter the files"));
    m_table->setAccessibleName(tr("Legal files"));
    m_coming->retranslate();
    setColumns();
    showChips();
    showRows();
}

} // namespace wasl::ui
