#include "ui/shell/guarded_application.h"

#include "app/storage/storage_error.h"
#include "ui/shared/notice.h"
#include "ui/shared/writing.h"

#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

Q_LOGGING_CATEGORY(guardLog, "wasl.ui.guard")

namespace
{

constexpr qint64 quietFor = 60'000; ///< ms in which what nobody asked for is not told again

QString noteOf(const QString& what)
{
    return u"\n\n"_s + isolateLtr(what);
}

QString wordsFor(const storage::StorageError& error, const QString& what)
{
    if (const auto refusal = storage::notSaved(error))
        return refusal->message + u' ' +
               GuardedApplication::tr("What you typed is still there, as long as you do not close it.");
    if (error.reason() == storage::StorageError::Reason::Damaged)
        return GuardedApplication::tr("The case file is damaged: what was read is not what was written, "
                                      "perhaps because the disk fails. It has to be opened again; if that "
                                      "does not go, restore the last backup.") +
               noteOf(what);
    return GuardedApplication::tr(
               "This could not be done: something in the program is broken. What was saved "
               "before is safe, and what you typed is still there. Keep a copy "
               "of it, then lock the case file and open it again. Whoever looks after "
               "this computer needs this note:") +
           noteOf(what);
}

} // namespace

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    const bool asked = event->isInputEvent() || event->type() == QEvent::Shortcut;
    try {
        return QApplication::notify(receiver, event);
    } catch (const storage::StorageError& error) {
        pass([&]() -> Failure {
            const auto what = QString::fromUtf8(error.what());
            return {wordsFor(error, what), what, asked,
                    error.reason() == storage::StorageError::Reason::Damaged};
        });
    } catch (const std::bad_alloc&) {
        pass([&]() -> Failure {
            return {tr("This could not be done: this computer has no free memory left. Close other programs, "
                       "then try again. What you typed is still there."),
                    u"no memory"_s, asked, false};
        });
    }
    return true;
}

void GuardedApplication::pass(const std::function<Failure()>& describe) noexcept
{
    // Told from an event of its own: what was running is still being left, and may be of another thread.
    try {
        const auto failure = describe();
        qCCritical(guardLog).noquote() << failure.what;
        QMetaObject::invokeMethod(
            this, [this, failure] { meet(failure); }, Qt::QueuedConnection);
    } catch (...) {
        std::fputs("wasl: something is broken and cannot be told\n", stderr);
    }
}

void GuardedApplication::meet(const Failure& failure) noexcept
{
    try {
        if (m_telling) return;
        if (!failure.asked && failure.what == m_told && !m_sinceTold.hasExpired(quietFor)) return;
        m_telling = true;
        m_told = failure.what;
        m_sinceTold.start();
        if (failure.damaged) {
            m_waiting = failure.words;
            if (m_lock && m_lock()) return;
            m_waiting.clear();
        }
        show(failure.words);
    } catch (const std::exception& again) {
        m_telling = false;
        std::fprintf(stderr, "wasl: telling what is broken failed: %s\n", again.what());
    }
}

void GuardedApplication::locked()
{
    if (!m_waiting.isEmpty()) show(std::exchange(m_waiting, {}));
}

void GuardedApplication::show(const QString& words)
{
    auto* above = activeModalWidget() ? activeModalWidget() : activeWindow();
    auto* box = new QMessageBox(QMessageBox::NoIcon, u"Wasl"_s, words, QMessageBox::NoButton, above);
    box->setObjectName(u"brokenBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* goOn = box->addButton(tr("Go on"), QMessageBox::AcceptRole);
    goOn->setObjectName(u"brokenGoOnButton"_s);
    dress(box, Meaning::Attention, goOn);
    connect(box, &QObject::destroyed, this, [this] {
        m_telling = false;
        m_sinceTold.start();
    });
    box->open();
}

} // namespace wasl::ui
