#pragma once

#include "app/domain/place_fit.h"
#include "app/domain/stay.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct StayRow
{
    domain::StayId id;
    PersonTag person;
    domain::Answer<domain::Sex> sex;
    domain::Answer<domain::PartialDate> birth;
    std::optional<domain::BedId> bed;
    domain::StayState state = domain::StayState::Requested;
    domain::Moment requestedAt;
    std::optional<domain::Moment> from;  ///< the bed is held from; absent while none is
    std::optional<domain::Moment> until; ///< absent also when no end is known
    std::optional<domain::Moment> reservedUntil;
};

/// Stays. No bed ever holds two people at one time: the store says which stay is in the way, and the database
/// itself refuses it from anyone.
class StayStore
{
public:
    explicit StayStore(Database& database)
        : m_database(database)
    {
    }

    /// A request for a place, to be brought on by steps.
    [[nodiscard]] domain::Result<domain::StayId> request(const domain::BeneficiaryId& person,
                                                         const domain::StructureId& structure,
                                                         const QString& notes = {});
    /// One step of domain::apply(); Reserve, CheckIn and Extend also have to fit the place (the first of
    /// whyNot()) unless a reason is given for setting its rules aside and the actor may
    /// (domain::mayBeOverridden(), Action::OverridePlaceRules). `at` and `by` are set when absent. Refuses
    /// "bed-taken" naming the bed and who holds it until when.
    [[nodiscard]] domain::Result<domain::Stay> step(const domain::StayId& id, domain::StayStep step);
    /// Ends the stay with the destination "same-structure" and checks her in to another bed, in one
    /// transaction. Into a bed of another structure the destination is "other-structure", and the next stay
    /// continues this one all the same: for the month nobody left and nobody came.
    /// `how` says why a rule is set aside, where one is, and whether an accessible room was asked for.
    [[nodiscard]] domain::Result<domain::Stay> move(const domain::StayId& id, const domain::BedId& bed,
                                                    const domain::StayStep& how = {});
    /// Frees the beds of reservations that have expired; how many. For when the program opens, and every
    /// minute.
    [[nodiscard]] domain::Result<int> expireReservations();

    /// Why this person cannot have this bed then; empty when it fits.
    [[nodiscard]] std::vector<domain::Refusal> whyNot(const domain::BeneficiaryId& person,
                                                      const domain::BedId& bed,
                                                      const domain::Interval& during,
                                                      std::optional<domain::StayId> stay = {}) const;

    [[nodiscard]] std::optional<domain::Stay> find(const domain::StayId& id) const;
    [[nodiscard]] std::vector<domain::Stay> ofPerson(const domain::BeneficiaryId& person) const;
    /// Who holds which bed of a structure at some time of it: the bed board.
    [[nodiscard]] std::vector<StayRow> holding(const domain::StructureId& structure,
                                               const domain::Interval& during) const;
    /// Requested and waiting, the longest waiting first.
    [[nodiscard]] std::vector<StayRow> waiting(const domain::StructureId& structure) const;
    /// Every stay that holds or held a bed during the time, in any structure: for counting nights.
    [[nodiscard]] std::vector<domain::Stay> during(const domain::Interval& interval) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
