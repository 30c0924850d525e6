#include "app/storage/beneficiary_view.h"

#include "app/domain/codebook.h"
#include "app/storage/database.h"
#include "app/storage/reach.h"
#include "app/storage/write.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Beneficiary;
using domain::SpecificNeed;

namespace
{

bool isSensitive(const SpecificNeed& need)
{
    static const auto codes = [] {
        QSet<QString> found;
        const auto needs = domain::Codebook::load(u"specific_needs"_s);
        for (const auto& entry : needs.entries()) {
            const auto mark = entry.extra.value(u"sensitive"_s);
            if (!mark.isEmpty() && mark != "0"_L1 && mark != "no"_L1) found.insert(entry.code);
        }
        return found;
    }();
    return codes.contains(need.code);
}

struct Sight
{
    Sight(Database& database, const domain::BeneficiaryId& person)
        : notes(reaches(database, Action::ViewNotes, person))
        , needs(reaches(database, Action::ViewNeeds, person))
        , sensitive(reaches(database, Action::ViewSensitiveNeeds, person))
    {
    }
    [[nodiscard]] bool sees(const SpecificNeed& need) const { return isSensitive(need) ? sensitive : needs; }

    bool notes;
    bool needs;
    bool sensitive;
};

std::vector<SpecificNeed> visibleNeeds(const Sight& sight, std::vector<SpecificNeed> needs)
{
    std::erase_if(needs, [&](const SpecificNeed& need) { return !sight.sees(need); });
    return needs;
}

} // namespace

Beneficiary visiblePart(Database& database, Beneficiary person)
{
    const Sight sight(database, person.id);
    if (!sight.notes) person.notes.clear();
    person.needs = visibleNeeds(sight, std::move(person.needs));
    return person;
}

domain::Result<Beneficiary> withHiddenPart(Database& database, const std::optional<Beneficiary>& before,
                                           Beneficiary wanted)
{
    const auto refusal = [&](Action action, const QString& field) {
        auto no = domain::notAllowed(database.actor().role, action);
        no.field = field;
        return tl::unexpected(std::move(no));
    };
    if (!before) { // a new person is her own
        if (!wanted.notes.isEmpty() && !may(database, Action::EditNotes))
            return refusal(Action::EditNotes, u"notes"_s);
        if (!wanted.needs.empty() && !may(database, Action::EditNeeds))
            return refusal(Action::EditNeeds, u"needs"_s);
        return wanted;
    }
    const Sight sight(database, before->id);
    if (!sight.notes || !reaches(database, Action::EditNotes, before->id)) wanted.notes = before->notes;
    const auto untouched = wanted.needs == visibleNeeds(sight, before->needs);
    if (untouched || !reaches(database, Action::EditNeeds, before->id)) {
        wanted.needs = before->needs;
    } else {
        for (const auto& need : before->needs)
            if (!sight.sees(need)) wanted.needs.push_back(need);
    }
    return wanted;
}

} // namespace wasl::storage
