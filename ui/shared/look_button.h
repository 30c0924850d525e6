#pragma once

#include <QToolButton>

namespace wasl::ui
{

class LookSwitch;

/// Shows the language in its own name; its menu switches language and appearance. On the first screens and
/// in the top bar.
class LookButton : public QToolButton
{
    Q_OBJECT
public:
    explicit LookButton(LookSwitch& look, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LookSwitch& m_look;
    QAction* m_dark;
};

} // namespace wasl::ui
