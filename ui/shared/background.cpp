#include "ui/shared/background.h"

#include "ui/shared/toast.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimerEvent>
#include <QWidget>

namespace wasl::ui
{

Q_LOGGING_CATEGORY(backgroundLog, "wasl.ui.background")

Task::Task(std::shared_ptr<Job> job, QObject* owner)
    : QObject(owner)
    , m_job(std::move(job))
{
    startTimer(100);
}

Task::~Task()
{
    m_job->cancel();
}

void Task::cancel()
{
    if (m_running) m_job->cancel();
}

void Task::finish()
{
    m_running = false;
    Q_EMIT finished();
    deleteLater();
}

void Task::timerEvent(QTimerEvent*)
{
    const auto done = m_job->done();
    if (!m_running || done == m_shown) return;
    m_shown = done;
    Q_EMIT progressed(done, m_job->total());
}

void detail::start(std::function<void()> work, std::function<void(const std::optional<QString>&)> deliver)
{
    QThreadPool::globalInstance()->start([work = std::move(work), deliver = std::move(deliver)]() mutable {
        std::optional<QString> failure;
        try {
            work();
        } catch (const std::exception& broken) {
            failure = QString::fromUtf8(broken.what());
        } catch (...) {
            failure = QString();
        }
        // What the job held (its connection, its copies of names) goes before anyone is told.
        work = nullptr;
        if (auto* application = QCoreApplication::instance())
            QMetaObject::invokeMethod(
                application, [deliver = std::move(deliver), failure] { deliver(failure); },
                Qt::QueuedConnection);
    });
}

void detail::tellFailure(QObject* owner, const QString& reason)
{
    qCWarning(backgroundLog).noquote() << reason;
    if (auto* widget = qobject_cast<QWidget*>(owner))
        showToast(widget, {Task::tr("This could not be done: something is broken. Nothing was changed."),
                           Meaning::Danger});
}

void waitForBackground()
{
    QThreadPool::globalInstance()->waitForDone();
}

} // namespace wasl::ui
