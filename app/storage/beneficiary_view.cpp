#include "app/storage/beneficiary_view.h"

#include "app/domain/codebook.h"
#include "app/storage/database.h"
#include "app/storage/reach.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Beneficiary;
using domain::SensitiveGroup;
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
        , health(SensitiveFields(database).isOn(SensitiveGroup::HealthNeeds))
        , numbers(SensitiveFields(database).isOn(SensitiveGroup::DocumentNumbers))
    {
    }
    [[nodiscard]] bool sees(const SpecificNeed& need) const
    {
        return (health || !domain::isHealthNeed(need.code)) && (isSensitive(need) ? sensitive : needs);
    }

    bool notes;
    bool needs;
    bool sensitive;
    bool health;  ///< needs that tell of health are collected here
    bool numbers; ///< numbers of documents are
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
    if (!sight.numbers)
        for (auto& document : person.documents)
            document.number.clear();
    return person;
}

namespace
{

tl::unexpected<domain::Refusal> switchedOff(SensitiveGroup group, const QString& field)
{
    return domain::refuse(
        u"sensitive-off"_s,
        QCoreApplication::translate(
            "wasl::storage",
            "%1 are not collected here: an administrator must switch them on first, with the "
            "number of the CNDP's authorisation.")
            .arg(domain::label(group)),
        field);
}

/// Refuses what is new of a group that is off; gives documents back the numbers that were not shown.
domain::Result<void> keepSwitchedOff(const Sight& sight, const std::optional<Beneficiary>& before,
                                     Beneficiary& wanted)
{
    const auto known = [](const auto& all, const auto& one) {
        return std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == one.id; });
    };
    if (!sight.health) {
        for (std::size_t i = 0; i < wanted.needs.size(); ++i)
            if (domain::isHealthNeed(wanted.needs[i].code))
                return switchedOff(SensitiveGroup::HealthNeeds, u"needs[%1].code"_s.arg(i));
    }
    if (sight.numbers) return {};
    for (std::size_t i = 0; i < wanted.documents.size(); ++i) {
        auto& document = wanted.documents[i];
        if (!document.number.isEmpty())
            return switchedOff(SensitiveGroup::DocumentNumbers, u"documents[%1].number"_s.arg(i));
        if (!before || document.id.isNull()) continue;
        const auto hers = known(before->documents, document);
        if (hers != before->documents.end()) document.number = hers->number;
    }
    return {};
}

} // namespace

domain::Result<Beneficiary> withHiddenPart(Database& database, const std::optional<Beneficiary>& before,
                                           Beneficiary wanted)
{
    const auto refusal = [&](Action action, const QString& field) {
        auto no = domain::notAllowed(database.actor().role, action);
        no.field = field;
        return tl::unexpected(std::move(no));
    };
    if (const auto kept =
            keepSwitchedOff(Sight(database, before ? before->id : domain::BeneficiaryId()), before, wanted);
        !kept)
        return tl::unexpected(kept.error());
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
