#include "ui/beneficiaries/history_tab.h"

#include "app/storage/journal.h"
#include "app/storage/reach.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

HistoryTab::HistoryTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_view(new QTableView(this))
    , m_model(new TableModel<HistoryLine>(this))
{
    setObjectName(u"historyTab"_s);
    m_view->setObjectName(u"historyTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_view);
    const int widths[] = {150, 130, 210, 260};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_view->setColumnWidth(i, widths[i]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens().card, 0, 0);
    column->addWidget(m_view);
    retranslate();
}

std::vector<TableColumn<HistoryLine>> HistoryTab::columns()
{
    using Column = TableColumn<HistoryLine>;
    return {Column(u"when"_s, tr("When"), [](const HistoryLine& l) { return writeDateTime(l.at); })
                .sortedBy([](const HistoryLine& l) { return QVariant(l.at); }),
            Column(u"who"_s, tr("Who"), [](const HistoryLine& l) { return isolate(l.who); }),
            Column(u"what"_s, tr("What"), [](const HistoryLine& l) { return l.what; }),
            Column(u"from"_s, tr("Before"), [](const HistoryLine& l) { return l.from; })
                .withToolTip([](const HistoryLine& l) { return l.from; }),
            Column(u"to"_s, tr("After"), [](const HistoryLine& l) {
                return l.to;
            }).withToolTip([](const HistoryLine& l) { return l.to; })};
}

void HistoryTab::show(const domain::Beneficiary& person)
{
    using domain::Action;
    m_person = person;
    auto& database = m_file.database();
    const ChangeWords::Sight sight{storage::reaches(database, Action::ViewNotes, person.id),
                                   storage::reaches(database, Action::ViewNeeds, person.id),
                                   storage::reaches(database, Action::ViewSensitiveNeeds, person.id)};
    m_model->setRows(
        ChangeWords::lines(storage::Journal(database).history(person.id.uuid(), 300), *m_lists, sight));
}

void HistoryTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("History of the record"));
    if (!m_person.id.isNull()) show(m_person);
}

} // namespace wasl::ui
