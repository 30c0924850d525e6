#include "app/matching/indexed_person.h"

#include "app/matching/normal_form.h"

#include <algorithm>

namespace wasl::matching
{

namespace
{
constexpr qsizetype kDigitsOfPhone = 9;
}

IndexedPerson indexedPerson(const domain::Beneficiary& person)
{
    IndexedPerson indexed;
    indexed.id = person.id;
    indexed.latin = person.latin;
    indexed.arabic = person.arabic;
    indexed.otherNames = person.otherNames;
    indexed.birth = person.birth.known();
    indexed.sex = person.sex.known();
    indexed.nationalities = person.nationalities;
    indexed.phones = person.phones;
    for (const domain::IdentityDocument& document : person.documents)
        indexed.documentNumbers.push_back(document.number);
    indexed.fileNumber = person.fileNumber.toString();
    return indexed;
}

std::optional<std::uint32_t> phoneKey(QStringView phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (const int digit = c.digitValue(); digit >= 0) digits += QChar(u'0' + digit);
    }
    return digits.size() < kDigitsOfPhone ? std::nullopt
                                          : std::optional(digits.last(kDigitsOfPhone).toUInt());
}

QString numberKey(QStringView number)
{
    QString key = fold(number);
    key.remove(u' ');
    return std::any_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); }) ? key : QString();
}

} // namespace wasl::matching
