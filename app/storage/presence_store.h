#pragma once

#include "app/domain/answer.h"
#include "app/domain/partial_date.h"
#include "app/domain/presence.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

/// A guest of a house as the door and a fire list see her.
struct HouseGuest
{
    domain::StayId stay;
    PersonTag person;
    domain::Answer<domain::Sex> sex;
    domain::Answer<domain::PartialDate> birth;
    QString unit, room, bed;
    domain::Moment checkedInAt;
    std::optional<domain::Moment> plannedUntil;
    std::optional<domain::Presence> last; ///< of this stay, or of the one it continues in the same structure
    QStringList languages;                ///< the first is the one to speak with her
    QStringList phones;                   ///< empty for a role that sees no identity
    bool marked = false;                  ///< by hand: needs help to leave the house
    domain::LeavingHelp help = domain::LeavingHelp::None;
    QStringList needs; ///< codes that hinder her leaving, as far as the actor may see them

    [[nodiscard]] domain::Direction direction() const
    {
        return last ? last->direction : domain::Direction::In;
    }
};

/// An entry with whom it is about.
struct PresenceRow
{
    domain::Presence presence;
    PersonTag person;
};

/// Who came in and went out; apart from the stay, which goes on while she is out. Checked out, nobody is
/// present any more.
class PresenceStore
{
public:
    explicit PresenceStore(Database& database)
        : m_database(database)
    {
    }

    /// Now unless a moment is given. `backOn`, of going out: the day she said she comes back. Refuses
    /// "not-checked-in", "not-allowed" and what domain::placed() refuses.
    [[nodiscard]] domain::Result<domain::PresenceId>
    record(const domain::StayId& stay, domain::Direction direction, const QString& note = {},
           const domain::Moment& at = {}, const std::optional<QDate>& backOn = {});
    /// What a scan at the door of a house means: out if she is in, in if she is out, now. Refuses
    /// "not-checked-in", "stays-elsewhere", "not-allowed" and what domain::placed() refuses.
    [[nodiscard]] domain::Result<domain::Presence> toggle(const domain::BeneficiaryId& person,
                                                          const domain::StructureId& structure);
    /// Another hour, with the reason. Refuses what domain::corrected() refuses, and "not-allowed".
    [[nodiscard]] domain::Result<void> correct(const domain::PresenceId& id, const domain::Moment& at,
                                               const QString& reason);
    /// The day she is expected back; absent: tonight. Refuses "not-out", "day-past", "not-found" and
    /// "not-allowed".
    [[nodiscard]] domain::Result<void> expectBack(const domain::PresenceId& id,
                                                  const std::optional<QDate>& day);
    /// For a slip of the finger: as if it had not been recorded. Refuses "presence-not-last", "not-found",
    /// "not-checked-in" and "not-allowed".
    [[nodiscard]] domain::Result<void> takeBack(const domain::PresenceId& id);

    /// In order of time.
    [[nodiscard]] std::vector<domain::Presence> ofStay(const domain::StayId& stay) const;
    /// The guests of a structure who are out now.
    [[nodiscard]] std::vector<domain::StayId> out(const domain::StructureId& structure) const;
    /// Everybody checked in to a structure, by unit, room and bed. Whether she needs help to leave is said to
    /// every role that sees stays; why, only to a role that sees her needs.
    [[nodiscard]] std::vector<HouseGuest> guests(const domain::StructureId& structure) const;
    /// Of guests who are still there, the newest first.
    [[nodiscard]] std::vector<PresenceRow> entries(const domain::StructureId& structure, QDate day) const;

    /// Marks by hand that she needs help to leave the house, or takes the mark away. It bears no reason, so
    /// that it is no health record. Refuses "not-allowed".
    [[nodiscard]] domain::Result<void> markHelp(const domain::BeneficiaryId& person, bool needed);

    /// Visitors are counted without names. Refuses "no-visitor-in" and "not-allowed".
    [[nodiscard]] domain::Result<void> countVisitors(const domain::StructureId& structure, int change);
    /// Since midnight; whoever was forgotten yesterday is not counted today.
    [[nodiscard]] int visitors(const domain::StructureId& structure) const;

private:
    [[nodiscard]] domain::Result<domain::Presence> save(const domain::StayId& stay, domain::Presence wanted,
                                                        domain::Recorded recorded);
    [[nodiscard]] std::vector<domain::Presence> history(const domain::StayId& stay) const;

    Database& m_database;
};

} // namespace wasl::storage
