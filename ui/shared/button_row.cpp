#include "ui/shared/button_row.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"

#include <QPushButton>

namespace wasl::ui
{

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(this, tokens().control);
}

QPushButton* ButtonRow::add(const QString& objectName, const QString& iconName, std::function<void()> act)
{
    return make(objectName, iconName.isEmpty() ? QIcon() : themeIcon(iconName), std::move(act));
}

QPushButton* ButtonRow::addPrimary(const QString& objectName, const QString& iconName,
                                   std::function<void()> act)
{
    auto* button = make(objectName, themeIcon(iconName, IconInk::OnAccent), std::move(act));
    setButtonRole(button, ButtonRole::Primary);
    return button;
}

QPushButton* ButtonRow::make(const QString& objectName, const QIcon& icon, std::function<void()> act)
{
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon);
    layout()->addWidget(button);
    if (act) connect(button, &QPushButton::clicked, this, std::move(act));
    return button;
}

} // namespace wasl::ui
