#pragma once

#include "app/registers/import_report.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;

/// The last step: what became of the register, and every row that a person should look at.
class ResultStep : public QWidget
{
    Q_OBJECT
public:
    ResultStep(storage::CaseFile& file, QWidget* parent);

    void setReport(registers::ImportReport report);
    void retranslate();

private:
    void sayWhole();
    void undo();

    storage::CaseFile& m_file;

    registers::ImportReport m_report;
    QLabel* m_words;
    Notice* m_notice;
    QPushButton* m_undo;
    QLabel* m_heading;
    QTableView* m_view;
    TableModel<registers::RowAccount>* m_model;
};

} // namespace wasl::ui
