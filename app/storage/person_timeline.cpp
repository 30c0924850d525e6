#include "app/storage/person_timeline.h"

#include "app/domain/user.h"
#include "app/storage/case_notes.h"
#include "app/storage/case_store.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/reach.h"
#include "app/storage/sealed_text.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Compartment;

namespace
{

/// How one kind is read: who may, and what. Every SELECT gives what, moment, day, who, code, text, name in
/// Arabic and target; each placeholder is the person.
struct TimelineSource
{
    TimelineKind kind;
    Action action;
    QLatin1StringView sql;
};

constexpr TimelineSource timelineSources[] = {
    {TimelineKind::Registration, Action::ViewIdentity,
     "SELECT 'registered', NULL, registered_on, registered_by, NULL, NULL, NULL, id FROM beneficiary "
     "WHERE id = ?"_L1},
    {TimelineKind::Status, Action::ViewIdentity,
     "SELECT 'status', NULL, from_day, NULL, code, NULL, NULL, beneficiary_id FROM beneficiary_status "
     "WHERE beneficiary_id = ? AND from_day IS NOT NULL"_L1},
    {TimelineKind::Visit, Action::ViewVisits,
     "SELECT 'visit-' || state, coalesce(arrived_at, planned_for), NULL, worker_id, NULL, reason, NULL, id "
     "FROM visit WHERE person_id = ?"_L1},
    {TimelineKind::Referral, Action::ViewReferralState,
     "SELECT 'referral-draft', NULL, r.drafted, r.worker_id, r.sector, p.name, p.name_arabic, r.id "
     "FROM referral r LEFT JOIN partner p ON p.id = r.partner_id "
     "WHERE r.person_id = ? AND r.drafted IS NOT NULL"_L1},
    {TimelineKind::Referral, Action::ViewReferralState,
     "SELECT 'referral-' || s.event, s.at, NULL, s.by_id, s.code, p.name, p.name_arabic, r.id "
     "FROM referral r JOIN referral_step s ON s.referral_id = r.id "
     "LEFT JOIN partner p ON p.id = r.partner_id WHERE r.person_id = ?"_L1},
    {TimelineKind::Referral, Action::ViewReferralState,
     "SELECT 'received-take', received_at, NULL, received_by, sector, from_organisation, NULL, id "
     "FROM incoming_referral WHERE person_id = ?"_L1},
    {TimelineKind::Referral, Action::ViewReferralState,
     "SELECT 'received-' || s.event, s.at, NULL, s.by_id, s.code, r.from_organisation, NULL, r.id "
     "FROM incoming_referral r JOIN incoming_step s ON s.incoming_id = r.id WHERE r.person_id = ?"_L1},
    {TimelineKind::Stay, Action::ViewStays,
     "SELECT 'stay-requested', s.requested_at, NULL, NULL, NULL, t.name, t.name_arabic, s.id "
     "FROM stay s JOIN structure t ON t.id = s.structure_id WHERE s.person_id = ?"_L1},
    {TimelineKind::Stay, Action::ViewStays,
     "SELECT 'stay-' || e.event, e.at, NULL, e.by_id, e.code, t.name, t.name_arabic, s.id "
     "FROM stay s JOIN stay_step e ON e.stay_id = s.id JOIN structure t ON t.id = s.structure_id "
     "WHERE s.person_id = ?"_L1},
    {TimelineKind::Distribution, Action::Distribute,
     "SELECT 'distribution', at, NULL, given_by, item, "
     "rtrim(rtrim(printf('%.2f', quantity), '0'), '.') || coalesce(' ' || unit, ''), NULL, id "
     "FROM distribution WHERE person_id = ?"_L1},
    {TimelineKind::Consent, Action::ViewIdentity,
     "SELECT 'consent-' || c.decision, c.decided_at, NULL, NULL, c.purpose, p.name, p.name_arabic, c.id "
     "FROM consent c LEFT JOIN partner p ON p.id = c.recipient_id WHERE c.person_id = ?"_L1},
    {TimelineKind::Consent, Action::RecordRights,
     "SELECT 'rights-asked', NULL, received_on, NULL, right_asked, NULL, NULL, id FROM rights_request "
     "WHERE person_id = ?"_L1},
    {TimelineKind::Consent, Action::RecordRights,
     "SELECT 'rights-answered', NULL, answered_on, answered_by, outcome, NULL, NULL, id FROM rights_request "
     "WHERE person_id = ? AND answered_on IS NOT NULL"_L1},
    {TimelineKind::Activity, Action::ViewActivities,
     "SELECT 'activity', NULL, a.from_day, NULL, a.kind, a.title, NULL, a.id FROM activity a "
     "WHERE a.id IN (SELECT activity_id FROM activity_named WHERE person_id = ?)"_L1},
    {TimelineKind::Barrier, Action::ViewBarriers,
     "SELECT 'barrier', NULL, on_day, NULL, kind, description, NULL, id FROM barrier "
     "WHERE person_id = ?"_L1},
    {TimelineKind::Incident, Action::ViewIncidents,
     "SELECT 'incident', at, NULL, reported_by, kind, NULL, NULL, id FROM incident "
     "WHERE id IN (SELECT incident_id FROM incident_person WHERE person_id = ?)"_L1},
    {TimelineKind::Incident, Action::ViewStays,
     "SELECT 'ban', NULL, from_day, decided_by, reason, until_day, NULL, id FROM ban WHERE person_id = ?"_L1},
    {TimelineKind::Incident, Action::ViewStays,
     "SELECT 'ban-lifted', NULL, lifted_on, NULL, reason, NULL, NULL, id FROM ban "
     "WHERE person_id = ? AND lifted_on IS NOT NULL "
     "AND NOT EXISTS (SELECT 1 FROM ban n WHERE n.follows_id = ban.id)"_L1},
    {TimelineKind::Identity, Action::FindPerson,
     "SELECT 'identity-' || l.decision, l.decided_at, NULL, l.decided_by, NULL, b.file_number, NULL, b.id "
     "FROM identity_link l JOIN beneficiary b ON b.id = l.second_id WHERE l.first_id = ?"_L1},
    {TimelineKind::Identity, Action::FindPerson,
     "SELECT 'identity-' || l.decision, l.decided_at, NULL, l.decided_by, NULL, b.file_number, NULL, b.id "
     "FROM identity_link l JOIN beneficiary b ON b.id = l.first_id WHERE l.second_id = ?"_L1},
    {TimelineKind::Identity, Action::FindPerson,
     "SELECT 'identity-revoked', l.revoked_at, NULL, NULL, NULL, b.file_number, NULL, b.id "
     "FROM identity_link l JOIN beneficiary b ON b.id = l.second_id "
     "WHERE l.first_id = ? AND l.revoked_at IS NOT NULL"_L1},
    {TimelineKind::Identity, Action::FindPerson,
     "SELECT 'identity-revoked', l.revoked_at, NULL, NULL, NULL, b.file_number, NULL, b.id "
     "FROM identity_link l JOIN beneficiary b ON b.id = l.first_id "
     "WHERE l.second_id = ? AND l.revoked_at IS NOT NULL"_L1},
};

/// Her cases, and those of the households she belongs to; who may see each is asked of the store.
const auto casesAbout =
    u"SELECT id FROM case_file WHERE person_id = ? OR household_id IN (SELECT household_id "
    "FROM household_member WHERE person_id = ?)"_s;
const auto attachmentsOfCase = u"SELECT id, compartment, name, added_at, added_by FROM attachment "
                               "WHERE case_id = ? AND kind = 'case'"_s;

constexpr qsizetype longestLine = 120;

QString firstLine(const QString& text)
{
    const auto line = text.trimmed().section(u'\n', 0, 0);
    return line.size() > longestLine ? line.left(longestLine - 1) + u'…' : line;
}

class TimelineReader
{
public:
    explicit TimelineReader(Database& database)
        : m_database(database)
    {
        auto users = database.query(u"SELECT id, coalesce(name, user_name) FROM app_user"_s);
        while (users.next())
            m_users.insert(users.get<QUuid>(0), users.get<QString>(1));
    }

