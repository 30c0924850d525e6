#include "app/matching/name_query.h"

#include "app/matching/indexed_person.h"
#include "app/matching/normal_form.h"

#include <algorithm>

namespace wasl::matching
{

namespace
{

constexpr qsizetype kFewestDigits = 3; // a number of one or two digits finds too many

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.digitValue() >= 0; });
}

/// A date or a year as people write it; digits of any script.
std::optional<domain::PartialDate> birthFrom(QStringView word)
{
    std::vector<int> numbers;
    for (const QString& token : tokens(word)) {
        bool number = false;
        numbers.push_back(token.toInt(&number));
        if (!number) return std::nullopt;
    }
    if (numbers.size() == 3)
        return domain::PartialDate::fromDay(numbers[0] > 31 ? QDate(numbers[0], numbers[1], numbers[2])
                                                            : QDate(numbers[2], numbers[1], numbers[0]));
    if (numbers.size() == 2)
        return domain::PartialDate::fromMonth(std::max(numbers[0], numbers[1]),
                                              std::min(numbers[0], numbers[1]));
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2099;
    if (numbers.size() == 1 && numbers[0] >= kFirstYear && numbers[0] <= kLastYear)
        return domain::PartialDate::fromYear(numbers[0]);
    return std::nullopt;
}

} // namespace

QueryTerms queryTerms(const NameQuery& query)
{
    QueryTerms terms;
    terms.birth = query.birth;
    QString digits; // "06 61 23 45 67" is one number
    const auto endOfNumber = [&terms, &digits] {
        if (digits.size() >= kFewestDigits) terms.numbers.push_back(digits);
        digits.clear();
    };
    const QString text = query.text.simplified();
    bool lastIsName = false;
    for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        lastIsName = !hasDigit(word);
        if (lastIsName) {
            endOfNumber();
            if (!terms.names.isEmpty()) terms.names += u' ';
            terms.names += word;
        } else if (const auto birth = digits.isEmpty() ? birthFrom(word) : std::nullopt; birth) {
            terms.birth = birth;
        } else {
            digits += numberKey(word);
        }
    }
    endOfNumber();
    const bool spaceTyped = !query.text.isEmpty() && query.text.back().isSpace();
    terms.lastIsPrefix = query.stillTyping && lastIsName && !spaceTyped;
    return terms;
}

} // namespace wasl::matching
