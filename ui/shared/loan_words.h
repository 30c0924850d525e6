#pragma once

#include "app/domain/codebook.h"
#include "app/domain/loan.h"
#include "ui/shared/state_chip.h"

namespace wasl::ui
{

/// What is lent, and which one: "Key (locker 12)". `kinds` is the codebook loan_kinds.
QString loanName(const domain::Loan& loan, const domain::Codebook& kinds);
/// Whether it is due, overdue, or out without a date.
ChipLook loanLook(const domain::Loan& loan, QDate today);
/// "Wheelchair (due 12/11/2026, overdue), Key": what somebody still has; empty for nothing.
QString loansInWords(const std::vector<domain::Loan>& loans, const domain::Codebook& kinds, QDate today);

} // namespace wasl::ui
