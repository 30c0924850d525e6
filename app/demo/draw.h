#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace wasl::demo
{

/// What is being drawn: a table of its own for each, so that a change of one leaves the others as they were.
enum class Theme : std::uint64_t
{
    Group,
    Arrival,
    Person,
    Consent,
    Referral,
    Stay,
    Case,
    Help,
    Place,
    Month,
    Legal,
    Procedure,
    Appointment,
    Plan, ///< steps of a case's plan, and whether the case is a household's
    Directory,
    House,     ///< the last days of the life in a house
    Signing,   ///< of house rules
    Board,     ///< who is expected in the coming weeks
    Closing = 60, ///< what is found after a month was closed
    Goods = 40 ///< what guests are lent, and who has a card
};

/// Chance without memory: what is drawn depends on the seed, the theme, the row and the how-manieth draw it
/// is, and on nothing that was drawn before for others (splitmix64). So a row can be made anew at any time.
class Draw
{
public:
    Draw(quint32 seed, Theme theme, std::uint64_t row)
        : m_key(mixed(mixed(seed) + static_cast<std::uint64_t>(theme)) + row * 0x9E3779B97F4A7C15ULL)
    {
    }

    std::uint64_t next() { return mixed(m_key + ++m_count * 0xD1B54A32D192ED03ULL); }
    /// 0 … count-1; the bias of the remainder is far below anything that shows.
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& from(const std::vector<T>& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    /// The place in a list of weights.
    std::size_t weighted(const std::vector<int>& weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        for (std::size_t i = 0; i < weights.size(); ++i)
            if ((left -= weights[i]) < 0) return i;
        return 0;
    }

private:
    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_key;
    std::uint64_t m_count = 0;
};

} // namespace wasl::demo
