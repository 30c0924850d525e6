#include "app/matching/normal_form.h"

#include "app/matching/letter_tables.h"

#include <algorithm>

namespace wasl::matching
{

namespace
{

bool isApostrophe(char16_t c)
{
    switch (c) {
    case u'\'':
    case u'`':
    case u'\u00B4':
    case u'\u2018':
    case u'\u2019':
    case u'\u201B':
    case u'\u2032':
    case u'\u02B9':
    case u'\u02BB':
    case u'\u02BC':
    case u'\u02BD':
    case u'\u02BE':
    case u'\u02BF':
    case u'\uA78C':
        return true;
    default:
        return false;
    }
}

/// Collects words and puts one space between them.
class Words
{
public:
    explicit Words(qsizetype room) { m_text.reserve(room); }

    void add(QChar c)
    {
        if (m_gap && !m_text.isEmpty()) m_text += u' ';
        m_gap = false;
        m_text += c;
    }
    void gap() { m_gap = true; }
    bool insideWord() const { return !m_gap && !m_text.isEmpty(); }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
    bool m_gap = false;
};

bool isDroppedMark(QChar c)
{
    // Marks of other scripts (Devanagari, Thai …) are letters in all but name: they stay.
    if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing) return false;
    const auto script = c.script();
    return script == QChar::Script_Inherited || script == QChar::Script_Arabic ||
           script == QChar::Script_Latin || script == QChar::Script_Common;
}

void addCharacter(Words& words, QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80) {
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            words.add(c);
        else
            words.gap();
        return;
    }
    if (const auto latin = latinSpelling(code); !latin.empty()) {
        for (const char16_t l : latin)
            words.add(l);
        return;
    }
    if (code == u'\u2D6F' || code == u'\u2D7F') // Tifinagh's labialisation mark and joiner
        return;
    if (code >= 0x0600 && code <= 0x077F && c.isLetter()) {
        if (const char16_t unified = unifiedArabic(code)) words.add(unified);
        return;
    }
    if (const int digit = c.digitValue(); digit >= 0)
        words.add(QChar(u'0' + digit));
    else if (isDroppedMark(c) || c.category() == QChar::Other_Format || code == u'\u0640')
        return;
    else if (c.isLetter() || c.isSurrogate() || c.isMark())
        words.add(c);
    else
        words.gap();
}

QString foldDecomposed(QStringView text)
{
    Words words(text.size() + 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isApostrophe(text[i].unicode()) && words.insideWord() && i + 1 < text.size() &&
            text[i + 1].isLetter())
            continue;
        addCharacter(words, text[i]);
    }
    return words.take();
}

} // namespace

QString fold(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) return foldDecomposed(text.toString().toLower());
    QString plain = text.toString();
    for (QChar& c :
         plain) { // before NFKD, which would turn an acute accent typed for an apostrophe into a space
        if (isApostrophe(c.unicode())) c = u'\'';
    }
    return foldDecomposed(plain.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded());
}

std::vector<QString> tokens(QStringView text)
{
    const QString folded = fold(text);
    std::vector<QString> words;
    for (const QStringView word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toString());
    return words;
}

} // namespace wasl::matching
