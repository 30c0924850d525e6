#pragma once

#include "app/domain/deadline_rules.h"
#include "app/domain/legal_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/state_chip.h"

namespace wasl::ui
{

ChipLook chipOf(domain::DeadlineUrgency urgency);

/// The word of a code in the window's language; empty for no code. For codebooks legal_file_kinds,
/// authorities, legal_outcomes, document_kinds, legal_events.
QString legalWord(const QString& codebook, const QString& code);

/// All entries of such a list, in the window's language.
std::vector<CodeEntry> legalEntries(const QString& codebook, const QDate& day);

} // namespace wasl::ui
