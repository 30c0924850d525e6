#include "app/matching/edit_model.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace wasl::matching
{

namespace
{

constexpr std::size_t kLengths = EditModel::kMostLetters + 1;
constexpr std::size_t kLongestWord = 40; // what is longer is cut: no name part is

} // namespace

EditModel::Groups::Groups()
    : singles(kSymbolCount, 0)
    , pairs(static_cast<std::size_t>(kSymbolCount) * kSymbolCount, 0)
    , shares(1, 0.0)
{
}

std::uint16_t EditModel::Groups::find(const unsigned char* letters, std::size_t length) const
{
    switch (length) {
    case 1:
        return singles[letters[0]];
    case 2:
        return pairs[static_cast<std::size_t>(letters[0]) * kSymbolCount + letters[1]];
    case 3: {
        const auto key =
            static_cast<std::uint32_t>((letters[0] * kSymbolCount + letters[1]) * kSymbolCount + letters[2]);
        const auto at = std::lower_bound(tripleKeys.begin(), tripleKeys.end(), key);
        return at != tripleKeys.end() && *at == key
                   ? tripleGroups[static_cast<std::size_t>(at - tripleKeys.begin())]
                   : 0;
    }
    default:
        return 0;
    }
}

std::uint16_t EditModel::Groups::add(const Symbols& letters)
{
    if (letters.empty()) return 0;
    if (const std::uint16_t known = find(letters.data(), letters.size())) return known;
    const std::uint16_t number = count++;
    shares.push_back(0.0);
    if (letters.size() == 1) {
        singles[letters[0]] = number;
    } else if (letters.size() == 2) {
        pairs[static_cast<std::size_t>(letters[0]) * kSymbolCount + letters[1]] = number;
    } else {
        const auto key =
            static_cast<std::uint32_t>((letters[0] * kSymbolCount + letters[1]) * kSymbolCount + letters[2]);
        const auto at = std::lower_bound(tripleKeys.begin(), tripleKeys.end(), key);
        tripleGroups.insert(tripleGroups.begin() + (at - tripleKeys.begin()), number);
        tripleKeys.insert(at, key);
    }
    return number;
}

EditModel::EditModel(std::vector<EditRule> rules)
    : m_rules(std::move(rules))
{
    double total = 0.0;
    for (const EditRule& rule : m_rules)
        total += rule.probability;
    m_ruleGroups.reserve(m_rules.size());
    for (std::size_t r = 0; r < m_rules.size(); ++r) {
        EditRule& rule = m_rules[r];
        rule.probability /= total;
        const std::array<std::uint16_t, 2> groups{m_sides[0].groups.add(rule.left),
                                                  m_sides[1].groups.add(rule.right)};
        m_ruleGroups.push_back(groups);
        for (std::size_t side = 0; side < 2; ++side) {
            auto& lists = m_sides[side].rulesOfGroup;
            lists.resize(std::max<std::size_t>(lists.size(), groups[side] + 1u));
            lists[groups[side]].push_back(r);
            m_sides[side].groups.shares[groups[side]] += rule.probability;
        }
    }
}

EditModel EditModel::fromTsv(const QByteArray& tsv)
{
    std::vector<EditRule> rules;
    for (const QByteArray& line : tsv.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        bool number = false;
        if (fields.size() != 3) continue;
        const double log = fields[2].toDouble(&number);
        if (number) rules.push_back({symbolsFromText(fields[0]), symbolsFromText(fields[1]), std::exp2(log)});
    }
    return EditModel(std::move(rules));
}

QByteArray EditModel::toTsv() const
{
    QByteArray tsv;
    for (const EditRule& rule : m_rules) {
        tsv += symbolText(rule.left) + '\t' + symbolText(rule.right) + '\t' +
               QByteArray::number(std::log2(rule.probability), 'f', 2) + '\n';
    }
    return tsv;
}

EditModel::Query EditModel::query(const Symbols& full, Side side) const
{
    const Symbols letters = full.substr(0, kLongestWord);
    const std::size_t querySide = side == Side::Left ? 0 : 1;
    const SideTable& own = m_sides[querySide];
    Query query;
    query.m_model = this;
    query.m_wordSide = side == Side::Left ? Side::Right : Side::Left;
    query.m_length = letters.size();
    query.m_groups = m_sides[1 - querySide].groups.count;
    std::array<double, kLongestWord + 1> alone{};
    alone[0] = 1.0;
    for (std::size_t at = 0; at <= letters.size(); ++at) {
        alone[at] /= 1.0 - own.groups.shares[0]; // any number of letters of the word against none
        for (std::size_t length = 1; length < kLengths && at + length <= letters.size(); ++length) {
            if (const std::uint16_t group = own.groups.find(letters.data() + at, length))
                alone[at + length] += alone[at] * own.groups.shares[group];
        }
    }
    query.m_chance = alone[letters.size()];
    query.m_weights.assign((letters.size() + 1) * kLengths * query.m_groups, 0.0f);
    for (std::size_t at = 0; at <= letters.size(); ++at) {
        for (std::size_t length = 0; length < kLengths && at + length <= letters.size(); ++length) {
            const std::uint16_t group = length == 0 ? 0 : own.groups.find(letters.data() + at, length);
            if (length > 0 && group == 0) continue;
            for (const std::size_t rule : own.rulesOfGroup[group]) {
                const std::uint16_t wordGroup = m_ruleGroups[rule][1 - querySide];
                query.m_weights[(at * kLengths + length) * query.m_groups + wordGroup] =
                    static_cast<float>(m_rules[rule].probability);
            }
        }
    }
    return query;
}

double EditModel::Query::probability(const Symbols& word) const
{
    return score(word, false);
}

double EditModel::Query::prefixProbability(const Symbols& word) const
{
    return score(word, true);
}

double EditModel::Query::score(const Symbols& word, bool prefix) const
{
    const Groups& groups = m_model->table(m_wordSide).groups;
    const std::size_t wordLength = std::min(word.size(), kLongestWord);
    const std::size_t width = m_length + 1;
    // forward[i][j]: the first i letters of the word and the first j of the query; alone[i]: those of the
    // word alone, whatever the query may be. Their quotient is the conditional probability.
    std::array<double, (kLongestWord + 1 + EditModel::kMostLetters) * (kLongestWord + 1)> forward;
    std::array<double, kLongestWord + 1> alone{};
    std::fill_n(forward.begin(), (wordLength + 1) * width, 0.0);
    forward[0] = 1.0;
    alone[0] = 1.0;
    double best = 0.0;
    const double gap = 1.0 / (1.0 - groups.shares[0]); // any number of letters of the query against none
    for (std::size_t i = 0; i <= wordLength; ++i) {
        alone[i] *= gap;
        std::array<std::uint16_t, kLengths> group{};
        for (std::size_t length = 1; length < kLengths && i + length <= wordLength; ++length) {
            group[length] = groups.find(word.data() + i, length);
            if (group[length] != 0) alone[i + length] += alone[i] * groups.shares[group[length]];
        }
        double* row = forward.data() + i * width;
        for (std::size_t j = 0; j < width; ++j) {
            const double here = row[j];
            if (here == 0.0) continue;
            const float* weights = m_weights.data() + j * kLengths * m_groups;
            for (std::size_t taken = 0; taken < kLengths && j + taken < width; ++taken, weights += m_groups) {
                if (taken > 0) row[j + taken] += here * static_cast<double>(weights[0]);
                for (std::size_t length = 1; length < kLengths; ++length) {
                    if (group[length] != 0)
                        row[length * width + j + taken] += here * static_cast<double>(weights[group[length]]);
                }
            }
        }
        if (prefix && alone[i] > 0.0) best = std::max(best, row[m_length] / alone[i]);
    }
    if (prefix) return best;
    return alone[wordLength] > 0.0 ? forward[wordLength * width + m_length] / alone[wordLength] : 0.0;
}

} // namespace wasl::matching
