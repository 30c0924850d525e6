#include "ui/referrals/partner_choice.h"

namespace wasl::ui
{

QString shownName(const domain::Partner& partner)
{
    const bool arabic = labelLanguage() == QLatin1String("ar");
    const auto& first = arabic ? partner.nameArabic : partner.name;
    return first.isEmpty() ? (arabic ? partner.name : partner.nameArabic) : first;
}

std::vector<CodeEntry> partnerEntries(const storage::PartnerStore& store, const PartnerWanted& wanted)
{
    auto partners =
        wanted.everywhere ? store.offering({}, {}) : store.offering(wanted.sector, wanted.communeCode);
    const bool has = std::any_of(partners.begin(), partners.end(),
                                 [&](const auto& partner) { return partner.id == wanted.chosen; });
    if (!has && !wanted.chosen.isNull())
        if (auto partner = store.find(wanted.chosen)) partners.push_back(*std::move(partner));
    std::vector<CodeEntry> entries;
    for (const auto& partner : partners)
        entries.push_back({partner.id.toString(), shownName(partner)});
    return entries;
}

} // namespace wasl::ui
