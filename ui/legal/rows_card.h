#pragma once

#include "ui/shared/card.h"

#include <QModelIndex>

class QAbstractItemModel;
class QPushButton;
class QTableView;

namespace wasl::ui
{

/// The rows of one kind in a legal file. Enter opens a row to be changed, Insert adds one, Delete takes one
/// away; Space marks a row, where that means something.
class RowsCard : public Card
{
    Q_OBJECT
public:
    /// Object names begin with \p name. With \p marks there is a button that marks rows.
    RowsCard(const QString& name, QAbstractItemModel* model, bool marks, int stretched, QWidget* parent);

    void setMayEdit(bool may);
    void setTexts(const QString& heading, const QString& add, const QString& mark = {});
    /// Fits the columns and keeps a row chosen.
    void rowsChanged();
    [[nodiscard]] QTableView* view() const { return m_view; }

Q_SIGNALS:
    void addWanted();
    void changeWanted(const QModelIndex& index);
    void removeWanted(const QModelIndex& index);
    void markWanted(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* m_view;
    QPushButton* m_add;
    QPushButton* m_mark = nullptr;
    bool m_mayEdit = true;
};

} // namespace wasl::ui
