#include "ui/summaries/figure_table.h"

#include "ui/shared/table_setup.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// One width for all figures, so that the tables of a page stand under each other.
constexpr int figureWidth = 152; ///< at least: a span of months has a longer head

} // namespace

QString changeInWords(int now, std::optional<int> then)
{
    if (!then) return u"—"_s;
    if (now == *then) return QCoreApplication::translate("wasl::ui::FigureTable", "= the same");
    return now > *then ? QCoreApplication::translate("wasl::ui::FigureTable", "▲ %1 more")
                             .arg(writeNumber(now - *then))
                       : QCoreApplication::translate("wasl::ui::FigureTable", "▼ %1 fewer")
                             .arg(writeNumber(*then - now));
}

QString figureThen(std::optional<int> then)
{
    return then ? writeNumber(*then)
                : QCoreApplication::translate("wasl::ui::FigureTable", "no figures then");
}

FigureTable::FigureTable(const QString& objectName, QWidget* parent)
    : Card(parent)
    , m_view(new QTableView(this))
    , m_model(new TableModel<reports::FigureRow>(this))
{
    m_view->setObjectName(objectName);
    m_view->setModel(m_model);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    setUpTable(m_view,
               {[this](const QModelIndex& at) { Q_EMIT behindWanted(m_model->row(at).path); }, {}, {}, -1});
    body()->addWidget(m_view);
}

void FigureTable::setFigures(const reports::FigureGroup& group, const FigureHeadings& headings)
{
    using Row = reports::FigureRow;
    using Column = TableColumn<Row>;
    setHeading(group.title);
    m_view->setAccessibleName(group.title);
    m_view->setAccessibleDescription(
        tr("Enter or a double click shows the people and events behind a figure."));
    const auto number = [](std::optional<int> value) { return QVariant(value.value_or(-1)); };
    const auto change = [](const Row& row, std::optional<int> then) {
        return then ? QVariant(row.now - *then) : QVariant(-1'000'000'000);
    };
    m_model->setColumns(
        {Column(u"label"_s, group.firstHeading, [](const Row& row) { return row.label; }),
         Column(u"now"_s, headings.now, [](const Row& row) { return writeNumber(row.now); })
             .atEnd()
             .sortedBy([](const Row& row) { return QVariant(row.now); }),
         Column(u"before"_s, headings.before, [](const Row& row) { return figureThen(row.before); })
             .atEnd()
             .sortedBy([number](const Row& row) { return number(row.before); }),
         Column(u"change"_s, tr("Change"), [](const Row& row) { return changeInWords(row.now, row.before); })
             .atEnd()
             .sortedBy([change](const Row& row) { return change(row, row.before); }),
         Column(u"yearBefore"_s, headings.yearBefore,
                [](const Row& row) { return figureThen(row.yearBefore); })
             .atEnd()
             .sortedBy([number](const Row& row) { return number(row.yearBefore); }),
         Column(u"yearChange"_s, tr("Change"),
                [](const Row& row) { return changeInWords(row.now, row.yearBefore); })
             .atEnd()
             .sortedBy([change](const Row& row) { return change(row, row.yearBefore); })});
    m_model->setRows(group.rows);
    // A model that gets other columns forgets how wide they were to be.
    auto* head = m_view->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < m_model->columnCount(); ++i)
        head->resizeSection(i, std::max(figureWidth, head->sectionSizeHint(i)));
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           tokens().row * m_model->rowCount() + 2 * m_view->frameWidth() + 2);
    setVisible(!group.rows.empty());
}

} // namespace wasl::ui
