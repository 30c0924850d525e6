#include "app/reports/month_counter.h"

#include "app/domain/territory.h"
#include "app/storage/erased_counts.h"
#include "app/storage/event_store.h"
#include "app/storage/sent_referrals.h"
#include "app/storage/slept_stays.h"
#include "app/storage/summary_store.h"

#include <QHash>
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

/// Collects what went into one figure.
struct Witness
{
    QString figure;
    std::vector<storage::FigureSource> sources;

    /// Whether a path is the wanted one, or below it where that is a sum.
    [[nodiscard]] bool wants(const QString& path) const
    {
        return path == figure || (domain::isSum(figure) && path.startsWith(figure + u'/'));
    }
};

class Month
{
public:
    /// With a witness it is told of every addition to its figure.
    Month(storage::Database& database, const domain::MonthSpan& span, Witness* witness = nullptr)
        : m_database(database)
        , m_span(span)
        , m_witness(witness)
    {
        m_summary.month = span.first;
        m_summary.preparedAt = database.now();
    }

    MonthlySummary count()
    {
        storage::EventStore(m_database)
            .forEach(m_span.first, m_span.last, [this](const auto&, const EventRow& row) { add(row); });
        countActivities();
        countReferrals();
        countNights();
        return std::move(m_summary);
    }

private:
    void add(const EventRow& row)
    {
        switch (row.kind) {
        case EventKind::Registered:
            addPerson(u"registered"_s, m_summary.registered, row, eventOf(row));
            addTo(m_summary.registeredByStatus, u"registered/status/"_s,
                  row.status.isEmpty() ? u"unknown"_s : row.status, eventOf(row));
            break;
        case EventKind::Referred:
            once(u"referred"_s, m_summary.referred, m_referred, row);
            [[fallthrough]];
        case EventKind::Assisted:
            once(u"assisted"_s, m_summary.assisted, m_assisted, row);
            if (isFirst(m_assistedBySector[row.category], row))
                addTo(m_summary.assistedBySector, u"assisted/sector/"_s, row.category, eventOf(row));
            break;
        case EventKind::Distributed:
            once(u"assisted"_s, m_summary.assisted, m_assisted, row);
            break;
        case EventKind::CheckedIn:
            addTo(m_summary.staysBegun, u"stays-begun"_s, eventOf(row));
            once(u"assisted"_s, m_summary.assisted, m_assisted, row);
            break;
        case EventKind::CheckedOut:
            addTo(m_summary.staysEnded, u"stays-ended"_s, eventOf(row));
            break;
        case EventKind::Attended:
            addTo(m_summary.participants, u"participants"_s, eventOf(row, row.quantity));
            if (row.person != 0) once(u"assisted"_s, m_summary.assisted, m_assisted, row);
            break;
        case EventKind::Barrier:
            addTo(m_summary.barriers, u"barriers/"_s, row.category, eventOf(row, row.quantity));
            break;
        case EventKind::ReferralClosed:
        case EventKind::CaseOpened:
        case EventKind::CaseClosed:
            break;
        }
    }

    static storage::FigureSource eventOf(const EventRow& row, int times = 1)
    {
        storage::FigureSource source;
        source.event = row.sequence;
        source.times = times;
        return source;
    }

    void addPerson(const QString& figure, Count& count, const EventRow& row,
                   const storage::FigureSource& source)
    {
        const auto commune = territory().communeOf(row.commune);
        count.add(row.sex, row.ageBand, row.nationality, commune, source.times);
        if (!m_witness || !m_witness->figure.startsWith(figure)) return;
        Count alone;
        alone.add(row.sex, row.ageBand, row.nationality, commune, source.times);
        if (domain::figures(figure, alone).contains(m_witness->figure)) m_witness->sources.push_back(source);
    }

    void addTo(int& figure, const QString& path, const storage::FigureSource& source)
    {
        figure += source.times;
        if (m_witness && m_witness->wants(path)) m_witness->sources.push_back(source);
    }

    template <class Parts, class Key>
    void addTo(Parts& parts, const QString& path, const Key& key, const storage::FigureSource& source)
    {
        parts[key] += source.times;
        if (!m_witness) return;
        QString word;
        if constexpr (std::is_same_v<Key, QString>)
            word = key;
        else
            word = domain::code(key);
        if (m_witness->wants(path + word)) m_witness->sources.push_back(source);
    }

    using People = QSet<qint64>;

    static bool isFirst(People& seen, const EventRow& row)
    {
        const auto before = seen.size();
        seen.insert(row.person);
        return seen.size() > before;
    }

    void once(const QString& figure, Count& count, People& seen, const EventRow& row)
    {
        if (isFirst(seen, row)) addPerson(figure, count, row, eventOf(row));
    }

