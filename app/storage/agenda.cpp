#include "app/storage/agenda.h"

#include "app/storage/access_log.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/visit_store.h"
#include "app/storage/write.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::AgendaKind;

namespace
{

constexpr std::size_t mostOverdue = 300; // of others

/// Collects what stands on the days asked for, and what is overdue.
class AgendaReading
{
public:
    AgendaReading(Database& database, QDate first, QDate last)
        : m_database(database)
        , m_today(database.today())
        , m_first(first)
        , m_last(last)
    {
    }

    AgendaDays read()
    {
        addAppointments();
        addActivities();
        addCases();
        addLegalDates();
        addReferrals();
        addReceived();
        addExpiries();
        addAgreements();
        addBanReviews();
        addIncidentFollowUps();
        const auto earlier = [](const AgendaItem& a, const AgendaItem& b) {
            return std::make_tuple(a.day, a.at.value_or(domain::Moment::fromMSecsSinceEpoch(0)), a.kind) <
                   std::make_tuple(b.day, b.at.value_or(domain::Moment::fromMSecsSinceEpoch(0)), b.kind);
        };
        std::stable_sort(m_days.items.begin(), m_days.items.end(), earlier);
        std::stable_sort(m_days.overdue.begin(), m_days.overdue.end(), earlier);
        std::size_t others = 0;
        std::erase_if(m_days.overdue, [&, me = m_database.actor().user](const AgendaItem& item) {
            return item.worker != me && ++others > mostOverdue;
        });
        return std::move(m_days);
    }

private:
    static AgendaItem itemOf(AgendaKind kind, const QUuid& id, const QString& more = {})
    {
        AgendaItem item;
        item.kind = kind;
        item.key = domain::code(kind) + u'-' + id.toString(QUuid::WithoutBraces) + more;
        item.subject = id;
        return item;
    }

    void take(AgendaItem item)
    {
        item.overdue = domain::canBeOverdue(item.kind) && item.day < m_today;
        if (item.overdue)
            m_days.overdue.push_back(std::move(item));
        else if (item.day >= m_first && item.day <= m_last)
            m_days.items.push_back(std::move(item));
    }

    /// The last day up to which something is read that may be overdue already.
    [[nodiscard]] QDate until() const { return std::max(m_last, m_today.addDays(-1)); }
    [[nodiscard]] QDateTime startOf(QDate day) const { return day.startOfDay().toUTC(); }

    [[nodiscard]] bool within(Action action, const domain::BeneficiaryId& person)
    {
        if (domain::reach(m_database.actor().role, action) == domain::Reach::All) return true;
        const auto known = m_reached.find(person);
        if (known != m_reached.end()) return known->second;
        return m_reached.emplace(person, reaches(m_database, action, person)).first->second;
    }

    /// Whose case it is, for what is nobody's by itself.
    void giveWorkerOfCase(AgendaItem& item)
    {
        if (!item.worker.isNull() || !item.person) return;
        auto row = m_database.query(
            u"SELECT c.worker_id, coalesce(u.name, u.user_name) FROM case_file c "
            "LEFT JOIN app_user u ON u.id = c.worker_id WHERE c.person_id = ? AND c.worker_id IS NOT NULL "
            "AND c.status <> 'closed' ORDER BY c.id DESC LIMIT 1"_s,
            item.person->id);
        if (!row.next()) return;
        item.worker = row.get<domain::UserId>(0);
        item.workerName = row.get<QString>(1);
    }

    void addAppointments()
    {
        for (auto& row : VisitStore(m_database).planned(m_first, m_last)) {
            auto item = itemOf(AgendaKind::Appointment, row.visit.id.uuid());
            item.person = std::move(row.person);
            item.worker = row.visit.worker.value_or(domain::UserId());
            item.workerName = row.workerName;
            item.at = row.visit.plannedFor;
            item.day = item.at->toLocalTime().date();
            item.text = row.visit.reason;
            giveWorkerOfCase(item);
            take(std::move(item));
        }
    }

