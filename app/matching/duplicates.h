#pragma once

#include "app/matching/person_comparison.h"
#include "app/matching/spelling.h"

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace wasl::matching
{

/// Two records that may be one person. Never merged by itself: people decide.
struct PossibleDuplicate
{
    domain::BeneficiaryId a; // of a search over a file, a < b
    domain::BeneficiaryId b;
    double bits = 0.0; // log2 of the odds, the prior included: see kBannerBits and its neighbours
    std::vector<Reason> reasons;
};

using PersonPair = std::pair<domain::BeneficiaryId, domain::BeneficiaryId>;

struct DuplicateSearch
{
    double leastBits = kReviewQueueBits;
    std::vector<PersonPair> knownDifferent; // said to be different before: never proposed again
};

/// All pairs of the file worth a look, the likeliest first. Gives what it has when `cancelled` becomes true.
std::vector<PossibleDuplicate> findDuplicates(const std::vector<IndexedPerson>& people,
                                              const std::shared_ptr<const SpellingKnowledge>& knowledge,
                                              const DuplicateSearch& search,
                                              const std::atomic<bool>& cancelled);

/// Two people held against each other, as in a file of `people` people whose names are all rare.
PossibleDuplicate compare(const IndexedPerson& a, const IndexedPerson& b,
                          const std::shared_ptr<const SpellingKnowledge>& knowledge, std::size_t people);

} // namespace wasl::matching
