#pragma once

#include "ui/beneficiaries/lists.h"
#include "ui/desk/desk_lists.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QLabel;
class QTableView;
class QToolButton;

namespace wasl::ui
{

class StateChip;

/// One of today's lists. Enter or a double click opens what a line is about.
class DeskCard : public Card
{
    Q_OBJECT
public:
    /// \p name makes the object names.
    DeskCard(const QString& name, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    /// The heading, and what will stand here when there is nothing.
    void setTexts(const QString& heading, const QString& empty);
    void setItems(std::vector<DeskItem> items);
    /// Closed it is its head alone, and a press on it asks to be opened. Cards are open until told otherwise.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int count() const { return int(m_model->rows().size()); }
    [[nodiscard]] QTableView* view() const { return m_view; }
    /// The lines in the new language.
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void opened(const QString& pageId, const QString& target);
    /// Space: the next step of what the line is about.
    void advanced(const wasl::ui::DeskItem& item);
    /// The menu key or the right button, at a place on the screen.
    void menuWanted(const wasl::ui::DeskItem& item, const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] std::vector<TableColumn<DeskItem>> columns() const;
    void showParts();

    std::shared_ptr<const Lists> m_lists;
    QTableView* m_view;
    TableModel<DeskItem>* m_model;
    QLabel* m_empty;
    StateChip* m_count;
    QToolButton* m_openButton;
    bool m_isOpen = true;
};

} // namespace wasl::ui
