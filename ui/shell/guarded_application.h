#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

namespace wasl::ui
{

/// The program's events, and the last seam before Qt: what is broken (a storage::StorageError, memory that is
/// not there) and nobody made a refusal of ends the event it came from, never the program. It is told in a
/// box over the window, and work goes on; where the case file itself is damaged, it is locked first.
class GuardedApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Begins to lock the open file and answers whether there is one; locked() has to follow.
    void setLock(std::function<bool()> lock) { m_lock = std::move(lock); }
    /// The file is locked, for whichever reason: what waited for that is told.
    void locked();

private:
    struct Failure
    {
        QString words; ///< what to tell
        QString what;  ///< for whoever looks after the computer; nothing of anyone
        bool asked;    ///< somebody typed or clicked, and waits for something to happen
        bool damaged;
    };
    void pass(const std::function<Failure()>& describe) noexcept;
    void meet(const Failure& failure) noexcept;
    void show(const QString& words);

    std::function<bool()> m_lock;
    QString m_waiting; ///< to tell once the file is locked
    QString m_told;    ///< Failure::what of the last box
    QElapsedTimer m_sinceTold;
    bool m_telling = false; ///< from the first failure until its box is gone; others are only logged
};

} // namespace wasl::ui
