#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace wasl::tests
{

/// What somebody can conclude who knows between which bounds whole numbers lie and which sums hold among
/// them: bounds are drawn closer through each equation until nothing moves any more.
class IntervalSolver
{
public:
    using Variable = std::size_t;
    using Term = std::pair<int, Variable>;

    static constexpr long long unbounded = 1'000'000'000;

    Variable add(std::string name, long long low, long long high)
    {
        m_names.push_back(std::move(name));
        m_bounds.emplace_back(low, high);
        return m_bounds.size() - 1;
    }

    /// least <= sum of the terms <= most
    void require(std::vector<Term> terms, long long least = 0, long long most = 0)
    {
        m_rules.push_back({std::move(terms), least, most});
    }
    void requireAtLeastNothing(std::vector<Term> terms) { require(std::move(terms), 0, unbounded * 1000); }

    /// False when the rules contradict one another. `rounds` says how often all of them were gone through.
    bool solve(int* rounds = nullptr)
    {
        for (int round = 1;; ++round) {
            if (rounds) *rounds = round;
            bool moved = false;
            for (const auto& rule : m_rules)
                if (!tighten(rule, moved)) return false;
            if (!moved) return true;
        }
    }

    [[nodiscard]] const std::string& name(Variable v) const { return m_names[v]; }
    [[nodiscard]] std::pair<long long, long long> bounds(Variable v) const { return m_bounds[v]; }
    /// How many values are left.
    [[nodiscard]] long long width(Variable v) const { return m_bounds[v].second - m_bounds[v].first + 1; }
    [[nodiscard]] std::size_t rules() const { return m_rules.size(); }

private:
    struct Rule
    {
        std::vector<Term> terms;
        long long least, most;
    };

    static long long floorOf(long long a, long long b)
    {
        return a / b - ((a % b != 0) && ((a < 0) != (b < 0)));
    }
    static long long ceilOf(long long a, long long b) { return -floorOf(-a, b); }

    bool tighten(const Rule& rule, bool& moved)
    {
        long long low = 0, high = 0;
        for (const auto& [factor, v] : rule.terms) {
            low += factor * (factor > 0 ? m_bounds[v].first : m_bounds[v].second);
            high += factor * (factor > 0 ? m_bounds[v].second : m_bounds[v].first);
        }
        for (const auto& [factor, v] : rule.terms) {
            auto& [from, to] = m_bounds[v];
            const long long ownLow = factor * (factor > 0 ? from : to);
            const long long ownHigh = factor * (factor > 0 ? to : from);
            const long long least = rule.least - (high - ownHigh), most = rule.most - (low - ownLow);
            const auto newFrom = std::max(from, factor > 0 ? ceilOf(least, factor) : ceilOf(most, factor));
            const auto newTo = std::min(to, factor > 0 ? floorOf(most, factor) : floorOf(least, factor));
            if (newFrom == from && newTo == to) continue;
            if (newFrom > newTo) return false;
            from = newFrom;
            to = newTo;
            low += factor * (factor > 0 ? from : to) - ownLow;
            high += factor * (factor > 0 ? to : from) - ownHigh;
            moved = true;
        }
        return true;
    }

    std::vector<std::string> m_names;
    std::vector<std::pair<long long, long long>> m_bounds;
    std::vector<Rule> m_rules;
};

} // namespace wasl::tests
