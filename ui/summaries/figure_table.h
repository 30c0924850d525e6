#pragma once

#include "app/reports/figure_rows.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QTableView;

namespace wasl::ui
{

/// What the columns of figures are called: "October 2026", "September 2026", "October 2025".
struct FigureHeadings
{
    QString now, before, yearBefore;
};

/// "▲ 3 more", "▼ 2 fewer", "= the same"; "—" where there were no figures.
QString changeInWords(int now, std::optional<int> then);
/// The number, or "no figures then".
QString figureThen(std::optional<int> then);

/// Figures in a card, each with what it was before and a year before; as high as its rows: the page scrolls,
/// the table does not.
class FigureTable : public Card
{
    Q_OBJECT
public:
    explicit FigureTable(const QString& objectName, QWidget* parent = nullptr);
    void setFigures(const reports::FigureGroup& group, const FigureHeadings& headings);

Q_SIGNALS:
    /// Enter or a double click: what stands behind the figure of this row.
    void behindWanted(const QString& path);

private:
    QTableView* m_view;
    TableModel<reports::FigureRow>* m_model;
};

} // namespace wasl::ui