    void countActivities()
    {
        for (const auto& id : storage::EventStore(m_database).activities(m_span.first, m_span.last)) {
            storage::FigureSource source;
            source.activity = id;
            addTo(m_summary.activities, u"activities"_s, source);
        }
    }

    void countReferrals()
    {
        for (const auto& referral : storage::sentReferrals(m_database, whole())) {
            storage::FigureSource source;
            source.referral = referral.id;
            if (referral.id.isNull()) source.sectorOfErased = referral.sector;
            addTo(m_summary.referrals[referral.sector], u"referrals/"_s + referral.sector + u'/',
                  referral.state, source);
        }
    }

    domain::Interval whole() const
    {
        return {startOf(m_span.first.first()), startOf(m_span.last.next().first())};
    }

    /// Nights of a stay that lie in the months: from the day of arrival to the day before departure.
    int nightsOf(const storage::SleptStay& stay) const
    {
        const auto arrived = stay.arrived.toLocalTime().date();
        const auto left = stay.left ? stay.left->toLocalTime().date() : m_database.today();
        const auto from = std::max(arrived, m_span.first.first());
        const auto until = std::min(left, m_span.last.next().first());
        return int(std::max<qint64>(0, from.daysTo(until)));
    }

    void countNights()
    {
        std::unordered_map<domain::BeneficiaryId, storage::FigureSource> guests;
        const auto stays = storage::sleptStays(m_database, whole());
        for (const auto& stay : stays) {
            const int slept = nightsOf(stay);
            if (slept == 0) continue;
            auto& guest = guests.try_emplace(stay.person, storage::FigureSource{0, {}, stay.person, {}, 0})
                              .first->second;
            const auto from = std::max(stay.arrived.toLocalTime().date(), m_span.first.first());
            guest.day = guest.day.isValid() ? std::min(guest.day, from) : from;
            guest.times += slept;
        }
        for (const auto& stay : stays) {
            const auto found = guests.find(stay.person);
            if (found == guests.end()) continue; // counted with another stay of hers
            auto guest = found->second;
            guests.erase(found);
            const auto row = asKnown(stay);
            addPerson(u"nights"_s, m_summary.nights, row, guest);
            guest.times = 1;
            addPerson(u"housed"_s, m_summary.housed, row, guest);
        }
        countErasedNights();
    }

    void countErasedNights()
    {
        std::unordered_map<qint64, int> nights;
        const auto kept = storage::erasedNights(m_database, m_span);
        for (const auto& month : kept)
            nights[month.guest] += month.nights;
        for (const auto& month : kept) {
            const auto guest = nights.extract(month.guest);
            if (guest.empty()) continue; // counted with an earlier month of hers
            EventRow row;
            row.sex = month.sex;
            row.ageBand = month.ageBand;
            row.nationality = month.nationality;
            row.commune = month.commune;
            storage::FigureSource source;
            source.times = guest.mapped();
            addPerson(u"nights"_s, m_summary.nights, row, source);
            source.times = 1;
            addPerson(u"housed"_s, m_summary.housed, row, source);
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
    domain::MonthSpan m_span;
    Witness* m_witness;
    MonthlySummary m_summary;
    People m_referred, m_assisted;
    QHash<QString, People> m_assistedBySector;
};

} // namespace

domain::MonthlySummary countMonth(storage::Database& database, const domain::YearMonth& month)
{
    return countSpan(database, domain::MonthSpan::of(month));
}

domain::MonthlySummary countSpan(storage::Database& database, const domain::MonthSpan& span)
{
    return Month(database, span).count();
}

domain::MonthlySummary monthsOf(storage::Database& database, const domain::MonthSpan& span)
{
    return span.isOneMonth() ? monthOf(database, span.first) : countSpan(database, span);
}

ClosedWithin closedWithin(storage::Database& database, const domain::MonthSpan& span)
{
    ClosedWithin within;
    const storage::SummaryStore summaries(database);
    for (const auto& month : span.months()) {
        if (!summaries.find(month)) continue;
        within.closed.push_back(month);
        if (!summaries.changesSince(countMonth(database, month)).empty()) within.changed.push_back(month);
    }
    return within;
}

std::vector<storage::FigureSource> sourcesOf(storage::Database& database, const domain::MonthSpan& span,
                                             const QString& figure)
{
    Witness witness{figure, {}};
    (void)Month(database, span, &witness).count();
    return std::move(witness.sources);
}

domain::MonthlySummary monthOf(storage::Database& database, const domain::YearMonth& month)
{
    if (auto closed = storage::SummaryStore(database).find(month)) return *std::move(closed);
    return countMonth(database, month);
}

} // namespace wasl::reports
