#include "app/matching/number_index.h"

#include "app/matching/indexed_person.h"
#include "app/matching/person_key.h"

#include <algorithm>

namespace wasl::matching
{

namespace
{

constexpr qsizetype kDigits = 9; // of phoneKey()

template <class Pairs>
void wipePairs(Pairs& pairs)
{
    std::fill(pairs.begin(), pairs.end(), typename Pairs::value_type{});
    pairs.clear();
    pairs.shrink_to_fit();
}

/// What stands of a number once the country's prefix or the leading zero is off.
QString national(const QString& number)
{
    constexpr QStringView kMorocco = u"212";
    if (number.startsWith(u"00")) return national(number.sliced(2));
    if (number.startsWith(kMorocco)) return number.sliced(kMorocco.size());
    return number.startsWith(u'0') ? number.sliced(1) : number;
}

} // namespace

void NumberIndex::sort()
{
    std::sort(m_phones.begin(), m_phones.end());
    std::sort(m_documents.begin(), m_documents.end());
}

void NumberIndex::remove(PersonSlot person)
{
    const auto hers = [person](const auto& entry) { return entry.second == person; };
    m_phones.erase(std::remove_if(m_phones.begin(), m_phones.end(), hers), m_phones.end());
    m_documents.erase(std::remove_if(m_documents.begin(), m_documents.end(), hers), m_documents.end());
}

std::vector<PersonSlot> NumberIndex::find(const QString& number) const
{
    std::vector<PersonSlot> found;
    const auto take = [&found](const auto& entries, auto from, auto to) {
        for (auto at = std::lower_bound(entries.begin(), entries.end(), std::pair(from, PersonSlot{0}));
             at != entries.end() && at->first <= to; ++at)
            found.push_back(at->second);
    };
    take(m_documents, documentKey(number), documentKey(number));
    if (std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); })) {
        const QString digits = number.size() > kDigits ? number.last(kDigits) : national(number);
        std::uint32_t from = digits.toUInt();
        std::uint32_t to = from;
        for (qsizetype i = digits.size(); i < kDigits; ++i) {
            from *= 10;
            to = to * 10 + 9;
        }
        if (!digits.isEmpty()) take(m_phones, from, to);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void NumberIndex::wipe()
{
    wipePairs(m_phones);
    wipePairs(m_documents);
}

} // namespace wasl::matching
