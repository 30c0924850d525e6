#pragma once

#include "app/storage/case_store.h"
#include "ui/shared/background.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class EmptyState;
class PageHeader;
class SearchField;

/// The cases that are not closed, what is overdue first: one's own, or everyone's for who may see them.
/// Typing narrows the list down.
class CaseList : public QWidget
{
    Q_OBJECT
public:
    explicit CaseList(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Reads again, in the background.
    void reload();
    void retranslate();
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// The selected row; nullptr for none.
    [[nodiscard]] const storage::CaseRow* chosen() const;

Q_SIGNALS:
    void opened(const domain::CaseId& id);
    void newWanted();
    void handOverWanted();
    /// How many of one's own cases have something overdue.
    void waitingChanged(int count);

private:
    [[nodiscard]] bool belongs(const storage::CaseRow& row, const QString& filter) const;
    [[nodiscard]] int count(const QString& filter) const;
    [[nodiscard]] bool isTyped(const storage::CaseRow& row) const;
    void teach(bool anyInList);
    void setColumns();
    void showChips();
    void showRows();

    storage::CaseFile& m_file;
    std::vector<storage::CaseRow> m_rows;
    QPointer<Task> m_task;
    PageHeader* m_header;
    SearchField* m_search;
    QPushButton* m_handOver;
    QStringList m_typed; ///< folded words
    TableModel<storage::CaseRow>* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    bool m_fitted = false;
};

} // namespace wasl::ui
