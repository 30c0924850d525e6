#pragma once

#include "app/reports/report.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QTableView;

namespace wasl::ui
{

/// One table of a report in a card, as high as its rows: the page scrolls, the table does not.
class FigureTable : public Card
{
    Q_OBJECT
public:
    explicit FigureTable(const QString& objectName, QWidget* parent = nullptr);
    void setTable(const reports::ReportTable& table);

private:
    QTableView* m_view;
    TableModel<reports::ReportRow>* m_model;
};

} // namespace wasl::ui
