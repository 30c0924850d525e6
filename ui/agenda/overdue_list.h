#pragma once

#include "app/storage/agenda.h"
#include "ui/shared/table_model.h"

#include <QStackedWidget>

class QTableView;

namespace wasl::ui
{

class AgendaWords;
class EmptyState;

/// What should have been done by now, the longest overdue first.
class OverdueList : public QStackedWidget
{
    Q_OBJECT
public:
    explicit OverdueList(const AgendaWords& words, QWidget* parent = nullptr);

    void setItems(std::vector<storage::AgendaItem> items, QDate today);
    void retranslate();
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(const storage::AgendaItem& item);

private:
    void setColumns();

    const AgendaWords& m_words;
    QDate m_today;
    TableModel<storage::AgendaItem>* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    bool m_fitted = false;
};

} // namespace wasl::ui
