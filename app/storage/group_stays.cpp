#include "app/storage/group_stays.h"

#include "app/storage/beneficiary_table.h"
#include "app/storage/stay_store.h"
#include "app/storage/stay_table.h"
#include "app/storage/structure_store.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Stay;
using domain::StayId;
using domain::StayState;

namespace
{

/// Whose refusal it is, where several are placed at once.
domain::Refusal saidOf(Database& database, const BeneficiaryId& person, domain::Refusal refusal)
{
    if (refusal.code == "not-allowed"_L1) return refusal;
    if (const auto who = beneficiaries().find(database, person)) {
        const auto name = who->latin.isEmpty() ? who->arabic.full() : who->latin.full();
        refusal.message = QCoreApplication::translate("wasl::storage", "For %1: %2")
                              .arg(name.isEmpty() ? who->fileNumber.toString() : name, refusal.message);
    }
    return refusal;
}

} // namespace

domain::Result<StayId> GroupStays::openStay(const BeneficiaryId& person, const domain::StructureId& structure,
                                            const domain::Interval& during)
{
    for (
        const auto& open : stays().select(
            m_database,
            u"WHERE person_id = ? AND state IN ('requested', 'waiting', 'reserved') ORDER BY requested_at DESC, id"_s,
            person))
        if (open.state != StayState::Reserved ||
            domain::Interval{*open.plannedFrom, open.plannedUntil}.overlaps(during))
            return open.id;
    return StayStore(m_database).request(person, structure);
}

domain::Result<std::vector<Stay>> GroupStays::place(std::vector<BedForOne> guests,
                                                    const domain::StayStep& how)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<std::vector<Stay>> {
        if (guests.empty())
            return domain::refuse(u"nobody"_s,
                                  QCoreApplication::translate("wasl::storage", "Choose who stays."));
        const auto day = m_database.today();
        const domain::Interval during{how.plannedFrom.value_or(m_database.now()), how.plannedUntil};
        std::ranges::stable_sort(guests, {}, [&](const BedForOne& guest) {
            const auto who = beneficiaries().find(m_database, guest.person);
            return who && domain::isKnownMinor(domain::ageOn(*who, day));
        });
        StayStore store(m_database);
        std::vector<Stay> placed;
        for (const auto& guest : guests) {
            const auto where = StructureStore(m_database).place(guest.bed);
            if (!where) return notFound();
            const auto id = openStay(guest.person, where->structure.id, during);
            if (!id) return tl::unexpected(id.error());
            auto step = how;
            step.bed = guest.bed;
            step.accessibleRoom = guest.accessibleRoom;
            auto stay = store.step(*id, step);
            if (!stay)
                return tl::unexpected(guests.size() > 1 ? saidOf(m_database, guest.person, stay.error())
                                                        : stay.error());
            placed.push_back(*std::move(stay));
        }
        return placed;
    });
}

domain::Result<int> GroupStays::wait(const std::vector<BeneficiaryId>& people,
                                     const domain::StructureId& structure)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<int> {
        int put = 0;
        StayStore store(m_database);
        for (const auto& person : people) {
            const auto holding = stays().select(
                m_database, u"WHERE person_id = ? AND state IN ('reserved', 'checked-in')"_s, person);
            if (!holding.empty())
                return tl::unexpected(
                    saidOf(m_database, person,
                           {u"already-staying"_s,
                            QCoreApplication::translate(
                                "wasl::storage", "The person has a bed already, or one is held for her."),
                            u"person"_s}));
            const auto id = openStay(person, structure, {m_database.now(), std::nullopt});
            if (!id) return tl::unexpected(id.error());
            auto stay = *store.find(*id);
            if (stay.structure != structure) {
                stay.structure = structure;
                const auto moved = stays().save(m_database, std::move(stay));
                if (!moved) return tl::unexpected(moved.error());
                stay = *moved;
            }
            if (stay.state == StayState::Waiting) continue;
            domain::StayStep step;
            step.event = domain::StayEvent::PutOnWaitingList;
            if (const auto waits = store.step(*id, step); !waits) return tl::unexpected(waits.error());
            ++put;
        }
        return put;
    });
}

} // namespace wasl::storage
