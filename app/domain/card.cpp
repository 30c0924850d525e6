#include "app/domain/card.h"

#include "app/domain/crockford.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr qsizetype tokenBytes = 16;      // 128 bits
constexpr qsizetype tokenCharacters = 26; // of five bits; the first holds three
constexpr qsizetype longestCardName = 60;

QString tokenText(const std::array<std::byte, tokenBytes>& bytes)
{
    // 130 bits are written, the first two of which are nought.
    QString text;
    unsigned held = 0;
    int bits = 2;
    for (const std::byte byte : bytes) {
        held = (held << 8) | std::to_integer<unsigned>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += crockfordAlphabet[(held >> (bits - 5)) & 31U];
    }
    return text;
}

} // namespace

CardToken CardToken::draw(const RandomSource& random)
{
    for (;;) {
        std::array<std::byte, tokenBytes> bytes;
        random(bytes);
        auto text = tokenText(bytes);
        if (const auto check = crockfordCheck(text); !check.isNull()) return CardToken(text += check);
    }
}

Result<CardToken> CardToken::parse(QStringView typed)
{
    const auto text = crockfordRead(typed);
    if (text.size() != tokenCharacters + 1 || !isCrockford(text))
        return refuse(u"card-unreadable"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "This is not the code of a card. Scan the square code on "
                                                  "the card, or type the file number."),
                      u"card"_s);
    if (text.back() != crockfordCheck(QStringView(text).chopped(1)))
        return refuse(u"card-check"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "The card's code was not read well. Scan it once more."),
                      u"card"_s);
    return CardToken(text);
}

QString label(CardRevocation reason)
{
    switch (reason) {
    case CardRevocation::Lost:
        return QCoreApplication::translate("wasl::domain", "The card is lost");
    case CardRevocation::Stolen:
        return QCoreApplication::translate("wasl::domain", "The card was stolen");
    case CardRevocation::Damaged:
        return QCoreApplication::translate("wasl::domain", "The card is damaged");
    case CardRevocation::Replaced:
        return QCoreApplication::translate("wasl::domain", "Another card replaces it");
    case CardRevocation::Danger:
        return QCoreApplication::translate("wasl::domain", "The card endangers her");
    case CardRevocation::Left:
        return QCoreApplication::translate("wasl::domain", "She is no longer with the association");
    case CardRevocation::Other:
        return QCoreApplication::translate("wasl::domain", "Another reason");
    }
    return {};
}

QString label(CardState state)
{
    switch (state) {
    case CardState::Valid:
        return QCoreApplication::translate("wasl::domain", "Valid card");
    case CardState::Expired:
        return QCoreApplication::translate("wasl::domain", "Expired card");
    case CardState::Revoked:
        return QCoreApplication::translate("wasl::domain", "Revoked card");
    }
    return {};
}

CardState stateOn(const Card& card, QDate today)
{
    if (card.revokedAt) return CardState::Revoked;
    return card.validUntil && *card.validUntil < today ? CardState::Expired : CardState::Valid;
}

std::vector<Refusal> problems(const Card& card, QDate issuedOn)
{
    std::vector<Refusal> found;
    if (card.shownName.size() > longestCardName)
        found.push_back({u"name-long"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "A card has no room for so long a name. Write it shorter."),
                         u"shownName"_s});
    if (card.validUntil && *card.validUntil <= issuedOn)
        found.push_back(
            {u"valid-until-past"_s,
             QCoreApplication::translate("wasl::domain", "Choose a day to come as the card's last day."),
             u"validUntil"_s});
    return found;
}

} // namespace wasl::domain
