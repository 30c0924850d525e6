#include "app/registers/visits.h"

#include "app/domain/fold.h"
#include "app/registers/dates.h"

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using domain::Beneficiary;

namespace
{

/// Words that make up a name, in any order.
QStringList nameWords(const domain::PersonName& name)
{
    QStringList words = domain::folded(name.full()).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

void addName(Beneficiary& person, domain::PersonName& name, const domain::PersonName& other)
{
    if (other.isEmpty()) return;
    if (name.isEmpty()) {
        name = other;
        return;
    }
    if (nameWords(name) == nameWords(other)) return;
    const QString written = other.full();
    QStringList others = person.otherNames.split(u"; "_s, Qt::SkipEmptyParts);
    const bool known = std::any_of(others.begin(), others.end(), [&](const QString& alias) {
        return domain::folded(alias) == domain::folded(written);
    });
    if (known) return;
    others.append(written);
    person.otherNames = others.join(u"; "_s);
}

void addMissing(QStringList& list, const QStringList& more)
{
    for (const QString& item : more) {
        if (!list.contains(item)) list.append(item);
    }
}

void addStatuses(Beneficiary& person, const RegisterEntry& visit)
{
    for (domain::StatusPeriod status : visit.person.statuses) {
        const bool known = std::any_of(person.statuses.begin(), person.statuses.end(), [&](const auto& held) {
            return held.code == status.code && (!status.from || held.from == status.from);
        });
        if (known) continue;
        if (!status.from && !person.statuses.empty()) status.from = visit.visited;
        person.statuses.push_back(status);
    }
}

void addNeeds(Beneficiary& person, const RegisterEntry& visit)
{
    for (const domain::SpecificNeed& need : visit.person.needs) {
        const auto known = std::find_if(person.needs.begin(), person.needs.end(),
                                        [&](const auto& held) { return held.code == need.code; });
        if (known == person.needs.end())
            person.needs.push_back(need);
        else if (visit.visited < known->from)
            known->from = visit.visited;
    }
}

void addVisit(Beneficiary& person, const RegisterEntry& visit)
{
    const Beneficiary& more = visit.person;
    addName(person, person.latin, more.latin);
    addName(person, person.arabic, more.arabic);
    if (!person.sex.isKnown() && more.sex.kind() != domain::AnswerKind::NotCollected) person.sex = more.sex;
    if (more.birth.isKnown() &&
        (!person.birth.isKnown() || exactness(more.birth.value()) > exactness(person.birth.value())))
        person.birth = more.birth;
    if (person.birthPlace.isEmpty()) person.birthPlace = more.birthPlace;
    addMissing(person.nationalities, more.nationalities);
    addMissing(person.languages, more.languages);
    person.needsInterpreter = person.needsInterpreter || more.needsInterpreter;
    addMissing(person.phones, more.phones);
    // People move: the place is where they were last.
    if (!more.address.isEmpty()) {
        person.address = more.address;
        if (!more.communeCode.isEmpty()) person.communeCode = more.communeCode;
    }
    if (!person.arrival) person.arrival = more.arrival;
    addStatuses(person, visit);
    addNeeds(person, visit);
    if (visit.visited < person.registeredOn) person.registeredOn = visit.visited;
}

} // namespace

Beneficiary Visits::together(const std::vector<const RegisterEntry*>& rows, const QString& registerName)
{
    Beneficiary person = rows.front()->person;
    for (std::size_t i = 1; i < rows.size(); ++i)
        addVisit(person, *rows[i]);

    QStringList notes;
    for (const RegisterEntry* row : rows) {
        QStringList lines;
        if (!row->unread.isEmpty()) lines.append(row->unread);
        const auto& birth = row->person.birth;
        if (birth.isKnown() && birth.value() != person.birth.value())
            lines.append(tr("Birth noted there: %1").arg(birth.value().shown()));
        const domain::Beneficiary& there = row->person;
        if (there.sex.isKnown() && there.sex.value() != person.sex.value())
            lines.append(tr("Sex noted there: %1").arg(domain::label(there.sex.value())));
        if (!there.birthPlace.isEmpty() && there.birthPlace != person.birthPlace)
            lines.append(tr("Place of birth noted there: %1").arg(there.birthPlace));
        if (!there.address.isEmpty() && there.address != person.address)
            lines.append(tr("Address noted there: %1").arg(there.address));
        if (there.arrival && there.arrival != person.arrival)
            lines.append(tr("Arrival noted there: %1").arg(domain::shownDate(*there.arrival)));
        if (lines.isEmpty()) continue;
        notes.append(tr("Register “%1”, row %2, %3:")
                         .arg(registerName, QString::number(row->row), domain::shownDate(row->visited)) +
                     u'\n' + lines.join(u'\n'));
    }
    person.notes = notes.join(u"\n\n"_s);
    return person;
}

} // namespace wasl::registers
