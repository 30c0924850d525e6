#include "app/domain/crockford.h"

#include "app/domain/time.h"

#include <algorithm>

namespace wasl::domain
{

namespace
{

QChar readAsCrockford(QChar typed)
{
    switch (typed.toUpper().unicode()) {
    case u'O':
        return u'0';
    case u'I':
    case u'L':
        return u'1';
    default:
        return typed.toUpper();
    }
}

} // namespace

QString crockfordRead(QStringView typed)
{
    QString text;
    for (const QChar c : withLatinDigits(typed)) {
        const bool between = c.isSpace() || c.category() == QChar::Punctuation_Dash ||
                             c.category() == QChar::Other_Format || c == u'_' || c == u'.' || c == u'/';
        if (!between) text += readAsCrockford(c);
    }
    return text;
}

bool isCrockford(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return crockfordAlphabet.contains(c); });
}

QChar crockfordCheck(QStringView characters)
{
    int sum = 0;
    for (const QChar c : characters)
        sum = (sum + int(crockfordAlphabet.indexOf(c))) * 2 % 37;
    const int value = (38 - sum) % 37;
    return value < crockfordAlphabet.size() ? crockfordAlphabet[value] : QChar();
}

} // namespace wasl::domain
