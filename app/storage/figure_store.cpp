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

void nameHer(FigureEntry& entry, const Statement& row, int column)
{
    entry.who = Who::Person;
    entry.person = readPersonTag(row, column);
}

/// An event without a person was about nobody, or about somebody who was erased: of most kinds there is
/// always somebody.
Who whoIsMissing(EventKind kind, bool wasErased)
{
    const bool mayBeNobody = kind == EventKind::Barrier || kind == EventKind::Attended;
    return mayBeNobody && !wasErased ? Who::Nobody : Who::Erased;
}

class FigureTeller
{
public:
    explicit FigureTeller(Database& database)
        : m_database(database)
    {
    }

    /// Withheld from the role: who, when and what stay empty.
    FigureEntry tell(const FigureSource& source) const
    {
        FigureEntry entry;
        entry.day = source.day;
        if (!(this->*tellerOf(source))(entry, source)) {
            entry = {};
            entry.who = Who::Withheld;
        }
        entry.times = source.times;
        return entry;
    }

private:
    /// Answers whether the role may know.
    using Teller = bool (FigureTeller::*)(FigureEntry&, const FigureSource&) const;

    static Teller tellerOf(const FigureSource& source)
    {
        if (source.event != 0) return &FigureTeller::tellEvent;
        if (!source.referral.isNull()) return &FigureTeller::tellReferral;
        if (!source.activity.isNull()) return &FigureTeller::tellActivity;
        return source.guest.isNull() ? &FigureTeller::tellErased : &FigureTeller::tellGuest;
    }

    bool tellEvent(FigureEntry& entry, const FigureSource& source) const
    {
        auto row = m_database.query(
            u"SELECT e.kind, e.on_day, e.category, EXISTS (SELECT 1 FROM legal_file l WHERE l.id = "
            u"e.source_id) "
            "OR (e.person IS NULL AND e.category IS 'legal'), e.erased IS NOT NULL, "_s +
                personTagColumns() +
                u" FROM event e LEFT JOIN beneficiary b ON b.row = e.person WHERE e.sequence = ?"_s,
            source.event);
        if (!row.next()) return true;
        entry.kind = row.get<EventKind>(0);
        entry.day = row.get<QDate>(1);
        entry.category = row.get<QString>(2);
        if (row.value(5).isNull())
            entry.who = whoIsMissing(entry.kind, row.get<bool>(4));
        else
            nameHer(entry, row, 5);
        return may(m_database, toSeeEvent(entry.kind, row.get<bool>(3)));
    }

    bool tellReferral(FigureEntry& entry, const FigureSource& source) const
    {
        entry.what = What::Referral;
        auto row = m_database.query(u"SELECT r.sector, r.sent_at, "_s + personTagColumns() +
                                        u" FROM referral r JOIN beneficiary b ON b.id = r.person_id "
                                        "WHERE r.id = ?"_s,
                                    source.referral);
        if (row.next()) {
            entry.category = row.get<QString>(0);
            entry.day = row.get<QDateTime>(1).toLocalTime().date();
            nameHer(entry, row, 2);
        }
        return may(m_database, Action::ViewReferralState);
    }

    bool tellActivity(FigureEntry& entry, const FigureSource& source) const
    {
        entry.what = What::Activity;
        auto row = m_database.query(u"SELECT sector, from_day FROM activity WHERE id = ?"_s, source.activity);
        if (row.next()) {
            entry.category = row.get<QString>(0);
            entry.day = row.get<QDate>(1);
        }
        return may(m_database, Action::ViewActivities);
    }

    bool tellGuest(FigureEntry& entry, const FigureSource& source) const
    {
        entry.what = What::Nights;
        entry.who = Who::Erased;
        auto row = m_database.query(
            u"SELECT "_s + personTagColumns() + u" FROM beneficiary b WHERE b.id = ?"_s, source.guest);
        if (row.next()) nameHer(entry, row, 0);
        return may(m_database, Action::ViewStays);
    }

    bool tellErased(FigureEntry& entry, const FigureSource& source) const
    {
        entry.who = Who::Erased;
        entry.category = source.sectorOfErased;
        const bool isReferral = !source.sectorOfErased.isEmpty();
        entry.what = isReferral ? What::Referral : What::Nights;
        return may(m_database, isReferral ? Action::ViewReferralState : Action::ViewStays);
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
    FigureEntry withheld;
    withheld.who = Who::Withheld;
    withheld.times = 0;
    for (const auto& source : sources) {
        auto entry = teller.tell(source);
        if (entry.who == Who::Withheld)
            withheld.times += entry.times;
        else
            entries.push_back(std::move(entry));
    }
    const auto rank = [](const FigureEntry& entry) {
        return std::pair(entry.who != Who::Person, entry.who == Who::Person
                                                       ? entry.person.fileNumber.toString()
                                                       : entry.day.toString(Qt::ISODate));
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    if (withheld.times > 0) entries.push_back(withheld);
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
