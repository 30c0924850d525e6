#include "ui/beneficiaries/people_search.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"

namespace wasl::ui
{

namespace
{
constexpr int mostFound = 50;
}

PeopleSearch::PeopleSearch(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_lists(std::move(lists))
{
    readNames();
}

void PeopleSearch::readNames()
{
    m_reading = runInBackground(
        this,
        [file = &m_file, people = m_file.people(), lists = m_lists](const Job& job) {
            const StopFlag cancelled(job);
            const auto reader = file->openReader();
            if (reader) people->follow(**reader, cancelled);
            return people->isReady() ? std::make_shared<const registers::SearchQuestions>(lists->territory)
                                     : nullptr;
        },
        [this](std::shared_ptr<const registers::SearchQuestions> questions) {
            m_reading.clear();
            m_questions = std::move(questions);
            if (m_questions && !m_typed.isEmpty()) search(m_typed);
        });
}

void PeopleSearch::search(QString typed)
{
    cancel();
    m_typed = std::move(typed);
    m_task = runInBackground(
        this,
        [file = &m_file, people = m_file.people(), questions = m_questions, typed = m_typed](const Job& job) {
            std::vector<storage::BeneficiaryRow> rows;
            const StopFlag cancelled(job);
            const auto reader = job.isCancelled() ? nullptr : file->openReader().value_or(nullptr);
            if (!reader) return rows;
            if (!questions) return storage::BeneficiaryStore(*reader).search(typed, mostFound);
            people->follow(*reader, cancelled);
            return people->find(*reader, questions->read(typed), mostFound, cancelled);
        },
        [this, typed = m_typed](const std::vector<storage::BeneficiaryRow>& rows) {
            m_task.clear();
            Q_EMIT found(typed, rows);
        },
        [this](const QString& reason) { detail::tellFailure(parent(), reason); });
}

void PeopleSearch::cancel()
{
    if (m_task) m_task->cancel();
    m_task.clear();
    m_typed.clear();
}

} // namespace wasl::ui
