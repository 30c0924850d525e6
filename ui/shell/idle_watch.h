#pragma once

#include <QObject>
#include <QTimer>

namespace wasl::ui
{

/// Says when nobody has touched keyboard, pointer or screen for a while. Watches every window of the program.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// 5 minutes unless set; 0 never.
    void setMinutes(int minutes);
    /// For tests, which cannot wait for minutes.
    void setMilliseconds(int milliseconds);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace wasl::ui