    void read(const BeneficiaryId& person)
    {
        for (const auto& source : timelineSources)
            if (sees(source.kind, source.action, person)) readSource(source, person);
        if (sees(TimelineKind::Case, Action::ViewCase, person)) readCases(person);
        if (sees(TimelineKind::Legal, Action::ViewLegalFile, person) && opens(Compartment::Legal))
            readLegalFiles(person);
        for (const auto compartment : {Compartment::Legal, Compartment::Medical, Compartment::Violence})
            if (!opens(compartment) || !reaches(m_database, toViewNotes(compartment), person))
                m_closed.insert(compartment);
    }

    PersonTimeline finish()
    {
        PersonTimeline timeline;
        std::stable_sort(m_events.begin(), m_events.end(), [](const auto& a, const auto& b) {
            return std::pair(a.at, a.kind) > std::pair(b.at, b.kind);
        });
        timeline.events = std::move(m_events);
        if (m_closed.contains(Compartment::Legal)) m_leftOut.insert(TimelineKind::Legal);
        timeline.leftOut.assign(m_leftOut.begin(), m_leftOut.end());
        timeline.closedToHer.assign(m_closed.begin(), m_closed.end());
        return timeline;
    }

private:
    bool sees(TimelineKind kind, Action action, const BeneficiaryId& person)
    {
        const bool sees = reaches(m_database, action, person);
        if (!sees) m_leftOut.insert(kind);
        return sees;
    }

