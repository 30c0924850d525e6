#include "foreign_linkage.h"

#include "app/matching/skeleton.h"

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

namespace wasl::bench
{

namespace
{

constexpr std::size_t kLevels = 5; // the same, one to three slips apart, another value
constexpr std::size_t kOther = kLevels - 1;
constexpr int kRounds = 12;
constexpr double kLessThanUnique = 4.0; // bits by which what two records share may fall short of one row's
constexpr double kLeastBits = -12.0;
constexpr double kHopelessBits = -16.0;
constexpr double kUnseen = 1e-7;
constexpr std::uint32_t kMissing = 0; // number of the empty value

using Levels = std::array<double, kLevels>;

/// How many ways there are to make so many slips in a value.
double waysToSlip(ColumnKind kind, qsizetype length, std::size_t slips)
{
    // Digits are fewer than letters, and most slips in a date give no date.
    const double perPlace = kind == ColumnKind::Date ? 4.0 : kind == ColumnKind::Code ? 11.0 : 50.0;
    const double ways = perPlace * static_cast<double>(std::max<qsizetype>(length, 1));
    return slips == 1 ? ways : std::pow(ways, static_cast<double>(slips)) / static_cast<double>(slips);
}

/// Slips beyond which two values are two values.
std::size_t mostSlips(qsizetype shorter)
{
    return shorter >= 9 ? 3 : shorter >= 5 ? 2 : shorter >= 2 ? 1 : 0;
}

std::size_t levelOf(const QString& a, const QString& b)
{
    if (a == b) return 0;
    const std::size_t most = mostSlips(std::min(a.size(), b.size()));
    const auto apart = static_cast<std::size_t>(
        rapidfuzz::osa_distance(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size(), most));
    return apart > most ? kOther : apart;
}

/// The letters a value has, one bit each: two values so many slips apart differ in at most twice as many.
std::uint64_t lettersOf(const QString& value)
{
    std::uint64_t letters = 0;
    for (const QChar c : value)
        letters |= std::uint64_t{1} << (c.unicode() % 64);
    return letters;
}

int bitsSet(std::uint64_t letters)
{
    int count = 0;
    for (; letters != 0; letters &= letters - 1)
        ++count;
    return count;
}

/// The values of one column, or of both name columns, which share theirs because they may be swapped.
class Vocabulary
{
public:
    Vocabulary()
        : m_values(1)
    {
    }

    std::uint32_t add(const QString& value)
    {
        if (value.isEmpty()) return kMissing;
        const auto [at, isNew] = m_numbers.try_emplace(value, static_cast<std::uint32_t>(m_values.size()));
        if (isNew) m_values.push_back(value);
        return at->second;
    }
    const QString& value(std::uint32_t number) const { return m_values[number]; }
    std::size_t size() const { return m_values.size(); }

    struct Neighbour
    {
        std::uint32_t value;
        std::size_t level;
    };
    /// What each value may be a slip of, itself included.
    void findNeighbours()
    {
        m_neighbours.assign(m_values.size(), {});
        std::vector<std::uint64_t> letters;
        for (const QString& value : m_values)
            letters.push_back(lettersOf(value));
        std::vector<std::uint32_t> byLength;
        for (std::uint32_t v = 1; v < m_values.size(); ++v) {
            byLength.push_back(v);
            m_neighbours[v].push_back({v, 0});
        }
        std::sort(byLength.begin(), byLength.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return m_values[a].size() < m_values[b].size(); });
        for (std::size_t i = 0; i < byLength.size(); ++i) {
            const std::uint32_t a = byLength[i];
            const auto most = static_cast<int>(mostSlips(m_values[a].size()));
            for (std::size_t j = i + 1; j < byLength.size(); ++j) {
                const std::uint32_t b = byLength[j];
                if (m_values[b].size() - m_values[a].size() > most) break;
                if (bitsSet(letters[a] ^ letters[b]) > 2 * most) continue;
                const std::size_t level = levelOf(m_values[a], m_values[b]);
                if (level == kOther) continue;
                m_neighbours[a].push_back({b, level});
                m_neighbours[b].push_back({a, level});
            }
        }
    }
    const std::vector<Neighbour>& neighbours(std::uint32_t value) const { return m_neighbours[value]; }

private:
    std::vector<QString> m_values;
    std::map<QString, std::uint32_t> m_numbers;
    std::vector<std::vector<Neighbour>> m_neighbours;
};

/// What is believed of a column: how common its values are, and how often they are mistaken.
class Column
{
public:
    Column(ColumnKind kind, const Vocabulary& vocabulary)
        : m_kind(kind)
        , m_vocabulary(vocabulary)
    {
    }

