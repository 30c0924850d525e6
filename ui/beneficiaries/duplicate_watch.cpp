#include "ui/beneficiaries/duplicate_watch.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"

namespace wasl::ui
{

namespace
{
constexpr int mostShown = 4;
}

DuplicateWatch::DuplicateWatch(storage::CaseFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateWatch::lookNow);
}

void DuplicateWatch::look(const domain::Beneficiary& person)
{
    m_person = person;
    m_pause.start();
}

void DuplicateWatch::stop()
{
    m_pause.stop();
    if (m_task) m_task->cancel();
    m_task.clear();
}

void DuplicateWatch::lookNow()
{
    stop();
    m_task = runInBackground(
        this,
        [file = &m_file, people = m_file.people(), person = m_person](const Job& job) {
            std::vector<Likeness> found;
            const StopFlag cancelled(job);
            const auto reader = job.isCancelled() ? nullptr : file->openReader().value_or(nullptr);
            if (!reader) return found;
            people->follow(*reader, cancelled);
            const storage::BeneficiaryStore store(*reader);
            for (const auto& pair : people->possibleDuplicatesOf(*reader, person, matching::kSidePanelBits,
                                                                 mostShown, cancelled)) {
                for (auto& row : store.rows({pair.b})) {
                    Likeness likeness{std::move(row), pair.bits, {}};
                    for (const auto& reason : pair.reasons)
                        likeness.reasons << reason.text;
                    found.push_back(std::move(likeness));
                }
            }
            return found;
        },
        [this](const std::vector<Likeness>& people) {
            m_task.clear();
            Q_EMIT found(people);
        },
        [this](const QString& reason) { detail::tellFailure(parent(), reason); });
}

} // namespace wasl::ui
