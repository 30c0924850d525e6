#pragma once

#include "app/domain/refusal.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

/// One line of a lifecycle's table: in this state, this event leads there.
template <class State, class Event>
struct Transition
{
    State from;
    Event event;
    State to;
};

/// A lifecycle as a table. What is not written in it is refused.
template <class State, class Event>
class Lifecycle
{
public:
    using Table = std::span<const Transition<State, Event>>;

    /// `byItself` is what happens with time and what nobody is offered to do by hand; some have no such
    /// event.
    constexpr explicit Lifecycle(Table table, std::optional<Event> byItself = std::nullopt)
        : m_table(table)
        , m_byItself(byItself)
    {
    }

    [[nodiscard]] std::vector<Event> possibleEvents(State state) const
    {
        std::vector<Event> events;
        for (const auto& transition : m_table)
            if (transition.from == state) events.push_back(transition.event);
        return events;
    }

    [[nodiscard]] std::optional<State> next(State state, Event event) const
    {
        for (const auto& transition : m_table)
            if (transition.from == state && transition.event == event) return transition.to;
        return std::nullopt;
    }

    /// What a person may do in this state, as a list to be read; empty at the lifecycle's end.
    [[nodiscard]] QString offered(State state) const
    {
        QStringList labels;
        for (const Event event : possibleEvents(state))
            if (event != m_byItself) labels << label(event);
        return labels.join(QCoreApplication::translate("wasl::domain", ", "));
    }

private:
    Table m_table;
    std::optional<Event> m_byItself;
};

} // namespace wasl::domain
