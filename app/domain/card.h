#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"
#include "app/domain/time.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// What the code on a card says: 128 random bits as 26 characters of Crockford's base 32, and a check
/// character (ISO/IEC 7064 MOD 37-2). It is no name and no number of anything: only the file that issued it
/// knows whose it is.
class CardToken
{
public:
    CardToken() = default;
    static CardToken draw(const RandomSource& random);
    /// Tolerant of case, spaces and dashes. Refusals: "card-unreadable" (something else was scanned),
    /// "card-check" (read or typed wrongly).
    static Result<CardToken> parse(QStringView typed);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; } ///< 27 characters, as stored and in the code

    friend bool operator==(const CardToken&, const CardToken&) = default;

private:
    explicit CardToken(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

enum class CardRevocation
{
    Lost,
    Stolen,
    Damaged,
    Replaced, ///< by another, with nothing wrong
    Danger,   ///< being known by it endangers her
    Left,     ///< she is no longer with the association
    Other
};

template <>
struct EnumCodes<CardRevocation>
{
    static constexpr auto rows = codes<CardRevocation>({{CardRevocation::Lost, u"lost"},
                                                        {CardRevocation::Stolen, u"stolen"},
                                                        {CardRevocation::Damaged, u"damaged"},
                                                        {CardRevocation::Replaced, u"replaced"},
                                                        {CardRevocation::Danger, u"danger"},
                                                        {CardRevocation::Left, u"left"},
                                                        {CardRevocation::Other, u"other"}});
};

QString label(CardRevocation reason);

enum class CardState
{
    Valid,
    Expired,
    Revoked
};

template <>
struct EnumCodes<CardState>
{
    static constexpr auto rows = codes<CardState>(
        {{CardState::Valid, u"valid"}, {CardState::Expired, u"expired"}, {CardState::Revoked, u"revoked"}});
};

QString label(CardState state);

/// A person's card. She says what stands on it: the name as she wishes it or none, her photo or none.
struct Card
{
    CardId id;
    BeneficiaryId person;
    CardToken token;
    QString shownName; ///< empty: no name stands on it
    bool showPhoto = false;
    Moment issuedAt;
    UserId issuedBy;
    std::optional<QDate> validUntil; ///< its last day; absent: until it is revoked
    std::optional<CardId> replaces;
    std::optional<Moment> revokedAt;
    UserId revokedBy;
    std::optional<CardRevocation> revoked;
    QString note; ///< on the revocation
    int version = 0;

    friend bool operator==(const Card&, const Card&) = default;
};

CardState stateOn(const Card& card, QDate today);
/// "name-long" (more than a card has room for), "valid-until-past".
std::vector<Refusal> problems(const Card& card, QDate issuedOn);

} // namespace wasl::domain
