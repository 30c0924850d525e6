#pragma once

#include "app/storage/closing_list.h"
#include "ui/shared/background.h"
#include "ui/shared/table_model.h"
#include "ui/summaries/month_tab.h"

#include <QPointer>

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

class Card;
class Field;
class Notice;

/// What to look at before a month is closed: what looks odd, and a list of checks that tick themselves, each
/// with what is still open. A manager closes the month here; where points are open she says why.
class ClosingTab : public MonthTab
{
    Q_OBJECT
public:
    explicit ClosingTab(storage::CaseFile& file, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void show(const MonthView& view) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A check with the list behind it.
    struct CheckRow
    {
        domain::ClosingCheck check = domain::ClosingCheck::StaysOverdue;
        std::vector<storage::OpenItem> items;
    };
    struct Checked
    {
        std::vector<CheckRow> rows;
        bool isWhole = false; ///< not cancelled in between
    };

    [[nodiscard]] bool canBeClosed() const;
    void retranslate();
    void check();
    void showChecked(Checked checked);
    void showItems();
    void openItem(const storage::OpenItem& item);
    void showOdd();
    void showClosing();
    void closeMonth();

    storage::CaseFile& m_file;
    MonthView m_shown;
    domain::YearMonth m_checkedMonth; ///< whose checks stand in the table; unset while none are
    Notice* m_notice;
    Card *m_odd, *m_checks, *m_items, *m_closing;
    QTableView *m_checkTable, *m_itemTable;
    TableModel<CheckRow>* m_checkModel;
    TableModel<storage::OpenItem>* m_itemModel;
    QLabel* m_explanation;
    QLineEdit* m_reason;
    Field* m_reasonField;
    QPushButton* m_close;
    QPointer<Task> m_checking;
};

} // namespace wasl::ui
