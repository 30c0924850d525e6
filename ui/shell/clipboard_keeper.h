#pragma once

#include <QObject>
#include <QTimer>

namespace wasl::ui
{

/// Takes back what was copied from Wasl: ten seconds after it was copied, and when the file is locked, that
/// is when this is destroyed. What another program put into the clipboard is left alone.
class ClipboardKeeper : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardKeeper(QObject* parent = nullptr);
    ~ClipboardKeeper() override;

    /// For tests, which cannot wait.
    void setMilliseconds(int milliseconds) { m_timer.setInterval(milliseconds); }

private:
    void takeBack();

    QTimer m_timer;
};

} // namespace wasl::ui
