#pragma once

#include "app/registers/row_reader.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace wasl::ui
{

/// The first rows of a register as they would become, with the reason beside what cannot be read.
class PreviewTable : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewTable(QWidget* parent);

    void show(const registers::Table& table, const registers::ColumnMapping& mapping, QDate today);
    void retranslate();

private:
    QLabel* m_heading;
    QTableView* m_view;
    TableModel<registers::RowReading>* m_model;
};

} // namespace wasl::ui
