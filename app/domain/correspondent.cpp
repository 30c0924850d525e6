#include "app/domain/correspondent.h"

#include "app/domain/plain_text.h"

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr qsizetype exchangeKeyBytes = 32;

} // namespace

std::optional<Refusal> problem(const ExchangeCard& card)
{
    const auto badText = [](const QString& text) {
        return !isPlainText(text, longestCardText) || text.contains(u'<');
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
