#pragma once

#include "app/storage/legal_file_store.h"
#include "ui/legal/coming_dates.h"
#include "ui/shared/background.h"

class QStackedWidget;

namespace wasl::ui
{

class EmptyState;
class PageHeader;
class SearchField;

/// The legal files: one's own, all, closed ones; and what comes: deadlines, hearings, papers.
class LegalList : public QWidget
{
    Q_OBJECT
public:
    explicit LegalList(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Reads again, in the background.
    void reload();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void opened(const domain::LegalFileId& id);
    void newWanted();
    void renewalWanted(const wasl::ui::ComingDate& paper);
    /// How many deadlines of one's own files are near or missed.
    void waitingChanged(int count);

private:
    [[nodiscard]] bool belongs(const storage::LegalRow& row, const QString& filter) const;
    [[nodiscard]] bool isUrgent(const storage::LegalRow& row) const;
    [[nodiscard]] int count(const QString& filter) const;
    void setColumns();
    void showChips();
    void showRows();

    storage::CaseFile& m_file;
    std::vector<storage::LegalRow> m_rows;
    std::vector<ComingDate> m_dates;
    QString m_typed;
    QPointer<Task> m_task;
    PageHeader* m_header;
    SearchField* m_filter;
    TableModel<storage::LegalRow>* m_model;
    QTableView* m_table;
    ComingDates* m_coming;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    bool m_fitted = false;
};

} // namespace wasl::ui
