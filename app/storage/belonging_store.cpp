#include "app/storage/belonging_store.h"

#include "app/storage/house_settings.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Belonging;
using domain::BelongingStep;

namespace
{

const Table<Belonging>& belongings()
{
    static const Table<Belonging> table(
        u"belonging"_s,
        {field(u"id"_s, &Belonging::id), field(u"person_id"_s, &Belonging::person),
         field(u"structure_id"_s, &Belonging::structure), field(u"what"_s, &Belonging::what),
         field(u"pieces"_s, &Belonging::pieces), field(u"place"_s, &Belonging::place),
         field(u"mode"_s, &Belonging::mode), field(u"deposited_at"_s, &Belonging::depositedAt),
         field(u"taken_by"_s, &Belonging::takenBy), field(u"note"_s, &Belonging::note)},
        {list(u"history"_s, u"belonging_step"_s, u"belonging_id"_s, &Belonging::history,
              Fields<BelongingStep>{
                  field(u"event"_s, &BelongingStep::event), field(u"at"_s, &BelongingStep::at),
                  field(u"by_id"_s, &BelongingStep::by), field(u"pieces"_s, &BelongingStep::pieces),
                  field(u"recipient"_s, &BelongingStep::recipient), field(u"proof"_s, &BelongingStep::proof),
                  field(u"reason"_s, &BelongingStep::reason), field(u"witness"_s, &BelongingStep::witness)})},
        {{u"left_here"_s,
          [](const Database&, const Belonging& belonging) { return toSql(domain::piecesLeft(belonging)); }}},
        [](const Belonging& belonging) { return belonging.person.uuid(); });
    return table;
}

} // namespace

domain::OwnerWhereabouts BelongingStore::owner(const domain::BeneficiaryId& person) const
{
    domain::OwnerWhereabouts found;
    found.unclaimedAfter = unclaimedDays(m_database);
    auto row = m_database.query(u"SELECT max(state = 'checked-in'), max(checked_out_at) FROM stay WHERE "
                                "person_id = ? AND state IN ('checked-in', 'checked-out')"_s,
                                person);
    if (!row.next()) return found;
    found.staysHere = row.get<bool>(0);
    if (const auto left = row.get<std::optional<QDateTime>>(1)) found.leftOn = left->toLocalTime().date();
    return found;
}

BelongingRow BelongingStore::completed(Belonging belonging) const
{
    BelongingRow row;
    auto person = m_database.query(
        u"SELECT "_s + personTagColumns() + u" FROM beneficiary b WHERE b.id = ?"_s, belonging.person);
    if (person.next()) row.person = readPersonTag(person, 0);
    const auto whereabouts = owner(belonging.person);
    row.staysHere = whereabouts.staysHere;
    row.leftOn = whereabouts.leftOn;
    row.keptUntil = domain::unclaimedFrom(belonging, whereabouts);
    if (row.keptUntil)
        row.daysUnclaimed =
            int(row.keptUntil->addDays(-std::max(1, whereabouts.unclaimedAfter)).daysTo(m_database.today()));
    row.belonging = std::move(belonging);
    return row;
}

domain::Result<domain::BelongingId> BelongingStore::save(Belonging belonging)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<domain::BelongingId> {
        const auto before =
            belonging.id.isNull() ? std::nullopt : belongings().find(m_database, belonging.id);
        if (!belonging.depositedAt.isValid()) belonging.depositedAt = m_database.now();
        if (belonging.takenBy.isNull()) belonging.takenBy = m_database.actor().user;
        belonging.history = before ? before->history : std::vector<BelongingStep>();
        if (const auto found = problems(belonging, m_database.now()); !found.empty())
            return tl::unexpected(found.front());
        if (before && !before->history.empty() &&
            (before->pieces != belonging.pieces || before->person != belonging.person))
            return domain::refuse(
                u"pieces-fixed"_s,
                QCoreApplication::translate("wasl::storage",
                                            "Some of it has left already. It is not counted anew."),
                u"pieces"_s);
        return belongings().save(m_database, before, std::move(belonging)).map([](const Belonging& saved) {
            return saved.id;
        });
    });
}

domain::Result<Belonging> BelongingStore::step(const domain::BelongingId& id, BelongingStep step)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<Belonging> {
        const auto before = belongings().find(m_database, id);
        if (!before) return notFound();
        if (!step.at.isValid()) step.at = m_database.now();
        if (step.by.isNull()) step.by = m_database.actor().user;
        auto after = domain::apply(*before, step, owner(before->person), m_database.now());
        if (!after) return after;
        return belongings().save(m_database, before, *std::move(after));
    });
}

std::optional<Belonging> BelongingStore::find(const domain::BelongingId& id) const
{
    return may(m_database, Action::ViewStays) ? belongings().find(m_database, id) : std::nullopt;
}

std::vector<BelongingRow> BelongingStore::ofPerson(const domain::BeneficiaryId& person) const
{
    std::vector<BelongingRow> found;
    if (!may(m_database, Action::ViewStays)) return found;
    for (auto& each : belongings().select(
             m_database, u"WHERE person_id = ? ORDER BY left_here > 0 DESC, deposited_at DESC, id DESC"_s,
             person))
        found.push_back(completed(std::move(each)));
    return found;
}

int BelongingStore::piecesKept(const domain::BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewStays)) return 0;
    auto kept = m_database.query(u"SELECT sum(left_here) FROM belonging WHERE person_id = ?"_s, person);
    return kept.next() ? kept.get<int>(0) : 0;
}

std::vector<BelongingRow> BelongingStore::here(const domain::StructureId& structure) const
{
    std::vector<BelongingRow> found;
    if (!may(m_database, Action::ViewStays)) return found;
    const auto wanted = structure.isNull() ? std::nullopt : std::optional(structure);
    for (auto& each : belongings().select(
             m_database,
             u"WHERE left_here > 0 AND (? IS NULL OR structure_id = ?) ORDER BY deposited_at, id"_s, wanted,
             wanted))
        found.push_back(completed(std::move(each)));
    std::stable_sort(found.begin(), found.end(), [](const BelongingRow& a, const BelongingRow& b) {
        return a.daysUnclaimed > b.daysUnclaimed;
    });
    return found;
}

} // namespace wasl::storage
