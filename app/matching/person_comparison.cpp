#include "app/matching/person_comparison.h"

#include <algorithm>
#include <cmath>

namespace wasl::matching
{

namespace
{

constexpr double kOtherWord = -20.0;         // two words that have nothing to do with each other
constexpr double kLeastWordBits = -3.0;      // below, parts of a name are held for different
constexpr double kMostWordBits = 15.0;       // however rare: both may come from one mistaken list
constexpr double kDuplicatesOfAPerson = 0.3; // other records of the same person, on average
constexpr double kFewestPeople = 20.0;
constexpr double kFrequent = 0.005; // a word every two-hundredth bears

/// The parts of one name of a person: where each begins in PersonKey::names, and how many forms it has.
struct Part
{
    std::size_t begin;
    std::size_t forms;
    NameField field;
};

enum class Name
{
    Latin,
    Arabic
};

/// The parts of her name in one record field pair, and those of her other names.
std::vector<Part> partsOf(const PersonKey& key, Name name)
{
    const NameField given = name == Name::Latin ? NameField::LatinGiven : NameField::ArabicGiven;
    const NameField family = name == Name::Latin ? NameField::LatinFamily : NameField::ArabicFamily;
    std::vector<Part> parts;
    bool taken = false;
    for (std::size_t i = 0; i < key.names.size(); ++i) {
        const KeyToken& token = key.names[i];
        if (token.beginsPart) {
            taken = token.field == given || token.field == family;
            if (taken) parts.push_back({i, 1, token.field});
        } else if (taken) {
            ++parts.back().forms;
        }
    }
    return parts;
}

bool isFamily(NameField field)
{
    return field == NameField::LatinFamily || field == NameField::ArabicFamily;
}

struct Match
{
    std::size_t a, b;
    double bits;
};

template <class T>
Agreement agreementOf(const std::vector<T>& a, const std::vector<T>& b)
{
    if (a.empty() || b.empty()) return Agreement::Missing;
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end() ? Agreement::Same
                                                                                 : Agreement::Different;
}

} // namespace

double priorBits(std::size_t people)
{
    return std::log2(kDuplicatesOfAPerson / std::max(static_cast<double>(people), kFewestPeople));
}

PersonComparer::PersonComparer(const TokenDictionary& dictionary, const Weights& weights)
    : m_dictionary(dictionary)
    , m_weights(weights)
{
}

double PersonComparer::chance(TokenId token)
{
    const auto known = m_chances.find(token);
    return known != m_chances.end() ? known->second
                                    : m_chances.emplace(token, m_dictionary.chance(token)).first->second;
}

double PersonComparer::wordBits(TokenId a, TokenId b)
{
    const std::uint64_t key = static_cast<std::uint64_t>(std::min(a, b)) << 32 | std::max(a, b);
    const auto known = m_wordBits.find(key);
    if (known != m_wordBits.end()) return static_cast<double>(known->second);
    double bits = kOtherWord;
    const double there = m_dictionary.mayBeOneName(a, b) ? m_dictionary.probability(a, b) : 0.0;
    if (there > 0.0) {
        const double back = a == b ? there : m_dictionary.probability(b, a);
        if (back > 0.0) bits = (std::log2(there / chance(a)) + std::log2(back / chance(b))) / 2.0;
    }
    bits = std::clamp(bits, kOtherWord, kMostWordBits);
    m_wordBits.emplace(key, static_cast<float>(bits));
    return bits;
}

PersonComparer::NameScore PersonComparer::compareNames(const PersonKey& a, const PersonKey& b)
{
    NameScore best{0.0, NameAgreement::Missing, false, false};
    for (const Name nameA : {Name::Latin, Name::Arabic}) {
        const std::vector<Part> partsA = partsOf(a, nameA);
        for (const Name nameB : {Name::Latin, Name::Arabic}) {
            const std::vector<Part> partsB = partsOf(b, nameB);
            if (partsA.empty() || partsB.empty()) continue;
            std::vector<Match> matches;
            for (std::size_t i = 0; i < partsA.size(); ++i) {
                for (std::size_t j = 0; j < partsB.size(); ++j) {
                    double bits = kOtherWord;
                    for (std::size_t f = 0; f < partsA[i].forms; ++f) {
                        for (std::size_t g = 0; g < partsB[j].forms; ++g) {
                            bits = std::max(bits, wordBits(a.names[partsA[i].begin + f].token,
                                                           b.names[partsB[j].begin + g].token));
                        }
                    }
                    if (bits > kLeastWordBits) matches.push_back({i, j, bits});
                }
            }
            std::stable_sort(matches.begin(), matches.end(),
                             [](const Match& x, const Match& y) { return x.bits > y.bits; });
            std::vector<bool> usedA(partsA.size()), usedB(partsB.size());
            NameScore score{0.0, NameAgreement::Same, true, true};
            std::size_t matched = 0;
            bool givenMet = false;
            bool familyMet = false;
            for (const Match& match : matches) {
                if (usedA[match.a] || usedB[match.b]) continue;
                usedA[match.a] = usedB[match.b] = true;
                ++matched;
                bool& met = isFamily(partsA[match.a].field) ? familyMet : givenMet;
                score.bits += met && match.bits > 0.0 ? match.bits * m_weights.sameNameAgain : match.bits;
                met = true;
                const TokenId wordA = a.names[partsA[match.a].begin].token;
                const TokenId wordB = b.names[partsB[match.b].begin].token;
                score.frequent = score.frequent && m_dictionary.frequency(wordA) > kFrequent;
                score.swapped =
                    score.swapped && isFamily(partsA[match.a].field) != isFamily(partsB[match.b].field);
                if (m_dictionary.word(wordA).arabic != m_dictionary.word(wordB).arabic)
                    score.agreement = NameAgreement::SameInOtherScript;
                else if (wordA != wordB && score.agreement == NameAgreement::Same)
                    score.agreement = NameAgreement::SpelledDifferently;
            }
            const std::size_t aloneA = partsA.size() - matched;
            const std::size_t aloneB = partsB.size() - matched;
            const std::size_t conflicts = std::min(aloneA, aloneB);
            score.bits +=
                static_cast<double>(conflicts) * m_weights.otherNamePart +
                static_cast<double>(std::max(aloneA, aloneB) - conflicts) * m_weights.missingNamePart;
            if (conflicts > 0)
                score.agreement = matched > 0 ? NameAgreement::Partly : NameAgreement::Different;
            score.swapped = score.swapped && matched > 1;
            score.frequent = score.frequent && matched > 0;
            if (best.agreement == NameAgreement::Missing || score.bits > best.bits) best = score;
        }
    }
    return best;
}

Comparison PersonComparer::compare(const PersonKey& a, const PersonKey& b)
{
    Comparison result;
    const NameScore name = compareNames(a, b);
    result.name = name.agreement;
    result.nameBits = name.bits;
    result.frequentName = name.frequent;
    result.swapped = name.swapped;
    result.birth = compareBirths(a.birth, b.birth);
    result.bits = name.bits + birthBits(result.birth);
    if (a.sex && b.sex) {
        result.sex = *a.sex == *b.sex ? Agreement::Same : Agreement::Different;
        result.bits += result.sex == Agreement::Same ? m_weights.sameSex : m_weights.otherSex;
    }
    result.nationality = agreementOf(a.nationalities, b.nationalities);
    if (result.nationality != Agreement::Missing) {
        result.bits +=
            result.nationality == Agreement::Same ? m_weights.sameNationality : m_weights.otherNationality;
    }
    // A family shares a phone and a person has several papers: only agreement says something.
    result.samePhone = agreementOf(a.phones, b.phones) == Agreement::Same;
    result.sameDocument = agreementOf(a.documents, b.documents) == Agreement::Same;
    result.bits +=
        (result.samePhone ? m_weights.samePhone : 0.0) + (result.sameDocument ? m_weights.sameDocument : 0.0);
    return result;
}

} // namespace wasl::matching
