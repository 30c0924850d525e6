#include "ui/shared/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace wasl::ui
{

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (auto* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    auto* item = itemAt(index);
    if (item) m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (auto* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + (width ? m_gap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const auto m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (auto* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const auto m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const auto inside = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.x(), y = inside.y(), line = 0;
    for (auto* item : m_items) {
        if (item->isEmpty()) continue;
        const auto size = item->sizeHint().boundedTo(QSize(qMax(1, inside.width()), QWIDGETSIZE_MAX));
        if (x > inside.x() && x + size.width() > inside.right() + 1) {
            x = inside.x();
            y += line + m_gap;
            line = 0;
        }
        if (place) item->setGeometry(QStyle::visualRect(direction, inside, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    return y + line - rect.y() + contentsMargins().bottom();
}

} // namespace wasl::ui
