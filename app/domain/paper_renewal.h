#pragma once

#include "app/domain/deadline_rules.h"
#include "app/domain/legal_file.h"

namespace wasl::domain
{

/// Whether a paper about to expire is the legal clinic's business: permits, receipts, asylum papers (codebook
/// document_kinds).
bool isRenewable(const QString& documentKind);

/// The file that renewing a paper is: its kind and authority, and its deadlines, computed where a rule knows
/// the paper and otherwise its last day. What is to be done stands in `language` ("ar", "fr", "en").
LegalFile renewalFile(const BeneficiaryId& person, const QString& documentKind, QDate expires,
                      const UserId& lawyer, QDate today, QStringView language);

} // namespace wasl::domain
