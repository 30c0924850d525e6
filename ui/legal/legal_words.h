#pragma once

#include "app/domain/deadline_rules.h"
#include "app/domain/legal_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/state_chip.h"

namespace wasl::ui
{

ChipLook chipOf(domain::DeadlineUrgency urgency);

/// What to be careful of with a computed deadline: a rule that a lawyer has to verify, an end that hangs on
/// an estimated holiday, or that its rule gives another day now. Empty for nothing, and for one that was
/// typed.
ChipLook careOf(const domain::LegalDeadline& deadline);

/// The word of a code in the window's language; empty for no code. For codebooks legal_file_kinds,
/// authorities, legal_outcomes, document_kinds, legal_events.
QString legalWord(const QString& codebook, const QString& code);

/// All entries of such a list, in the window's language.
std::vector<CodeEntry> legalEntries(const QString& codebook, const QDate& day);

} // namespace wasl::ui