    void addActivities()
    {
        if (!may(m_database, Action::ViewActivities)) return;
        auto rows = m_database.query(u"SELECT id, kind, title, from_day, until_day FROM activity WHERE "
                                     "from_day <= ? AND coalesce(until_day, from_day) >= ? ORDER BY id"_s,
                                     m_last, m_first);
        while (rows.next()) {
            auto item = itemOf(AgendaKind::Activity, rows.get<QUuid>(0));
            item.code = rows.get<QString>(1);
            item.text = rows.get<QString>(2);
            const auto begins = rows.get<QDate>(3);
            const auto ends = rows.get<std::optional<QDate>>(4).value_or(begins);
            const auto base = item.key;
            // One of several days stands on each of them.
            for (auto day = std::max(begins, m_first); day <= std::min(ends, m_last); day = day.addDays(1)) {
                item.day = day;
                if (day > begins) item.key = base + u'-' + day.toString(Qt::ISODate);
                take(item);
            }
        }
    }

    /// A row of a query that begins with the case, its worker and her name, and the person.
    AgendaItem itemOfCase(AgendaKind kind, const Statement& row, int id)
    {
        auto item = itemOf(kind, row.get<QUuid>(id));
        item.subject = row.get<QUuid>(0);
        item.worker = row.get<domain::UserId>(1);
        item.workerName = row.get<QString>(2);
        item.person = readPersonTag(row, 3);
        return item;
    }

    void addCases()
    {
        if (!may(m_database, Action::ViewCase)) return;
        const auto ofCase =
            u"SELECT c.id, c.worker_id, coalesce(u.name, u.user_name), "_s + personTagColumns() + u", "_s;
        const auto from = u"JOIN beneficiary b ON b.id = c.person_id LEFT JOIN app_user u ON u.id = "
                          "c.worker_id WHERE c.status <> 'closed' AND "_s;
        auto visits = m_database.query(ofCase +
                                           u"f.id, f.due, f.kind, f.text FROM case_follow_up f "
                                           "JOIN case_file c ON c.id = f.case_id "_s +
                                           from + u"f.done IS NULL AND f.due <= ?"_s,
                                       until());
        while (visits.next()) {
            auto item = itemOfCase(AgendaKind::FollowUp, visits, 9);
            item.day = visits.get<QDate>(10);
            item.code = visits.get<QString>(11);
            item.text = visits.get<QString>(12);
            if (within(Action::ViewCase, item.person->id)) take(std::move(item));
        }
        auto actions = m_database.query(
            ofCase +
                u"json_extract(a.value, '$.id'), json_extract(a.value, '$.due'), g.sector, "
                "json_extract(a.value, '$.text') FROM case_goal g JOIN case_file c ON c.id = g.case_id, "
                "json_each(g.actions) a "_s +
                from +
                u"g.reached IS NULL AND json_extract(a.value, '$.done') IS NULL AND "
                "json_extract(a.value, '$.due') <= ?"_s,
            until());
        while (actions.next()) {
            const auto id = QUuid::fromString(actions.get<QString>(9));
            auto item = itemOf(AgendaKind::PlanAction, id);
            item.subject = actions.get<QUuid>(0);
            item.worker = actions.get<domain::UserId>(1);
            item.workerName = actions.get<QString>(2);
            item.person = readPersonTag(actions, 3);
            item.day = QDate::fromString(actions.get<QString>(10), Qt::ISODate);
            item.code = actions.get<QString>(11);
            item.text = actions.get<QString>(12);
            if (within(Action::ViewCase, item.person->id)) take(std::move(item));
        }
    }

