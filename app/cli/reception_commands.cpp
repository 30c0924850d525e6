#include "app/cli/command_line.h"
#include "app/cli/usage.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/transaction.h"

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct StructureOptions
{
    std::string name;
    int beds = 0;
    std::string commune;
};

struct StayOptions
{
    std::string person;
    std::string structure;
    std::string bed;
    std::string from;
    std::string until;
    bool checkOut = false;
    std::string destination = "unknown";
};

/// By whose name stay() would not know which one is meant.
domain::Result<void> isNew(const storage::StructureStore& store, const QString& name)
{
    for (const auto& house : store.structures())
        if (isNamed(house, name))
            return domain::refuse(
                u"structure-exists"_s,
                text(QT_TRANSLATE_NOOP("wasl::cli", "There is a reception structure “%1” already. Give "
                                                    "another name."))
                    .arg(name),
                u"name"_s);
    return {};
}

ExitCode structure(Session& session, const StructureOptions& given)
{
    if (const auto known = knownCommune(fromArgument(given.commune)); !known)
        return session.out().refused(known.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    storage::Transaction transaction(database);
    storage::StructureStore store(database);

    domain::ReceptionStructure house;
    house.name = fromArgument(given.name);
    house.communeCode = fromArgument(given.commune);
    if (const auto free = isNew(store, house.name); !free) return session.out().refused(free.error());
    const auto houseId = store.save(house);
    if (!houseId) return session.out().refused(houseId.error());
    domain::Unit unit;
    unit.structure = *houseId;
    unit.name = house.name;
    const auto unitId = store.save(unit);
    if (!unitId) return session.out().refused(unitId.error());
    domain::Room room;
    room.unit = *unitId;
    room.name = u"1"_s;
    const auto roomId = store.save(room);
    if (!roomId) return session.out().refused(roomId.error());
    for (int number = 1; number <= given.beds; ++number) {
        domain::Bed bed;
        bed.room = *roomId;
        bed.label = QString::number(number);
        if (const auto saved = store.save(bed); !saved) return session.out().refused(saved.error());
    }
    transaction.commit();
    return session.out().done(
        QJsonObject{{u"structure"_s, houseId->toString()}, {u"beds"_s, given.beds}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 was added, with its beds.")).arg(house.name));
}

domain::Result<storage::StructureLayout> layoutOf(storage::Database& database, const QString& name)
{
    const storage::StructureStore store(database);
    for (const auto& house : store.structures())
        if (isNamed(house, name)) return *store.layout(house.id);
    return domain::refuse(
        u"unknown-structure"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "There is no reception structure “%1”.")).arg(name),
        u"structure"_s);
}

/// A day of the command line, at the desk's noon: when people come and go. Refuses "unreadable-date".
domain::Result<std::optional<domain::Moment>> momentOf(const std::string& given)
{
    if (given.empty()) return std::optional<domain::Moment>();
    return dayOf(given).map(
        [](const QDate& day) { return std::optional(QDateTime(day, QTime(12, 0)).toUTC()); });
}

/// The bed of that name, or the first that fits her; when none does, what stands in the way of the last.
domain::Result<domain::Bed> bedFor(storage::Database& database, const storage::StructureLayout& layout,
                                   const domain::BeneficiaryId& person, const QString& wanted,
                                   const domain::Interval& during)
{
    const storage::StayStore stays(database);
    std::optional<domain::Refusal> inTheWay;
    for (const auto& unit : layout.units)
        for (const auto& room : unit.rooms)
            for (const auto& bed : room.beds) {
                if (!wanted.isEmpty() && bed.label.compare(wanted, Qt::CaseInsensitive) != 0) continue;
                auto reasons = stays.whyNot(person, bed.id, during);
                if (reasons.empty()) return bed;
                inTheWay = std::move(reasons.front());
            }
    if (inTheWay) return domain::refuse(*inTheWay);
    return domain::refuse(u"unknown-bed"_s,
                          text(QT_TRANSLATE_NOOP("wasl::cli", "There is no bed “%1” in %2."))
                              .arg(wanted, layout.structure.name),
                          u"bed"_s);
}

ExitCode answer(Session& session, const domain::Stay& stay, const QString& house, const QString& bed)
{
    const auto json = [](const std::optional<domain::Moment>& moment) {
        return moment ? QJsonValue(moment->toString(Qt::ISODate)) : QJsonValue();
    };
    return session.out().done(
        QJsonObject{{u"stay"_s, stay.id.toString()},
                    {u"state"_s, domain::code(stay.state)},
                    {u"structure"_s, house},
                    {u"bed"_s, bed},
                    {u"from"_s, json(stay.checkedInAt ? stay.checkedInAt : stay.plannedFrom)},
                    {u"until"_s, json(stay.checkedOutAt ? stay.checkedOutAt : stay.plannedUntil)}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1, bed %2: %3.")).arg(house, bed, domain::label(stay.state)));
}

domain::Result<domain::Stay> checkIn(storage::Database& database, const domain::BeneficiaryId& person,
                                     const storage::StructureLayout& layout, const domain::Bed& bed,
                                     const domain::Interval& during)
{
    storage::Transaction transaction(database);
    storage::StayStore stays(database);
    const auto id = stays.request(person, layout.structure.id);
    if (!id) return domain::refuse(id.error());
    domain::StayStep step;
    // A stay that is to begin later is reserved; one that begins by now is checked in.
    const bool later = during.from > database.now();
    step.event = later ? domain::StayEvent::Reserve : domain::StayEvent::CheckIn;
    step.bed = bed.id;
    if (later) {
        step.plannedFrom = during.from;
        step.reservedUntil = during.from.addDays(1);
    }
    step.plannedUntil = during.until;
    auto stay = stays.step(*id, step);
    if (stay) transaction.commit();
    return stay;
}

ExitCode checkOut(Session& session, storage::Database& database, const domain::BeneficiaryId& person,
                  const StayOptions& given)
{
    storage::StayStore stays(database);
    for (const auto& stay : stays.ofPerson(person)) {
        if (stay.state != domain::StayState::CheckedIn) continue;
        domain::StayStep step;
        step.event = domain::StayEvent::CheckOut;
        step.code = fromArgument(given.destination);
        if (!step.code.isEmpty())
            if (const auto known = knownCode(database, u"stay_destinations"_s, step.code, u"destination"_s);
                !known)
                return session.out().refused(known.error());
        const auto ended = stays.step(stay.id, step);
        if (!ended) return session.out().refused(ended.error());
        const auto place = storage::StructureStore(database).place(*stay.bed);
        return answer(session, *ended, place ? place->structure.name : QString(),
                      place ? place->bed.label : QString());
    }
    return session.out().refused(
        {u"no-stay"_s, text(QT_TRANSLATE_NOOP("wasl::cli", "This person is not staying anywhere.")), {}});
}

ExitCode stay(Session& session, const StayOptions& given)
{
    if (!given.checkOut && given.structure.empty())
        return session.out().misused(missingSentence(u"stay"_s, u"--structure"_s));
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    const auto person = personOf(session, **file, given.person);
    if (!person) return session.out().refused(person.error());
    if (given.checkOut) return checkOut(session, database, person->id, given);

    const auto layout = layoutOf(database, fromArgument(given.structure));
    if (!layout) return session.out().refused(layout.error());
    const auto from = momentOf(given.from);
    if (!from) return session.out().refused(from.error());
    const auto until = momentOf(given.until);
    if (!until) return session.out().refused(until.error());
    const domain::Interval during{from->value_or(database.now()), *until};
    const auto bed = bedFor(database, *layout, person->id, fromArgument(given.bed), during);
    if (!bed) return session.out().refused(bed.error());
    const auto begun = checkIn(database, person->id, *layout, *bed, during);
    if (!begun) return session.out().refused(begun.error());
    return answer(session, *begun, layout->structure.name, bed->label);
}

} // namespace

void addReceptionCommands(CommandLine& line)
{
    line.add<StructureOptions>(
        "structure", text(QT_TRANSLATE_NOOP("wasl::cli", "Add a reception structure with its beds")),
        [](CLI::App& command, StructureOptions& given) {
            command.add_option("name", given.name)->required();
            wholeNumber(command.add_option("--beds", given.beds), 1, 1000)->required();
            command.add_option("--commune", given.commune);
        },
        structure);
    line.add<StayOptions>(
        "stay", text(QT_TRANSLATE_NOOP("wasl::cli", "Give a person a bed, or check her out")),
        [](CLI::App& command, StayOptions& given) {
            command.add_option("file-number", given.person)->required();
            command.add_option("--structure", given.structure);
            command.add_option("--bed", given.bed);
            command.add_option("--from", given.from);
            command.add_option("--until", given.until);
            command.add_option("--destination", given.destination);
            command.add_flag("--check-out", given.checkOut);
        },
        stay);
}

} // namespace wasl::cli
