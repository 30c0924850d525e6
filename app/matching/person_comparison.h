#pragma once

#include "app/matching/birth_evidence.h"
#include "app/matching/person_key.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace wasl::matching
{

/// From how many bits a pair is shown where (design of the room): log2 of the odds that it is one person.
inline constexpr double kBannerBits = 6.6;
inline constexpr double kSidePanelBits = 0.0;
inline constexpr double kReviewQueueBits = -3.0;

enum class NameAgreement
{
    Missing,
    Same,
    SameInOtherScript,
    SpelledDifferently,
    Partly,
    Different
};
enum class Agreement
{
    Missing,
    Same,
    Different
};

/// What was found when two people were held against each other (Fellegi and Sunter, 1969): the evidence of
/// each kind and its sum in bits. What is missing adds nothing.
struct Comparison
{
    NameAgreement name = NameAgreement::Missing;
    bool frequentName = false;
    bool swapped = false; // given name of the one is family name of the other
    BirthAgreement birth = BirthAgreement::Missing;
    Agreement sex = Agreement::Missing;
    Agreement nationality = Agreement::Missing;
    Agreement phone = Agreement::Missing;
    bool sameDocument = false;
    double nameBits = 0.0;
    double bits = 0.0; // of all kinds, without the prior
};

/// Weights for what is neither name nor birth date, in bits. A given name goes with a sex, so that the same
/// sex adds little to the same name; names are counted within a nationality, so that the same nationality
/// says by itself how rare it is on file (mostSameNationality at most).
struct Weights
{
    double sameSex = 0.3;
    double otherSex = -4.0;
    double leastSameNationality = 0.3;
    double mostSameNationality = 5.0;
    double otherNationality = -4.0;
    double samePhone = 8.0;
    double otherPhone = -4.5; // both are known: people do change their number, but not often
    double sameDocument = 14.0;
    double otherNamePart = -4.0; // each part that has no counterpart on either side
    double sameNameAgain = 0.3; // share of the bits of further words of one field: Mamadou Saliou go together
    double missingNamePart = -0.5; // each part that only one of the two has
};

/// Other records of the same person that each record has on average, where nothing is known of the file.
inline constexpr double kUsualDuplicates = 0.3;

/// log2 of the odds that two people taken from a file of this size are one, before anything is compared.
double priorBits(std::size_t people, double duplicatesOfEach = kUsualDuplicates);

/// Compares people whose words are in one dictionary. Word pairs are scored on demand and remembered, so one
/// comparer serves one run over a file that does not change meanwhile. Not for several threads at once.
class PersonComparer
{
public:
    explicit PersonComparer(const TokenDictionary& dictionary, const Weights& weights = {});

    Comparison compare(const PersonKey& a, const PersonKey& b);

private:
    struct NameScore
    {
        double bits;
        NameAgreement agreement;
        bool frequent;
        bool swapped;
    };

    NameScore compareNames(const PersonKey& a, const PersonKey& b);
    /// `nationality` of whom bears which: 0 when it is not known.
    double wordBits(TokenId a, std::uint16_t nationalityOfA, TokenId b, std::uint16_t nationalityOfB);
    /// log2 P(a | b) and log2 P(b | a); nullopt for two words that have nothing to do with each other.
    std::optional<double> bothWays(TokenId a, TokenId b);
    /// Against words in Arabic letters, or in others.
    double chanceBits(TokenId token, std::uint16_t nationality, bool arabic);

    const TokenDictionary& m_dictionary;
    Weights m_weights;
    using Readings = std::vector<std::pair<TokenId, double>>;
    std::unordered_map<std::uint64_t, float> m_bothWays; // by pair of words: mean of both in bits
    std::unordered_map<TokenId, Readings> m_readings;
    std::unordered_map<std::uint64_t, double> m_chances; // by word, nationality and script
};

/// Three to five plain sentences for what was found, the weightiest first.
struct Reason
{
    enum class Speaks
    {
        For,
        Against
    };
    QString text;
    Speaks speaks = Speaks::For;
};

std::vector<Reason> reasons(const Comparison& comparison);

} // namespace wasl::matching
