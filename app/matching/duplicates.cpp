#include "app/matching/duplicates.h"

#include "app/matching/blocks.h"

#include <algorithm>
#include <set>

namespace wasl::matching
{

namespace
{

PersonPair ordered(const domain::BeneficiaryId& a, const domain::BeneficiaryId& b)
{
    return a < b ? PersonPair(a, b) : PersonPair(b, a);
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

    const double prior = priorBits(people.size());
    PersonComparer comparer(dictionary);
    std::vector<PossibleDuplicate> found;
    for (const auto& [a, b] : pairsToCompare(keys, dictionary, cancelled)) {
        if (cancelled.load(std::memory_order_relaxed)) break;
        const Comparison comparison = comparer.compare(keys[a], keys[b]);
        const PersonPair pair = ordered(keys[a].id, keys[b].id);
        if (comparison.bits + prior >= search.leastBits && different.count(pair) == 0)
            found.push_back(described(pair, comparison, prior));
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
    const Comparison comparison = PersonComparer(dictionary).compare(keyA, keyB);
    return described(ordered(a.id, b.id), comparison, priorBits(people));
}

} // namespace wasl::matching
