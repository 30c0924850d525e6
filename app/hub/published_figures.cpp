#include "app/hub/published_figures.h"

#include <chrono>

namespace wasl::hub
{

namespace
{

using namespace std::chrono_literals;

constexpr int AtOnce = 2;        ///< answers that are made
constexpr int MostWaiting = 8;   ///< threads that wait to make one; who comes then is sent away
constexpr auto LongestWait = 5s; ///< for a turn
constexpr qsizetype RememberedBytes = 64 * 1024 * 1024;

} // namespace

PublishedFigures::Turn::Turn(PublishedFigures& figures)
    : m_figures(figures)
{
    std::unique_lock lock(m_figures.m_mutex);
    const auto isFree = [this] { return m_figures.m_making < AtOnce; };
    if (!isFree()) {
        if (m_figures.m_waiting >= MostWaiting) {
            throw TooBusy("too many figures are being made");
        }
        ++m_figures.m_waiting;
        const bool came = m_figures.m_turns.wait_for(lock, LongestWait, isFree);
        --m_figures.m_waiting;
        if (!came) {
            throw TooBusy("figures take too long");
        }
    }
    ++m_figures.m_making;
}

PublishedFigures::Turn::~Turn()
{
    {
        const std::lock_guard lock(m_figures.m_mutex);
        --m_figures.m_making;
    }
    m_figures.m_turns.notify_one();
}

PublishedFigures::PublishedFigures(Database& database)
    : m_store(database)
    , m_editions(database)
    , m_answers(RememberedBytes)
{
}

std::optional<QByteArray> PublishedFigures::known(const QDate& edition, const QByteArray& question)
{
    const std::lock_guard lock(m_mutex);
    if (m_edition != edition) {
        m_answers.clear();
        m_months.clear();
        m_sums.clear();
        m_edition = edition;
    }
    const QByteArray* const answer = m_answers.object(question);
    return answer ? std::optional(*answer) : std::nullopt;
}

QByteArray PublishedFigures::answer(const Edition& edition, const QByteArray& question,
                                    const std::function<QByteArray()>& make)
{
    if (auto answer = known(edition.day, question)) {
        return *answer;
    }
    const Turn turn(*this);
    if (auto answer = known(edition.day, question)) { // somebody made it while this one waited
        return *answer;
    }
    QByteArray answer = make();
    const std::lock_guard lock(m_mutex);
    if (m_edition == edition.day) {
        m_answers.insert(question, new QByteArray(answer), answer.size() + question.size());
    }
    return answer;
}

std::shared_ptr<const IndicatorSums> PublishedFigures::month(const disclosure::FamilySchema& family,
                                                             const domain::YearMonth& month)
{
    const Month name(family.code, month.toString());
    QDate edition;
    {
        const std::lock_guard lock(m_mutex);
        edition = m_edition;
        if (const auto found = m_sums.find(name); found != m_sums.end()) {
            return found->second;
        }
    }
    auto sums = std::make_shared<IndicatorSums>();
    for (const Batch& batch : m_store.batches(family, month)) {
        sums->add(judged(batch));
    }
    sums->months = 1;
    const std::lock_guard lock(m_mutex);
    if (m_edition == edition) {
        m_sums.emplace(name, sums);
    }
    return sums;
}

IndicatorSums PublishedFigures::sums(const disclosure::FamilySchema& family, const domain::YearMonth& from,
                                     const domain::YearMonth& until)
{
    std::optional<std::vector<domain::YearMonth>> months;
    QDate edition;
    {
        const std::lock_guard lock(m_mutex);
        edition = m_edition;
        if (const auto found = m_months.find(family.code); found != m_months.end()) {
            months = found->second;
        }
    }
    if (!months) {
        months = m_store.months(family);
        const std::lock_guard lock(m_mutex);
        if (m_edition == edition) {
            m_months.emplace(family.code, *months);
        }
    }
    IndicatorSums sums;
    for (const domain::YearMonth& one : *months) {
        if (one >= from && one <= until) {
            sums.add(*month(family, one));
        }
    }
    return sums;
}

} // namespace wasl::hub
