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
    combo()->setAccessibleName(tr("Commune to add"));
    setPlaceholder(tr("Type a part of the name"));
    if (isVisible()) fill();
}

void CommunesEdit::showEvent(QShowEvent* event)
{
    fill();
    CodeListEdit::showEvent(event);
}

void CommunesEdit::fill()
{
    // Fifteen hundred names, sorted: only when somebody sees them, so that the program starts at once.
    const auto language = labelLanguage();
    if (m_filledIn == language) return;
    m_filledIn = language;
    static const auto territory = domain::Territory::load();
    std::vector<CodeEntry> entries;
    for (const auto kind : {domain::AreaKind::Commune, domain::AreaKind::Arrondissement})
        for (const auto* area : territory.of(kind))
            entries.push_back({area->code, territory.label(area->code, language)});
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.label.localeAwareCompare(b.label) < 0; });
    setEntries(entries);
}

} // namespace wasl::ui
