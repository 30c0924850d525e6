#include "ui/summaries/figure_table.h"

#include "ui/shared/table_setup.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// One width for all figures, so that the tables of a page stand under each other.
constexpr int figureWidth = 156, narrowFigureWidth = 112;

} // namespace

FigureTable::FigureTable(const QString& objectName, QWidget* parent)
    : Card(parent)
    , m_view(new QTableView(this))
    , m_model(new TableModel<reports::ReportRow>(this))
{
    m_view->setObjectName(objectName);
    m_view->setModel(m_model);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    setUpTable(m_view);
    body()->addWidget(m_view);
}

void FigureTable::setTable(const reports::ReportTable& table)
{
    setHeading(table.title);
    m_view->setAccessibleName(table.title);
    std::vector<TableColumn<reports::ReportRow>> columns;
    columns.emplace_back(u"label"_s, table.firstHeading,
                         [](const reports::ReportRow& row) { return row.label; });
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        const auto value = [i](const reports::ReportRow& row) { return row.values[std::size_t(i)]; };
        columns.push_back(
            TableColumn<reports::ReportRow>(
                QString::number(i), table.headings[i],
                [value](const reports::ReportRow& row) { return writeNumber(value(row)); })
                .atEnd()
                .sortedBy([value](const reports::ReportRow& row) { return QVariant(value(row)); }));
    }
    m_model->setColumns(std::move(columns));
    m_model->setRows(table.rows);
    // A model that gets other columns forgets how wide they were to be.
    auto* head = m_view->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    const int width = m_model->columnCount() > 6 ? narrowFigureWidth : figureWidth;
    for (int i = 1; i < m_model->columnCount(); ++i)
        head->resizeSection(i, width);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           tokens().row * m_model->rowCount() + 2 * m_view->frameWidth() + 2);
}

} // namespace wasl::ui
