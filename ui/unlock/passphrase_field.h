#pragma once

#include <QLineEdit>

namespace wasl::ui
{

/// A passphrase while it is typed: dots, a button to look at it, and a warning when Caps Lock seems on.
class PassphraseField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PassphraseField(QWidget* parent = nullptr);

    /// Overwrites and empties it.
    void forget();

Q_SIGNALS:
    /// A sentence for Field, or empty.
    void problemFound(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void look();

    QAction* m_look;
    bool m_capsLock = false;
};

} // namespace wasl::ui
