#include "app/storage/referral_store.h"

#include "app/storage/consent_store.h"
#include "app/storage/counting.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Referral;
using domain::ReferralEvent;
using domain::ReferralId;
using domain::ReferralState;
using domain::ReferralStep;

namespace
{

/// The part of a referral that only steps change.
void keepCourse(Referral& form, const Referral& stored)
{
    form.person = stored.person;
    form.drafted = stored.drafted;
    form.worker = stored.worker;
    form.state = stored.state;
    form.sentAt = stored.sentAt;
    form.dueAt = stored.dueAt;
    form.closedAt = stored.closedAt;
    form.consent = stored.consent;
    form.consentOverride = stored.consentOverride;
    form.declineReason = stored.declineReason;
    form.outcome = stored.outcome;
    form.withdrawalReason = stored.withdrawalReason;
    form.history = stored.history;
    form.reference = stored.reference;
    form.referredFrom = stored.referredFrom;
}

/// The consent was asked for this partner: another one is another referral.
bool changesWhatWasSent(const Referral& form, const Referral& stored)
{
    return stored.sentAt && (form.partner != stored.partner || form.sector != stored.sector ||
                             form.reasons != stored.reasons || form.background != stored.background ||
                             form.servicesAsked != stored.servicesAsked);
}

std::optional<domain::Refusal> closedPartner(Database& database, const domain::PartnerId& id)
{
    const auto partner = id.isNull() ? std::nullopt : PartnerStore(database).find(id);
    return partner && !partner->active ? std::optional(partnerClosed(*partner)) : std::nullopt;
}

bool isHers(Database& database, const Referral& form)
{
    if (!form.referredFrom) return true;
    const auto from = referrals().find(database, *form.referredFrom);
    return from && from->person == form.person;
}

domain::ReferralReference freshReference(Database& database)
{
    for (;;) {
        const auto drawn = domain::ReferralReference::draw(database.environment().random);
        if (!database.query(u"SELECT 1 FROM referral WHERE reference = ?"_s, drawn).next()) return drawn;
    }
}

void countStep(Database& database, const Referral& referral, const ReferralStep& step)
{
    const auto day = step.at.toLocalTime().date();
    const auto source = referral.id.uuid();
    if (step.event == ReferralEvent::Send)
        count(database, {EventKind::Referred, day, source, referral.person, referral.sector, {}, 1});
    else if (referral.sentAt && !isOpen(referral.state))
        count(database, {EventKind::ReferralClosed, day, source, referral.person, referral.sector,
                         domain::code(referral.state), 1});
}

Referral stateOnly(const Referral& whole)
{
    Referral part;
    part.id = whole.id;
    part.person = whole.person;
    part.partner = whole.partner;
    part.sector = whole.sector;
    part.priority = whole.priority;
    part.state = whole.state;
    part.drafted = whole.drafted;
    part.sentAt = whole.sentAt;
    part.dueAt = whole.dueAt;
    part.closedAt = whole.closedAt;
    part.reference = whole.reference;
    part.referredFrom = whole.referredFrom;
    part.version = whole.version;
    return part;
}

const auto selectReferralRows =
    u"SELECT r.id, "_s + personTagColumns() +
    u", r.partner_id, p.name, p.name_arabic, r.sector, r.priority, r.state, r.sent_at, r.due_at, r.reference "
    "FROM referral r JOIN beneficiary b ON b.id = r.person_id "
    "LEFT JOIN partner p ON p.id = r.partner_id "_s;

std::vector<ReferralRow> readReferralRows(Statement rows)
{
    std::vector<ReferralRow> found;
    while (rows.next())
        found.push_back({rows.get<ReferralId>(0), readPersonTag(rows, 1), rows.get<domain::PartnerId>(7),
                         rows.get<QString>(8), rows.get<QString>(9), rows.get<QString>(10),
                         rows.get<domain::ReferralPriority>(11), rows.get<ReferralState>(12),
                         rows.get<std::optional<QDateTime>>(13), rows.get<std::optional<QDateTime>>(14),
                         rows.get<domain::ReferralReference>(15)});
    return found;
}

} // namespace

