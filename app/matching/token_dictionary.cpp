#include "app/matching/token_dictionary.h"

#include "app/matching/skeleton.h"

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace wasl::matching
{

namespace
{

// As if this many other people were on file besides, whose names are spread over so many.
constexpr double kImaginedBearers = 2000.0;
constexpr double kImaginedNames = 20000.0;
// The same for shares of people: a file as small as this tells hardly more than that names are rare.
constexpr double kImaginedPeople = 300.0;
constexpr double kImaginedNamesOfPeople = 3000.0;
constexpr double kImaginedCompatriots = 50.0; // of a nationality, named like everybody
constexpr double kImaginedNationalities = 20.0;
constexpr std::size_t kMostByPrefix = 4000; // a consonant or two begin too many names to weigh them all
constexpr double kLeastLikely = 1.0;        // times the probability of a spelling nothing explains

void sortUnique(std::vector<TokenId>& tokens)
{
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
}

} // namespace

TokenDictionary::TokenDictionary(std::shared_ptr<const SpellingKnowledge> knowledge)
    : m_knowledge(std::move(knowledge))
{
}

TokenId TokenDictionary::add(const QString& word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd()) return *known;
    const auto token = static_cast<TokenId>(m_words.size());
    m_words.emplace_back(word, m_knowledge->lexicon);
    m_bearers.push_back(0);
    m_bearersOf.emplace_back();
    m_numbers.insert(word, token);
    m_sorted.emplace(word, token);
    std::vector<std::string> keys;
    m_skeletons.push_back(skeletons(word));
    for (const std::string& skeleton : m_skeletons.back()) {
        m_bySkeleton[skeleton].push_back(token);
        const std::vector<std::string> more = skeletonKeys(skeleton);
        keys.insert(keys.end(), more.begin(), more.end());
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const std::string& key : keys)
        m_byKey[key].push_back(token);
    for (const std::uint16_t group : m_words.back().groups)
        m_byGroup[group].push_back(token);
    return token;
}

void TokenDictionary::countBearer(TokenId token, std::uint16_t nationality, int change)
{
    m_bearers[token] += static_cast<std::uint32_t>(change);
    m_borne += static_cast<std::uint64_t>(static_cast<std::int64_t>(change));
    auto& nationalities = m_bearersOf[token];
    const auto at = std::find_if(nationalities.begin(), nationalities.end(),
                                 [nationality](const auto& held) { return held.first == nationality; });
    if (at == nationalities.end())
        nationalities.emplace_back(nationality, static_cast<std::uint32_t>(change));
    else
        at->second += static_cast<std::uint32_t>(change);
}

void TokenDictionary::countPeople(std::uint16_t nationality, Scripts scripts, int change)
{
    const auto more = static_cast<std::uint32_t>(change);
    for (Named* named : {&m_named[nationality], &m_all}) {
        named->people += more;
        if (scripts.latin) named->inLatin += more;
        if (scripts.arabic) named->inArabic += more;
    }
}

const TokenDictionary::Named& TokenDictionary::named(std::uint16_t nationality) const
{
    static const Named nobody;
    const auto at = m_named.find(nationality);
    return at == m_named.end() ? nobody : at->second;
}

std::uint32_t TokenDictionary::bearers(TokenId token, std::uint16_t nationality) const
{
    for (const auto& [code, count] : m_bearersOf[token]) {
        if (code == nationality) return count;
    }
    return 0;
}

double TokenDictionary::share(TokenId token, std::uint16_t nationality) const
{
    const bool arabic = m_words[token].arabic;
    const double all = arabic ? m_all.inArabic : m_all.inLatin;
    const double among = (static_cast<double>(m_bearers[token]) + kImaginedPeople / kImaginedNamesOfPeople) /
                         (all + kImaginedPeople);
    if (nationality == 0) return among;
    const Named& compatriots = named(nationality);
    return (static_cast<double>(bearers(token, nationality)) + kImaginedCompatriots * among) /
           ((arabic ? compatriots.inArabic : compatriots.inLatin) + kImaginedCompatriots);
}

double TokenDictionary::shareOfNationality(std::uint16_t nationality) const
{
    return (named(nationality).people + 1.0) / (m_all.people - named(0).people + kImaginedNationalities);
}

double TokenDictionary::frequency(TokenId token) const
{
    return (static_cast<double>(m_bearers[token]) + kImaginedBearers / kImaginedNames) /
           (static_cast<double>(m_borne) + kImaginedBearers);
}

std::vector<TokenId> TokenDictionary::candidates(const QString& asked, WordEnd end) const
{
    std::vector<TokenId> found;
    const auto take = [&found](const std::vector<TokenId>& tokens) {
        found.insert(found.end(), tokens.begin(), tokens.end());
    };
    const bool typed = end == WordEnd::StillTyped;
    for (const std::string& skeleton : skeletons(asked)) {
        if (typed) {
            const std::size_t before = found.size();
            for (auto at = m_bySkeleton.lower_bound(skeleton);
                 at != m_bySkeleton.end() && at->first.compare(0, skeleton.size(), skeleton) == 0 &&
                 found.size() < before + kMostByPrefix;
                 ++at)
                take(at->second);
        }
        for (const std::string& key : skeletonKeys(skeleton)) {
            if (const auto at = m_byKey.find(key); at != m_byKey.end()) take(at->second);
        }
    }
    if (typed) {
        for (auto at = m_sorted.lower_bound(asked); at != m_sorted.end() && at->first.startsWith(asked); ++at)
            found.push_back(at->second);
    }
    for (const std::uint16_t group : m_knowledge->lexicon.groupsOf(asked)) {
        if (const auto at = m_byGroup.find(group); at != m_byGroup.end()) take(at->second);
    }
    sortUnique(found);
    return found;
}

