#include "app/storage/identity_review.h"

#include "app/storage/beneficiary_store.h"

#include <unordered_map>

namespace wasl::storage
{

namespace
{

/// Records that are one person, however long the chain of links: each has the same root.
class Chains
{
public:
    domain::BeneficiaryId rootOf(domain::BeneficiaryId id) const
    {
        for (auto at = m_above.find(id); at != m_above.end(); at = m_above.find(id))
            id = at->second;
        return id;
    }
    void join(const domain::BeneficiaryId& a, const domain::BeneficiaryId& b)
    {
        const auto first = rootOf(a);
        const auto second = rootOf(b);
        if (first != second) m_above.emplace(second, first);
    }

private:
    std::unordered_map<domain::BeneficiaryId, domain::BeneficiaryId> m_above;
};

} // namespace

std::vector<matching::PossibleDuplicate> duplicatesToReview(Database& reader,
                                                            const std::atomic<bool>& cancelled)
{
    std::vector<matching::IndexedPerson> people;
    BeneficiaryStore(reader).forEach([&](const domain::Beneficiary& person) {
        people.push_back(matching::indexedPerson(person));
        return !cancelled;
    });
    Chains same;
    matching::DuplicateSearch search;
    for (const auto& link : IdentityLinkStore(reader).all()) {
        if (link.decision == IdentityDecision::Different)
            search.knownDifferent.emplace_back(link.first, link.second);
        if (link.decision == IdentityDecision::Same) same.join(link.first, link.second);
    }
    auto found = matching::findDuplicates(people, matching::SpellingKnowledge::shared(), search, cancelled);
    std::erase_if(found, [&](const auto& pair) { return same.rootOf(pair.a) == same.rootOf(pair.b); });
    return found;
}

std::optional<matching::PossibleDuplicate> compareRecords(Database& database, const domain::BeneficiaryId& a,
                                                          const domain::BeneficiaryId& b)
{
    const BeneficiaryStore store(database);
    const auto one = store.find(a);
    const auto other = store.find(b);
    if (!one || !other) return std::nullopt;
    return matching::compare(matching::indexedPerson(*one), matching::indexedPerson(*other),
                             matching::SpellingKnowledge::shared(), std::size_t(store.count()));
}

} // namespace wasl::storage
