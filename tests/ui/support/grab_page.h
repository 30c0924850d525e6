#pragma once

#include "app/language/language.h"
#include "ui/shared/tokens.h"

#include <QString>

class QWidget;

namespace wasl::ui
{
class LookSwitch;
}

namespace wasl::ui::tests
{

/// The one LookSwitch of a test program.
LookSwitch& look();

/// Shows the widget at 1366 x 768 in that language and appearance and writes a picture of it into the
/// temporary folder ("wasl-screens", or WASL_SCREENS). Gives the file's path.
QString grabPage(QWidget& widget, const QString& name, language::Language language, Appearance appearance);

/// The same in Arabic and French, light and dark: name-ar-light.png …
void grabEveryLook(QWidget& widget, const QString& name);

/// Controls below \p top that a screen reader could not name, or that a test could not find: each by class
/// and path. Empty is what a test wants: QCOMPARE(namelessControls(page).join(u'\n'), QString()).
QStringList namelessControls(const QWidget& top);

} // namespace wasl::ui::tests
