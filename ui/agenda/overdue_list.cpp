#include "ui/agenda/overdue_list.h"

#include "ui/agenda/agenda_words.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::AgendaItem;

OverdueList::OverdueList(const AgendaWords& words, QWidget* parent)
    : QStackedWidget(parent)
    , m_words(words)
    , m_model(new TableModel<AgendaItem>(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"done"_s, this))
{
    addWidget(m_table);
    addWidget(m_empty);
    setColumns();
    m_table->setObjectName(u"overdueTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table,
               {[this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index)); }, {}, {}, 3});
}

void OverdueList::setItems(std::vector<AgendaItem> items, QDate today)
{
    m_today = today;
    setCurrentIndex(items.empty() ? 1 : 0);
    m_model->setRows(std::move(items));
    if (!m_fitted && m_model->rowCount() > 0) {
        fitColumns(m_table);
        m_fitted = true;
    }
}

void OverdueList::setColumns()
{
    using Column = TableColumn<AgendaItem>;
    m_model->setColumns(
        {Column(u"since"_s, tr("Overdue"),
                [this](const AgendaItem& item) {
                    return ChipLook{Meaning::Danger, tr("%n day(s)", nullptr, int(item.day.daysTo(m_today))),
                                    u"clock"_s};
                })
             .sortedBy([](const AgendaItem& item) { return QVariant(item.day); }),
         Column(u"day"_s, tr("Day"), [](const AgendaItem& item) { return writeDate(item.day); })
             .sortedBy([](const AgendaItem& item) { return QVariant(item.day); }),
         Column(u"kind"_s, tr("What"), [](const AgendaItem& item) { return domain::label(item.kind); }),
         Column(u"who"_s, tr("About"), [this](const AgendaItem& item) { return m_words.who(item); }),
         Column(u"text"_s, tr("In a few words"),
                [this](const AgendaItem& item) { return m_words.what(item); }),
         Column(u"worker"_s, tr("Worker"), [](const AgendaItem& item) {
             return item.workerName.isEmpty() ? tr("nobody yet") : isolate(item.workerName);
         })});
}

void OverdueList::retranslate()
{
    m_table->setAccessibleName(tr("What is overdue"));
    m_empty->setTexts(tr("Nothing is overdue"),
                      tr("Follow-ups, actions of a plan, legal deadlines and answers to referrals whose day "
                         "is over stand here until they are done."));
    setColumns();
}

} // namespace wasl::ui
