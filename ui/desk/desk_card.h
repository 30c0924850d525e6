#pragma once

#include "ui/desk/desk_lists.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QLabel;
class QTableView;

namespace wasl::ui
{

class StateChip;

/// One of today's lists. Enter or a double click opens what a line is about.
class DeskCard : public Card
{
    Q_OBJECT
public:
    /// \p name makes the object names.
    explicit DeskCard(const QString& name, QWidget* parent = nullptr);

    /// The heading, and what will stand here when there is nothing.
    void setTexts(const QString& heading, const QString& empty);
    void setItems(std::vector<DeskItem> items);
    [[nodiscard]] int count() const { return int(m_model->rows().size()); }
    [[nodiscard]] QTableView* view() const { return m_view; }
    /// The lines in the new language.
    void retranslate();

Q_SIGNALS:
    void opened(const QString& pageId, const QString& target);

private:
    QTableView* m_view;
    TableModel<DeskItem>* m_model;
    QLabel* m_empty;
    StateChip* m_count;
};

} // namespace wasl::ui
