#include "ui/shared/row_delegate.h"

#include "ui/shared/table_model.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmap>
#include <QTableView>
#include <QToolTip>

namespace wasl::ui
{

namespace
{

constexpr int padding = 12, iconSize = 16;

/// The script's own size, whatever the window speaks.
QFont fontFor(const QString& text)
{
    return withTabularFigures(startsRightToLeft(text) ? arabicFontOf(TextRole::Body)
                                                      : fontOf(TextRole::Body));
}

bool firstOfRow(const QWidget* widget, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (!table) return index.column() == 0;
    const auto* head = table->horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual) {
        const auto logical = head->logicalIndex(visual);
        if (!head->isSectionHidden(logical)) return logical == index.column();
    }
    return false;
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& c = colours(option.palette);
    const auto direction = option.direction;
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    painter->fillRect(option.rect, selected                                   ? c.accentTint
                                   : (option.state & QStyle::State_MouseOver) ? c.hover
                                                                              : c.surface);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), t.hairline), c.line);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (selected && view && view->hasFocus() && firstOfRow(option.widget, index))
        painter->fillRect(
            QStyle::visualRect(direction, option.rect,
                               QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())),
            c.accent);

    auto room = option.rect.adjusted(padding, 0, -padding, 0);
    const auto look = index.data(chipRole).value<ChipLook>();
    if (!look.isEmpty()) {
        const auto font = fontOf(TextRole::Caption);
        const QSize size(qMin(chipSize(look, font).width(), room.width()), room.height());
        paintChip(*painter, QStyle::visualRect(direction, room, QRect(room.topLeft(), size)), look, font,
                  option.palette, direction);
        painter->restore();
        return;
    }

    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const QRect place(room.x(), room.y() + (room.height() - iconSize) / 2, iconSize, iconSize);
        icon.paint(painter, QStyle::visualRect(direction, room, place));
        if (direction == Qt::RightToLeft)
            room.setRight(room.right() - iconSize - t.control);
        else
            room.setLeft(room.left() + iconSize + t.control);
    }

    const auto portrait = index.data(portraitRole).value<QPixmap>();
    if (!portrait.isNull()) {
        const auto size = portrait.deviceIndependentSize().toSize();
        const QRect place(QPoint(room.x(), room.y() + (room.height() - size.height()) / 2), size);
        painter->drawPixmap(QStyle::visualRect(direction, room, place), portrait);
        if (direction == Qt::RightToLeft)
            room.setRight(room.right() - size.width() - t.control);
        else
            room.setLeft(room.left() + size.width() + t.control);
    }

    const auto text = index.data(Qt::DisplayRole).toString();
    const bool rtlText = startsRightToLeft(text);
    const auto font = fontFor(text);
    painter->setFont(font);
    painter->setPen(c.ink);
    // The text's own direction, so that "+212 …" and "-5 %" keep theirs in an Arabic window.
    painter->setLayoutDirection(rtlText ? Qt::RightToLeft : Qt::LeftToRight);
    const auto wanted = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const auto side = QStyle::visualAlignment(direction, wanted ? wanted : Qt::AlignLeading);
    painter->drawText(room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    const bool cut = index.isValid() && sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !cut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
    return true;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto look = index.data(chipRole).value<ChipLook>();
    const auto text = index.data().toString();
    const auto width = look.isEmpty() ? QFontMetrics(fontFor(text)).horizontalAdvance(text) + 1
                                      : chipSize(look, fontOf(TextRole::Caption)).width();
    const auto icon = index.data(Qt::DecorationRole).isValid() ? iconSize + tokens().control : 0;
    const auto portrait = index.data(portraitRole).value<QPixmap>();
    const auto face =
        portrait.isNull() ? 0 : qRound(portrait.deviceIndependentSize().width()) + tokens().control;
    return {width + icon + face + 2 * padding, tokens().row};
}

} // namespace wasl::ui
