#include "app/hub/write_queue.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;

namespace wasl::hub
{

WriteQueue::WriteQueue(Poco::Data::Session session)
    : m_connection(std::move(session))
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
    Poco::Data::Session& session = m_connection.session();
    try {
        session << "BEGIN IMMEDIATE", now; // another process may write too: an invitation
        for (Waiting* waiting : batch) {
            session << "SAVEPOINT one", now;
            try {
                waiting->work(m_connection);
            } catch (...) {
                waiting->error = std::current_exception();
                m_connection.forget();
                session << "ROLLBACK TO one", now;
            }
            session << "RELEASE one", now;
        }
        session << "COMMIT", now;
    } catch (...) {
        const std::exception_ptr error = std::current_exception();
        for (Waiting* waiting : batch) {
            waiting->error = error;
        }
        try {
            session << "ROLLBACK", now;
        } catch (const Poco::Exception&) {
            // The disk's failure already ended the transaction; the first error is the one to tell.
        }
    }
}

} // namespace wasl::hub
