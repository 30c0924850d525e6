#include "app/storage/case_notes.h"

#include "app/storage/database.h"
#include "app/storage/reach.h"
#include "app/storage/sealed_text.h"

#include <algorithm>

namespace wasl::storage
{

using domain::Action;
using domain::CaseNote;
using domain::Compartment;

namespace
{

const CaseNote* byId(const std::vector<CaseNote>& notes, const domain::NoteId& id)
{
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const CaseNote& note) { return note.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

} // namespace

Action toViewNotes(Compartment compartment)
{
    switch (compartment) {
    case Compartment::Legal:
        return Action::ViewLegalFile;
    case Compartment::Medical:
        return Action::ViewMedicalNotes;
    case Compartment::Violence:
        return Action::ViewViolenceNotes;
    case Compartment::General:
        break;
    }
    return Action::ViewNotes;
}

Action toEditNotes(Compartment compartment)
{
    switch (compartment) {
    case Compartment::Legal:
        return Action::EditLegalFile;
    case Compartment::Medical:
        return Action::EditMedicalNotes;
    case Compartment::Violence:
        return Action::EditViolenceNotes;
    case Compartment::General:
        break;
    }
    return Action::EditNotes;
}

std::vector<CaseNote> openNotes(Database& database, const domain::BeneficiaryId& person,
                                const std::vector<CaseNote>& stored)
{
    std::vector<CaseNote> seen;
    for (auto note : stored) {
        std::optional<QString> text;
        if (reaches(database, toViewNotes(note.compartment), person))
            text = openText(database, note.compartment, note.id.uuid(), note.text);
        if (!text) text = openThroughGlass(database, note.compartment, person, note.id.uuid(), note.text);
        if (!text) continue;
        note.text = *text;
        seen.push_back(std::move(note));
    }
    return seen;
}

std::vector<Compartment> closedCompartments(Database& database, const domain::BeneficiaryId& person,
                                            const std::vector<CaseNote>& stored)
{
    const auto seen = openNotes(database, person, stored);
    std::vector<Compartment> closed;
    for (const auto which : domain::allOf<Compartment>())
        if (std::any_of(stored.begin(), stored.end(), [&](const CaseNote& note) {
                return note.compartment == which && !byId(seen, note.id);
            }))
            closed.push_back(which);
    return closed;
}

domain::Result<std::vector<CaseNote>> sealNotes(Database& database, const domain::BeneficiaryId& person,
                                                const std::vector<CaseNote>& stored,
                                                const std::vector<CaseNote>& wanted)
{
    const auto seen = openNotes(database, person, stored);
    std::vector<CaseNote> result;
    for (const auto& note : stored) { // in their order: unseen ones, and those still wanted
        const auto* shown = byId(seen, note.id);
        const auto* kept = byId(wanted, note.id);
        const bool mine = shown && reaches(database, toEditNotes(note.compartment), person) &&
                          openText(database, note.compartment, note.id.uuid(), note.text);
        if (!mine || (kept && *kept == *shown)) result.push_back(note);
    }
    for (auto note : wanted) {
        if (const auto* shown = byId(seen, note.id); shown && *shown == note) continue;
        // A note is signed by whoever writes it, and may not take the place of one she does not see.
        if (!reaches(database, toEditNotes(note.compartment), person) || byId(result, note.id))
            return tl::unexpected(domain::notAllowed(database.actor().role, toEditNotes(note.compartment)));
        if (note.id.isNull()) note.id = domain::NoteId(database.newId());
        if (note.author.isNull()) note.author = database.actor().user;
        if (!note.writtenAt.isValid()) note.writtenAt = database.now();
        auto text = sealText(database, note.compartment, note.id.uuid(), note.text);
        if (!text) return tl::unexpected(text.error());
        note.text = *std::move(text);
        result.push_back(std::move(note));
    }
    return result;
}

} // namespace wasl::storage
