#include "app/reports/month_counter.h"

#include "app/domain/territory.h"
#include "app/storage/event_store.h"
#include "app/storage/kept_months.h"
#include "app/storage/sent_referrals.h"
#include "app/storage/slept_stays.h"
#include "app/storage/summary_store.h"

#include <QSet>

#include <unordered_map>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

using domain::Count;
using domain::MonthlySummary;
using storage::EventKind;
using storage::EventRow;

const domain::Territory& territory()
{
    static const auto loaded = domain::Territory::load();
    return loaded;
}

domain::Moment startOf(QDate day)
{
    return day.startOfDay(Qt::LocalTime).toUTC();
}

class Month
{
public:
    Month(storage::Database& database, const domain::YearMonth& month)
        : m_database(database)
    {
        m_summary.month = month;
        m_summary.preparedAt = database.now();
    }

    MonthlySummary count()
    {
        const auto month = m_summary.month;
        storage::EventStore(m_database).forEach(month, month, [this](const auto&, const EventRow& row) {
            add(row);
        });
        countReferrals();
        countNights();
        return std::move(m_summary);
    }

private:
    void add(const EventRow& row)
    {
        switch (row.kind) {
        case EventKind::Registered:
            addPerson(m_summary.registered, row);
            ++m_summary.registeredByStatus[row.status.isEmpty() ? u"unknown"_s : row.status];
            break;
        case EventKind::Referred:
            once(u"referred"_s, m_summary.referred, row);
            [[fallthrough]];
        case EventKind::Assisted:
            once(u"assisted"_s, m_summary.assisted, row);
            if (first(u"sector:"_s + row.category, row)) ++m_summary.assistedBySector[row.category];
            break;
        case EventKind::Distributed:
            once(u"assisted"_s, m_summary.assisted, row);
            break;
        case EventKind::CheckedIn:
            ++m_summary.staysBegun;
            once(u"assisted"_s, m_summary.assisted, row);
            break;
        case EventKind::CheckedOut:
            ++m_summary.staysEnded;
            break;
        case EventKind::Attended:
            m_summary.participants += row.quantity;
            if (row.person != 0) once(u"assisted"_s, m_summary.assisted, row);
            break;
        case EventKind::Barrier:
            m_summary.barriers[row.category] += row.quantity;
            break;
        case EventKind::ReferralClosed:
        case EventKind::CaseOpened:
        case EventKind::CaseClosed:
            break;
        }
    }

    void addPerson(Count& count, const EventRow& row, int times = 1)
    {
        count.add(row.sex, row.ageBand, row.nationality, territory().communeOf(row.commune), times);
    }

    bool first(const QString& figure, const EventRow& row)
    {
        auto& seen = m_seen[figure];
        const auto before = seen.size();
        seen.insert(row.person);
        return seen.size() > before;
    }

    void once(const QString& figure, Count& count, const EventRow& row)
    {
        if (first(figure, row)) addPerson(count, row);
    }

    void countReferrals()
    {
        const auto month = m_summary.month;
        const domain::Interval sent{startOf(month.first()), startOf(month.next().first())};
        for (const auto& referral : storage::sentReferrals(m_database, sent))
            ++m_summary.referrals[referral.sector][referral.state];
    }

    /// Nights of a stay that lie in the month: from the day of arrival to the day before departure.
    int nightsOf(const storage::SleptStay& stay) const
    {
        const auto month = m_summary.month;
        const auto arrived = stay.arrived.toLocalTime().date();
        const auto left = stay.left ? stay.left->toLocalTime().date() : m_database.today();
        const auto from = std::max(arrived, month.first());
        const auto until = std::min(left, month.next().first());
        return int(std::max<qint64>(0, from.daysTo(until)));
    }

    void countNights()
    {
        const auto month = m_summary.month;
        std::unordered_map<domain::BeneficiaryId, int> nights;
        const auto stays =
            storage::sleptStays(m_database, {startOf(month.first()), startOf(month.next().first())});
        for (const auto& stay : stays)
            if (const int slept = nightsOf(stay); slept > 0) nights[stay.person] += slept;
        for (const auto& stay : stays) {
            const auto slept = nights.find(stay.person);
            if (slept == nights.end()) continue; // counted with another stay of hers
            const auto row = asKnown(stay);
            addPerson(m_summary.nights, row, slept->second);
            addPerson(m_summary.housed, row);
            nights.erase(slept);
        }
    }

    EventRow asKnown(const storage::SleptStay& stay) const
    {
        EventRow row;
        if (stay.sex.isKnown()) row.sex = domain::code(stay.sex.value());
        if (stay.birth.isKnown())
            row.ageBand = domain::ageBandOf(domain::ageOn(stay.birth.value(), m_summary.month.first()));
        row.nationality = stay.nationality;
        row.commune = stay.communeCode;
        return row;
    }

    storage::Database& m_database;
    MonthlySummary m_summary;
    std::map<QString, QSet<qint64>> m_seen;
};

} // namespace

domain::MonthlySummary countMonth(storage::Database& database, const domain::YearMonth& month)
{
    if (auto kept = storage::KeptMonths(database).find(month)) return *std::move(kept);
    return Month(database, month).count();
}

domain::MonthlySummary monthOf(storage::Database& database, const domain::YearMonth& month)
{
    if (auto closed = storage::SummaryStore(database).find(month)) return *std::move(closed);
    return countMonth(database, month);
}

} // namespace wasl::reports
