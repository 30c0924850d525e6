#include "ui/reception/day_lists.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::StayRow;

DayLists::DayLists(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_tabs(new QTabWidget(this))
    , m_arrivals(makeList(u"arrivalsTable"_s,
                          [this](const StayRow& row) {
                              if (row.bed) Q_EMIT bedWanted(*row.bed);
                          }))
    , m_departures(makeList(u"departuresTable"_s,
                            [this](const StayRow& row) {
                                if (row.bed) Q_EMIT bedWanted(*row.bed);
                            }))
    , m_waiting(makeList(u"waitingTable"_s, [this](const StayRow& row) {
        Q_EMIT placeWanted(row.person.fileNumber.toString());
    }))
{
    m_tabs->setObjectName(u"dayTabs"_s);
    m_tabs->setDocumentMode(true);
    body()->addWidget(m_tabs, 1);
    for (const auto& list : {m_arrivals, m_departures, m_waiting})
        m_tabs->addTab(list.table, QString());
}

DayLists::List DayLists::makeList(const QString& name, const std::function<void(const StayRow&)>& onOpen)
{
    List list{new TableModel<StayRow>(this), new QTableView(m_tabs)};
    list.table->setObjectName(name);
    setColumns(list, name == "waitingTable"_L1);
    list.table->setModel(list.model);
    setUpTable(
        list.table,
        {[model = list.model, onOpen](const QModelIndex& index) { onOpen(model->row(index)); }, {}, {}, 0});
    return list;
}

void DayLists::setColumns(const List& list, bool waiting) const
{
    using Column = TableColumn<StayRow>;
    const auto when = [waiting](const StayRow& row) {
        const auto moment = waiting                                     ? std::optional(row.requestedAt)
                            : row.state == domain::StayState::CheckedIn ? row.until
                                                                        : row.from;
        return moment ? writeDate(moment->toLocalTime().date()) : QString();
    };
    list.model->setColumns(
        {Column(u"person"_s, tr("Person"),
                [](const StayRow& r) { return shownName(r.person.latin, r.person.arabic); }),
         Column(u"when"_s, waiting ? tr("Waits since") : tr("Day"), when)});
}

void DayLists::show(const House& house)
{
    m_arrivals.model->setRows(house.arrivals);
    m_departures.model->setRows(house.departures);
    m_waiting.model->setRows(house.waiting);
    for (const auto& list : {m_arrivals, m_departures, m_waiting})
        list.table->setColumnWidth(1, 120);
    writeTabs();
}

void DayLists::writeTabs()
{
    //: A word and how many: "Arrivals (3)".
    const auto counted = [](const QString& word, const List& list) {
        return tr("%1 (%2)").arg(word, writeNumber(list.model->rowCount()));
    };
    m_tabs->setTabText(0, counted(tr("Arrivals"), m_arrivals));
    m_tabs->setTabText(1, counted(tr("Departures"), m_departures));
    m_tabs->setTabText(2, counted(tr("Waiting"), m_waiting));
}

void DayLists::retranslate()
{
    setHeading(tr("Today"));
    m_tabs->setAccessibleName(tr("Today"));
    m_arrivals.table->setAccessibleName(tr("Arrivals of today"));
    m_departures.table->setAccessibleName(tr("Departures of today"));
    m_waiting.table->setAccessibleName(tr("Waiting for a place"));
    setColumns(m_arrivals, false);
    setColumns(m_departures, false);
    setColumns(m_waiting, true);
    writeTabs();
}

} // namespace wasl::ui
