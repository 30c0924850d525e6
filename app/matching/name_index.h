#pragma once

#include "app/matching/duplicates.h"
#include "app/matching/name_query.h"
#include "app/matching/number_index.h"
#include "app/matching/person_key.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <shared_mutex>
#include <vector>

namespace wasl::matching
{

/// The people of an open case file, ready to be found while one types: across scripts and spellings, in any
/// order of names. Lives in memory only, from unlock to lock; it holds personal data, so nothing of it goes
/// into a log or a file outside the case file.
///
/// May be asked from several threads while another changes it. The same people and the same question give the
/// same answer in the same order, whatever the order in which they came.
class NameIndex
{
public:
    struct Hit
    {
        domain::BeneficiaryId id;
        double bits = 0.0; // for ranking only; not to be shown
    };

    explicit NameIndex(std::shared_ptr<const SpellingKnowledge> knowledge);

    /// Forgets what it has and takes all people at once; much faster than one by one.
    void build(const std::vector<IndexedPerson>& people);
    /// A new person, or one already there whose data changed.
    void put(const IndexedPerson& person);
    void remove(const domain::BeneficiaryId& id);
    /// Overwrites and forgets everything; for the lock.
    void wipe();
    std::size_t size() const;

    /// The `most` likeliest people, best first. When `cancelled` becomes true it returns soon, with anything
    /// or nothing.
    std::vector<Hit> lookUp(const NameQuery& query, std::size_t most,
                            const std::atomic<bool>& cancelled) const;

    /// Who on file may be this person (herself left out; `a` of each pair is she, `b` the other), from
    /// kReviewQueueBits up, best first: for the gentle word at intake.
    std::vector<PossibleDuplicate> possibleDuplicatesOf(const IndexedPerson& person, std::size_t most,
                                                        const std::atomic<bool>& cancelled);

private:
    struct Scores;

    PersonSlot insert(const IndexedPerson& person, NamesTakenApart* known = nullptr);
    void erase(PersonSlot slot);
    void wipeUnlocked();
    std::vector<Hit> lookUpUnlocked(const NameQuery& query, std::size_t most,
                                    const std::atomic<bool>& cancelled) const;
    std::vector<PersonSlot> candidatesFor(const IndexedPerson& person,
                                          const std::atomic<bool>& cancelled) const;
    void scoreNames(const QueryTerms& terms, Scores& scores, const std::atomic<bool>& cancelled) const;
    double otherEvidence(PersonSlot person, const NameQuery& query, const BirthKey& birth) const;

    mutable std::shared_mutex m_mutex;
    std::shared_ptr<const SpellingKnowledge> m_knowledge;
    TokenDictionary m_dictionary;
    std::vector<PersonKey> m_people; // by slot; a free slot has a null id
    std::vector<std::uint8_t>
        m_partCounts;               // by slot: how many names she has; apart, as every look-up runs over it
    std::vector<BirthKey> m_births; // by slot; apart for the same reason
    std::vector<PersonSlot> m_free;
    std::vector<std::vector<PersonSlot>> m_bearers; // by token
    QHash<domain::BeneficiaryId, PersonSlot> m_slots;
    NumberIndex m_numbers;
    std::uint64_t m_build = 0; // counts the times everything was forgotten
};

} // namespace wasl::matching