    ColumnKind kind() const { return m_kind; }

    /// Weights: by how much each row counts, so that each person counts once.
    void countValues(const std::vector<std::uint32_t>& values, const std::vector<double>& weights)
    {
        std::vector<double> bearers(m_vocabulary.size(), 0.0);
        double all = 0.0;
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (values[row] == kMissing) continue;
            bearers[values[row]] += weights[row];
            all += weights[row];
        }
        m_shares.assign(bearers.size(), 0.0);
        if (m_kind == ColumnKind::Date) {
            shareDates(bearers, all);
            return;
        }
        // Good and Turing: what one person bears is rarer than one in all of them.
        double once = 0.0;
        double twice = 0.0;
        for (const double n : bearers) {
            once += n > 0.0 && n < 1.5 ? 1.0 : 0.0;
            twice += n >= 1.5 && n < 2.5 ? 1.0 : 0.0;
        }
        const double rare = std::min(1.0, 2.0 * (twice + 0.5) / std::max(once, 1.0));
        for (std::size_t v = 1; v < bearers.size(); ++v) {
            const double n = bearers[v];
            if (n > 0.0) m_shares[v] = (n < 1.5 ? std::min(rare, n) : n) / std::max(all, 1.0);
        }
    }

    void believe(const Levels& agreement)
    {
        // Either of two values may have slipped.
        m_slips[0] = std::sqrt(std::max(agreement[0], 0.05));
        m_slips[1] = agreement[1] / (2 * m_slips[0]);
        m_slips[2] = std::max(agreement[2] - m_slips[1] * m_slips[1], 1e-5) / (2 * m_slips[0]);
        m_slips[3] = std::max(agreement[3] - 2 * m_slips[1] * m_slips[2], 1e-6) / (2 * m_slips[0]);
        m_slips[kOther] = std::max(agreement[kOther], 1e-4);
        m_chances.assign(m_vocabulary.size(), -1.0);
        m_joint.clear();
    }

    /// How probable it is to meet this value, whoever is met.
    double chance(std::uint32_t value)
    {
        if (value == kMissing) return 1.0;
        if (m_chances[value] < 0.0) {
            double sum = kUnseen;
            for (const auto& [other, level] : m_vocabulary.neighbours(value))
                sum += m_shares[other] * written(other, level);
            m_chances[value] = sum;
        }
        return m_chances[value];
    }

    /// How probable both are together when they are of one person.
    double joint(std::uint32_t a, std::uint32_t b)
    {
        if (a == kMissing || b == kMissing) return chance(a) * chance(b);
        const std::uint64_t key = static_cast<std::uint64_t>(std::min(a, b)) << 32 | std::max(a, b);
        const auto [at, isNew] = m_joint.try_emplace(key, 0.0);
        if (!isNew) return at->second;
        double sum = 0.0;
        for (const auto& [truth, levelA] : m_vocabulary.neighbours(a)) {
            if (m_shares[truth] <= 0.0) continue;
            for (const auto& [other, levelB] : m_vocabulary.neighbours(b)) {
                if (other == truth) sum += m_shares[truth] * written(truth, levelA) * written(truth, levelB);
            }
        }
        return m_joint[key] = sum + m_slips[kOther] * chance(a) * chance(b);
    }

    std::size_t level(std::uint32_t a, std::uint32_t b) const
    {
        for (const auto& [other, level] : m_vocabulary.neighbours(a)) {
            if (other == b) return level;
        }
        return kOther;
    }

private:
    /// The day of a birthday has nothing to do with its year: fewer people tell as much.
    void shareDates(const std::vector<double>& bearers, double all)
    {
        std::map<QString, double> years;
        std::map<QString, double> days;
        for (std::uint32_t v = 1; v < bearers.size(); ++v) {
            years[m_vocabulary.value(v).left(4)] += bearers[v] / all;
            days[m_vocabulary.value(v).mid(4)] += bearers[v] / all;
        }
        for (std::uint32_t v = 1; v < bearers.size(); ++v) {
            const QString& date = m_vocabulary.value(v);
            m_shares[v] = bearers[v] > 0.0 ? years[date.left(4)] * days[date.mid(4)] : 0.0;
        }
    }

