#include "app/storage/referral_table.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Caregiver;
using domain::ConsentOverride;
using domain::Referral;
using domain::ReferralStep;
using domain::ReturnSlip;
using domain::ServiceOutcome;

namespace
{

Fields<Referral> referralFields()
{
    return {field(u"id"_s, &Referral::id),
            field(u"person_id"_s, &Referral::person),
            field(u"case_id"_s, &Referral::caseId),
            field(u"from_organisation"_s, &Referral::fromOrganisation),
            field(u"worker_id"_s, &Referral::worker),
            field(u"from_contact"_s, &Referral::fromContact),
            field(u"partner_id"_s, &Referral::partner),
            field(u"service_id"_s, &Referral::service),
            field(u"to_contact"_s, &Referral::toContact),
            field(u"sector"_s, &Referral::sector),
            field(u"services_asked"_s, &Referral::servicesAsked),
            field(u"services_given"_s, &Referral::servicesGiven),
            field(u"reasons"_s, &Referral::reasons),
            field(u"background"_s, &Referral::background),
            field(u"priority"_s, &Referral::priority),
            field(u"channel"_s, &Referral::channel),
            field(u"language"_s, &Referral::language),
            jsonField(u"caregiver"_s, &Referral::caregiver,
                      Fields<Caregiver>{
                          field(u"name"_s, &Caregiver::name), field(u"relation"_s, &Caregiver::relation),
                          field(u"phone"_s, &Caregiver::phone), field(u"informed"_s, &Caregiver::informed)}),
            field(u"drafted"_s, &Referral::drafted),
            field(u"state"_s, &Referral::state),
            field(u"sent_at"_s, &Referral::sentAt),
            field(u"due_at"_s, &Referral::dueAt),
            field(u"closed_at"_s, &Referral::closedAt),
            field(u"consent_id"_s, &Referral::consent),
            jsonField(u"consent_override"_s, &Referral::consentOverride,
                      Fields<ConsentOverride>{field(u"reason"_s, &ConsentOverride::reason),
                                              field(u"by"_s, &ConsentOverride::by),
                                              field(u"at"_s, &ConsentOverride::at)}),
            field(u"decline_reason"_s, &Referral::declineReason),
            field(u"outcome"_s, &Referral::outcome),
            field(u"withdrawal_reason"_s, &Referral::withdrawalReason),
            jsonField(u"return_slip"_s, &Referral::returnSlip,
                      Fields<ReturnSlip>{field(u"received"_s, &ReturnSlip::received),
                                         field(u"answered_by"_s, &ReturnSlip::answeredBy),
                                         field(u"text"_s, &ReturnSlip::text)}),
            field(u"notes"_s, &Referral::notes),
            field(u"reference"_s, &Referral::reference),
            field(u"referred_from"_s, &Referral::referredFrom)};
}

} // namespace

Fields<ServiceOutcome> serviceOutcomeFields()
{
    return {field(u"service"_s, &ServiceOutcome::service), field(u"outcome"_s, &ServiceOutcome::outcome)};
}

const Table<Referral>& referrals()
{
    static const Table<Referral> table(
        u"referral"_s, referralFields(),
        {list(
            u"history"_s, u"referral_step"_s, u"referral_id"_s, &Referral::history,
            Fields<ReferralStep>{field(u"event"_s, &ReferralStep::event), field(u"at"_s, &ReferralStep::at),
                                 field(u"by_id"_s, &ReferralStep::by), field(u"code"_s, &ReferralStep::code),
                                 field(u"note"_s, &ReferralStep::note),
                                 jsonField(u"outcomes"_s, &ReferralStep::outcomes, serviceOutcomeFields())})},
        {}, [](const Referral& referral) { return referral.person.uuid(); });
    return table;
}

} // namespace wasl::storage