    /// The store decides what of a legal file the actor may read.
    void addLegalDates()
    {
        if (!may(m_database, Action::ViewLegalFile)) return;
        auto rows = m_database.query(
            u"SELECT f.id, coalesce(u.name, u.user_name), "_s + personTagColumns() +
                u" FROM legal_file f JOIN beneficiary b ON b.id = f.person_id LEFT JOIN app_user u ON u.id = "
                "f.lawyer_id WHERE f.closed IS NULL AND (EXISTS (SELECT 1 FROM legal_deadline d WHERE "
                "d.legal_file_id = f.id AND d.done IS NULL AND d.due <= ?) OR EXISTS (SELECT 1 FROM hearing "
                "h "
                "WHERE h.legal_file_id = f.id AND h.at >= ? AND h.at < ?))"_s,
            until(), startOf(m_first), startOf(m_last.addDays(1)));
        const LegalFileStore files(m_database);
        while (rows.next()) {
            const auto file = files.find(rows.get<domain::LegalFileId>(0));
            if (!file) continue;
            AgendaItem common;
            common.subject = file->id.uuid();
            common.worker = file->lawyer;
            common.workerName = rows.get<QString>(1);
            common.person = readPersonTag(rows, 2);
            common.code = file->kind;
            const auto add = [&](AgendaKind kind, const QUuid& id, QDate day, const QString& text,
                                 const std::optional<domain::Moment>& at) {
                auto item = common;
                item.kind = kind;
                item.key = itemOf(kind, id).key;
                item.day = day;
                item.text = text;
                item.at = at;
                take(std::move(item));
            };
            for (const auto& deadline : file->deadlines)
                if (!deadline.done && deadline.due.isValid())
                    add(AgendaKind::LegalDeadline, deadline.id.uuid(), deadline.due, deadline.what, {});
            for (const auto& hearing : file->hearings)
                add(AgendaKind::Hearing, hearing.id.uuid(), hearing.at.toLocalTime().date(), hearing.place,
                    hearing.at);
        }
    }

    void addReferrals()
    {
        if (!may(m_database, Action::ViewReferralState)) return;
        auto rows = m_database.query(
            u"SELECT r.id, r.worker_id, coalesce(u.name, u.user_name), "_s + personTagColumns() +
                u", p.name, p.name_arabic, r.sector, coalesce(r.due_at, r.sent_at) FROM referral r "
                "JOIN beneficiary b ON b.id = r.person_id LEFT JOIN partner p ON p.id = r.partner_id "
                "LEFT JOIN app_user u ON u.id = r.worker_id WHERE r.state IN ('sent', 'acknowledged', "
                "'no-feedback') AND coalesce(r.due_at, r.sent_at) < ?"_s,
            startOf(until().addDays(1)));
        while (rows.next()) {
            auto item = itemOfCase(AgendaKind::ReferralAnswer, rows, 0);
            item.partner = rows.get<QString>(9);
            item.partnerArabic = rows.get<QString>(10);
            item.code = rows.get<QString>(11);
            item.day = rows.get<QDateTime>(12).toLocalTime().date();
            take(std::move(item));
        }
    }

    /// Answers that this association owes to others.
    void addReceived()
    {
        if (!may(m_database, Action::ViewReferralState)) return;
        auto rows =
            m_database.query(u"SELECT r.id, "_s + personTagColumns() +
                                 u", r.from_organisation, r.sector, r.due_at FROM incoming_referral r "
                                 "JOIN beneficiary b ON b.id = r.person_id "
                                 "WHERE r.state IN ('received', 'acknowledged') AND r.due_at < ?"_s,
                             startOf(until().addDays(1)));
        while (rows.next()) {
            auto item = itemOf(AgendaKind::AnswerOwed, rows.get<QUuid>(0));
            item.person = readPersonTag(rows, 1);
            item.partner = rows.get<QString>(7);
            item.code = rows.get<QString>(8);
            item.day = rows.get<QDateTime>(9).toLocalTime().date();
            giveWorkerOfCase(item);
            take(std::move(item));
        }
    }

    void addExpiries()
    {
        for (auto& row : BeneficiaryStore(m_database).documentsExpiring(m_first, m_last)) {
            auto item = itemOf(AgendaKind::DocumentExpiry, row.person.id.uuid(),
                               u'-' + row.kind + u'-' + row.expires.toString(Qt::ISODate));
            item.person = std::move(row.person);
            item.code = row.kind;
            item.day = row.expires;
            giveWorkerOfCase(item);
            take(std::move(item));
        }
        for (auto& row : ConsentStore(m_database).expiring(m_first, m_last)) {
            auto item =
                itemOf(AgendaKind::ConsentExpiry, row.person.id.uuid(), u'-' + domain::code(row.purpose));
            item.person = std::move(row.person);
            item.code = domain::code(row.purpose);
            item.day = row.expires;
            giveWorkerOfCase(item);
            take(std::move(item));
        }
    }

