#include "app/domain/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

bool holdsHiddenCharacters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const auto u = c.unicode();
        return (c.category() == QChar::Other_Control && u != u'\n' && u != u'\t') ||
               (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || c.isNonCharacter();
    });
}

bool isPlainText(QStringView text, qsizetype longest)
{
    return text.size() <= longest && !text.contains(u'\n') && !holdsHiddenCharacters(text);
}

std::optional<Refusal> nameProblem(QStringView name, const QString& field)
{
    if (isPlainText(name, longestHouseName)) return std::nullopt;
    return Refusal{u"name-not-plain"_s,
                   QCoreApplication::translate("wasl::domain",
                                               "Write the name in one line of at most %1 characters, without "
                                               "invisible ones.")
                       .arg(longestHouseName),
                   field};
}

} // namespace wasl::domain
