#include "ui/beneficiaries/duplicate_watch.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"

#include <mutex>
#include <unordered_set>

namespace wasl::ui
{

namespace
{

constexpr int mostShown = 4, mostCompared = 60;

using Row = storage::BeneficiaryRow;

/// Everyone whose record has one of the names or the phone.
std::vector<Row> candidates(const storage::BeneficiaryStore& store, const domain::Beneficiary& person,
                            const Job& job)
{
    QStringList asked{person.latin.full(),  person.arabic.full(), person.latin.family,
                      person.arabic.family, person.latin.given,   person.arabic.given};
    asked += person.phones;
    asked.removeDuplicates();
    std::vector<Row> rows;
    std::unordered_set<domain::BeneficiaryId> seen;
    for (const auto& text : asked) {
        if (text.size() < 3 || job.isCancelled()) continue;
        for (auto& row : store.search(text, mostCompared))
            if (row.id != person.id && seen.insert(row.id).second) rows.push_back(std::move(row));
        if (rows.size() >= mostCompared) break;
    }
    return rows;
}

} // namespace

struct DuplicateWatch::Knowledge
{
    std::once_flag once;
    std::shared_ptr<const matching::SpellingKnowledge> spelling;

    std::shared_ptr<const matching::SpellingKnowledge> get()
    {
        std::call_once(once, [this] {
            spelling =
                std::make_shared<const matching::SpellingKnowledge>(matching::SpellingKnowledge::shipped());
        });
        return spelling;
    }
};

DuplicateWatch::DuplicateWatch(storage::CaseFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_knowledge(std::make_shared<Knowledge>())
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
        [file = &m_file, person = m_person, knowledge = m_knowledge](const Job& job) {
            std::vector<Likeness> found;
            if (job.isCancelled()) return found;
            const auto reader = file->openReader();
            if (!reader) return found;
            const storage::BeneficiaryStore store(**reader);
            const auto rows = candidates(store, person, job);
            if (rows.empty()) return found;
            const auto size = std::size_t(store.count());
            const auto asked = matching::indexedPerson(person);
            for (const auto& row : rows) {
                if (job.isCancelled()) return found;
                const auto whole = store.find(row.id);
                if (!whole) continue;
                const auto pair =
                    matching::compare(asked, matching::indexedPerson(*whole), knowledge->get(), size);
                if (pair.bits < matching::kSidePanelBits) continue;
                Likeness likeness{row, pair.bits, {}};
                for (const auto& reason : pair.reasons)
                    likeness.reasons << reason.text;
                found.push_back(std::move(likeness));
            }
            std::stable_sort(found.begin(), found.end(),
                             [](const Likeness& a, const Likeness& b) { return a.bits > b.bits; });
            if (found.size() > mostShown) found.resize(mostShown);
            return found;
        },
        [this](const std::vector<Likeness>& people) {
            m_task.clear();
            Q_EMIT found(people);
        },
        [this](const QString& reason) { detail::tellFailure(parent(), reason); });
}

} // namespace wasl::ui
