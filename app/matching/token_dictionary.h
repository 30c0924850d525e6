#pragma once

#include "app/matching/spelling.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace wasl::matching
{

using TokenId = std::uint32_t;

/// The distinct words that the names in a case file are made of (a million people have about a hundred
/// thousand), how many people bear each, and where to look for words like a given one.
class TokenDictionary
{
public:
    /// A word on file and how strongly it speaks for being what was asked, in bits:
    /// log2 of P(asked | word) over the probability of meeting the asked spelling at all.
    struct Neighbour
    {
        TokenId token;
        double bits;
    };

    explicit TokenDictionary(std::shared_ptr<const SpellingKnowledge> knowledge);

    /// The number of a folded word, made when it is new.
    TokenId add(const QString& word);
    /// One person more (or, with -1, less) bears it.
    void countBearer(TokenId token, int change);

    std::size_t size() const { return m_words.size(); }
    const Word& word(TokenId token) const { return m_words[token]; }
    const std::vector<std::string>& skeletonsOf(TokenId token) const { return m_skeletons[token]; }
    /// Share of this word among all words borne, smoothed so that small files do not take a rare name for a
    /// common one.
    double frequency(TokenId token) const;

    /// The words most like any of the forms, the likeliest first, at most `most`; ties in the order of their
    /// numbers. Gives what it has when `cancelled` becomes true.
    std::vector<Neighbour> neighbours(const std::vector<QString>& forms, WordEnd end, std::size_t most,
                                      const std::atomic<bool>& cancelled) const;

    /// Whether two words are near enough to be worth scoring: skeletons at most one or, long ones, two
    /// consonants apart, two slips of the finger, or a common group in the lexicon.
    bool mayBeOneName(TokenId a, TokenId b) const;
    /// P(asked | borne) for two words on file.
    double probability(TokenId asked, TokenId borne) const;
    /// The chance of meeting the spelling of this word, whoever is asked for.
    double chance(TokenId asked) const;

    /// Overwrites every word and forgets it.
    void wipe();

private:
    std::vector<TokenId> candidates(const QString& asked, WordEnd end) const;

    std::shared_ptr<const SpellingKnowledge> m_knowledge;
    std::vector<Word> m_words;
    std::vector<std::vector<std::string>> m_skeletons;
    std::vector<std::uint32_t> m_bearers;
    std::uint64_t m_borne = 0; // sum of m_bearers
    QHash<QString, TokenId> m_numbers;
    std::map<QString, TokenId> m_sorted;
    std::map<std::string, std::vector<TokenId>> m_bySkeleton;
    std::unordered_map<std::string, std::vector<TokenId>> m_byKey;
    std::unordered_map<std::uint16_t, std::vector<TokenId>> m_byGroup; // of the lexicon
};

} // namespace wasl::matching