    void addAgreements()
    {
        if (!may(m_database, Action::ViewPartners)) return;
        auto rows = m_database.query(u"SELECT a.id, a.title, a.until_day, p.name, p.name_arabic, p.id FROM "
                                     "agreement a JOIN partner p ON p.id = a.partner_id "
                                     "WHERE a.until_day BETWEEN ? AND ? ORDER BY a.id"_s,
                                     m_first, m_last);
        while (rows.next()) {
            auto item = itemOf(AgendaKind::AgreementEnd, rows.get<QUuid>(0));
            item.subject = rows.get<QUuid>(5);
            item.text = rows.get<QString>(1);
            item.day = rows.get<QDate>(2);
            item.partner = rows.get<QString>(3);
            item.partnerArabic = rows.get<QString>(4);
            take(std::move(item));
        }
    }

    /// A review stays due until somebody decides: while the ban holds it does not simply pass.
    void addBanReviews()
    {
        if (!may(m_database, Action::DecideBan)) return;
        auto rows = m_database.query(
            u"SELECT n.id, "_s + personTagColumns() +
                u", n.reason, n.review_on FROM ban n JOIN beneficiary b ON b.id = n.person_id "
                "WHERE n.lifted_on IS NULL AND n.until_day >= ? AND n.review_on <= ? ORDER BY n.id"_s,
            m_today, until());
        while (rows.next()) {
            auto item = itemOf(AgendaKind::BanReview, rows.get<QUuid>(0));
            item.person = readPersonTag(rows, 1);
            item.code = rows.get<QString>(7);
            item.day = rows.get<QDate>(8);
            take(std::move(item));
        }
    }

    void addIncidentFollowUps()
    {
        if (!may(m_database, Action::ViewIncidents)) return;
        auto rows = m_database.query(
            u"SELECT f.incident_id, f.id, f.what, f.due, f.by_id, coalesce(u.name, u.user_name), i.kind "
            "FROM incident_follow_up f JOIN incident i ON i.id = f.incident_id LEFT JOIN app_user u "
            "ON u.id = f.by_id WHERE f.done_on IS NULL AND f.due <= ? ORDER BY f.id"_s,
            until());
        while (rows.next()) {
            auto item = itemOf(AgendaKind::IncidentFollowUp, rows.get<QUuid>(1));
            item.subject = rows.get<QUuid>(0);
            item.text = rows.get<QString>(2);
            item.day = rows.get<QDate>(3);
            item.worker = rows.get<domain::UserId>(4);
            item.workerName = rows.get<QString>(5);
            item.code = rows.get<QString>(6);
            take(std::move(item));
        }
    }

    Database& m_database;
    QDate m_today, m_first, m_last;
    AgendaDays m_days;
    std::unordered_map<domain::BeneficiaryId, bool> m_reached; ///< of ViewCase, the one that reaches some
};

} // namespace

AgendaDays Agenda::read(QDate first, QDate last) const
{
    if (!first.isValid() || !last.isValid() || last < first) return {};
    return AgendaReading(m_database, first, last).read();
}

domain::Result<void> Agenda::noteExport(QDate first, QDate last, int items,
                                        const std::vector<domain::BeneficiaryId>& named) const
{
    const auto note = [&]() -> domain::Result<void> {
        const auto user = m_database.actor().user.uuid();
        Journal(m_database)
            .append({u"export"_s,
                     u"agenda"_s,
                     user,
                     user,
                     {{u"from"_s, {}, first.toString(Qt::ISODate)},
                      {u"until"_s, {}, last.toString(Qt::ISODate)},
                      {u"items"_s, {}, items},
                      {u"names"_s, {}, int(named.size())}}});
        AccessLog log(m_database);
        for (const auto& person : named)
            if (auto noted = log.note(u"export"_s, person.uuid()); !noted) return noted;
        return {};
    };
    if (!named.empty()) return write(m_database, Action::ExportPeople, note);
    return writeOwn(m_database, note);
}

} // namespace wasl::storage
