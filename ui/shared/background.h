#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace wasl::ui
{

/// What a job sees of the window that started it. Lives in the worker's thread; every call is safe there.
class Job
{
public:
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    /// For what waits on a network and must wake up when it is cancelled.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    /// \p total 0 while it is not known. Calls may be frequent: the window takes what it can show.
    void setProgress(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
    }

    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    std::stop_source m_stop;
    std::atomic<qint64> m_done = 0, m_total = 0;
};

/// The job's cancellation for what looks at a flag while it works.
class StopFlag
{
public:
    explicit StopFlag(const Job& job)
        : m_onStop(job.stopToken(), [this] { m_stopped = true; })
    {
    }
    operator const std::atomic<bool>&() const { return m_stopped; }

private:
    std::atomic<bool> m_stopped = false;
    std::stop_callback<std::function<void()>> m_onStop;
};

/// The running job as its owner's thread sees it. Dies with the owner; the job is then told to stop.
class Task : public QObject
{
    Q_OBJECT
public:
    Task(std::shared_ptr<Job> job, QObject* owner);
    ~Task() override;

    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// For runInBackground(): called in the owner's thread when the job is over.
    void finish();

Q_SIGNALS:
    /// Ten times a second at most. \p total is 0 while it is not known.
    void progressed(qint64 done, qint64 total);
    /// Done, cancelled or failed; the Task deletes itself after it.
    void finished();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    std::shared_ptr<Job> m_job;
    qint64 m_shown = -1;
    bool m_running = true;
};

namespace detail
{
/// Runs \p work in a thread of the pool and then \p deliver in the thread of the program's events, with the
/// reason when work threw. Reasons never hold personal data: see storage::StorageError.
void start(std::function<void()> work, std::function<void(const std::optional<QString>& failure)> deliver);
/// Shows a toast if the owner is a widget.
void tellFailure(QObject* owner, const QString& reason);
} // namespace detail

/// The one way to leave the window's thread and come back. Whatever takes more than 100 ms runs here.
///
///     runInBackground(this,
///         [folder, text](Job& job) { auto db = …own read connection…; return find(*db, text, job); },
///         [this](std::vector<Row> rows) { m_model->setRows(std::move(rows)); });
///
/// \p job takes `Job&` or nothing. \p onDone gets its result (or nothing, for void) in the owner's thread,
/// and only if the owner is still alive and the task was not cancelled. When the job throws, \p onFailed gets
/// a reason fit for a log; without onFailed a toast says that it failed. Call it in the owner's thread, which
/// is the window's.
template <class Work, class Done>
Task* runInBackground(QObject* owner, Work work, Done onDone,
                      std::function<void(const QString& reason)> onFailed = {})
{
    constexpr bool takesJob = std::is_invocable_v<Work&, Job&>;
    auto job = std::make_shared<Job>();
    auto* task = new Task(job, owner);
    const QPointer<Task> alive(task);

    const auto call = [](Work& w, Job& j) -> decltype(auto) {
        if constexpr (takesJob)
            return w(j);
        else
            return w();
    };
    using Value = decltype(call(std::declval<Work&>(), std::declval<Job&>()));

    // Results may be move-only and std::function copies: both stand behind shared pointers.
    auto shared = std::make_shared<Work>(std::move(work));
    auto done = std::make_shared<Done>(std::move(onDone));
    const auto failed = [owner, onFailed = std::move(onFailed)](const QString& reason) {
        if (onFailed)
            onFailed(reason);
        else
            detail::tellFailure(owner, reason);
    };

    if constexpr (std::is_void_v<Value>) {
        detail::start([shared, job, call] { call(*shared, *job); },
                      [alive, job, done, failed](const std::optional<QString>& failure) {
                          if (!alive) return;
                          const bool wanted = !job->isCancelled();
                          alive->finish();
                          if (!wanted) return;
                          if (failure)
                              failed(*failure);
                          else
                              (*done)();
                      });
    } else {
        auto value = std::make_shared<std::optional<Value>>();
        detail::start([shared, job, call, value] { value->emplace(call(*shared, *job)); },
                      [alive, job, done, failed, value](const std::optional<QString>& failure) {
                          if (!alive) return;
                          const bool wanted = !job->isCancelled();
                          alive->finish();
                          if (!wanted) return;
                          if (failure)
                              failed(*failure);
                          else
                              (*done)(std::move(**value));
                      });
    }
    return task;
}

/// Waits until no job runs any more; call it before the case file is closed.
void waitForBackground();

} // namespace wasl::ui
