#pragma once

#include "app/domain/enum_codes.h"

namespace wasl::domain
{

/// What can stand in the agenda: what somebody comes for, what is to be done, and what runs out.
enum class AgendaKind
{
    Appointment,
    Hearing,
    Activity,
    FollowUp,
    PlanAction,
    LegalDeadline,
    ReferralAnswer, ///< a partner owes it
    AnswerOwed,     ///< by this association, to another that referred somebody here
    DocumentExpiry,
    ConsentExpiry,
    AgreementEnd,
    BanReview,       ///< whether somebody still may not come is to be looked at again
    IncidentFollowUp ///< what is to be done after an incident
};

template <>
struct EnumCodes<AgendaKind>
{
    static constexpr auto rows = codes<AgendaKind>({{AgendaKind::Appointment, u"appointment"},
                                                    {AgendaKind::Hearing, u"hearing"},
                                                    {AgendaKind::Activity, u"activity"},
                                                    {AgendaKind::FollowUp, u"follow-up"},
                                                    {AgendaKind::PlanAction, u"plan-action"},
                                                    {AgendaKind::LegalDeadline, u"legal-deadline"},
                                                    {AgendaKind::ReferralAnswer, u"referral-answer"},
                                                    {AgendaKind::AnswerOwed, u"answer-owed"},
                                                    {AgendaKind::DocumentExpiry, u"document-expiry"},
                                                    {AgendaKind::ConsentExpiry, u"consent-expiry"},
                                                    {AgendaKind::AgreementEnd, u"agreement-end"},
                                                    {AgendaKind::BanReview, u"ban-review"},
                                                    {AgendaKind::IncidentFollowUp, u"incident-follow-up"}});
};

const char* sourceText(AgendaKind kind);

/// Whether something is undone once its day is over. What runs out, and who came or not, is simply past.
bool canBeOverdue(AgendaKind kind);

} // namespace wasl::domain
