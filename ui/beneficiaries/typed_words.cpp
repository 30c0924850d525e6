#include "ui/beneficiaries/typed_words.h"

#include "ui/shared/writing.h"

namespace wasl::ui
{

namespace
{

bool isPhone(const QString& word)
{
    const auto digits = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 6 && digits * 2 > word.size();
}

domain::PersonName nameOf(QStringList words)
{
    if (words.size() < 2) return {words.join(u' '), {}};
    const auto family = words.takeLast();
    return {words.join(u' '), family};
}

} // namespace

TypedWords sortTypedWords(const QString& typed)
{
    TypedWords sorted;
    QStringList latin, arabic;
    for (const auto& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (isPhone(word))
            sorted.phone = word;
        else if (!word.front().isDigit())
            (startsRightToLeft(word) ? arabic : latin) << word;
    }
    sorted.latin = nameOf(latin);
    sorted.arabic = nameOf(arabic);
    return sorted;
}

} // namespace wasl::ui
