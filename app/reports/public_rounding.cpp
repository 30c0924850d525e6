#include "app/reports/public_rounding.h"

#include "app/reports/public_month.h"

#include <QJsonDocument>
#include <QJsonObject>
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

/// Takes one of them out, each as likely.
template <class Value>
Value drawnFrom(std::vector<Value>& all, KeyedChance& chance)
{
    const auto chosen = all.begin() + chance.below(int(all.size()));
    const auto value = *chosen;
    all.erase(chosen);
    return value;
}

/// Which cells of one split go up, so that it sums to the total. Two cells drawn by chance play for what both
/// are above the multiple below them, until each has nothing or a whole step: so each goes up as often as it
/// is above, and every choice that sums is possible (the pivotal method, J.-C. Deville and Y. Tillé (1998),
/// "Unequal probability sampling without replacement through a splitting method", Biometrika 85). Those that
/// `mayRise` forbids go up only where the sum cannot do without them.
SplitCells roundedTo(int total, const SplitCells& exact, int base, const MayRise& mayRise,
                     const QString& name, KeyedChance& chance)
{
    SplitCells shown;
    std::vector<std::pair<QString, int>> playing; // who is left, with what she holds
    std::vector<QString> spare, held;
    int sum = 0;
    for (const auto& [code, n] : exact) {
        sum += shown[code] = floorTo(base, n);
        if (n % base == 0) continue;
        if (!mayRise || mayRise(name + u'/' + code, shown[code] + base))
            playing.emplace_back(code, n % base);
        else
            held.push_back(code);
    }
    const auto raise = [&](const QString& code) {
        shown[code] += base;
        sum += base;
    };
    while (playing.size() > 1) {
        auto one = drawnFrom(playing, chance), other = drawnFrom(playing, chance);
        const int both = one.second + other.second;
        if (both <= base) {
            if (chance.below(both) >= one.second) std::swap(one, other);
            spare.push_back(other.first);
            one.second = both;
        } else {
            if (chance.below(2 * base - both) >= base - other.second) std::swap(one, other);
            one.second = base;
            other.second = both - base;
            playing.push_back(other);
        }
        if (one.second == base)
            raise(one.first);
        else
            playing.push_back(one);
    }
    for (const auto& [code, n] : playing)
        spare.insert(spare.begin(), code);
    // The last one goes with the total. More are needed only where some were held back, or the total was
    // raised beyond its own chance.
    if (sum < total && !playing.empty()) {
        spare.erase(spare.begin());
        raise(playing.front().first);
    }
    for (auto* rest : {&spare, &held})
        while (sum < total && !rest->empty())
            raise(drawnFrom(*rest, chance));
    return shown;
}

/// The chance of figures that are rounded together: the month, the family's name and its exact figures.
class Families
{
public:
    Families(const domain::MonthlySummary& closed, const QByteArray& key)
        : m_month(closed.month.toString().toUtf8())
        , m_key(key)
        , m_exact(exactFigures(closed))
    {
    }

    [[nodiscard]] KeyedChance chanceOf(const QString& family, const QStringList& figures) const
    {
        QJsonObject exact;
        for (const auto& [path, value] : m_exact)
            if (figures.contains(path.section(u'/', 0, 0)) && isRounded(path)) exact.insert(path, value);
        return {m_key, "wasl public month 2 " + m_month + ' ' + family.toUtf8() + ' ' +
                           QJsonDocument(exact).toJson(QJsonDocument::Compact)};
    }

private:
    /// What has no public version must not redraw what has one.
    static bool isRounded(const QString& path)
    {
        return !path.startsWith("nights/"_L1) && !path.startsWith("assisted/sector/"_L1);
    }

    QByteArray m_month, m_key;
    std::map<QString, int> m_exact;
};

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

Splits rounded(const Splits& exact, int base, int least, KeyedChance& chance, const MayRise& mayRise)
{
    const int below = floorTo(base, exact.total);
    bool up = exact.total > below && (chance.below(base) < exact.total - below || below < least);
    if (up && mayRise && !mayRise({}, below + base)) up = false;
    Splits shown{up ? below + base : below, {}};
    for (const auto& [name, cells] : exact.by)
        shown.by[name] = roundedTo(shown.total, cells, base, mayRise, name, chance);
    return shown;
}

std::map<QString, int> roundedMonth(const domain::MonthlySummary& closed, const QByteArray& key,
                                    const std::map<QString, int>* before)
{
    const Families families(closed, key);
    std::map<QString, int> figures;
    auto registered = splitsOf(closed.registered);
    registered.by[u"status"_s] = closed.registeredByStatus;
    auto registeredChance = families.chanceOf(u"registered"_s, {u"registered"_s});
    put(figures, u"registered"_s, rounded(registered, publicBase, 0, registeredChance));

    // Whoever was referred was also assisted. Rounded apart from those who were not, no cell of the one can
    // come to stand above the other, which would bind both.
    auto assistedChance = families.chanceOf(u"assisted"_s, {u"assisted"_s, u"referred"_s, u"referrals"_s});
    const auto referred = splitsOf(closed.referred);
    const auto shownReferred = rounded(referred, publicBase, 0, assistedChance);
    put(figures, u"referred"_s, shownReferred);
    put(figures, u"assisted"_s,
        sumOf(shownReferred,
              rounded(without(splitsOf(closed.assisted), referred), publicBase, 0, assistedChance)));
    put(figures, u"referrals"_s,
        rounded(referralsOf(closed), publicBase, shownReferred.total,
                assistedChance)); // one each at the least

    // A guest was one the month before or was taken in, which assists her. Shown are as few guests as these
    // two allow, where the chance has a choice: more would bind all three.
    auto housedChance = families.chanceOf(u"housed"_s, {u"housed"_s, u"nights"_s});
    const auto mayRise = [&](const QString& tail, int to) {
        const auto in = [&](const std::map<QString, int>& month, const QString& figure) {
            const auto found = month.find(tail.isEmpty() ? figure : figure + u'/' + tail);
            return found == month.end() ? 0 : found->second;
        };
        return !before || to <= in(*before, u"housed"_s) + in(figures, u"assisted"_s) + publicBase;
    };
    const auto housed = rounded(splitsOf(closed.housed), publicBase, 0, housedChance, mayRise);
    put(figures, u"housed"_s, housed);
    // One person makes as many nights as the month has days: five people are the step here too. Shown are
    // never more full months of nights than guests, nor so few nights that there can hardly be one for each
    // guest.
    const int days = closed.month.last().day(), step = publicBase * days;
    const int below = floorTo(step, closed.nights.total);
    int shownNights = rounded({closed.nights.total, {}}, step, 0, housedChance).total;
    if (shownNights > housed.total * days) shownNights = below;
    if (housed.total > shownNights + step - publicBase && closed.nights.total > below)
        shownNights = below + step;
    put(figures, u"nights"_s, shownNights);

    auto barriersChance = families.chanceOf(u"barriers"_s, {u"barriers"_s});
    put(figures, u"barriers"_s, rounded(barriersOf(closed), publicBase, 0, barriersChance));
    auto participantsChance = families.chanceOf(u"participants"_s, {u"participants"_s});
    put(figures, u"participants"_s, rounded({closed.participants, {}}, publicBase, 0, participantsChance));
    put(figures, u"activities"_s, closed.activities);
    return figures;
}

} // namespace wasl::reports
