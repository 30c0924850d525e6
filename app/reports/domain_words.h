#pragma once

#include "app/domain/answer.h"
#include "app/domain/case.h"
#include "app/domain/consent.h"
#include "app/domain/referral.h"
#include "app/domain/rights_request.h"
#include "app/domain/sex.h"
#include "app/domain/stay.h"
#include "app/domain/visit.h"

namespace wasl::reports
{

// The source texts of domain::label(), of context wasl::domain: a document is printed in its reader's
// language, and label() speaks the program's. A test holds the two together.

[[nodiscard]] const char* domainText(domain::AnswerKind value);
[[nodiscard]] const char* domainText(domain::Sex value);
[[nodiscard]] const char* domainText(domain::ConsentPurpose value);
[[nodiscard]] const char* domainText(domain::ConsentDecision value);
[[nodiscard]] const char* domainText(domain::CaseStatus value);
[[nodiscard]] const char* domainText(domain::CaseStage value);
[[nodiscard]] const char* domainText(domain::Compartment value);
[[nodiscard]] const char* domainText(domain::ReferralState value);
[[nodiscard]] const char* domainText(domain::StayState value);
[[nodiscard]] const char* domainText(domain::VisitState value);
[[nodiscard]] const char* domainText(domain::PersonRight value);
[[nodiscard]] const char* domainText(domain::RightsOutcome value);

} // namespace wasl::reports