std::vector<TokenDictionary::Neighbour> TokenDictionary::neighbours(const std::vector<QString>& forms,
                                                                    WordEnd end, std::size_t most,
                                                                    const std::atomic<bool>& cancelled) const
{
    constexpr std::size_t kBetweenLooks = 256;
    std::unordered_map<TokenId, double> best;
    for (const QString& form : forms) {
        const Word asked(form, m_knowledge->lexicon);
        const SpellingQuery query(*m_knowledge, asked, end);
        std::vector<Neighbour> scored;
        // Of the words of each script by themselves: not Arabic, Arabic.
        const std::array<double, 2> least{query.unexplained(false), query.unexplained(true)};
        std::array<double, 2> chance = least;
        std::size_t looked = 0;
        for (const TokenId token : candidates(form, end)) {
            if (++looked % kBetweenLooks == 0 && cancelled.load(std::memory_order_relaxed)) break;
            if (m_bearers[token] == 0) continue;
            const double probability = query.probability(m_words[token]);
            const std::size_t script = m_words[token].arabic ? 1 : 0;
            if (probability < kLeastLikely * least[script]) continue;
            chance[script] += probability * frequency(token);
            scored.push_back({token, probability});
        }
        for (const Neighbour& n : scored) {
            const double bits = std::log2(n.bits / chance[m_words[n.token].arabic ? 1 : 0]);
            const auto [at, isNew] = best.try_emplace(n.token, bits);
            if (!isNew) at->second = std::max(at->second, bits);
        }
    }
    std::vector<Neighbour> result;
    result.reserve(best.size());
    for (const auto& [token, bits] : best)
        result.push_back({token, bits});
    std::sort(result.begin(), result.end(), [](const Neighbour& a, const Neighbour& b) {
        return a.bits != b.bits ? a.bits > b.bits : a.token < b.token;
    });
    if (result.size() > most) result.resize(most);
    return result;
}

bool TokenDictionary::mayBeOneName(TokenId a, TokenId b) const
{
    constexpr std::size_t kLong = 3;
    for (const std::string& left : m_skeletons[a]) {
        for (const std::string& right : m_skeletons[b]) {
            const std::size_t apart = std::min(left.size(), right.size()) >= kLong ? 2 : 1;
            if (rapidfuzz::osa_distance(left, right, apart) <= apart) return true;
        }
    }
    constexpr std::size_t kSlips = 2;
    const QString& left = m_words[a].text;
    const QString& right = m_words[b].text;
    if (rapidfuzz::osa_distance(left.utf16(), left.utf16() + left.size(), right.utf16(),
                                right.utf16() + right.size(), kSlips) <= kSlips)
        return true;
    const std::vector<std::uint16_t>& groups = m_words[b].groups;
    return std::any_of(m_words[a].groups.begin(), m_words[a].groups.end(), [&](std::uint16_t group) {
        return std::find(groups.begin(), groups.end(), group) != groups.end();
    });
}

double TokenDictionary::probability(TokenId asked, TokenId borne) const
{
    return SpellingQuery(*m_knowledge, m_words[asked]).probability(m_words[borne]);
}

std::vector<std::pair<TokenId, double>> TokenDictionary::readings(TokenId asked) const
{
    const SpellingQuery query(*m_knowledge, m_words[asked]);
    std::vector<std::pair<TokenId, double>> readings;
    // Words with another skeleton add next to nothing: only the nearest shelf is counted.
    for (const TokenId token : m_bySkeleton.at(m_skeletons[asked].front())) {
        if (m_bearers[token] == 0) continue;
        const double probability = query.probability(m_words[token]);
        if (probability >= kLeastLikely * query.unexplained(m_words[token].arabic))
            readings.emplace_back(token, probability);
    }
    return readings;
}

double TokenDictionary::chance(TokenId asked, const std::vector<std::pair<TokenId, double>>& readings,
                               std::uint16_t nationality, bool arabic) const
{
    double chance = SpellingQuery(*m_knowledge, m_words[asked]).unexplained(arabic);
    for (const auto& [token, probability] : readings) {
        if (m_words[token].arabic == arabic) chance += share(token, nationality) * probability;
    }
    return chance;
}

void TokenDictionary::wipe()
{
    for (Word& word : m_words) {
        word.text.fill(u'\0');
        std::fill(word.symbols.begin(), word.symbols.end(), static_cast<unsigned char>(0));
    }
    *this = TokenDictionary(m_knowledge);
}

} // namespace wasl::matching
