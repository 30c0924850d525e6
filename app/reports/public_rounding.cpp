#include "app/reports/public_rounding.h"

#include "app/reports/public_month.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int publicBase = 5;

int floorTo(int base, int n)
{
    return n - n % base;
}

Splits splitsOf(const domain::Count& count)
{
    Splits splits{
        count.total,
        {{u"sex"_s, count.bySex}, {u"nationality"_s, count.byNationality}, {u"commune"_s, count.byCommune}}};
    for (const auto& [band, n] : count.byAgeBand)
        splits.by[u"age"_s][domain::code(band)] = n;
    return splits;
}

/// What is in `whole` and not in `part`. Somebody whose record changed within the month may be in another
/// cell of the part than of the whole; the cell that would fall below nothing is made good by the largest.
Splits without(const Splits& whole, const Splits& part)
{
    Splits rest{std::max(0, whole.total - part.total), {}};
    for (const auto& [name, cells] : whole.by) {
        auto& left = rest.by[name];
        left = cells;
        if (const auto taken = part.by.find(name); taken != part.by.end())
            for (const auto& [code, n] : taken->second)
                left[code] -= n;
        int owed = 0;
        for (auto& [code, n] : left) {
            owed += std::min(0, n);
            n = std::max(0, n);
        }
        while (owed < 0) {
            const auto largest = std::max_element(
                left.begin(), left.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
            if (largest == left.end() || largest->second == 0) break;
            --largest->second;
            ++owed;
        }
    }
    return rest;
}

Splits sumOf(Splits a, const Splits& b)
{
    a.total += b.total;
    for (const auto& [name, cells] : b.by)
        for (const auto& [code, n] : cells)
            a.by[name][code] += n;
    return a;
}

void put(std::map<QString, int>& figures, const QString& path, int value)
{
    if (value != 0) figures[path] = value;
}

void put(std::map<QString, int>& figures, const QString& path, const Splits& splits)
{
    put(figures, path, splits.total);
    for (const auto& [name, cells] : splits.by)
        for (const auto& [code, n] : cells)
            put(figures, path + u'/' + name + u'/' + code, n);
}

Splits referralsOf(const domain::MonthlySummary& month)
{
    Splits splits;
    for (const auto& [sector, states] : month.referrals)
        for (const auto& [state, n] : states)
            for (const auto& group : outcomeGroups()) {
                if (std::find(group.states.begin(), group.states.end(), state) == group.states.end())
                    continue;
                splits.total += n;
                splits.by[u"sector"_s][sector] += n;
                splits.by[u"outcome"_s][group.code] += n;
            }
    return splits;
}

Splits barriersOf(const domain::MonthlySummary& month)
{
    Splits splits{0, {{u"kind"_s, month.barriers}}};
    for (const auto& [kind, n] : month.barriers)
        splits.total += n;
    return splits;
}

/// SplitCells of one split that go up, so that it sums to the total: one after another, by what they are
/// above the multiple below them.
SplitCells roundedTo(int total, const SplitCells& exact, int base, KeyedChance& chance)
{
    SplitCells shown;
    std::vector<std::pair<QString, int>> above;
    int weight = 0, sum = 0;
    for (const auto& [code, n] : exact) {
        sum += shown[code] = floorTo(base, n);
        if (n % base == 0) continue;
        above.emplace_back(code, n % base);
        weight += n % base;
    }
    for (; sum < total && !above.empty(); sum += base) {
        int drawn = chance.below(weight);
        const auto chosen = std::find_if(above.begin(), above.end(),
                                         [&](const auto& one) { return (drawn -= one.second) < 0; });
        shown[chosen->first] += base;
        weight -= chosen->second;
        above.erase(chosen);
    }
    return shown;
}

} // namespace

quint32 KeyedChance::next()
{
    if (m_used + 4 > m_block.size()) {
        std::array<char, 8> number{};
        qToBigEndian(m_blocks++, number.data());
        m_mac.reset();
        m_mac.addData(number.data(), number.size());
        m_mac.addData(m_about);
        m_block = m_mac.result();
        m_used = 0;
    }
    const auto word = qFromBigEndian<quint32>(m_block.constData() + m_used);
    m_used += 4;
    return word;
}

int KeyedChance::below(int count)
{
    const auto n = quint32(count);
    const auto whole = (std::numeric_limits<quint32>::max() / n) * n; // beyond it the remainder is not even
    auto word = next();
    while (word >= whole)
        word = next();
    return int(word % n);
}

Splits rounded(const Splits& exact, int base, int least, KeyedChance& chance)
{
    const int below = floorTo(base, exact.total);
    const bool up = exact.total > below && (chance.below(base) < exact.total - below || below < least);
    Splits shown{up ? below + base : below, {}};
    for (const auto& [name, cells] : exact.by)
        shown.by[name] = roundedTo(shown.total, cells, base, chance);
    return shown;
}

std::map<QString, int> roundedMonth(const domain::MonthlySummary& closed, KeyedChance& chance)
{
    std::map<QString, int> figures;
    auto registered = splitsOf(closed.registered);
    registered.by[u"status"_s] = closed.registeredByStatus;
    put(figures, u"registered"_s, rounded(registered, publicBase, 0, chance));

    // Whoever was referred was also assisted. Rounded apart from those who were not, no cell of the one can
    // come to stand above the other, which would bind both.
    const auto referred = splitsOf(closed.referred);
    const auto shownReferred = rounded(referred, publicBase, 0, chance);
    put(figures, u"referred"_s, shownReferred);
    put(figures, u"assisted"_s,
        sumOf(shownReferred, rounded(without(splitsOf(closed.assisted), referred), publicBase, 0, chance)));

    const auto housed = rounded(splitsOf(closed.housed), publicBase, 0, chance);
    put(figures, u"housed"_s, housed);
    // One person makes as many nights as the month has days: five people are the step here too. Shown are
    // never more full months of nights than guests, nor so few nights that there can hardly be one for each
    // guest.
    const int days = closed.month.last().day(), step = publicBase * days;
    const int below = floorTo(step, closed.nights.total);
    int shownNights = rounded({closed.nights.total, {}}, step, 0, chance).total;
    if (shownNights > housed.total * days) shownNights = below;
    if (housed.total > shownNights + step - publicBase && closed.nights.total > below)
        shownNights = below + step;
    put(figures, u"nights"_s, shownNights);

    put(figures, u"referrals"_s,
        rounded(referralsOf(closed), publicBase, shownReferred.total, chance)); // one each at the least
    put(figures, u"barriers"_s, rounded(barriersOf(closed), publicBase, 0, chance));
    put(figures, u"participants"_s, rounded({closed.participants, {}}, publicBase, 0, chance));
    put(figures, u"activities"_s, closed.activities);
    return figures;
}

} // namespace wasl::reports