    double written(std::uint32_t truth, std::size_t level) const
    {
        return level == 0 ? m_slips[0]
                          : m_slips[level] / waysToSlip(m_kind, m_vocabulary.value(truth).size(), level);
    }

    ColumnKind m_kind;
    const Vocabulary& m_vocabulary;
    std::vector<double> m_shares;
    Levels m_slips{};
    std::vector<double> m_chances;
    std::unordered_map<std::uint64_t, double> m_joint;
};

using RowPair = std::pair<std::uint32_t, std::uint32_t>;

class Linker
{
public:
    explicit Linker(const ForeignRecords& records)
        : m_records(records)
        , m_vocabularies(records.columns.size())
    {
        const std::size_t columns = records.columns.size();
        for (std::size_t c = 0; c < columns; ++c) {
            if (records.columns[c] == ColumnKind::GivenName) m_given = c;
            if (records.columns[c] == ColumnKind::FamilyName) m_family = c;
        }
        m_values.assign(columns, std::vector<std::uint32_t>(records.rows.size(), kMissing));
        for (std::size_t c = 0; c < columns; ++c) {
            for (std::size_t row = 0; row < records.rows.size(); ++row)
                m_values[c][row] = vocabulary(c).add(records.rows[row][c]);
        }
        for (std::size_t c = 0; c < columns; ++c) {
            if (!isSecondName(c)) vocabulary(c).findNeighbours();
            m_columns.emplace_back(records.columns[c], vocabulary(c));
        }
    }

    std::vector<ForeignPair> link()
    {
        findCandidates();
        learn();
        std::vector<ForeignPair> pairs;
        for (std::size_t p = 0; p < m_pairs.size(); ++p)
            pairs.push_back({m_pairs[p].first, m_pairs[p].second, bits(m_pairs[p])});
        return pairs;
    }

private:
    bool hasBothNames() const { return m_given && m_family; }
    bool isSecondName(std::size_t c) const { return hasBothNames() && c == *m_family; }
    Vocabulary& vocabulary(std::size_t c) { return m_vocabularies[isSecondName(c) ? *m_given : c]; }
    std::uint32_t value(std::size_t c, std::uint32_t row) const { return m_values[c][row]; }
    bool mayMeet(std::uint32_t a, std::uint32_t b) const
    {
        return m_records.firstOfSecond == 0 || (a < m_records.firstOfSecond) != (b < m_records.firstOfSecond);
    }

    double allPairs() const
    {
        const auto n = static_cast<double>(m_records.rows.size());
        const auto first = static_cast<double>(m_records.firstOfSecond);
        return first > 0 ? first * (n - first) : n * (n - 1) / 2;
    }

