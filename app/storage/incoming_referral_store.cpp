#include "app/storage/incoming_referral_store.h"

#include "app/storage/incoming_referral_table.h"
#include "app/storage/referral_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Caregiver;
using domain::IncomingReferral;
using domain::IncomingReferralId;
using domain::IncomingState;
using domain::IncomingStep;

namespace
{

/// What a role sees that sees states only: as of our own referrals.
IncomingReferral stateOnly(const IncomingReferral& whole)
{
    IncomingReferral part;
    part.id = whole.id;
    part.message = whole.message;
    part.correspondent = whole.correspondent;
    part.person = whole.person;
    part.fromOrganisation = whole.fromOrganisation;
    part.sector = whole.sector;
    part.priority = whole.priority;
    part.sentAt = whole.sentAt;
    part.dueAt = whole.dueAt;
    part.receivedAt = whole.receivedAt;
    part.state = whole.state;
    part.closedAt = whole.closedAt;
    part.version = whole.version;
    return part;
}

} // namespace

const Table<IncomingReferral>& incomingReferrals()
{
    static const Table<IncomingReferral> table(
        u"incoming_referral"_s,
        {field(u"id"_s, &IncomingReferral::id),
         field(u"message_id"_s, &IncomingReferral::message),
         field(u"correspondent_id"_s, &IncomingReferral::correspondent),
         field(u"person_id"_s, &IncomingReferral::person),
         field(u"from_organisation"_s, &IncomingReferral::fromOrganisation),
         field(u"from_contact"_s, &IncomingReferral::fromContact),
         field(u"sector"_s, &IncomingReferral::sector),
         field(u"services_asked"_s, &IncomingReferral::servicesAsked),
         field(u"services_given"_s, &IncomingReferral::servicesGiven),
         field(u"reasons"_s, &IncomingReferral::reasons),
         field(u"background"_s, &IncomingReferral::background),
         field(u"priority"_s, &IncomingReferral::priority),
         jsonField(u"caregiver"_s, &IncomingReferral::caregiver,
                   Fields<Caregiver>{
                       field(u"name"_s, &Caregiver::name), field(u"relation"_s, &Caregiver::relation),
                       field(u"phone"_s, &Caregiver::phone), field(u"informed"_s, &Caregiver::informed)}),
         field(u"without_consent"_s, &IncomingReferral::withoutConsent),
         field(u"sent_at"_s, &IncomingReferral::sentAt),
         field(u"due_at"_s, &IncomingReferral::dueAt),
         field(u"received_at"_s, &IncomingReferral::receivedAt),
         field(u"received_by"_s, &IncomingReferral::receivedBy),
         field(u"state"_s, &IncomingReferral::state),
         field(u"closed_at"_s, &IncomingReferral::closedAt),
         field(u"decline_reason"_s, &IncomingReferral::declineReason),
         field(u"outcome"_s, &IncomingReferral::outcome),
         field(u"answered"_s, &IncomingReferral::answered)},
        {list(
            u"history"_s, u"incoming_step"_s, u"incoming_id"_s, &IncomingReferral::history,
            Fields<IncomingStep>{field(u"event"_s, &IncomingStep::event), field(u"at"_s, &IncomingStep::at),
                                 field(u"by_id"_s, &IncomingStep::by), field(u"code"_s, &IncomingStep::code),
                                 field(u"note"_s, &IncomingStep::note),
                                 jsonField(u"outcomes"_s, &IncomingStep::outcomes, serviceOutcomeFields())})},
        {}, [](const IncomingReferral& referral) { return referral.person.uuid(); });
    return table;
}

domain::Result<IncomingReferralId> IncomingReferralStore::take(IncomingReferral referral)
{
    return write(
        m_database, Action::EditReferral, referral.person, [&]() -> domain::Result<IncomingReferralId> {
            auto there =
                m_database.query(u"SELECT 1 FROM incoming_referral WHERE message_id = ?"_s, referral.message);
            if (there.next())
                return domain::refuse(
                    u"already-taken"_s,
                    QCoreApplication::translate("wasl::storage", "This file was taken in already."));
            referral.id = {};
            referral.version = 0;
            referral.state = IncomingState::Received;
            referral.receivedAt = m_database.now();
            referral.receivedBy = m_database.actor().user;
            return incomingReferrals()
                .save(m_database, std::move(referral))
                .map([](const IncomingReferral& saved) { return saved.id; });
        });
}

domain::Result<IncomingReferral> IncomingReferralStore::step(const IncomingReferralId& id, IncomingStep step)
{
    const auto before = incomingReferrals().find(m_database, id);
    if (!before) return notFound();
    return write(m_database, Action::EditReferral, before->person, [&]() -> domain::Result<IncomingReferral> {
        if (!step.at.isValid()) step.at = m_database.now();
        if (step.by.isNull()) step.by = m_database.actor().user;
        return domain::apply(*before, step).and_then([&](IncomingReferral after) {
            return incomingReferrals().save(m_database, std::move(after));
        });
    });
}

domain::Result<void> IncomingReferralStore::noteAnswered(const IncomingReferralId& id, int steps)
{
    auto referral = incomingReferrals().find(m_database, id);
    if (!referral) return notFound();
    return write(m_database, Action::EditReferral, referral->person, [&] {
        referral->answered = steps;
        return incomingReferrals()
            .save(m_database, *std::move(referral), u"answer"_s)
            .map([](const IncomingReferral&) {});
    });
}

std::optional<IncomingReferral> IncomingReferralStore::find(const IncomingReferralId& id) const
{
    auto found =
        may(m_database, Action::ViewReferralState) ? incomingReferrals().find(m_database, id) : std::nullopt;
    if (found && !reaches(m_database, Action::ViewReferral, found->person)) found = stateOnly(*found);
    return found;
}

std::vector<IncomingReferral> IncomingReferralStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!reaches(m_database, Action::ViewReferralState, person)) return {};
    auto found = incomingReferrals().select(m_database, u"WHERE person_id = ? ORDER BY id DESC"_s, person);
    if (!reaches(m_database, Action::ViewReferral, person))
        for (auto& referral : found)
            referral = stateOnly(referral);
    return found;
}

std::vector<IncomingRow> IncomingReferralStore::rows(int limit) const
{
    std::vector<IncomingRow> found;
    if (!may(m_database, Action::ViewReferralState)) return found;
    auto rows = m_database.query(
        u"SELECT r.id, "_s + personTagColumns() +
            u", r.from_organisation, r.sector, r.priority, r.state, r.received_at, r.due_at, "
            "(SELECT count(*) FROM incoming_step s WHERE s.incoming_id = r.id) > r.answered "
            "FROM incoming_referral r JOIN beneficiary b ON b.id = r.person_id "
            "ORDER BY r.state IN ('declined', 'completed'), "
            "CASE WHEN r.state IN ('declined', 'completed') THEN -r.received_at ELSE r.due_at END, r.id "
            "LIMIT ?"_s,
        limit);
    while (rows.next())
        found.push_back({rows.get<IncomingReferralId>(0), readPersonTag(rows, 1), rows.get<QString>(7),
                         rows.get<QString>(8), rows.get<domain::ReferralPriority>(9),
                         rows.get<IncomingState>(10), rows.get<QDateTime>(11),
                         rows.get<std::optional<QDateTime>>(12), rows.get<bool>(13)});
    return found;
}

} // namespace wasl::storage
