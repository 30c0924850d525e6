#include "app/domain/agenda_kind.h"

namespace wasl::domain
{

const char* sourceText(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Appointment:
        return QT_TRANSLATE_NOOP("wasl::domain", "Appointment");
    case AgendaKind::Hearing:
        return QT_TRANSLATE_NOOP("wasl::domain", "Hearing");
    case AgendaKind::Activity:
        return QT_TRANSLATE_NOOP("wasl::domain", "Activity");
    case AgendaKind::FollowUp:
        return QT_TRANSLATE_NOOP("wasl::domain", "Follow-up");
    case AgendaKind::PlanAction:
        return QT_TRANSLATE_NOOP("wasl::domain", "Action of a plan");
    case AgendaKind::LegalDeadline:
        return QT_TRANSLATE_NOOP("wasl::domain", "Legal deadline");
    case AgendaKind::ReferralAnswer:
        return QT_TRANSLATE_NOOP("wasl::domain", "Answer to a referral");
    case AgendaKind::AnswerOwed:
        return QT_TRANSLATE_NOOP("wasl::domain", "Answer owed to another association");
    case AgendaKind::DocumentExpiry:
        return QT_TRANSLATE_NOOP("wasl::domain", "Document expires");
    case AgendaKind::ConsentExpiry:
        return QT_TRANSLATE_NOOP("wasl::domain", "Consent expires");
    case AgendaKind::AgreementEnd:
        return QT_TRANSLATE_NOOP("wasl::domain", "Agreement ends");
    case AgendaKind::BanReview:
        return QT_TRANSLATE_NOOP("wasl::domain", "Review of a ban");
    case AgendaKind::IncidentFollowUp:
        return QT_TRANSLATE_NOOP("wasl::domain", "After an incident");
    }
    return "";
}

bool canBeOverdue(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::FollowUp:
    case AgendaKind::PlanAction:
    case AgendaKind::LegalDeadline:
    case AgendaKind::ReferralAnswer:
    case AgendaKind::AnswerOwed:
    case AgendaKind::BanReview:
    case AgendaKind::IncidentFollowUp:
        return true;
    case AgendaKind::Appointment:
    case AgendaKind::Hearing:
    case AgendaKind::Activity:
    case AgendaKind::DocumentExpiry:
    case AgendaKind::ConsentExpiry:
    case AgendaKind::AgreementEnd:
        return false;
    }
    return false;
}

} // namespace wasl::domain