domain::Result<ReferralId> ReferralStore::save(Referral form)
{
    const auto before = form.id.isNull() ? std::nullopt : referrals().find(m_database, form.id);
    if (before) {
        keepCourse(form, *before);
    } else {
        Referral fresh;
        fresh.person = form.person;
        // A register brought in later keeps the day on which she asked.
        fresh.drafted = form.drafted.isValid() ? form.drafted : m_database.today();
        fresh.worker = m_database.actor().user;
        fresh.referredFrom = form.referredFrom;
        keepCourse(form, fresh);
    }
    return write(m_database, Action::EditReferral, form.person, [&]() -> domain::Result<ReferralId> {
        if (before && changesWhatWasSent(form, *before))
            return domain::refuse(u"referral-sent"_s, QCoreApplication::translate(
                                                          "wasl::storage", "This referral was already sent. "
                                                                           "Withdraw it and write another."));
        if (const auto found = problems(form, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        if (auto closed = form.sentAt ? std::nullopt : closedPartner(m_database, form.partner))
            return tl::unexpected(*std::move(closed));
        if (!before && !isHers(m_database, form))
            return domain::refuse(
                u"not-her-referral"_s,
                QCoreApplication::translate(
                    "wasl::storage", "A referral can go on only from another one of the same person."));
        return referrals().save(m_database, std::move(form)).map([](const Referral& saved) {
            return saved.id;
        });
    });
}

domain::Result<void> ReferralStore::overrideConsent(const ReferralId& id, const QString& reason)
{
    auto referral = referrals().find(m_database, id);
    if (!referral) return notFound();
    return write(m_database, Action::OverrideConsent, referral->person, [&]() -> domain::Result<void> {
        if (reason.trimmed().isEmpty())
            return domain::refuse(u"reason-missing"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage", "Write why the referral is sent without consent."),
                                  u"consentOverride"_s);
        referral->consentOverride =
            domain::ConsentOverride{reason, m_database.actor().user, m_database.now()};
        return referrals().save(m_database, *std::move(referral), u"override"_s).map([](const Referral&) {});
    });
}

domain::Result<Referral> ReferralStore::step(const ReferralId& id, ReferralStep step)
{
    const auto before = referrals().find(m_database, id);
    if (!before) return notFound();
    const auto action = domain::isFeedback(step.event) ? Action::RecordFeedback : Action::EditReferral;
    return write(m_database, action, before->person, [&]() -> domain::Result<Referral> {
        if (!step.at.isValid()) step.at = m_database.now();
        if (step.by.isNull()) step.by = m_database.actor().user;
        auto referral = *before;
        if (step.event == ReferralEvent::Send) {
            if (auto closed = closedPartner(m_database, referral.partner))
                return tl::unexpected(*std::move(closed));
            referral.reference = freshReference(m_database);
        }
        // Who may not see which services were asked for says it of all of them.
        if (step.event == ReferralEvent::Complete && step.outcomes.empty() &&
            !reaches(m_database, Action::ViewReferral, referral.person))
            for (const auto& service : referral.servicesAsked)
                step.outcomes.push_back({service, step.code});
        return domain::apply(std::move(referral), step, ConsentStore(m_database).ofPerson(before->person))
            .and_then([&](Referral after) { return referrals().save(m_database, std::move(after)); })
            .map([&](const Referral& after) {
                countStep(m_database, after, step);
                return reaches(m_database, Action::ViewReferral, after.person) ? after : stateOnly(after);
            });
    });
}

domain::Result<int> ReferralStore::runClock()
{
    // Not a person's decision, so no role is asked: the clock runs for whoever opens the file.
    return writeOwn(m_database, [&]() -> domain::Result<int> {
        const auto now = m_database.now();
        const auto late = referrals().select(
            m_database, u"WHERE state IN ('sent', 'acknowledged') AND due_at <= ? ORDER BY due_at"_s, now);
        for (const auto& referral : late) {
            const auto saved = domain::apply(referral, {ReferralEvent::ClockRanOut, now, {}, {}, {}})
                                   .and_then([&](Referral after) {
                                       return referrals().save(m_database, referral, std::move(after));
                                   });
            if (!saved) return tl::unexpected(saved.error());
        }
        return int(late.size());
    });
}

domain::Result<domain::ReferralReference> ReferralStore::giveReference(const ReferralId& id)
{
    auto referral = referrals().find(m_database, id);
    if (!referral) return notFound();
    if (!reaches(m_database, Action::ViewReferral, referral->person))
        return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::ViewReferral));
    if (!referral->sentAt)
        return domain::refuse(
            u"referral-not-sent"_s,
            QCoreApplication::translate("wasl::storage",
                                        "This referral was not sent yet: it has no reference to print."));
    if (!referral->reference.isNull()) return referral->reference;
    return writeOwn(m_database, [&]() -> domain::Result<domain::ReferralReference> {
        referral->reference = freshReference(m_database);
        return referrals().save(m_database, *std::move(referral)).map([](const Referral& saved) {
            return saved.reference;
        });
    });
}

