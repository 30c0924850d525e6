#include "app/matching/person_key.h"

#include "app/matching/name_parts.h"

#include <algorithm>

namespace wasl::matching
{

namespace
{

/// Distinct words of a person; each counts once for her, however many fields have it.
std::vector<TokenId> wordsOf(const PersonKey& key)
{
    std::vector<TokenId> words;
    for (const KeyToken& token : key.names)
        words.push_back(token.token);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

std::uint16_t nationalityOf(const PersonKey& key)
{
    return key.nationalities.empty() ? std::uint16_t{0} : key.nationalities.front();
}

std::vector<std::pair<TokenId, bool>> takenApart(const QString& name, TokenDictionary& dictionary)
{
    std::vector<std::pair<TokenId, bool>> words;
    for (const NamePart& part : nameParts(name).parts) {
        bool first = true;
        for (const QString& form : part.forms) {
            words.emplace_back(dictionary.add(form), first);
            first = false;
        }
    }
    return words;
}

void count(const PersonKey& key, TokenDictionary& dictionary, int change)
{
    Scripts scripts;
    for (const TokenId word : wordsOf(key)) {
        dictionary.countBearer(word, nationalityOf(key), change);
        (dictionary.word(word).arabic ? scripts.arabic : scripts.latin) = true;
    }
    dictionary.countPeople(nationalityOf(key), scripts, change);
}

} // namespace

std::uint16_t nationalityKey(QStringView alpha2)
{
    if (alpha2.size() != 2) return 0;
    return static_cast<std::uint16_t>((alpha2[0].toUpper().unicode() & 0xFF) << 8 |
                                      (alpha2[1].toUpper().unicode() & 0xFF));
}

std::size_t documentKey(QStringView number)
{
    return qHash(numberKey(number));
}

PersonKey personKey(const IndexedPerson& person, TokenDictionary& dictionary, NamesTakenApart* known)
{
    PersonKey key;
    key.id = person.id;
    key.birth = BirthKey(person.birth);
    key.sex = person.sex;
    NamesTakenApart once;
    NamesTakenApart& names = known != nullptr ? *known : once;
    const auto addName = [&](const QString& name, NameField field) {
        if (name.isEmpty()) return;
        auto at = names.find(name);
        if (at == names.end()) at = names.insert(name, takenApart(name, dictionary));
        for (const auto& [token, beginsPart] : *at)
            key.names.push_back({token, field, beginsPart});
    };
    addName(person.latin.given, NameField::LatinGiven);
    addName(person.latin.family, NameField::LatinFamily);
    addName(person.arabic.given, NameField::ArabicGiven);
    addName(person.arabic.family, NameField::ArabicFamily);
    addName(person.otherNames, NameField::Other);
    key.names.shrink_to_fit();
    for (const QString& phone : person.phones) {
        if (const auto digits = phoneKey(phone)) key.phones.push_back(*digits);
    }
    for (const QString& number : person.documentNumbers) {
        if (!numberKey(number).isEmpty()) key.documents.push_back(documentKey(number));
    }
    for (const QString& nationality : person.nationalities) {
        if (const std::uint16_t code = nationalityKey(nationality)) key.nationalities.push_back(code);
    }
    count(key, dictionary, 1);
    return key;
}

void forget(const PersonKey& key, TokenDictionary& dictionary)
{
    count(key, dictionary, -1);
}

} // namespace wasl::matching
