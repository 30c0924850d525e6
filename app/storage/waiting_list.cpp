#include "app/storage/waiting_list.h"

#include "app/storage/beneficiary_table.h"
#include "app/storage/beneficiary_view.h"
#include "app/storage/reach.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stay_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::WaitingMove;
using domain::WaitingMoveId;
using domain::WaitingParty;

namespace
{

const Table<WaitingMove>& waitingMoves()
{
    static const Table<WaitingMove> table(
        u"waiting_move"_s,
        {field(u"id"_s, &WaitingMove::id), field(u"stay_id"_s, &WaitingMove::stay),
         field(u"person_id"_s, &WaitingMove::person), field(u"places"_s, &WaitingMove::places),
         field(u"reason"_s, &WaitingMove::reason), field(u"by_id"_s, &WaitingMove::by),
         field(u"at"_s, &WaitingMove::at)},
        {}, {}, [](const WaitingMove& move) { return move.person.uuid(); });
    return table;
}

/// Those who wait together, and what of their needs this actor does not see.
struct PartyRead
{
    WaitingParty party;
    std::vector<StayRow> who;
    QSet<QString> hiddenCategories;
    bool priorityHidden = false;
};

std::optional<domain::HouseholdId> householdOf(Database& database, const BeneficiaryId& person, QDate day)
{
    auto row =
        database.query(u"SELECT household_id FROM household_member WHERE person_id = ? AND from_day <= ? "
                       "AND (until_day IS NULL OR until_day > ?) ORDER BY household_id LIMIT 1"_s,
                       person, day, day);
    return row.next() ? std::optional(row.get<domain::HouseholdId>(0)) : std::nullopt;
}

domain::CasePriority priorityOf(Database& database, const BeneficiaryId& person)
{
    auto highest = domain::CasePriority::Normal;
    auto rows = database.query(u"SELECT priority FROM case_file WHERE person_id = ? AND status <> 'closed'"_s,
                               person);
    while (rows.next())
        highest = std::max(highest, rows.get<domain::CasePriority>(0));
    return highest;
}

void join(Database& database, PartyRead& read, const StayRow& row, QDate day, bool health)
{
    read.party.stays.push_back(row.id);
    if (!read.party.since.isValid() || row.requestedAt < read.party.since) read.party.since = row.requestedAt;
    read.who.push_back(row);
    read.party.priority = std::max(read.party.priority, priorityOf(database, row.person.id));
    read.priorityHidden = read.priorityHidden || !reaches(database, Action::ViewCase, row.person.id);
    const auto person = beneficiaries().find(database, row.person.id);
    if (!person) return;
    if (const auto age = domain::ageOn(*person, day); age && *age <= domain::smallChildAge)
        read.party.smallChild = true;
    const auto seen = visiblePart(database, *person).needs;
    for (const auto& need : person->needs) {
        if (!domain::isOpenOn(need, day) || (!health && domain::isHealthNeed(need.code))) continue;
        read.party.needs << need.code;
        if (std::find(seen.begin(), seen.end(), need) == seen.end())
            read.hiddenCategories.insert(need.code.section(u'-', 0, 0));
    }
}

std::vector<domain::WaitingReason> visibleReasons(const PartyRead& read,
                                                  const std::vector<domain::WaitingReason>& reasons)
{
    std::vector<domain::WaitingReason> visible;
    domain::WaitingReason hidden;
    for (const auto& reason : reasons) {
        const bool unseen = reason.code.startsWith("need-"_L1)
                                ? read.hiddenCategories.contains(reason.code.section(u'-', 1, 1))
                                : reason.code.startsWith("priority-"_L1) && read.priorityHidden;
        if (unseen)
            hidden.points += reason.points;
        else
            visible.push_back(reason);
    }
    // Its points would tell which need it is: the weights are no secret.
    if (hidden.points != 0) visible.insert(visible.begin(), domain::WaitingReason());
    return visible;
}

} // namespace

std::vector<WaitingRow> WaitingList::rows(const domain::StructureId& structure) const
{
    const auto waiting = StayStore(m_database).waiting(structure);
    const auto day = m_database.today();
    const bool health = SensitiveFields(m_database).isOn(domain::SensitiveGroup::HealthNeeds);
    std::vector<PartyRead> read;
    std::map<domain::HouseholdId, std::size_t> households;
    for (const auto& row : waiting) {
        const auto household = householdOf(m_database, row.person.id, day);
        const auto known = household ? households.find(*household) : households.end();
        const auto index = known != households.end() ? known->second : read.size();
        if (index == read.size()) read.emplace_back();
        if (household) households.emplace(*household, index);
        join(m_database, read[index], row, day, health);
    }
    std::vector<WaitingParty> parties;
    std::ranges::transform(read, std::back_inserter(parties), [](const auto& one) { return one.party; });

    const auto moves = waitingMoves().select(m_database,
                                             u"WHERE stay_id IN (SELECT id FROM stay WHERE structure_id = ? "
                                             u"AND state IN ('requested', 'waiting')) "
                                             "ORDER BY at, id"_s,
                                             structure);
    static const auto weights = domain::WaitingWeights::load();
    std::vector<WaitingRow> rows;
    for (const auto& place : domain::waitingOrder(parties, moves, weights, m_database.now())) {
        const auto& party = read[place.party];
        WaitingRow row{
            party.who, place.rank, place.computed, place.points, visibleReasons(party, place.reasons), {}};
        if (std::ranges::any_of(row.reasons, [](const auto& reason) { return reason.code.isEmpty(); }))
            row.points = 0;
        for (const auto& move : moves)
            if (std::ranges::find(party.party.stays, move.stay) != party.party.stays.end()) {
                auto name = m_database.query(u"SELECT coalesce(name, user_name) FROM app_user WHERE id = ?"_s,
                                             move.by);
                row.moves.push_back({move, name.next() ? name.get<QString>(0) : QString()});
            }
        rows.push_back(std::move(row));
    }
    return rows;
}

domain::Result<WaitingMoveId> WaitingList::move(const domain::StayId& stay, int places, const QString& reason)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<WaitingMoveId> {
        const auto of = stays().find(m_database, stay);
        if (!of || (of->state != domain::StayState::Requested && of->state != domain::StayState::Waiting))
            return domain::refuse(u"not-waiting"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage", "The person is not on the waiting list any more."));
        WaitingMove move;
        move.stay = stay;
        move.person = of->person;
        move.places = places;
        move.reason = reason.trimmed();
        move.by = m_database.actor().user;
        move.at = m_database.now();
        if (const auto found = problems(move); !found.empty()) return tl::unexpected(found.front());
        return waitingMoves().save(m_database, std::move(move)).map([](const WaitingMove& saved) {
            return saved.id;
        });
    });
}

domain::Result<void> WaitingList::undo(const WaitingMoveId& id)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<void> {
        const auto move = waitingMoves().find(m_database, id);
        if (!move) return notFound();
        waitingMoves().remove(m_database, *move);
        return {};
    });
}

} // namespace wasl::storage
