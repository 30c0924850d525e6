#include "app/matching/symbols.h"

#include <QString>

#include <array>

namespace wasl::matching
{

namespace
{

constexpr unsigned char kOther = 0;
constexpr unsigned char kFirstLatin = 1;
constexpr unsigned char kDigit = 27;
constexpr unsigned char kFirstArabic = 28;
constexpr std::u16string_view kArabicLetters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژڤگ";
constexpr unsigned char kFirstAlef = 64;
constexpr std::u16string_view kLastLetters = u"اهيو";
constexpr unsigned char kFirstLast = 65; // alef, heh, yeh, waw at the end of a word

static_assert(kFirstArabic + kArabicLetters.size() <= kFirstAlef);
static_assert(kFirstLast + kLastLetters.size() <= kSymbolCount);

unsigned char symbolOf(char16_t c)
{
    if (c >= u'a' && c <= u'z') return static_cast<unsigned char>(kFirstLatin + (c - u'a'));
    if (c >= u'0' && c <= u'9') return kDigit;
    const auto at = kArabicLetters.find(c);
    return at == std::u16string_view::npos ? kOther : static_cast<unsigned char>(kFirstArabic + at);
}

QString letterOf(unsigned char symbol)
{
    if (symbol >= kFirstLast && symbol < kFirstLast + kLastLetters.size())
        return QString(QChar(kLastLetters[symbol - kFirstLast])) + u'$';
    if (symbol == kFirstAlef) return QStringLiteral("^ا");
    if (symbol >= kFirstArabic && symbol < kFirstArabic + kArabicLetters.size())
        return QString(QChar(kArabicLetters[symbol - kFirstArabic]));
    if (symbol == kDigit) return QStringLiteral("0");
    if (symbol >= kFirstLatin && symbol < kDigit) return QString(QChar(u'a' + (symbol - kFirstLatin)));
    return QStringLiteral("?");
}

} // namespace

Symbols symbolsOf(QStringView word, WordEnd end)
{
    Symbols symbols;
    symbols.reserve(static_cast<std::size_t>(word.size()));
    for (const QChar c : word)
        symbols += symbolOf(c.unicode());
    if (symbols.empty()) return symbols;
    if (symbols.size() > 1 && end == WordEnd::Known) {
        const auto last = kLastLetters.find(word.back().unicode());
        if (last != std::u16string_view::npos) symbols.back() = static_cast<unsigned char>(kFirstLast + last);
    }
    if (word.front() == u'ا') symbols.front() = kFirstAlef;
    return symbols;
}

QByteArray symbolText(const Symbols& symbols)
{
    QString text;
    for (const unsigned char symbol : symbols)
        text += letterOf(symbol);
    return text.toUtf8();
}

Symbols symbolsFromText(const QByteArray& text)
{
    const QString letters = QString::fromUtf8(text);
    Symbols symbols;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] == u'^' && i + 1 < letters.size()) {
            symbols += kFirstAlef;
            ++i;
        } else if (letters[i] == u'$' && !symbols.empty()) {
            const auto last = kLastLetters.find(letters[i - 1].unicode());
            if (last != std::u16string_view::npos)
                symbols.back() = static_cast<unsigned char>(kFirstLast + last);
        } else {
            symbols += symbolOf(letters[i].unicode());
        }
    }
    return symbols;
}

bool isArabic(QStringView word)
{
    for (const QChar c : word) {
        if (c.unicode() >= 0x0600 && c.unicode() <= 0x06FF) return true;
    }
    return false;
}

} // namespace wasl::matching
