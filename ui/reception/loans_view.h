#pragma once

#include "app/storage/loan_store.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class Notice;
class PageHeader;

/// What is lent to people: lending by card or file number, and the list of what is out, overdue first, with
/// how each came back.
class LoansView : public QWidget
{
    Q_OBJECT
public:
    explicit LoansView(storage::CaseFile& file, QWidget* parent = nullptr);

    void begin();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void personWanted(const QString& fileNumber);

private:
    void fillKinds();
    void reload();
    void lend();
    void end(domain::LoanEnd how);
    void oneWeekMore();
    [[nodiscard]] const storage::LoanRow* chosen() const;
    [[nodiscard]] std::vector<TableColumn<storage::LoanRow>> columns() const;

    storage::CaseFile& m_file;
    PageHeader* m_header;
    Notice* m_notice;
    FormGrid* m_form;
    QLineEdit *m_number, *m_detail;
    CodeCombo* m_item;
    DateEdit* m_due;
    QPushButton *m_lend, *m_more, *m_lost;
    std::vector<QPushButton*> m_returned; ///< good, worn, damaged
    TableModel<storage::LoanRow>* m_model;
    QTableView* m_table;
};

} // namespace wasl::ui