    bool opens(Compartment compartment) const { return m_database.cipher(compartment) != nullptr; }

    void add(TimelineEvent event)
    {
        // What belongs to two of her records, or to her and her household, happened once.
        const auto key = std::tuple(event.what, event.at, event.target, event.code, event.text);
        if (event.at.isValid() && m_seen.insert(key).second) m_events.push_back(std::move(event));
    }

    void add(TimelineKind kind, const QString& what, QDate day, const QUuid& target, const QString& code = {},
             const QString& text = {})
    {
        if (!day.isValid()) return;
        add({kind, what, day.startOfDay(Qt::LocalTime).toUTC(), true, {}, code, text, {}, target});
    }

    void readSource(const TimelineSource& source, const BeneficiaryId& person)
    {
        const bool reasons =
            source.kind != TimelineKind::Referral || reaches(m_database, Action::ViewReferral, person);
        for (auto rows = m_database.query(source.sql, person); rows.next();) {
            TimelineEvent event;
            event.kind = source.kind;
            event.what = rows.get<QString>(0);
            event.at = rows.get<QDateTime>(1);
            if (const auto day = rows.get<QDate>(2); !event.at.isValid() && day.isValid()) {
                event.at = day.startOfDay(Qt::LocalTime).toUTC();
                event.wholeDay = true;
            }
            event.by = m_users.value(rows.get<QUuid>(3));
            if (reasons) event.code = rows.get<QString>(4);
            event.text = firstLine(rows.get<QString>(5));
            event.textArabic = rows.get<QString>(6);
            event.target = rows.get<QUuid>(7);
            add(std::move(event));
        }
    }

    void readCases(const BeneficiaryId& person)
    {
        CaseStore store(m_database);
        std::vector<domain::CaseId> ids;
        for (auto rows = m_database.query(casesAbout, person, person); rows.next();)
            ids.push_back(rows.get<domain::CaseId>(0));
        for (const auto& id : ids)
            if (const auto found = store.find(id)) {
                readCourse(*found);
                readPlan(*found);
                readNotes(*found);
            }
    }

