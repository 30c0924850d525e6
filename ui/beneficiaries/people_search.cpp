#include "ui/beneficiaries/people_search.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"

namespace wasl::ui
{

PeopleSearch::PeopleSearch(storage::CaseFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
}

void PeopleSearch::search(const QString& typed)
{
    cancel();
    const auto* file = &m_file;
    m_task = runInBackground(
        this,
        [file, typed](const Job& job) {
            std::vector<storage::BeneficiaryRow> rows;
            if (job.isCancelled()) return rows;
            const auto reader = file->openReader();
            if (reader && !job.isCancelled()) rows = storage::BeneficiaryStore(**reader).search(typed);
            return rows;
        },
        [this, typed](const std::vector<storage::BeneficiaryRow>& rows) {
            m_task.clear();
            Q_EMIT found(typed, rows);
        },
        [this](const QString& reason) { detail::tellFailure(parent(), reason); });
}

void PeopleSearch::cancel()
{
    if (m_task) m_task->cancel();
    m_task.clear();
}

} // namespace wasl::ui
