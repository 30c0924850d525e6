#include "ui/referrals/partner_choice.h"

namespace wasl::ui
{

QString shownName(const domain::Partner& partner)
{
    const bool arabic = labelLanguage() == QLatin1String("ar");
    const auto& first = arabic ? partner.nameArabic : partner.name;
    return first.isEmpty() ? (arabic ? partner.name : partner.nameArabic) : first;
}

std::vector<CodeEntry> partnerEntries(const std::vector<storage::PartnerChoice>& choices,
                                      const storage::PartnerStore& store, const domain::PartnerId& chosen)
{
    std::vector<CodeEntry> entries;
    bool has = chosen.isNull();
    for (const auto& choice : choices) {
        entries.push_back({choice.partner.id.toString(), shownName(choice.partner)});
        has = has || choice.partner.id == chosen;
    }
    if (!has)
        if (const auto partner = store.find(chosen))
            entries.push_back({partner->id.toString(), shownName(*partner)});
    return entries;
}

} // namespace wasl::ui
