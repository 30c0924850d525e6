#include "app/matching/duplicates.h"

#include "app/matching/blocks.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wasl::matching
{

namespace
{

constexpr double kMostDuplicates = 0.5; // of each record

PersonPair ordered(const domain::BeneficiaryId& a, const domain::BeneficiaryId& b)
{
    return a < b ? PersonPair(a, b) : PersonPair(b, a);
}

/// How many other records each record has, learned from the pairs that were compared (without the prior, in
/// bits) by expectation and maximisation: a file that was never cleaned has many, one that was has hardly
/// any. Few people tell nothing.
double duplicatesOfEach(const std::vector<double>& bits, std::size_t people)
{
    constexpr std::size_t kEnoughPeople = 500;
    constexpr double kFewest = 0.01;
    constexpr int kRounds = 20;
    double each = kUsualDuplicates;
    if (people < kEnoughPeople) return each;
    for (int round = 0; round < kRounds; ++round) {
        const double prior = priorBits(people, each);
        double expected = 0.0;
        for (const double b : bits)
            expected += 1.0 / (1.0 + std::exp2(-b - prior));
        each = std::clamp(2.0 * expected / static_cast<double>(people), kFewest, kMostDuplicates);
    }
    return each;
}

PossibleDuplicate described(const PersonPair& pair, const Comparison& comparison, double prior)
{
    return {pair.first, pair.second, comparison.bits + prior, reasons(comparison)};
}

} // namespace

std::vector<PossibleDuplicate> findDuplicates(const std::vector<IndexedPerson>& people,
                                              const std::shared_ptr<const SpellingKnowledge>& knowledge,
                                              const DuplicateSearch& search,
                                              const std::atomic<bool>& cancelled)
{
    TokenDictionary dictionary(knowledge);
    std::vector<PersonKey> keys;
    keys.reserve(people.size());
    for (const IndexedPerson& person : people)
        keys.push_back(personKey(person, dictionary));
    std::set<PersonPair> different;
    for (const PersonPair& pair : search.knownDifferent)
        different.insert(ordered(pair.first, pair.second));

    const double mostPrior = priorBits(people.size(), kMostDuplicates);
    struct Compared
    {
        PersonPair pair;
        Comparison comparison;
    };
    PersonComparer comparer(dictionary);
    std::vector<Compared> compared; // those that could come to something
    std::vector<double> bits;
    for (const auto& [a, b] : pairsToCompare(keys, dictionary, cancelled)) {
        if (cancelled.load(std::memory_order_relaxed)) break;
        const Comparison comparison = comparer.compare(keys[a], keys[b]);
        bits.push_back(comparison.bits);
        const PersonPair pair = ordered(keys[a].id, keys[b].id);
        if (comparison.bits + mostPrior >= search.leastBits && different.count(pair) == 0)
            compared.push_back({pair, comparison});
    }
    const double prior = priorBits(people.size(), duplicatesOfEach(bits, people.size()));
    std::vector<PossibleDuplicate> found;
    for (const auto& [pair, comparison] : compared) {
        if (comparison.bits + prior >= search.leastBits) found.push_back(described(pair, comparison, prior));
    }
    std::sort(found.begin(), found.end(), [](const PossibleDuplicate& x, const PossibleDuplicate& y) {
        if (x.bits != y.bits) return x.bits > y.bits;
        return PersonPair(x.a, x.b) < PersonPair(y.a, y.b);
    });
    dictionary.wipe();
    return found;
}

PossibleDuplicate compare(const IndexedPerson& a, const IndexedPerson& b,
                          const std::shared_ptr<const SpellingKnowledge>& knowledge, std::size_t people)
{
    TokenDictionary dictionary(knowledge);
    const PersonKey keyA = personKey(a, dictionary);
    const PersonKey keyB = personKey(b, dictionary);
    dictionary.countPeople(0, {true, true}, static_cast<int>(people)); // the others, named otherwise
    const Comparison comparison = PersonComparer(dictionary).compare(keyA, keyB);
    return described(ordered(a.id, b.id), comparison, priorBits(people));
}

} // namespace wasl::matching
