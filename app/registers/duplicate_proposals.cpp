#include "app/registers/duplicate_proposals.h"

#include "app/matching/duplicates.h"
#include "app/matching/indexed_person.h"
#include "app/matching/name_index.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/identity_link_store.h"

#include <QHash>

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using domain::BeneficiaryId;

namespace
{

/// A few newcomers are looked up one by one; many are found faster by going over the whole file once.
constexpr int fewNewcomers = 300;
constexpr std::size_t mostOfOne = 5;

/// From here on the names and what goes with them leave no doubt worth naming.
constexpr double bitsWithoutDoubt = 12.0;

bool isFullDay(const std::optional<domain::PartialDate>& birth)
{
    return birth && birth->precision() == domain::DatePrecision::Day && !birth->isFirstOfJanuary();
}

bool share(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& number) { return b.contains(number); });
}

/// Beside the names something that two people seldom have in common. Registers are full of namesakes of one
/// year: of pairs without it, three in five were two people (measured on three registers of known truth).
bool hasMoreThanNames(const matching::IndexedPerson& a, const matching::IndexedPerson& b)
{
    return share(a.phones, b.phones) || share(a.documentNumbers, b.documentNumbers) ||
           (isFullDay(a.birth) && isFullDay(b.birth) && a.birth == b.birth);
}

std::vector<matching::PossibleDuplicate> likelyPairs(const std::vector<matching::IndexedPerson>& people,
                                                     const QSet<BeneficiaryId>& newcomers,
                                                     const std::atomic<bool>& cancelled)
{
    const auto knowledge = matching::SpellingKnowledge::shared();
    std::vector<matching::PossibleDuplicate> pairs;
    if (newcomers.size() > fewNewcomers) {
        matching::DuplicateSearch search;
        search.leastBits = matching::kBannerBits;
        pairs = matching::findDuplicates(people, knowledge, search, cancelled);
        std::erase_if(pairs, [&](const auto& pair) {
            return !newcomers.contains(pair.a) && !newcomers.contains(pair.b);
        });
        return pairs;
    }
    matching::NameIndex index(knowledge);
    index.build(people);
    for (const matching::IndexedPerson& person : people) {
        if (!newcomers.contains(person.id) || cancelled) continue;
        for (auto& pair : index.possibleDuplicatesOf(person, mostOfOne, cancelled)) {
            // Two newcomers find each other: one of the two finds is enough.
            const bool seen = newcomers.contains(pair.b) && pair.b < pair.a;
            if (pair.bits >= matching::kBannerBits && !seen) pairs.push_back(std::move(pair));
        }
    }
    return pairs;
}

} // namespace

domain::Result<int> DuplicateProposals::make(storage::Database& database,
                                             const QSet<BeneficiaryId>& newcomers,
                                             const QString& registerName, const std::atomic<bool>& cancelled)
{
    std::vector<matching::IndexedPerson> people;
    storage::BeneficiaryStore(database).forEach([&](const domain::Beneficiary& person) {
        people.push_back(matching::indexedPerson(person));
        return !cancelled;
    });
    QHash<BeneficiaryId, const matching::IndexedPerson*> byId;
    for (const matching::IndexedPerson& person : people)
        byId.insert(person.id, &person);
    storage::IdentityLinkStore links(database);
    int proposals = 0;
    for (const auto& pair : likelyPairs(people, newcomers, cancelled)) {
        if (pair.bits < bitsWithoutDoubt && !hasMoreThanNames(*byId.value(pair.a), *byId.value(pair.b)))
            continue;
        if (links.between(pair.a, pair.b)) continue;
        QStringList reasons;
        for (const auto& reason : pair.reasons)
            reasons.append(reason.text);
        const auto proposed =
            links.decide(pair.a, pair.b, storage::IdentityDecision::Unsure,
                         tr("Found while importing “%1”: %2").arg(registerName, reasons.join(u"; "_s)));
        if (!proposed) return tl::unexpected(proposed.error());
        ++proposals;
    }
    return proposals;
}

} // namespace wasl::registers
