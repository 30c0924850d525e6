#include "app/matching/edit_training.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace wasl::matching
{

namespace
{

constexpr double kSurpriseOfAnOddShape =
    0.05; // start: letter for letter is likelier than two for one, and so on
constexpr double kFewestUses = 1e-3;

/// Numbers the rules that occur, and remembers which of them each place of each pair can take.
class Lattice
{
public:
    Lattice(const std::vector<SpellingPair>& pairs, const std::vector<std::pair<int, int>>& shapes)
        : m_pairs(pairs)
        , m_shapes(shapes)
    {
        for (const SpellingPair& pair : pairs) {
            m_starts.push_back(m_ruleAt.size());
            for (std::size_t i = 0; i <= pair.left.size(); ++i) {
                for (std::size_t j = 0; j <= pair.right.size(); ++j)
                    addPlace(pair, i, j);
            }
        }
    }

    const std::vector<EditRule>& rules() const { return m_rules; }

    std::vector<double> firstGuess() const
    {
        std::vector<double> guess;
        for (const EditRule& rule : m_rules) {
            const int odd = std::abs(static_cast<int>(rule.left.size()) - 1) +
                            std::abs(static_cast<int>(rule.right.size()) - 1);
            guess.push_back(std::pow(kSurpriseOfAnOddShape, odd));
        }
        return normalised(std::move(guess));
    }

    /// Expected uses of each rule under the given probabilities.
    std::vector<double> expectedUses(const std::vector<double>& probability) const
    {
        std::vector<double> uses(m_rules.size(), 0.0);
        for (std::size_t p = 0; p < m_pairs.size(); ++p)
            addUses(p, probability, uses);
        return uses;
    }

    static std::vector<double> normalised(std::vector<double> values)
    {
        double total = 0.0;
        for (const double v : values)
            total += v;
        for (double& v : values)
            v /= total;
        return values;
    }

private:
    void addPlace(const SpellingPair& pair, std::size_t i, std::size_t j)
    {
        for (const auto& [l, r] : m_shapes) {
            const auto left = static_cast<std::size_t>(l);
            const auto right = static_cast<std::size_t>(r);
            if (i + left > pair.left.size() || j + right > pair.right.size()) continue;
            Symbols key = pair.left.substr(i, left);
            key += static_cast<unsigned char>(kSymbolCount);
            key += pair.right.substr(j, right);
            const auto [at, isNew] =
                m_numbers.try_emplace(std::string(key.begin(), key.end()), m_rules.size());
            if (isNew) m_rules.push_back({pair.left.substr(i, left), pair.right.substr(j, right), 0.0});
            m_ruleAt.push_back(static_cast<std::uint32_t>(at->second));
        }
    }

    /// Calls step(from, to, rule) for each way between two places of the pair, in the order of the places.
    template <class Step>
    void walk(std::size_t p, Step step) const
    {
        const SpellingPair& pair = m_pairs[p];
        const std::size_t width = pair.right.size() + 1;
        std::size_t next = m_starts[p];
        for (std::size_t i = 0; i <= pair.left.size(); ++i) {
            for (std::size_t j = 0; j < width; ++j) {
                for (const auto& [l, r] : m_shapes) {
                    const std::size_t toI = i + static_cast<std::size_t>(l);
                    const std::size_t toJ = j + static_cast<std::size_t>(r);
                    if (toI <= pair.left.size() && toJ < width)
                        step(i * width + j, toI * width + toJ, m_ruleAt[next++]);
                }
            }
        }
    }

    void addUses(std::size_t p, const std::vector<double>& probability, std::vector<double>& uses) const
    {
        const std::size_t places = (m_pairs[p].left.size() + 1) * (m_pairs[p].right.size() + 1);
        struct Way
        {
            std::size_t from, to;
            std::uint32_t rule;
        };
        std::vector<Way> ways;
        std::vector<double> forward(places, 0.0);
        std::vector<double> backward(places, 0.0);
        forward.front() = 1.0;
        backward.back() = 1.0;
        walk(p, [&](std::size_t from, std::size_t to, std::uint32_t rule) {
            forward[to] += forward[from] * probability[rule];
            ways.push_back({from, to, rule});
        });
        const double whole = forward.back();
        if (!(whole > 0.0)) return;
        for (auto way = ways.rbegin(); way != ways.rend(); ++way)
            backward[way->from] += backward[way->to] * probability[way->rule];
        const double share = m_pairs[p].weight / whole;
        for (const Way& way : ways)
            uses[way.rule] += forward[way.from] * probability[way.rule] * backward[way.to] * share;
    }

    const std::vector<SpellingPair>& m_pairs;
    const std::vector<std::pair<int, int>>& m_shapes;
    std::vector<EditRule> m_rules;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<std::uint32_t> m_ruleAt;
    std::vector<std::size_t> m_starts;
};

/// Keeps the `count` most used and forgets the others.
void prune(std::vector<double>& uses, std::size_t count)
{
    if (uses.size() > count) {
        std::vector<double> sorted = uses;
        std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count), sorted.end(),
                         std::greater<>());
        const double least = sorted[count];
        for (double& u : uses)
            u = u > least ? u : 0.0;
    }
    for (double& u : uses)
        u = u > kFewestUses ? u : 0.0;
}

} // namespace

EditModel trainEditModel(const std::vector<SpellingPair>& pairs, const TrainingOptions& options)
{
    const Lattice lattice(pairs, options.shapes);
    std::vector<double> probability = lattice.firstGuess();
    for (int round = 0; round < options.rounds; ++round) {
        std::vector<double> uses = lattice.expectedUses(probability);
        // Rare rules go step by step, so that the pairs that used them find their way round.
        const int left = options.rounds - 1 - round;
        if (left < 4) prune(uses, options.rules << left);
        probability = Lattice::normalised(std::move(uses));
    }
    std::vector<EditRule> rules;
    for (std::size_t r = 0; r < probability.size(); ++r) {
        if (probability[r] > 0.0) {
            rules.push_back(lattice.rules()[r]);
            rules.back().probability = probability[r];
        }
    }
    std::stable_sort(rules.begin(), rules.end(),
                     [](const EditRule& a, const EditRule& b) { return a.probability > b.probability; });
    return EditModel(std::move(rules));
}

} // namespace wasl::matching
