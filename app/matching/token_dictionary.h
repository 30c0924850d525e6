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
#include <utility>
#include <vector>

namespace wasl::matching
{

using TokenId = std::uint32_t;

/// In which scripts a person's names are on file.
struct Scripts
{
    bool latin = false;
    bool arabic = false;
};

/// The distinct words that the names in a case file are made of (a million people have about a hundred
/// thousand), how many people bear each, and where to look for words like a given one.
class TokenDictionary
{
public:
    /// A word on file and how strongly it speaks for being what was asked, in bits:
    /// log2 of P(asked | word) over the probability of meeting the asked spelling among the words of its
    /// script. (Of a name written in the other script there are many spellings, each improbable; that must
    /// not put it behind the worst words of the same script.)
    struct Neighbour
    {
        TokenId token;
        double bits;
    };

    explicit TokenDictionary(std::shared_ptr<const SpellingKnowledge> knowledge);

    /// The number of a folded word, made when it is new.
    TokenId add(const QString& word);
    /// One person more (or, with -1, less) bears it. Nationality: nationalityKey(), 0 when not known.
    void countBearer(TokenId token, std::uint16_t nationality, int change);
    /// So many people more (or less) are on file, with a name in these scripts.
    void countPeople(std::uint16_t nationality, Scripts scripts, int change);

    std::size_t size() const { return m_words.size(); }
    const Word& word(TokenId token) const { return m_words[token]; }
    const std::vector<std::string>& skeletonsOf(TokenId token) const { return m_skeletons[token]; }
    /// Share of this word among all words borne, smoothed so that small files do not take a rare name for a
    /// common one.
    double frequency(TokenId token) const;
    /// Share of the people of a nationality (0: of all) who bear this word, among those named in its script.
    /// Names go with countries: among Guineans every tenth may be a Diallo, though hardly anybody else is.
    /// Smoothed towards the share among all, and that towards a rare name's, for few people tell little.
    double share(TokenId token, std::uint16_t nationality) const;
    /// Share of people of this nationality among those whose nationality is known, smoothed.
    double shareOfNationality(std::uint16_t nationality) const;

    /// The words most like any of the forms, the likeliest first, at most `most`; ties in the order of their
    /// numbers. Gives what it has when `cancelled` becomes true.
    std::vector<Neighbour> neighbours(const std::vector<QString>& forms, WordEnd end, std::size_t most,
                                      const std::atomic<bool>& cancelled) const;

    /// Whether two words are near enough to be worth scoring: skeletons at most one or, long ones, two
    /// consonants apart, two slips of the finger, or a common group in the lexicon.
    bool mayBeOneName(TokenId a, TokenId b) const;
    /// P(asked | borne) for two words on file.
    double probability(TokenId asked, TokenId borne) const;
    /// The words on file of which this one may be another spelling, itself included, and P(asked | word) of
    /// each.
    std::vector<std::pair<TokenId, double>> readings(TokenId asked) const;
    /// The chance of meeting the spelling of `asked`, whose readings these are, on somebody of this
    /// nationality (0: on anybody) whose name is on file in Arabic letters, or in others.
    double chance(TokenId asked, const std::vector<std::pair<TokenId, double>>& readings,
                  std::uint16_t nationality, bool arabic) const;

    /// Overwrites every word and forgets it.
    void wipe();

private:
    struct Named
    {
        std::uint32_t people = 0, inLatin = 0, inArabic = 0;
    };
    const Named& named(std::uint16_t nationality) const;
    std::uint32_t bearers(TokenId token, std::uint16_t nationality) const;
    std::vector<TokenId> candidates(const QString& asked, WordEnd end) const;

    std::shared_ptr<const SpellingKnowledge> m_knowledge;
    std::vector<Word> m_words;
    std::vector<std::vector<std::string>> m_skeletons;
    std::vector<std::uint32_t> m_bearers;
    std::uint64_t m_borne = 0;                                                     // sum of m_bearers
    std::vector<std::vector<std::pair<std::uint16_t, std::uint32_t>>> m_bearersOf; // by token: nationality
    std::map<std::uint16_t, Named> m_named;                                        // by nationality
    Named m_all;
    QHash<QString, TokenId> m_numbers;
    std::map<QString, TokenId> m_sorted;
    std::map<std::string, std::vector<TokenId>> m_bySkeleton;
    std::unordered_map<std::string, std::vector<TokenId>> m_byKey;
    std::unordered_map<std::uint16_t, std::vector<TokenId>> m_byGroup; // of the lexicon
};

} // namespace wasl::matching
