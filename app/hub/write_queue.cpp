#include "app/hub/write_queue.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;

namespace wasl::hub
{

WriteQueue::WriteQueue(Poco::Data::Session session)
    : m_session(std::move(session))
{
}

void WriteQueue::run(const Work& work)
{
    Waiting mine{work, nullptr, false};
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&mine);
    m_finished.wait(lock, [&] { return mine.done || !m_writing; });
    if (!mine.done) {
        // Nobody writes: this thread does, for itself and for all who came meanwhile.
        m_writing = true;
        const std::vector<Waiting*> batch = std::exchange(m_waiting, {});
        lock.unlock();
        writeTogether(batch);
        lock.lock();
        for (Waiting* waiting : batch) {
            waiting->done = true;
        }
        m_writing = false;
        m_finished.notify_all();
    }
    lock.unlock();
    if (mine.error) {
        std::rethrow_exception(mine.error);
    }
}

void WriteQueue::writeTogether(const std::vector<Waiting*>& batch)
{
    try {
        m_session << "BEGIN IMMEDIATE", now; // another process may write too: an invitation
        for (Waiting* waiting : batch) {
            m_session << "SAVEPOINT one", now;
            try {
                waiting->work(m_session);
            } catch (...) {
                waiting->error = std::current_exception();
                m_session << "ROLLBACK TO one", now;
            }
            m_session << "RELEASE one", now;
        }
        m_session << "COMMIT", now;
    } catch (...) {
        const std::exception_ptr error = std::current_exception();
        for (Waiting* waiting : batch) {
            waiting->error = error;
        }
        try {
            m_session << "ROLLBACK", now;
        } catch (const Poco::Exception&) {
            // The disk's failure already ended the transaction; the first error is the one to tell.
        }
    }
}

} // namespace wasl::hub
