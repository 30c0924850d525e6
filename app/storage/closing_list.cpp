#include "app/storage/closing_list.h"

#include "app/storage/draft_store.h"
#include "app/storage/identity_review.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::ClosingCheck;
using domain::YearMonth;

namespace
{

class ClosingList
{
public:
    ClosingList(Database& database, const YearMonth& month)
        : m_database(database)
        , m_month(month)
        , m_end(month.next().first().startOfDay(Qt::LocalTime).toUTC())
    {
    }

    std::vector<OpenItem> of(ClosingCheck check, const std::atomic<bool>& cancelled)
    {
        switch (check) {
        case ClosingCheck::StaysOverdue:
            return people(Action::ViewStays,
                          m_database.query(selectPerson(u"s.planned_until, NULL"_s) +
                                               u"FROM stay s JOIN beneficiary b ON b.id = s.person_id "
                                               "WHERE s.state = 'checked-in' AND s.planned_until < ? "
                                               "ORDER BY s.planned_until"_s,
                                           std::min(m_end, m_database.now())));
        case ClosingCheck::StaysUndated:
            return people(Action::ViewStays,
                          m_database.query(selectPerson(u"s.checked_in_at, NULL"_s) +
                                               u"FROM stay s JOIN beneficiary b ON b.id = s.person_id "
                                               "WHERE s.state = 'checked-in' AND s.planned_until IS NULL "
                                               "AND s.checked_in_at < ? ORDER BY s.checked_in_at"_s,
                                           m_end));
        case ClosingCheck::ReferralsLate:
            return people(Action::ViewReferralState,
                          m_database.query(selectPerson(u"r.due_at, r.sector"_s) +
                                               u"FROM referral r JOIN beneficiary b ON b.id = r.person_id "
                                               "WHERE r.state IN ('sent', 'acknowledged', 'no-feedback') "
                                               "AND r.due_at < ? AND r.sent_at < ? ORDER BY r.due_at"_s,
                                           m_database.now(), m_end));
        case ClosingCheck::ReferralDrafts:
            return people(
                Action::ViewReferralState,
                m_database.query(selectPerson(u"r.drafted, r.sector"_s) +
                                     u"FROM referral r JOIN beneficiary b ON b.id = r.person_id "
                                     "WHERE r.state = 'draft' AND r.drafted <= ? ORDER BY r.drafted"_s,
                                 m_month.last()));
        case ClosingCheck::Duplicates:
            return duplicates(cancelled);
        case ClosingCheck::Drafts:
            return drafts();
        case ClosingCheck::ConsentNotAsked:
            return registered(u"NOT EXISTS (SELECT 1 FROM consent c WHERE c.person_id = b.id "
                              "AND c.purpose = 'record')"_s);
        case ClosingCheck::IncompletePeople:
            return registered(u"(b.sex IS NULL OR b.sex = '?' OR b.birth IS NULL OR b.birth = '?')"_s);
        case ClosingCheck::ReleasesWaiting:
            return releases();
        }
        return {};
    }

private:
    static QString selectPerson(const QString& rest)
    {
        return u"SELECT "_s + personTagColumns() + u", "_s + rest + u' ';
    }

    /// Rows of a person, a day or moment, and a detail.
    std::vector<OpenItem> people(Action toNameThem, Statement rows) const
    {
        const bool named = may(m_database, toNameThem) && may(m_database, Action::ViewIdentity);
        std::vector<OpenItem> found;
        while (rows.next()) {
            OpenItem item;
            if (named) item.person = readPersonTag(rows, 0);
            const auto when = rows.value(6);
            item.day = when.typeId() == QMetaType::QString ? rows.get<QDate>(6)
                                                           : rows.get<QDateTime>(6).toLocalTime().date();
            item.detail = rows.get<QString>(7);
            found.push_back(std::move(item));
        }
        return found;
    }

    /// Those registered in the month, as the month counts them.
    std::vector<OpenItem> registered(const QString& condition) const
    {
        return people(Action::ViewIdentity,
                      m_database.query(selectPerson(u"e.on_day, NULL"_s) +
                                           u"FROM event e JOIN beneficiary b ON b.row = e.person "
                                           "WHERE e.month = ? AND e.kind = 'registered' AND "_s +
                                           condition + u" ORDER BY e.on_day, b.file_number"_s,
                                       m_month));
    }

    std::vector<OpenItem> duplicates(const std::atomic<bool>& cancelled)
    {
        std::vector<OpenItem> found;
        for (const auto& pair : duplicatesToReview(m_database, cancelled)) {
            auto rows =
                m_database.query(selectPerson(u"b.registered_on, NULL"_s) +
                                     u"FROM beneficiary b WHERE b.id IN (?, ?) ORDER BY b.registered_on"_s,
                                 pair.a, pair.b);
            auto both = people(Action::FindPerson, std::move(rows));
            // A pair concerns the months since the second record was made.
            if (both.size() != 2 || both.back().day > m_month.last()) continue;
            both.back().other = both.front().person;
            found.push_back(std::move(both.back()));
        }
        return found;
    }

    std::vector<OpenItem> drafts() const
    {
        std::vector<OpenItem> found;
        for (const auto& draft : DraftStore(m_database).all())
            found.push_back({std::nullopt, std::nullopt, draft.savedAt.toLocalTime().date(), draft.form});
        return found;
    }

    std::vector<OpenItem> releases() const
    {
        std::vector<OpenItem> found;
        auto rows = m_database.query(u"SELECT period, prepared FROM release WHERE state <> 'delivered' "
                                     "AND period <= ? ORDER BY period"_s,
                                     m_month);
        while (rows.next())
            found.push_back({std::nullopt, std::nullopt, rows.get<QDate>(1), rows.get<QString>(0)});
        return found;
    }

    Database& m_database;
    YearMonth m_month;
    QDateTime m_end;
};

} // namespace

std::vector<OpenItem> openItems(Database& database, ClosingCheck check, const YearMonth& month,
                                const std::atomic<bool>& cancelled)
{
    if (!may(database, Action::ViewSummary)) return {};
    return ClosingList(database, month).of(check, cancelled);
}

} // namespace wasl::storage
