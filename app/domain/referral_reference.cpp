#include "app/domain/referral_reference.h"

#include "app/domain/file_number.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr QStringView base32 = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype randomCharacters = 10;

/// ISO/IEC 7064, pure system MOD 37-2: the value that makes the weighted sum 1 modulo 37.
int checkValueOf(QStringView characters)
{
    int sum = 0;
    for (const QChar c : characters) {
        sum = (sum + int(base32.indexOf(c))) * 2 % 37;
    }
    return (38 - sum) % 37;
}

QChar readCharacter(QChar typed)
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

bool couldBeFileNumber(const QString& text)
{
    const auto number = FileNumber::parse(text);
    return number || number.error().code == "file-number-check"_L1;
}

} // namespace

ReferralReference ReferralReference::draw(const RandomSource& random)
{
    for (;;) {
        std::array<std::byte, randomCharacters> bytes;
        random(bytes);
        QString text;
        for (const std::byte byte : bytes) {
            text += base32[std::to_integer<int>(byte) % base32.size()];
        }
        const int check = checkValueOf(text);
        if (check >= base32.size()) continue;
        text += base32[check];
        if (!couldBeFileNumber(text)) return ReferralReference(text);
    }
}

Result<ReferralReference> ReferralReference::parse(QStringView typed)
{
    QString text;
    for (const QChar c : withLatinDigits(typed)) {
        const bool between = c.isSpace() || c.category() == QChar::Punctuation_Dash ||
                             c.category() == QChar::Other_Format || c == u'_' || c == u'.' || c == u'/';
        if (!between) text += readCharacter(c);
    }
    const bool readable = text.size() == randomCharacters + 1 &&
                          std::all_of(text.begin(), text.end(), [](QChar c) { return base32.contains(c); });
    if (!readable) {
        return refuse(u"reference-unreadable"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "A reference has eleven letters and digits, as in "
                                                  "7K3QF-9XW2M-D. It stands on the form, beside the code."),
                      u"reference"_s);
    }
    if (base32.indexOf(text.back()) != checkValueOf(QStringView(text).chopped(1))) {
        return refuse(u"reference-check"_s,
                      QCoreApplication::translate(
                          "wasl::domain",
                          "This reference has a typing mistake: its last character does not fit the others. "
                          "Compare it with the form."),
                      u"reference"_s);
    }
    return ReferralReference(text);
}

QString ReferralReference::toString() const
{
    return isNull() ? QString() : m_text.first(5) + u'-' + m_text.sliced(5, 5) + u'-' + m_text.last(1);
}

} // namespace wasl::domain
