#pragma once

#include <QAbstractButton>

namespace wasl::ui
{

/// One page in the side bar: icon, word, and quietly how much waits there.
class NavButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const QString& pageId, const QString& iconName, QWidget* parent);

    [[nodiscard]] QString pageId() const { return m_pageId; }
    /// \p shortcut is shown in the tool tip.
    void setTitle(const QString& title, const QString& shortcut);
    void setWaiting(int count);
    /// Icon only.
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();

    QString m_pageId, m_iconName, m_shortcut;
    int m_waiting = 0;
    bool m_folded = false;
};

} // namespace wasl::ui