domain::Result<ReferralId> ReferralStore::byReference(const domain::ReferralReference& reference) const
{
    if (!may(m_database, Action::ViewReferralState))
        return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::ViewReferralState));
    auto found = m_database.query(u"SELECT id FROM referral WHERE reference = ?"_s, reference);
    if (!reference.isNull() && found.next()) return found.get<ReferralId>(0);
    return domain::refuse(
        u"unknown-reference"_s,
        QCoreApplication::translate("wasl::storage", "No referral of this file has this reference. It may be "
                                                     "another association's."),
        u"reference"_s);
}

std::vector<Referral> ReferralStore::followersOf(const ReferralId& id) const
{
    if (id.isNull() || !may(m_database, Action::ViewReferralState)) return {};
    auto found = referrals().select(m_database, u"WHERE referred_from = ? ORDER BY id"_s, id);
    for (auto& referral : found)
        if (!reaches(m_database, Action::ViewReferral, referral.person)) referral = stateOnly(referral);
    return found;
}

std::vector<ChaseRow> ReferralStore::chaseList() const
{
    if (!may(m_database, Action::ViewReferralState)) return {};
    const auto now = m_database.now();
    const PartnerStore partners(m_database);
    std::vector<ChaseRow> list;
    for (auto& row : readReferralRows(m_database.query(
             selectReferralRows + u"WHERE r.state IN ('sent', 'acknowledged', 'no-feedback') "
                                  "ORDER BY r.due_at > ?, r.due_at, r.id"_s,
             now))) {
        ChaseRow chase;
        auto called = m_database.query(
            u"SELECT s.at, s.code, count(*) OVER () FROM referral_step s "
            "WHERE s.referral_id = ? AND s.event = 'chase' ORDER BY s.position DESC LIMIT 1"_s,
            row.id);
        if (called.next()) {
            chase.chasedAt = called.get<QDateTime>(0);
            chase.chaseOutcome = called.get<QString>(1);
            chase.chases = called.get<int>(2);
        }
        if (const auto partner = partners.find(row.partner))
            for (const auto& contact : partner->contacts)
                if (chase.phone.isEmpty()) {
                    chase.contact = contact.name;
                    chase.phone = contact.phone;
                }
        chase.late = row.dueAt && *row.dueAt <= now;
        chase.referral = std::move(row);
        list.push_back(std::move(chase));
    }
    return list;
}

std::optional<Referral> ReferralStore::find(const ReferralId& id) const
{
    auto found = may(m_database, Action::ViewReferralState) ? referrals().find(m_database, id) : std::nullopt;
    if (found && !reaches(m_database, Action::ViewReferral, found->person)) return stateOnly(*found);
    return found;
}

std::vector<Referral> ReferralStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!reaches(m_database, Action::ViewReferralState, person)) return {};
    auto found = referrals().select(m_database, u"WHERE person_id = ? ORDER BY id DESC"_s, person);
    if (!reaches(m_database, Action::ViewReferral, person))
        for (auto& referral : found)
            referral = stateOnly(referral);
    return found;
}

std::vector<ReferralRow> ReferralStore::open() const
{
    if (!may(m_database, Action::ViewReferralState)) return {};
    return readReferralRows(m_database.query(selectReferralRows +
                                             u"WHERE r.state NOT IN ('declined', 'completed', 'withdrawn') "
                                             "ORDER BY r.due_at IS NULL, r.due_at, r.id"_s));
}

std::vector<ReferralRow> ReferralStore::recent(const ReferralId& before, int limit) const
{
    if (!may(m_database, Action::ViewReferralState)) return {};
    return readReferralRows(
        m_database.query(selectReferralRows + u"WHERE ? IS NULL OR r.id < ? ORDER BY r.id DESC LIMIT ?"_s,
                         before, before, limit));
}

} // namespace wasl::storage
