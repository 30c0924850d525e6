#pragma once

#include "app/demo/places.h"
#include "app/domain/stay.h"

#include <deque>
#include <unordered_set>

namespace wasl::demo
{

/// Who sleeps where: requests, the waiting list, reservations, arrivals, departures.
class Stays
{
public:
    Stays(World& world, std::vector<Shelter> shelters);

    /// Decides whether those who came together will ask for a place, and when.
    void plan(const std::vector<Known>& group, std::uint64_t number, QDate registered);
    /// Somebody whose bed is held for today.
    bool reserveForToday(const Known& who);
    /// Somebody who is expected in the coming weeks; false when she asks for none or there is no bed that
    /// fits.
    bool reserveAhead(const Known& who);
    /// Somebody who waits for a place.
    void leaveWaiting(const Known& who);
    /// Four wait for the largest house at least, taken from these; the last one is moved up, with a reason.
    void moveUpOnTheList(const std::deque<Known>& recent);
    /// A bed under repair until some days after today, and what happened in the houses.
    void lastDays();

    int count() const { return m_count; }

private:
    using Group = std::vector<Known>;
    struct Held
    {
        Known who;
        domain::StayId stay;
        Sleeping::Bed* bed = nullptr;
    };

    void ask(const Group& group, std::size_t shelter, Draw draw);
    void tryAgain(std::vector<Held> waiting, std::size_t shelter, Draw draw, int attempts);
    bool takeBeds(std::vector<Held>& guests, std::size_t shelter);
    void arrive(std::vector<Held> guests, std::size_t shelter, Draw draw);
    void leaveOn(std::vector<Held> guests, const domain::Moment& until, Draw draw);
    void settle(const std::vector<Held>& guests); ///< their time here is over
    void signRules(const Held& guest, std::size_t shelter);
    QDate lastDay(Draw& draw, bool family) const;
    domain::StayId request(const Known& who, std::size_t shelter);
    void step(const domain::StayId& id, domain::StayEvent event, const QString& code = {});

    World& m_world;
    std::vector<Shelter> m_shelters;
    std::unordered_set<domain::BeneficiaryId> m_concerned; ///< waiting, expected or in a house
    std::vector<domain::StayId> m_house;                   ///< the last who came in
    int m_count = 0;
};

} // namespace wasl::demo
