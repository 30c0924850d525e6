#pragma once

#include "app/storage/partner_store.h"
#include "ui/shared/code_combo.h"

namespace wasl::ui
{

/// The name in the window's script, if the partner has one in it.
QString shownName(const domain::Partner& partner);

/// What a referral can go to.
struct PartnerWanted
{
    QString sector;
    QString communeCode;
    bool everywhere = false;  ///< whatever they offer, wherever they are
    domain::PartnerId chosen; ///< stays in the list, whatever it covers
};

/// The partners to choose from, by their ids.
std::vector<CodeEntry> partnerEntries(const storage::PartnerStore& store, const PartnerWanted& wanted);

} // namespace wasl::ui
