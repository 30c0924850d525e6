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

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace wasl::ui
