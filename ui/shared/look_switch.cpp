#include "ui/shared/look_switch.h"

#include "ui/shared/theme.h"

#include <QApplication>

namespace wasl::ui
{

LookSwitch::LookSwitch(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
{
}

void LookSwitch::set(wasl::language::Language language, Appearance appearance)
{
    const bool newLanguage = !m_dressed || language != spoken();
    const bool newLook = newLanguage || appearance != m_appearance;
    if (!newLook) return;
    m_dressed = true;
    m_appearance = appearance;
    if (newLanguage) QGuiApplication::setLayoutDirection(wasl::language::direction(language));
    applyTheme(m_application, appearance);
    // Last: widgets retranslate when they hear of it, and may look at fonts and direction then.
    if (newLanguage) m_spoken.use(language);
    Q_EMIT changed();
}

} // namespace wasl::ui
