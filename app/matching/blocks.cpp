#include "app/matching/blocks.h"

#include <algorithm>
#include <functional>
#include <string>

namespace wasl::matching
{

namespace
{

// A block this large (a name everybody has) holds no news: its pairs are met again in the finer blocks.
constexpr std::size_t kLargestBlock = 150;

enum class Kind : std::uint64_t
{
    NamePair = 1,
    NamePairAndYear,
    NameAndYear,
    Birth,
    Phone,
    Document
};

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    // splitmix64, Steele et al. 2014
    std::uint64_t z = a * 0x9E3779B97F4A7C15ULL + b + 0x632BE59BD9B4E019ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::uint64_t keyOf(Kind kind, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0)
{
    return mixed(mixed(mixed(static_cast<std::uint64_t>(kind), a), b), c);
}

/// One number for each skeleton a person's name parts have.
std::vector<std::uint64_t> skeletonsOf(const PersonKey& person, const TokenDictionary& dictionary)
{
    std::vector<std::uint64_t> result;
    for (const KeyToken& token : person.names) {
        for (const std::string& skeleton : dictionary.skeletonsOf(token.token))
            result.push_back(std::hash<std::string>{}(skeleton));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<std::uint64_t> keysOf(const PersonKey& person, const TokenDictionary& dictionary)
{
    std::vector<std::uint64_t> keys;
    const std::uint64_t traits = mixed(person.sex ? static_cast<std::uint64_t>(*person.sex) + 1 : 0,
                                       person.nationalities.empty() ? 0 : person.nationalities.front());
    const std::vector<std::uint64_t> names = skeletonsOf(person, dictionary);
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t j = i + 1; j < names.size(); ++j) {
            keys.push_back(keyOf(Kind::NamePair, names[i], names[j]));
            if (person.birth.isKnown()) {
                const auto year = static_cast<std::uint64_t>(person.birth.year);
                keys.push_back(keyOf(Kind::NamePairAndYear, names[i], names[j], year));
                keys.push_back(keyOf(Kind::NamePairAndYear, names[i], names[j], year + 1));
            }
        }
        if (person.birth.isKnown()) {
            const auto year = static_cast<std::uint64_t>(person.birth.year);
            keys.push_back(keyOf(Kind::NameAndYear, names[i], year, traits));
            keys.push_back(keyOf(Kind::NameAndYear, names[i], year + 1, traits));
        }
    }
    if (person.birth.hasTrueDay()) {
        const auto day = (static_cast<std::uint64_t>(person.birth.year) << 16) |
                         (static_cast<std::uint64_t>(person.birth.month) << 8) | person.birth.day;
        keys.push_back(keyOf(Kind::Birth, day, traits));
    }
    for (const std::uint32_t phone : person.phones)
        keys.push_back(keyOf(Kind::Phone, phone));
    for (const std::size_t document : person.documents)
        keys.push_back(keyOf(Kind::Document, document));
    return keys;
}

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> pairsToCompare(const std::vector<PersonKey>& people,
                                                                    const TokenDictionary& dictionary,
                                                                    const std::atomic<bool>& cancelled)
{
    struct Member
    {
        std::uint64_t key;
        std::uint32_t person;
        bool operator<(const Member& other) const
        {
            return key != other.key ? key < other.key : person < other.person;
        }
        bool operator==(const Member& other) const { return key == other.key && person == other.person; }
    };
    std::vector<Member> members;
    for (std::uint32_t p = 0; p < people.size() && !cancelled; ++p) {
        for (const std::uint64_t key : keysOf(people[p], dictionary))
            members.push_back({key, p});
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());

    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::size_t begin = 0; begin < members.size() && !cancelled;) {
        std::size_t end = begin;
        while (end < members.size() && members[end].key == members[begin].key)
            ++end;
        if (end - begin <= kLargestBlock) {
            for (std::size_t i = begin; i < end; ++i) {
                for (std::size_t j = i + 1; j < end; ++j)
                    pairs.emplace_back(members[i].person, members[j].person);
            }
        }
        begin = end;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace wasl::matching
