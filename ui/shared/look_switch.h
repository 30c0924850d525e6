#pragma once

#include "app/language/catalogue.h"
#include "ui/shared/tokens.h"

#include <QObject>

class QApplication;

namespace wasl::ui
{

/// Language, direction and appearance of the running program, as one. One lives in main(), tests make their
/// own. A change restyles the windows that are open; each widget hears of it by QEvent::LanguageChange.
class LookSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LookSwitch(QApplication& application, QObject* parent = nullptr);

    [[nodiscard]] wasl::language::Language spoken() const { return m_spoken.current(); }
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

    /// Both at once, at start.
    void set(wasl::language::Language language, Appearance appearance);
    void setLanguage(wasl::language::Language language) { set(language, m_appearance); }
    void setAppearance(Appearance appearance) { set(spoken(), appearance); }

Q_SIGNALS:
    /// After every change: the place to remember the choice.
    void changed();

private:
    QApplication& m_application;
    wasl::language::SpokenLanguage m_spoken;
    Appearance m_appearance = Appearance::Light;
    bool m_dressed = false;
};

} // namespace wasl::ui
