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

PersonKey personKey(const IndexedPerson& person, TokenDictionary& dictionary)
{
    PersonKey key;
    key.id = person.id;
    key.birth = person.birth;
    key.sex = person.sex;
    const auto addName = [&](const QString& name, NameField field) {
        for (const NamePart& part : nameParts(name).parts) {
            bool first = true;
            for (const QString& form : part.forms) {
                key.names.push_back({dictionary.add(form), field, first});
                first = false;
            }
        }
    };
    addName(person.latin.given, NameField::LatinGiven);
    addName(person.latin.family, NameField::LatinFamily);
    addName(person.arabic.given, NameField::ArabicGiven);
    addName(person.arabic.family, NameField::ArabicFamily);
    addName(person.otherNames, NameField::Other);
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
