#include "app/registers/names.h"

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

bool isArabic(QStringView word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Arabic; });
}

bool isCapitals(QStringView word)
{
    qsizetype letters = 0;
    for (const QChar c : word) {
        if (!c.isLetter()) continue;
        if (!c.isUpper()) return false;
        ++letters;
    }
    return letters > 1;
}

void append(QString& name, const QString& word)
{
    if (word.isEmpty()) return;
    if (!name.isEmpty()) name += u' ';
    name += word;
}

/// A cell's words, those of Arabic letters apart from the others.
struct ByScript
{
    QString latin;
    QString arabic;
};

ByScript byScript(const QString& text)
{
    const QString simple = text.simplified();
    if (!isArabic(simple)) return {simple, {}};
    ByScript result;
    for (const QString& word : simple.split(u' '))
        append(isArabic(word) ? result.arabic : result.latin, isName(word) ? word : QString());
    return result;
}

} // namespace

bool isName(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

void NameCells::putInto(domain::Beneficiary& person) const
{
    for (const QString& text : family) {
        const ByScript name = byScript(text);
        append(person.latin.family, name.latin);
        append(person.arabic.family, name.arabic);
    }
    for (const QString& text : given) {
        const ByScript name = byScript(text);
        append(person.latin.given, name.latin);
        append(person.arabic.given, name.arabic);
    }
    for (const QString& text : full) {
        const ByScript name = byScript(text);
        append(person.arabic.family, name.arabic);
        QString capitals;
        QString others;
        for (const QString& word : name.latin.split(u' ', Qt::SkipEmptyParts))
            append(isCapitals(word) ? capitals : others, word);
        if (capitals.isEmpty() || others.isEmpty()) {
            append(person.latin.family, name.latin);
        } else {
            append(person.latin.family, capitals);
            append(person.latin.given, others);
        }
    }
}

} // namespace wasl::registers
