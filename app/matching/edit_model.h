#pragma once

#include "app/matching/symbols.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace wasl::matching
{

/// One step by which a word in one spelling turns into another: some letters against some letters, and how
/// often.
struct EditRule
{
    Symbols left;
    Symbols right;
    double probability = 0.0; // over all rules of a model these sum to one
};

enum class Side
{
    Left,
    Right
};

/// How two spellings of one name differ: a joint probability over pairs of short letter groups, learned from
/// pairs of spellings by EM (a memoryless transducer as in Ristad and Yianilos, 1998, with groups of several
/// letters). Left and right may be different scripts.
class EditModel
{
public:
    static constexpr std::size_t kMostLetters = 3; // of one side of a rule

    explicit EditModel(std::vector<EditRule> rules);

    /// Reads what toTsv() writes: left, right and log2 probability a line. Lines that do not parse are left
    /// out.
    static EditModel fromTsv(const QByteArray& tsv);
    QByteArray toTsv() const;

    const std::vector<EditRule>& rules() const { return m_rules; }

    /// The rules made ready to hold many words against one.
    class Query
    {
    public:
        /// P(query | word): the probability that the word is spelled as the query is.
        double probability(const Symbols& word) const;
        /// The same for a query still being typed: against the best front part of the word.
        double prefixProbability(const Symbols& word) const;
        /// P(query): how probable its letters are, whatever the word.
        double chance() const { return m_chance; }

    private:
        friend class EditModel;
        double score(const Symbols& word, bool prefix) const;

        const EditModel* m_model = nullptr;
        Side m_wordSide = Side::Left;
        double m_chance = 0.0;
        std::size_t m_length = 0;
        std::size_t m_groups = 0;     // letter groups of the word's side, the empty one being 0
        std::vector<float> m_weights; // [position in the query][letters of the query][group of the word]
    };

    /// Side: where the query stands; the words it meets stand on the other.
    Query query(const Symbols& query, Side side) const;

private:
    /// The letter groups one side of the rules has, numbered.
    struct Groups
    {
        Groups();
        std::uint16_t add(const Symbols& letters);
        std::uint16_t find(const unsigned char* letters, std::size_t count) const; // 0 when there is none
        std::uint16_t count = 1;
        std::vector<std::uint16_t> singles, pairs; // by symbol; by two symbols
        std::vector<std::uint32_t> tripleKeys;     // sorted: group of the first two, third symbol
        std::vector<std::uint16_t> tripleGroups;
        std::vector<double> shares; // marginal probability of each group
    };

    struct SideTable
    {
        Groups groups;
        std::vector<std::vector<std::size_t>> rulesOfGroup; // by group of this side: the rules that have it
    };

    const SideTable& table(Side side) const { return m_sides[side == Side::Left ? 0 : 1]; }

    std::vector<EditRule> m_rules;
    std::array<SideTable, 2> m_sides;
    std::vector<std::array<std::uint16_t, 2>> m_ruleGroups;
};

} // namespace wasl::matching