    void readCourse(const domain::Case& each)
    {
        const auto id = each.id.uuid();
        for (std::size_t i = 0; i < each.periods.size(); ++i) {
            const auto& period = each.periods[i];
            const auto what = i > 0            ? u"case-reopened"_s
                              : each.household ? u"case-household"_s
                                               : u"case-opened"_s;
            add(TimelineKind::Case, what, period.opened, id);
            if (period.closed)
                add(TimelineKind::Case, u"case-closed"_s, *period.closed, id, period.closureReason);
        }
        for (const auto& handed : each.handOvers)
            add({TimelineKind::Case,
                 u"case-handed-over"_s,
                 handed.at,
                 false,
                 m_users.value(handed.by.uuid()),
                 {},
                 m_users.value(handed.to.uuid()),
                 {},
                 id});
        for (const auto& followUp : each.followUps)
            add(TimelineKind::Case, followUp.done ? u"follow-up-done"_s : u"follow-up-planned"_s,
                followUp.done.value_or(followUp.due), id, followUp.kind, firstLine(followUp.text));
    }

    void readPlan(const domain::Case& each)
    {
        for (const auto& goal : each.goals) {
            if (goal.reached)
                add(TimelineKind::Case, u"goal-reached"_s, *goal.reached, each.id.uuid(), goal.sector,
                    firstLine(goal.text));
            for (const auto& action : goal.actions)
                if (action.done)
                    add(TimelineKind::Case, u"action-done"_s, *action.done, each.id.uuid(), {},
                        firstLine(action.text));
        }
    }

    void readNotes(const domain::Case& each)
    {
        for (const auto& note : each.notes) // opened by the store, as far as the actor may
            add({TimelineKind::Case,
                 u"note"_s,
                 note.writtenAt,
                 false,
                 m_users.value(note.author.uuid()),
                 domain::code(note.compartment),
                 firstLine(note.text),
                 {},
                 each.id.uuid()});
        for (auto rows = m_database.query(attachmentsOfCase, each.id); rows.next();) {
            const auto compartment = rows.get<Compartment>(1);
            if (!reaches(m_database, toViewNotes(compartment), each.person)) continue;
            const auto name = openText(m_database, compartment, rows.get<QUuid>(0), rows.get<QString>(2));
            if (name)
                add({TimelineKind::Case,
                     u"attachment"_s,
                     rows.get<QDateTime>(3),
                     false,
                     m_users.value(rows.get<QUuid>(4)),
                     domain::code(compartment),
                     *name,
                     {},
                     each.id.uuid()});
        }
    }

    void readLegalFiles(const BeneficiaryId& person)
    {
        for (const auto& file : LegalFileStore(m_database).ofPerson(person)) {
            const auto id = file.id.uuid();
            add(TimelineKind::Legal, u"legal-opened"_s, file.opened, id, file.kind);
            if (file.closed) add(TimelineKind::Legal, u"legal-closed"_s, *file.closed, id, file.outcome);
            for (const auto& step : file.steps)
                add(TimelineKind::Legal, u"legal-step"_s, step.on, id, file.kind, firstLine(step.what));
            for (const auto& hearing : file.hearings)
                add({TimelineKind::Legal,
                     u"legal-hearing"_s,
                     hearing.at,
                     false,
                     {},
                     file.kind,
                     firstLine(hearing.place),
                     {},
                     id});
            for (const auto& deadline : file.deadlines)
                add(TimelineKind::Legal, deadline.done ? u"legal-deadline-met"_s : u"legal-deadline"_s,
                    deadline.done.value_or(deadline.due), id, file.kind, firstLine(deadline.what));
        }
    }

    Database& m_database;
    QHash<QUuid, QString> m_users;
    std::vector<TimelineEvent> m_events;
    std::set<std::tuple<QString, QDateTime, QUuid, QString, QString>> m_seen;
    std::set<TimelineKind> m_leftOut;
    std::set<Compartment> m_closed;
};

} // namespace

PersonTimeline timelineOf(Database& database, const std::vector<BeneficiaryId>& records)
{
    TimelineReader reader(database);
    for (const auto& person : records)
        reader.read(person);
    return reader.finish();
}

} // namespace wasl::storage
