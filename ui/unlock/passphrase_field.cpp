#include "ui/unlock/passphrase_field.h"

#include "ui/shared/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PassphraseField::PassphraseField(QWidget* parent)
    : QLineEdit(parent)
    , m_look(addAction(QIcon(), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(m_look, &QAction::triggered, this, [this] {
        setEchoMode(echoMode() == Password ? Normal : Password);
        look();
    });
    look();
}

void PassphraseField::forget()
{
    setText(QString(text().size(), u'\0'));
    clear();
    setEchoMode(Password);
    look();
}

void PassphraseField::keyPressEvent(QKeyEvent* event)
{
    QLineEdit::keyPressEvent(event);
    // Qt cannot ask the keyboard; a capital without Shift tells.
    const auto typed = event->text();
    if (typed.size() != 1 || typed.at(0).toLower() == typed.at(0).toUpper()) return;
    const bool on = typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
    if (on == m_capsLock) return;
    m_capsLock = on;
    Q_EMIT problemFound(on ? tr("Caps Lock seems to be on.") : QString());
}

void PassphraseField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) look();
    QLineEdit::changeEvent(event);
}

void PassphraseField::look()
{
    const bool hidden = echoMode() == Password;
    m_look->setIcon(themeIcon(hidden ? u"show"_s : u"hide"_s, IconInk::Quiet));
    m_look->setText(hidden ? tr("Show the passphrase") : tr("Hide the passphrase"));
    m_look->setToolTip(m_look->text());
}

} // namespace wasl::ui
