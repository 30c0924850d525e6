#include "ui/settings/communes_edit.h"

#include "app/domain/territory.h"

namespace wasl::ui
{

CommunesEdit::CommunesEdit(const QString& name, QWidget* parent)
    : CodeListEdit(name, parent)
{
    retranslate();
}

void CommunesEdit::retranslate()
{
    static const auto territory = domain::Territory::load();
    const auto language = labelLanguage();
    std::vector<CodeEntry> entries;
    for (const auto kind : {domain::AreaKind::Commune, domain::AreaKind::Arrondissement})
        for (const auto* area : territory.of(kind))
            entries.push_back({area->code, territory.label(area->code, language)});
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.label.localeAwareCompare(b.label) < 0; });
    setEntries(entries);
    combo()->setAccessibleName(tr("Commune to add"));
    setPlaceholder(tr("Type a part of the name"));
}

} // namespace wasl::ui
