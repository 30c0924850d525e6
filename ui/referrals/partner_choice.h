#pragma once

#include "app/storage/partner_choice.h"
#include "app/storage/partner_store.h"
#include "ui/shared/code_combo.h"

namespace wasl::ui
{

/// The name in the window's script, if the partner has one in it.
QString shownName(const domain::Partner& partner);

/// The partners to choose from, by their ids; `chosen` stays among them, whatever it covers.
std::vector<CodeEntry> partnerEntries(const std::vector<storage::PartnerChoice>& choices,
                                      const storage::PartnerStore& store, const domain::PartnerId& chosen);

} // namespace wasl::ui
