#pragma once

#include "app/domain/refusal.h"
#include "ui/shared/tokens.h"

#include <QFrame>

class QLabel;
class QMessageBox;
class QPushButton;

namespace wasl::ui
{

/// A sentence inside a page, with icon and tint of its meaning: what was refused, what needs attention.
/// Hidden while it has nothing to say. It is announced to a screen reader when it appears.
class Notice : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr);

    void say(Meaning meaning, const QString& text);
    /// As Attention.
    void say(const domain::Refusal& refusal) { say(Meaning::Attention, refusal.message); }
    /// All in one notice, one line each.
    void say(const std::vector<domain::Refusal>& refusals);
    void clear();
    [[nodiscard]] QString text() const;

    /// A button at the end, made at the first call.
    QPushButton* setAction(const QString& objectName, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void colour();

    Meaning m_meaning = Meaning::Information;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action = nullptr;
};

/// A question in a box: with the icon of its meaning, and the button that goes on marked as what is asked.
void dress(QMessageBox* box, Meaning meaning, QPushButton* goOn);

/// Asks before what cannot be undone: a person goes on only by typing \p word (a file number, a name).
/// True if it was typed and confirmed.
bool confirmByTyping(QWidget* parent, const QString& title, const QString& text, const QString& word,
                     const QString& actionText);

} // namespace wasl::ui
