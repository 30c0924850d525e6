#include "app/matching/name_index.h"

#include "app/matching/name_parts.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace wasl::matching
{

namespace
{

constexpr std::size_t kMostNeighbours = 300; // of one word asked
constexpr double kNameNotFound = -3.0;       // a word asked that she does not bear
constexpr double kOneNameMore = -0.4;        // a name she bears and nobody asked for
constexpr double kNumberFound = 20.0;
constexpr double kOtherNationality = -2.5; // softer than between two records: who asks may not know
constexpr std::size_t kCompared = 100; // people compared closely with a new one, for each way of finding her
constexpr std::size_t kBetweenLooks = 1024;

/// Each distinct word once.
std::vector<TokenId> distinctWords(const PersonKey& person)
{
    std::vector<TokenId> words;
    for (const KeyToken& token : person.names)
        words.push_back(token.token);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

std::uint8_t partCount(const PersonKey& person)
{
    // A name in two scripts has the same parts twice.
    std::size_t latin = 0;
    std::size_t arabic = 0;
    for (const KeyToken& token : person.names) {
        if (!token.beginsPart || token.field == NameField::Other) continue;
        const bool inLatin = token.field == NameField::LatinGiven || token.field == NameField::LatinFamily;
        ++(inLatin ? latin : arabic);
    }
    constexpr std::size_t kMost = 255;
    return static_cast<std::uint8_t>(std::min(std::max(latin, arabic), kMost));
}

} // namespace

/// Sums for one look-up, by slot.
struct NameIndex::Scores
{
    explicit Scores(std::size_t people)
        : bits(people, 0.0f)
        , lastPart(people, 0)
    {
    }

    void add(PersonSlot person, std::uint8_t part, double more)
    {
        if (lastPart[person] == part)
            return; // neighbours come best first: what counts for this part is counted
        if (lastPart[person] == 0) touched.push_back(person);
        lastPart[person] = part;
        bits[person] += static_cast<float>(more - kNameNotFound);
    }

    std::vector<float> bits;
    std::vector<std::uint8_t> lastPart; // 0: not met
    std::vector<PersonSlot> touched;
};

NameIndex::NameIndex(std::shared_ptr<const SpellingKnowledge> knowledge)
    : m_knowledge(std::move(knowledge))
    , m_dictionary(m_knowledge)
{
}

void NameIndex::build(const std::vector<IndexedPerson>& people)
{
    const std::unique_lock lock(m_mutex);
    wipeUnlocked();
    m_people.reserve(people.size());
    m_slots.reserve(static_cast<qsizetype>(people.size()));
    NamesTakenApart known;
    for (const IndexedPerson& person : people)
        insert(person, &known);
    for (std::vector<PersonSlot>& bearers : m_bearers)
        bearers.shrink_to_fit();
    m_numbers.sort();
}

void NameIndex::put(const IndexedPerson& person)
{
    const std::unique_lock lock(m_mutex);
    if (const auto known = m_slots.find(person.id); known != m_slots.end()) erase(*known);
    insert(person);
    m_numbers.sort();
}

void NameIndex::remove(const domain::BeneficiaryId& id)
{
    const std::unique_lock lock(m_mutex);
    if (const auto known = m_slots.find(id); known != m_slots.end()) erase(*known);
}

void NameIndex::wipe()
{
    const std::unique_lock lock(m_mutex);
    wipeUnlocked();
}

void NameIndex::wipeUnlocked()
{
    ++m_build;
    m_dictionary.wipe();
    for (PersonKey& person : m_people) {
        std::fill(person.names.begin(), person.names.end(), KeyToken{});
        std::fill(person.phones.begin(), person.phones.end(), 0);
        std::fill(person.documents.begin(), person.documents.end(), 0);
        person = PersonKey{};
    }
    m_people.clear();
    m_partCounts.clear();
    std::fill(m_births.begin(), m_births.end(), BirthKey{});
    m_births.clear();
    m_free.clear();
    m_bearers.clear();
    m_slots.clear();
    m_numbers.wipe();
}

std::size_t NameIndex::size() const
{
    const std::shared_lock lock(m_mutex);
    return static_cast<std::size_t>(m_slots.size());
}

PersonSlot NameIndex::insert(const IndexedPerson& person, NamesTakenApart* known)
{
    PersonSlot slot = static_cast<PersonSlot>(m_people.size());
    if (m_free.empty()) {
        m_people.push_back(personKey(person, m_dictionary, known));
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_people[slot] = personKey(person, m_dictionary, known);
    }
    m_partCounts.resize(m_people.size());
    m_partCounts[slot] = partCount(m_people[slot]);
    m_births.resize(m_people.size());
    m_births[slot] = m_people[slot].birth;
    m_slots.insert(person.id, slot);
    m_bearers.resize(m_dictionary.size());
    for (const TokenId word : distinctWords(m_people[slot]))
        m_bearers[word].push_back(slot);
    for (const std::uint32_t phone : m_people[slot].phones)
        m_numbers.addPhone(phone, slot);
    for (const std::size_t document : m_people[slot].documents)
        m_numbers.addDocument(document, slot);
    if (!person.fileNumber.isEmpty()) m_numbers.addDocument(documentKey(person.fileNumber), slot);
    return slot;
}

void NameIndex::erase(PersonSlot slot)
{
    PersonKey& person = m_people[slot];
    forget(person, m_dictionary);
    for (const TokenId word : distinctWords(person)) {
        std::vector<PersonSlot>& bearers = m_bearers[word];
        bearers.erase(std::remove(bearers.begin(), bearers.end(), slot), bearers.end());
    }
    m_numbers.remove(slot);
    m_slots.remove(person.id);
    person = PersonKey{};
    m_births[slot] = BirthKey{};
    m_free.push_back(slot);
}

void NameIndex::scoreNames(const QueryTerms& terms, Scores& scores, const std::atomic<bool>& cancelled) const
{
    const std::vector<NamePart> parts = nameParts(terms.names).parts;
    std::uint8_t part = 0;
    for (const NamePart& asked : parts) {
        ++part;
        const bool prefix = terms.lastIsPrefix && part == parts.size();
        for (const auto& [token, bits] : m_dictionary.neighbours(
                 asked.forms, prefix ? WordEnd::StillTyped : WordEnd::Known, kMostNeighbours, cancelled)) {
            if (bits < kNameNotFound || cancelled.load(std::memory_order_relaxed)) break;
            for (const PersonSlot person : m_bearers[token])
                scores.add(person, part, bits);
        }
    }
}

double NameIndex::otherEvidence(PersonSlot slot, const NameQuery& query, const BirthKey& birth) const
{
    const Weights weights;
    double bits = birthBits(compareBirths(m_births[slot], birth));
    if (!query.sex && query.nationalities.isEmpty()) return bits;
    const PersonKey& person = m_people[slot];
    if (person.sex && query.sex) bits += *person.sex == *query.sex ? weights.sameSex : weights.otherSex;
    if (!person.nationalities.empty() && !query.nationalities.isEmpty()) {
        const bool same =
            std::any_of(query.nationalities.begin(), query.nationalities.end(), [&](const QString& code) {
                return std::find(person.nationalities.begin(), person.nationalities.end(),
                                 nationalityKey(code)) != person.nationalities.end();
            });
        bits += same ? weights.leastSameNationality : kOtherNationality;
    }
    return bits;
}

std::vector<NameIndex::Hit> NameIndex::lookUp(const NameQuery& query, std::size_t most,
                                              const std::atomic<bool>& cancelled) const
{
    const std::shared_lock lock(m_mutex);
    return lookUpUnlocked(query, most, cancelled);
}

std::vector<NameIndex::Hit> NameIndex::lookUpUnlocked(const NameQuery& query, std::size_t most,
                                                      const std::atomic<bool>& cancelled) const
{
    const QueryTerms terms = queryTerms(query);
    Scores scores(m_people.size());
    constexpr std::uint8_t kNumberPart = 255;
    for (const QString& number : terms.numbers) {
        for (const PersonSlot person : m_numbers.find(number))
            scores.add(person, kNumberPart, kNumberFound);
    }
    scoreNames(terms, scores, cancelled);

    std::vector<PersonSlot>& people = scores.touched;
    const auto better = [&](PersonSlot a, PersonSlot b) {
        return scores.bits[a] != scores.bits[b] ? scores.bits[a] > scores.bits[b]
                                                : m_people[a].id < m_people[b].id;
    };
    // When many people share a name, what else is known must choose among all of them, so all are weighed.
    const BirthKey birth(terms.birth);
    const bool moreIsKnown = terms.birth || query.sex || !query.nationalities.isEmpty();
    std::size_t looked = 0;
    for (const PersonSlot person : people) {
        if (++looked % kBetweenLooks == 0 && cancelled.load(std::memory_order_relaxed)) return {};
        scores.bits[person] += static_cast<float>(kOneNameMore * m_partCounts[person]);
        if (moreIsKnown) scores.bits[person] += static_cast<float>(otherEvidence(person, query, birth));
    }
    const std::size_t kept = std::min(most, people.size());
    std::partial_sort(people.begin(), people.begin() + static_cast<std::ptrdiff_t>(kept), people.end(),
                      better);
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < kept; ++i)
        hits.push_back({m_people[people[i]].id, static_cast<double>(scores.bits[people[i]])});
    return hits;
}

std::vector<PersonSlot> NameIndex::candidatesFor(const IndexedPerson& person,
                                                 const std::atomic<bool>& cancelled) const
{
    NameQuery query;
    query.stillTyping = false;
    query.birth = person.birth;
    query.sex = person.sex;
    query.nationalities = person.nationalities;
    QStringList texts{person.latin.full(), person.arabic.full()};
    texts += person.phones;
    for (const QString& number : person.documentNumbers)
        texts += numberKey(number);
    std::vector<PersonSlot> candidates;
    for (const QString& text : texts) {
        if (text.isEmpty()) continue;
        query.text = text;
        for (const Hit& hit : lookUpUnlocked(query, kCompared, cancelled))
            candidates.push_back(m_slots.value(hit.id));
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return candidates;
}

std::vector<PossibleDuplicate> NameIndex::possibleDuplicatesOf(const IndexedPerson& person, std::size_t most,
                                                               const std::atomic<bool>& cancelled)
{
    // Her words enter the dictionary for the time of the comparison; only that needs the index for itself
    // alone.
    std::unique_lock alone(m_mutex);
    const PersonKey key = personKey(person, m_dictionary);
    m_bearers.resize(m_dictionary.size());
    const std::uint64_t build = m_build;
    alone.unlock();

    std::vector<PossibleDuplicate> found;
    {
        const std::shared_lock lock(m_mutex);
        if (build != m_build) return {}; // locked or built anew meanwhile: the words are gone
        const double prior = priorBits(static_cast<std::size_t>(m_slots.size()));
        PersonComparer comparer(m_dictionary);
        for (const PersonSlot slot : candidatesFor(person, cancelled)) {
            if (cancelled.load(std::memory_order_relaxed)) break;
            const PersonKey& other = m_people[slot];
            if (other.id == person.id) continue;
            const Comparison comparison = comparer.compare(key, other);
            if (comparison.bits + prior >= kReviewQueueBits)
                found.push_back({person.id, other.id, comparison.bits + prior, reasons(comparison)});
        }
    }
    alone.lock();
    if (build == m_build) forget(key, m_dictionary);
    std::sort(found.begin(), found.end(), [](const PossibleDuplicate& a, const PossibleDuplicate& b) {
        return a.bits != b.bits ? a.bits > b.bits : a.b < b.b;
    });
    if (found.size() > most) found.resize(most);
    return found;
}

} // namespace wasl::matching