    /// What a row may be found under.
    std::vector<std::string> keysOf(std::uint32_t row) const
    {
        std::vector<std::string> keys;
        for (std::size_t c = 0; c < m_records.columns.size(); ++c) {
            const QString& text = m_records.rows[row][c];
            if (text.isEmpty()) continue;
            const std::string column = std::to_string(c);
            const auto add = [&](const char* kind, const QString& key) {
                keys.push_back(kind + column + key.toStdString());
            };
            switch (m_records.columns[c]) {
            case ColumnKind::GivenName:
            case ColumnKind::FamilyName:
                for (const std::string& skeleton : matching::skeletons(text)) {
                    for (const std::string& key : matching::skeletonKeys(skeleton))
                        keys.push_back("n" + key);
                }
                break;
            case ColumnKind::Date:
                add("d", text);
                add("ym", text.left(6));
                add("md", text.mid(4));
                add("yd", text.left(4) + text.mid(6));
                break;
            case ColumnKind::Text:
            case ColumnKind::Code:
                add("v", text);
                if (text.size() >= 6) {
                    add("f", text.left(text.size() / 2));
                    add("b", text.mid(text.size() / 2));
                }
                break;
            }
        }
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

    void findCandidates()
    {
        const std::size_t rows = m_records.rows.size();
        std::unordered_map<std::string, std::vector<std::uint32_t>> rowsOf;
        for (std::uint32_t row = 0; row < rows; ++row) {
            for (std::string& key : keysOf(row))
                rowsOf[std::move(key)].push_back(row);
        }
        std::vector<std::vector<const std::vector<std::uint32_t>*>> shelves(rows);
        const std::size_t tooMany = std::max<std::size_t>(50, rows / 8);
        for (const auto& [key, members] : rowsOf) {
            if (members.size() < 2 || members.size() > tooMany) continue;
            for (const std::uint32_t row : members)
                shelves[row].push_back(&members);
        }
        // What is shared must be rarer than chance; in a larger file, rarer still.
        const double least = std::log2(static_cast<double>(rows)) - kLessThanUnique;
        std::vector<float> shared(rows, 0.0f);
        std::vector<std::uint32_t> met;
        for (std::uint32_t row = 0; row < rows; ++row) {
            met.clear();
            for (const auto* members : shelves[row]) {
                const auto bits = static_cast<float>(
                    std::log2(static_cast<double>(rows) / static_cast<double>(members->size())));
                for (auto at = members->rbegin(); at != members->rend() && *at > row; ++at) {
                    if (shared[*at] == 0.0f) met.push_back(*at);
                    shared[*at] += bits;
                }
            }
            for (const std::uint32_t other : met) {
                if (static_cast<double>(shared[other]) >= least && mayMeet(row, other))
                    m_pairs.emplace_back(row, other);
                shared[other] = 0.0f;
            }
        }
    }

    void learn()
    {
        constexpr double kPairsAtFirst = 0.5; // of as many as there are rows
        const std::size_t rows = m_records.rows.size();
        m_prior = kPairsAtFirst * static_cast<double>(rows) / allPairs();
        std::vector<double> weights(rows, 1.0);
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            m_columns[c].countValues(m_values[c], weights);
            m_columns[c].believe({0.8, 0.1, 0.03, 0.01, 0.06});
        }
        std::vector<RowPair> likely = m_pairs;
        for (int round = 0; round < kRounds; ++round) {
            // Most pairs are of two people beyond doubt: two rounds see that, the others need not look again.
            if (round == 2) {
                likely.erase(std::remove_if(likely.begin(), likely.end(),
                                            [&](const RowPair& pair) { return bits(pair) < kHopelessBits; }),
                             likely.end());
            }
            std::vector<Levels> uses(m_columns.size(), Levels{});
            std::vector<double> others(rows, 0.0); // expected records of the same person
            double expected = 0.0;
            double swaps = 0.0;
            for (const RowPair& pair : likely) {
                const double odds = std::exp2(bits(pair));
                const double p = odds / (1.0 + odds);
                if (p < 1e-4) continue;
                expected += p;
                others[pair.first] += p;
                others[pair.second] += p;
                const double swapped = hasBothNames() ? p * shareSwapped(pair) : 0.0;
                swaps += swapped;
                for (std::size_t c = 0; c < m_columns.size(); ++c) {
                    const std::uint32_t a = value(c, pair.first);
                    const std::uint32_t b = value(c, pair.second);
                    if (a == kMissing || b == kMissing) continue;
                    const bool isName = m_given == c || m_family == c;
                    uses[c][m_columns[c].level(a, b)] += isName ? p - swapped : p;
                }
            }
            m_prior = std::max(expected, 1.0) / allPairs();
            m_swap = std::clamp(swaps / std::max(expected, 1.0) / 2.0, 1e-4, 0.2);
            for (std::size_t row = 0; row < rows; ++row)
                weights[row] = 1.0 / (1.0 + others[row]);
            for (std::size_t c = 0; c < m_columns.size(); ++c) {
                m_columns[c].countValues(m_values[c], weights);
                double all = 1.0;
                for (const double u : uses[c])
                    all += u;
                Levels agreement{0.8, 0.1, 0.03, 0.01, 0.06};
                for (std::size_t l = 0; l < kLevels; ++l)
                    agreement[l] = (uses[c][l] + agreement[l]) / all;
                m_columns[c].believe(agreement);
            }
        }
    }

    struct Names
    {
        double straight = 1.0;
        double swapped = 0.0;
    };

    /// How much likelier the names are if both rows are one person's, by how they stand.
    Names names(const RowPair& pair)
    {
        Column& given = m_columns[*m_given];
        Column& family = m_columns[*m_family];
        const std::uint32_t ga = value(*m_given, pair.first);
        const std::uint32_t gb = value(*m_given, pair.second);
        const std::uint32_t fa = value(*m_family, pair.first);
        const std::uint32_t fb = value(*m_family, pair.second);
        const auto alone = [&](std::uint32_t g, std::uint32_t f) {
            return (1 - m_swap) * given.chance(g) * family.chance(f) +
                   m_swap * given.chance(f) * family.chance(g);
        };
        const double chance = alone(ga, fa) * alone(gb, fb);
        Names result;
        result.straight = ((1 - m_swap) * (1 - m_swap) * given.joint(ga, gb) * family.joint(fa, fb) +
                           m_swap * m_swap * given.joint(fa, fb) * family.joint(ga, gb)) /
                          chance;
        result.swapped =
            (1 - m_swap) * m_swap *
            (given.joint(ga, fb) * family.joint(fa, gb) + given.joint(fa, gb) * family.joint(ga, fb)) /
            chance;
        return result;
    }

