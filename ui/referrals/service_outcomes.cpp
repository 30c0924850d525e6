#include "ui/referrals/service_outcomes.h"

#include "app/storage/database.h"
#include "app/storage/settings_store.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/writing.h"

using namespace Qt::StringLiterals;

namespace wasl::ui
{

FormGrid* makeServiceOutcomes(storage::Database& database, const QStringList& services, QWidget* parent)
{
    const storage::SettingsStore settings(database);
    const auto names = settings.codebook(u"services"_s);
    const auto outcomes = codeEntries(settings.codebook(u"referral_outcomes"_s), database.today());
    auto* grid = new FormGrid(parent);
    for (const auto& service : services) {
        auto* combo = new CodeCombo(grid);
        combo->setObjectName(service + u"OutcomeCombo"_s);
        combo->setEntries(outcomes);
        auto* field = grid->add(u"outcome."_s + service, combo, FormGrid::Width::Full);
        field->setTexts(names.label(service, labelLanguage()));
        field->setNeeded(true);
        if (!grid->focusProxy()) grid->setFocusProxy(combo);
    }
    return grid;
}

std::vector<domain::ServiceOutcome> chosenOutcomes(const FormGrid* grid, const QStringList& services)
{
    std::vector<domain::ServiceOutcome> chosen;
    if (!grid) return chosen;
    for (const auto& service : services) {
        const auto* combo = static_cast<CodeCombo*>(grid->field(u"outcome."_s + service)->control());
        chosen.push_back({service, combo->code()});
    }
    return chosen;
}

QStringList outcomeLines(storage::Database& database, const std::vector<domain::ServiceOutcome>& outcomes)
{
    QStringList lines;
    if (outcomes.size() < 2) return lines;
    const storage::SettingsStore settings(database);
    const auto services = settings.codebook(u"services"_s);
    const auto labels = settings.codebook(u"referral_outcomes"_s);
    for (const auto& one : outcomes)
        lines << QCoreApplication::translate("wasl::ui", "%1: %2")
                     .arg(isolate(services.label(one.service, labelLanguage())),
                          isolate(labels.label(one.outcome, labelLanguage())));
    return lines;
}

} // namespace wasl::ui
