#include "app/storage/presence_store.h"

#include "app/storage/stay_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Direction;
using domain::Presence;
using domain::PresenceId;
using domain::StayId;

namespace
{

const Table<Presence>& presences()
{
    static const Table<Presence> table(
        u"presence"_s,
        {field(u"id"_s, &Presence::id), field(u"stay_id"_s, &Presence::stay),
         field(u"person_id"_s, &Presence::person), field(u"at"_s, &Presence::at),
         field(u"direction"_s, &Presence::direction), field(u"note"_s, &Presence::note)},
        {}, {}, [](const Presence& presence) { return presence.person.uuid(); });
    return table;
}

} // namespace

domain::Result<PresenceId> PresenceStore::record(const StayId& stay, Direction direction, const QString& note,
                                                 const domain::Moment& at)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<PresenceId> {
        const auto of = stays().find(m_database, stay);
        if (!of || of->state != domain::StayState::CheckedIn)
            return domain::refuse(
                u"not-checked-in"_s,
                QCoreApplication::translate("wasl::storage", "The person is not checked in here."));
        return presences()
            .save(m_database, {{}, stay, of->person, at.isValid() ? at : m_database.now(), direction, note})
            .map([](const Presence& saved) { return saved.id; });
    });
}

std::vector<Presence> PresenceStore::ofStay(const StayId& stay) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return presences().select(m_database, u"WHERE stay_id = ? ORDER BY at, id"_s, stay);
}

std::vector<StayId> PresenceStore::out(const domain::StructureId& structure) const
{
    std::vector<StayId> found;
    if (!may(m_database, Action::ViewStays)) return found;
    auto rows = m_database.query(
        u"SELECT s.id FROM stay s WHERE s.structure_id = ? AND s.state = 'checked-in' AND 'out' = "
        "(SELECT direction FROM presence WHERE stay_id = s.id ORDER BY at DESC, id DESC LIMIT 1)"_s,
        structure);
    while (rows.next())
        found.push_back(rows.get<StayId>(0));
    return found;
}

} // namespace wasl::storage
