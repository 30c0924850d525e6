#include "app/storage/figure_store.h"

#include "app/storage/write.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using Who = FigureEntry::Who;
using What = FigureEntry::What;

namespace
{

/// What one must be allowed to see to be told whom an event is about.
Action toSeeEvent(EventKind kind, bool ofLegalFile)
{
    switch (kind) {
    case EventKind::Referred:
    case EventKind::ReferralClosed:
        return Action::ViewReferralState;
    case EventKind::CheckedIn:
    case EventKind::CheckedOut:
        return Action::ViewStays;
    case EventKind::Distributed:
        return Action::Distribute;
    case EventKind::Attended:
        return Action::ViewActivities;
    case EventKind::CaseOpened:
    case EventKind::CaseClosed:
        return Action::ViewCase;
    case EventKind::Barrier:
        return Action::ViewBarriers;
    case EventKind::Registered:
    case EventKind::Assisted:
        break;
    }
    return ofLegalFile ? Action::ViewLegalFile : Action::ViewIdentity;
}

/// Names her, or says why not.
void nameHer(FigureEntry& entry, const Statement& row, int column, bool mayKnow)
{
    if (!mayKnow) {
        entry.who = Who::Withheld;
        return;
    }
    entry.who = Who::Person;
    entry.person = readPersonTag(row, column);
}

/// An event without a person was about nobody, or about somebody who was erased: of most kinds there is
/// always somebody.
Who whoIsMissing(EventKind kind)
{
    return kind == EventKind::Barrier || kind == EventKind::Attended ? Who::Nobody : Who::Erased;
}

class FigureTeller
{
public:
    explicit FigureTeller(Database& database)
        : m_database(database)
    {
    }

    FigureEntry tell(const FigureSource& source) const
    {
        FigureEntry entry;
        entry.times = source.times;
        entry.day = source.day;
        if (source.event != 0)
            tellEvent(entry, source.event);
        else if (!source.referral.isNull())
            tellReferral(entry, source.referral);
        else if (!source.activity.isNull())
            tellActivity(entry, source.activity);
        else
            tellGuest(entry, source.guest);
        return entry;
    }

private:
    void tellEvent(FigureEntry& entry, qint64 sequence) const
    {
        auto row = m_database.query(
            u"SELECT e.kind, e.on_day, e.category, EXISTS (SELECT 1 FROM legal_file l WHERE l.id = e.source_id), "_s +
                personTagColumns() +
                u" FROM event e LEFT JOIN beneficiary b ON b.row = e.person WHERE e.sequence = ?"_s,
            sequence);
        if (!row.next()) return;
        entry.kind = row.get<EventKind>(0);
        entry.day = row.get<QDate>(1);
        entry.category = row.get<QString>(2);
        if (row.value(4).isNull())
            entry.who = whoIsMissing(entry.kind);
        else
            nameHer(entry, row, 4, may(m_database, toSeeEvent(entry.kind, row.get<bool>(3))));
    }

    void tellReferral(FigureEntry& entry, const domain::ReferralId& id) const
    {
        entry.what = What::Referral;
        auto row = m_database.query(u"SELECT r.sector, r.sent_at, "_s + personTagColumns() +
                                        u" FROM referral r JOIN beneficiary b ON b.id = r.person_id "
                                        "WHERE r.id = ?"_s,
                                    id);
        if (!row.next()) return;
        entry.category = row.get<QString>(0);
        entry.day = row.get<QDateTime>(1).toLocalTime().date();
        nameHer(entry, row, 2, may(m_database, Action::ViewReferralState));
    }

    void tellActivity(FigureEntry& entry, const domain::ActivityId& id) const
    {
        entry.what = What::Activity;
        auto row = m_database.query(u"SELECT sector, from_day FROM activity WHERE id = ?"_s, id);
        if (!row.next()) return;
        entry.category = row.get<QString>(0);
        entry.day = row.get<QDate>(1);
    }

    void tellGuest(FigureEntry& entry, const domain::BeneficiaryId& id) const
    {
        entry.what = What::Nights;
        auto row =
            m_database.query(u"SELECT "_s + personTagColumns() + u" FROM beneficiary b WHERE b.id = ?"_s, id);
        if (row.next())
            nameHer(entry, row, 0, may(m_database, Action::ViewStays));
        else
            entry.who = Who::Erased;
    }

    Database& m_database;
};

} // namespace

domain::Result<std::vector<FigureEntry>> FigureStore::tell(const std::vector<FigureSource>& sources) const
{
    const auto role = m_database.actor().role;
    for (const auto needed : {Action::ViewSummary, Action::ViewIdentity})
        if (!domain::may(role, needed)) return tl::unexpected(domain::notAllowed(role, needed));
    const FigureTeller teller(m_database);
    std::vector<FigureEntry> entries;
    entries.reserve(sources.size());
    for (const auto& source : sources)
        entries.push_back(teller.tell(source));
    const auto rank = [](const FigureEntry& entry) {
        return std::pair(entry.who != Who::Person, entry.who == Who::Person
                                                       ? entry.person.fileNumber.toString()
                                                       : entry.day.toString(Qt::ISODate));
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return entries;
}

std::map<QDate, int> FigureStore::registeredByDay(const domain::YearMonth& month) const
{
    std::map<QDate, int> days;
    if (!may(m_database, Action::ViewSummary)) return days;
    auto rows = m_database.query(
        u"SELECT on_day, count(*) FROM event WHERE month = ? AND kind = 'registered' GROUP BY on_day"_s,
        month);
    while (rows.next())
        days[rows.get<QDate>(0)] = rows.get<int>(1);
    return days;
}

} // namespace wasl::storage
