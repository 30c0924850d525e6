#include "app/domain/correspondent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr qsizetype exchangeKeyBytes = 32;

} // namespace

bool holdsHiddenCharacters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const auto u = c.unicode();
        return (c.category() == QChar::Other_Control && u != u'\n' && u != u'\t') ||
               (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || c.isNonCharacter();
    });
}

std::optional<Refusal> problem(const ExchangeCard& card)
{
    const auto badText = [](const QString& text) {
        return text.size() > longestCardText || text.contains(u'\n') || text.contains(u'<') ||
               holdsHiddenCharacters(text);
    };
    if (!card.association.isNull() && !card.name.trimmed().isEmpty() && !badText(card.name) &&
        !badText(card.contact) && card.made.isValid() && card.sealKey.size() == exchangeKeyBytes &&
        card.signKey.size() == exchangeKeyBytes)
        return std::nullopt;
    return Refusal{u"card-damaged"_s,
                   QCoreApplication::translate(
                       "wasl::domain",
                       "This card is damaged or was changed on its way. Ask the association for it again."),
                   u"card"_s};
}

} // namespace wasl::domain