    double shareSwapped(const RowPair& pair)
    {
        const Names both = names(pair);
        return both.swapped / (both.straight + both.swapped);
    }

    double bits(const RowPair& pair)
    {
        double likelihood = 0.0;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (hasBothNames() && (m_given == c || m_family == c)) continue;
            const std::uint32_t a = value(c, pair.first);
            const std::uint32_t b = value(c, pair.second);
            if (a == kMissing || b == kMissing) continue;
            likelihood +=
                std::log2(m_columns[c].joint(a, b) / (m_columns[c].chance(a) * m_columns[c].chance(b)));
        }
        if (hasBothNames()) {
            const Names both = names(pair);
            likelihood += std::log2(both.straight + both.swapped);
        }
        return likelihood + std::log2(m_prior / (1.0 - m_prior));
    }

    const ForeignRecords& m_records;
    std::vector<Vocabulary> m_vocabularies;
    std::vector<Column> m_columns;
    std::vector<std::vector<std::uint32_t>> m_values; // by column, by row
    std::optional<std::size_t> m_given, m_family;
    std::vector<RowPair> m_pairs;
    double m_prior = 0.0;
    double m_swap = 0.02; // of all records
};

/// Pairs that a third record joins. If both its pairs are surely right then so is this one: its probability
/// is at least theirs multiplied, were it not for what speaks against it.
void lift(std::vector<ForeignPair>& pairs)
{
    constexpr double kSure = 3.0; // bits of each of the two pairs
    constexpr double kMostAgainst = 14.0;
    std::unordered_map<std::uint32_t, std::vector<std::pair<std::uint32_t, double>>> friends;
    std::unordered_map<std::uint64_t, double> direct;
    const auto keyOf = [](std::uint32_t a, std::uint32_t b) {
        return static_cast<std::uint64_t>(std::min(a, b)) << 32 | std::max(a, b);
    };
    for (const ForeignPair& pair : pairs) {
        direct[keyOf(pair.a, pair.b)] = pair.bits;
        if (pair.bits < kSure) continue;
        friends[pair.a].emplace_back(pair.b, pair.bits);
        friends[pair.b].emplace_back(pair.a, pair.bits);
    }
    std::unordered_map<std::uint64_t, double> lifted;
    for (const auto& [middle, others] : friends) {
        for (std::size_t i = 0; i < others.size(); ++i) {
            for (std::size_t j = i + 1; j < others.size(); ++j) {
                const std::uint64_t key = keyOf(others[i].first, others[j].first);
                const auto own = direct.find(key);
                const double alone = own == direct.end() ? kLeastBits : own->second;
                const double through = std::min(others[i].second, others[j].second);
                if (alone < -kMostAgainst) continue;
                const double bits = std::max(alone, through + std::min(alone, 0.0) * 0.5);
                double& best = lifted.try_emplace(key, bits).first->second;
                best = std::max(best, bits);
            }
        }
    }
    for (ForeignPair& pair : pairs) {
        const auto at = lifted.find(keyOf(pair.a, pair.b));
        if (at == lifted.end()) continue;
        pair.bits = std::max(pair.bits, at->second);
        lifted.erase(at);
    }
    for (const auto& [key, bits] : lifted)
        pairs.push_back({static_cast<std::uint32_t>(key >> 32), static_cast<std::uint32_t>(key), bits});
}

} // namespace

std::vector<ForeignPair> linkForeignRecords(const ForeignRecords& records)
{
    std::vector<ForeignPair> pairs = Linker(records).link();
    if (records.firstOfSecond == 0) lift(pairs);
    pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                               [](const ForeignPair& pair) { return pair.bits < kLeastBits; }),
                pairs.end());
    std::sort(pairs.begin(), pairs.end(), [](const ForeignPair& x, const ForeignPair& y) {
        return x.bits != y.bits ? x.bits > y.bits : std::pair(x.a, x.b) < std::pair(y.a, y.b);
    });
    return pairs;
}

} // namespace wasl::bench
