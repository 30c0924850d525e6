#include "app/storage/people_index.h"

#include "app/storage/card_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/transaction.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

/// Taking so many people in one by one costs more than beginning anew.
constexpr std::size_t mostCaughtUp = 2000;
/// Of the people whose names fit, so many are looked at for a nationality or a commune.
constexpr std::size_t mostNamed = 300;

qint64 journalEnd(Database& reader)
{
    auto row = reader.query(u"SELECT coalesce(max(sequence), 0) FROM journal"_s);
    return row.next() ? row.get<qint64>(0) : 0;
}

bool fits(const PeopleQuestion& asked, const BeneficiaryRow& row)
{
    const auto isAsked = [&](const QString& code) { return asked.nationalities.contains(code); };
    return (asked.nationalities.isEmpty() ||
            std::any_of(row.nationalities.begin(), row.nationalities.end(), isAsked)) &&
           (asked.communes.isEmpty() || asked.communes.contains(row.communeCode));
}

} // namespace

void PeopleIndex::follow(Database& reader, const std::atomic<bool>& cancelled)
{
    bringUpToDate(reader, cancelled);
    if (m_closed) close(); // meanwhile, and nobody waited for this
}

void PeopleIndex::bringUpToDate(Database& reader, const std::atomic<bool>& cancelled)
{
    const std::lock_guard alone(m_following);
    if (m_closed || cancelled) return;
    const Snapshot oneView(reader);
    const auto head = journalEnd(reader);
    if (m_ready && head == m_sequence) return;
    if (m_ready)
        catchUp(reader, head, cancelled);
    else
        build(reader, cancelled);
    if (cancelled) return;
    m_sequence = head;
    m_ready = !m_closed;
}

void PeopleIndex::build(Database& reader, const std::atomic<bool>& cancelled)
{
    std::vector<matching::IndexedPerson> people;
    BeneficiaryStore(reader).forEach([&](const domain::Beneficiary& person) {
        people.push_back(matching::indexedPerson(person));
        return !cancelled && !m_closed;
    });
    if (cancelled || m_closed) return;
    if (!m_names) m_names = std::make_shared<matching::NameIndex>(matching::SpellingKnowledge::shared());
    m_names->build(people);
}

void PeopleIndex::catchUp(Database& reader, qint64 head, const std::atomic<bool>& cancelled)
{
    std::vector<domain::BeneficiaryId> changed;
    auto rows = reader.query(
        u"SELECT DISTINCT subject_id FROM journal WHERE sequence > ? AND sequence <= ?"_s, m_sequence, head);
    while (rows.next() && changed.size() <= mostCaughtUp)
        changed.push_back(rows.get<domain::BeneficiaryId>(0));
    if (changed.size() > mostCaughtUp) {
        build(reader, cancelled);
        return;
    }
    const BeneficiaryStore store(reader);
    for (const auto& id : changed) {
        bool there = false;
        store.forEach({id}, [&](const domain::Beneficiary& person) {
            m_names->put(matching::indexedPerson(person));
            return there = true;
        });
        if (!there) m_names->remove(id); // erased, undone, or no person at all
    }
}

std::vector<domain::BeneficiaryId> PeopleIndex::named(const PeopleQuestion& asked, const QString& text,
                                                      std::size_t most,
                                                      const std::atomic<bool>& cancelled) const
{
    matching::NameQuery query;
    query.text = text;
    query.stillTyping = asked.stillTyping;
    query.nationalities = asked.nationalities;
    auto hits = m_names->lookUp(query, most, cancelled);
    // Of people whom nothing tells apart, those registered last are likelier to stand at the desk.
    std::stable_sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) {
        return a.bits != b.bits ? a.bits > b.bits : b.id < a.id;
    });
    std::vector<domain::BeneficiaryId> ids;
    std::ranges::transform(hits, std::back_inserter(ids), [](const auto& hit) { return hit.id; });
    return ids;
}

std::vector<BeneficiaryRow> PeopleIndex::find(Database& reader, const PeopleQuestion& asked, int most,
                                              const std::atomic<bool>& cancelled) const
{
    if (!m_ready || most <= 0) return {};
    const BeneficiaryStore store(reader);
    if (looksLikeCard(asked.text)) return store.search(asked.text, most);
    std::vector<BeneficiaryRow> found;
    std::unordered_set<domain::BeneficiaryId> there;
    const auto add = [&](std::vector<BeneficiaryRow> rows) {
        for (auto& row : rows)
            if (there.insert(row.id).second) found.push_back(std::move(row));
    };
    if (!asked.nationalities.isEmpty() || !asked.communes.isEmpty()) {
        if (asked.names.isEmpty()) {
            add(store.ofOrigin(asked.nationalities, asked.communes, most));
        } else {
            auto rows = store.rows(named(asked, asked.names, mostNamed, cancelled));
            std::erase_if(rows, [&](const auto& row) { return !fits(asked, row); });
            add(std::move(rows));
        }
    }
    // The beginning of a number is nobody's name.
    if (std::any_of(asked.text.begin(), asked.text.end(), [](QChar c) { return c.isDigit(); }))
        add(store.search(asked.text, most));
    add(store.rows(named(asked, asked.text, std::size_t(most), cancelled)));
    if (found.size() > std::size_t(most)) found.resize(std::size_t(most));
    return found;
}

std::vector<matching::PossibleDuplicate>
PeopleIndex::possibleDuplicatesOf(Database& reader, const domain::Beneficiary& person, double leastBits,
                                  int most, const std::atomic<bool>& cancelled) const
{
    if (!m_ready || m_closed) return {};
    auto found =
        m_names->possibleDuplicatesOf(matching::indexedPerson(person), std::size_t(most) * 4, cancelled);
    const IdentityLinkStore links(reader);
    std::erase_if(found, [&](const matching::PossibleDuplicate& pair) {
        if (pair.bits < leastBits) return true;
        if (person.id.isNull()) return false;
        const auto link = links.between(pair.a, pair.b);
        return link && link->decision != IdentityDecision::Unsure;
    });
    if (found.size() > std::size_t(most)) found.resize(std::size_t(most));
    return found;
}

void PeopleIndex::close()
{
    m_closed = true;
    m_ready = false;
    // Who is bringing it up to date forgets it himself, so that locking waits for nobody.
    const std::unique_lock alone(m_following, std::try_to_lock);
    if (alone && m_names) m_names->wipe();
}

} // namespace wasl::storage
