#include "ui/shared/page.h"

#include "ui/shared/tokens.h"

#include <QEvent>

namespace wasl::ui
{

Page::Page(QWidget* parent)
    : QWidget(parent)
{
}

QVBoxLayout* Page::column()
{
    if (auto* made = qobject_cast<QVBoxLayout*>(layout())) return made;
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.card, t.section, t.section);
    column->setSpacing(t.card);
    return column;
}

void focusFirstControl(QWidget* part)
{
    // focusNextChild() would begin with the window's first control, which is in the side bar.
    for (auto* widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && part->isAncestorOf(widget) && widget->isVisibleTo(part) && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Page::takeFocus()
{
    focusFirstControl(this);
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace wasl::ui
