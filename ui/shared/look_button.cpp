#include "ui/shared/look_button.h"

#include "ui/shared/icons.h"
#include "ui/shared/look_switch.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

LookButton::LookButton(LookSwitch& look, QWidget* parent)
    : QToolButton(parent)
    , m_look(look)
{
    setObjectName(u"lookButton"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (const auto language : language::allLanguages) {
        auto* action = menu->addAction(language::ownName(language));
        action->setObjectName(language::code(language) + u"Action"_s);
        action->setCheckable(true);
        group->addAction(action);
        action->setChecked(language == look.spoken());
        connect(action, &QAction::triggered, this, [this, language] { m_look.setLanguage(language); });
        connect(&look, &LookSwitch::changed, action,
                [action, language, this] { action->setChecked(language == m_look.spoken()); });
    }
    menu->addSeparator();
    m_dark = menu->addAction(QString());
    m_dark->setObjectName(u"darkAction"_s);
    m_dark->setCheckable(true);
    connect(m_dark, &QAction::triggered, this,
            [this](bool on) { m_look.setAppearance(on ? Appearance::Dark : Appearance::Light); });
    connect(&look, &LookSwitch::changed, this, &LookButton::retranslate);
    setMenu(menu);
    retranslate();
}

void LookButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QToolButton::changeEvent(event);
}

void LookButton::retranslate()
{
    setIcon(themeIcon(u"language"_s));
    setText(language::ownName(m_look.spoken()));
    setToolTip(tr("Language and appearance"));
    setAccessibleName(tr("Language: %1").arg(text()));
    m_dark->setText(tr("Dark appearance"));
    m_dark->setChecked(m_look.appearance() == Appearance::Dark);
}

} // namespace wasl::ui
