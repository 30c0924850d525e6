#include "app/matching/person_comparison.h"

#include <algorithm>
#include <cmath>

namespace wasl::matching
{

namespace
{

constexpr double kOtherWord = -20.0;    // two words that have nothing to do with each other
constexpr double kLeastWordBits = -3.0; // below, parts of a name are held for different
constexpr double kMostWordBits = 15.0;  // however rare: both may come from one mistaken list
constexpr double kFewestPeople = 20.0;
constexpr double kFrequent = 0.02; // a word every fiftieth of her country bears

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

template <class List>
Agreement agreementOf(const List& a, const List& b)
{
    if (a.empty() || b.empty()) return Agreement::Missing;
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end() ? Agreement::Same
                                                                                 : Agreement::Different;
}

} // namespace

double priorBits(std::size_t people, double duplicatesOfEach)
{
    return std::log2(duplicatesOfEach / std::max(static_cast<double>(people), kFewestPeople));
}

PersonComparer::PersonComparer(const TokenDictionary& dictionary, const Weights& weights)
    : m_dictionary(dictionary)
    , m_weights(weights)
{
}

double PersonComparer::chanceBits(TokenId token, std::uint16_t nationality, bool arabic)
{
    const auto [at, isNew] =
        m_chances.try_emplace(static_cast<std::uint64_t>(token) << 17 |
                                  static_cast<std::uint64_t>(nationality) << 1 | (arabic ? 1u : 0u),
                              0.0);
    if (isNew) {
        const auto [readings, isFirst] = m_readings.try_emplace(token);
        if (isFirst) readings->second = m_dictionary.readings(token);
        at->second = std::log2(m_dictionary.chance(token, readings->second, nationality, arabic));
    }
    return at->second;
}

std::optional<double> PersonComparer::bothWays(TokenId a, TokenId b)
{
    constexpr float kNothing = 1.0f; // no logarithm of a probability
    const std::uint64_t key = static_cast<std::uint64_t>(std::min(a, b)) << 32 | std::max(a, b);
    const auto [at, isNew] = m_bothWays.try_emplace(key, kNothing);
    if (isNew && m_dictionary.mayBeOneName(a, b)) {
        const double there = m_dictionary.probability(a, b);
        const double back = a == b ? there : m_dictionary.probability(b, a);
        if (there > 0.0 && back > 0.0)
            at->second = static_cast<float>((std::log2(there) + std::log2(back)) / 2.0);
    }
    return at->second == kNothing ? std::nullopt : std::optional(static_cast<double>(at->second));
}

double PersonComparer::wordBits(TokenId a, std::uint16_t nationalityOfA, TokenId b,
                                std::uint16_t nationalityOfB)
{
    const std::optional<double> written = bothWays(a, b);
    if (!written) return kOtherWord;
    const double chance = (chanceBits(a, nationalityOfA, m_dictionary.word(b).arabic) +
                           chanceBits(b, nationalityOfB, m_dictionary.word(a).arabic)) /
                          2.0;
    return std::clamp(*written - chance, kOtherWord, kMostWordBits);
}

PersonComparer::NameScore PersonComparer::compareNames(const PersonKey& a, const PersonKey& b)
{
    NameScore best{0.0, NameAgreement::Missing, false, false};
    const std::uint16_t nationalityA = a.nationalities.empty() ? std::uint16_t{0} : a.nationalities.front();
    const std::uint16_t nationalityB = b.nationalities.empty() ? std::uint16_t{0} : b.nationalities.front();
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
                            bits = std::max(bits, wordBits(a.names[partsA[i].begin + f].token, nationalityA,
                                                           b.names[partsB[j].begin + g].token, nationalityB));
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
                score.frequent = score.frequent && m_dictionary.share(wordA, nationalityA) > kFrequent;
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
    if (result.nationality == Agreement::Different) result.bits += m_weights.otherNationality;
    if (result.nationality == Agreement::Same) {
        const std::uint16_t shared = *std::find_first_of(a.nationalities.begin(), a.nationalities.end(),
                                                         b.nationalities.begin(), b.nationalities.end());
        result.bits += std::clamp(-std::log2(m_dictionary.shareOfNationality(shared)),
                                  m_weights.leastSameNationality, m_weights.mostSameNationality);
    }
    result.phone = agreementOf(a.phones, b.phones);
    if (result.phone != Agreement::Missing)
        result.bits += result.phone == Agreement::Same ? m_weights.samePhone : m_weights.otherPhone;
    // A person has several papers: only the same one says something.
    result.sameDocument = agreementOf(a.documents, b.documents) == Agreement::Same;
    if (result.sameDocument) result.bits += m_weights.sameDocument;
    return result;
}

} // namespace wasl::matching
