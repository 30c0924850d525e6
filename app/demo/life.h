#pragma once

#include "app/demo/casework.h"
#include "app/demo/help.h"
#include "app/demo/people.h"
#include "app/demo/referrals.h"
#include "app/demo/stays.h"

#include <deque>

namespace wasl::demo
{

/// Two years of an association, day after day, written through the stores as if people had worked.
class Life
{
public:
    /// Called with the people registered so far; answering false stops.
    using Progress = std::function<bool(int people)>;

    explicit Life(World& world);

    /// False when it was stopped.
    bool run(const Progress& progress);

    int households() const { return m_households; }
    int monthsClosed() const { return m_monthsClosed; }
    int cases() const { return m_cases.count(); }
    const Referrals& referrals() const { return m_referrals; }
    const Stays& stays() const { return m_stays; }

private:
    void comeToDesk(std::uint64_t group);
    std::vector<Known> registerGroup(std::vector<Invented>&& people);
    void recordConsents(const Known& who);
    void correctLater(const Known& who, QDate registered);
    QDate dayOf(std::uint64_t person) const;
    void month(domain::YearMonth month);
    void closeMonth(domain::YearMonth month);
    void activity(domain::YearMonth month, int number);
    void lastDays();

    World& m_world;
    People m_people;
    Referrals m_referrals;
    Stays m_stays;
    Casework m_cases;
    Help m_help;
    std::deque<Known> m_recent; ///< adults who came last
    domain::StructureId m_house;
    int m_registered = 0;
    int m_households = 0;
    int m_monthsClosed = 0;
};

} // namespace wasl::demo
