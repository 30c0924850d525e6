#pragma once

#include <QStyledItemDelegate>

namespace wasl::ui
{

/// A cell of every table: hairline under it, accent tint when selected, chips by chipRole, numbers and
/// phones left to right in any window. Set by setUpTable().
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// What is cut short is read by holding the pointer over it.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace wasl::ui
