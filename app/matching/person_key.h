#pragma once

#include "app/matching/birth_evidence.h"
#include "app/matching/indexed_person.h"
#include "app/matching/token_dictionary.h"

#include <QHash>
#include <QVarLengthArray>

#include <cstdint>
#include <utility>
#include <vector>

namespace wasl::matching
{

/// Which name a word was written in.
enum class NameField : std::uint8_t
{
    LatinGiven,
    LatinFamily,
    ArabicGiven,
    ArabicFamily,
    Other
};

/// One form of one part of a name (see NamePart).
struct KeyToken
{
    TokenId token;
    NameField field;
    bool beginsPart; // the forms of a part stand one after another, the first with this set
};

/// A person as the comparisons want her: words as numbers, numbers as keys. Personal data all the same.
struct PersonKey
{
    domain::BeneficiaryId id;
    std::vector<KeyToken> names;
    QVarLengthArray<std::uint32_t, 1> phones; // phoneKey(); most people have one
    std::vector<std::size_t> documents;       // hashes of numberKey(), file number not included
    QVarLengthArray<std::uint16_t, 1> nationalities;
    BirthKey birth;
    std::optional<domain::Sex> sex;
};

/// How names were taken apart, and whether each word begins a part: a million people share a hundred thousand
/// names.
using NamesTakenApart = QHash<QString, std::vector<std::pair<TokenId, bool>>>;

/// Takes a person apart and counts her words in the dictionary. `known`, where given, spares taking the same
/// name apart again; it belongs to this dictionary.
PersonKey personKey(const IndexedPerson& person, TokenDictionary& dictionary,
                    NamesTakenApart* known = nullptr);

/// Takes her words out of the dictionary's counts.
void forget(const PersonKey& key, TokenDictionary& dictionary);

/// Two letters as a number; 0 for anything else.
std::uint16_t nationalityKey(QStringView alpha2);

/// Hash of a document's number, the same within one run of the program.
std::size_t documentKey(QStringView number);

} // namespace wasl::matching
