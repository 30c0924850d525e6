#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// How a guest agreed to the house rules.
enum class SigningWay
{
    OnPaper,
    ReadAloud ///< read to her in her language, and she agreed by word
};

template <>
struct EnumCodes<SigningWay>
{
    static constexpr auto rows =
        codes<SigningWay>({{SigningWay::OnPaper, u"on-paper"}, {SigningWay::ReadAloud, u"read-aloud"}});
};

QString label(SigningWay way);

/// A guest agreed to the rules of the house: to which version, in which language, how, and who saw it.
struct HouseRulesSigned
{
    HouseRulesSignedId id;
    BeneficiaryId person;
    StructureId structure;
    std::optional<StayId> stay;
    QString language;              ///< codebook languages
    std::optional<QDate> textFrom; ///< the version's first day; absent when the text is not kept in the file
    QString textHash;              ///< SHA-256 of the text, as she had it, in hex; empty with textFrom
    SigningWay way = SigningWay::OnPaper;
    Moment at;
    UserId by;

    friend bool operator==(const HouseRulesSigned&, const HouseRulesSigned&) = default;
};

/// What a text is known by for ever: SHA-256 in hex of its UTF-8.
QString textHashOf(const QString& text);

/// "language-missing".
std::vector<Refusal> problems(const HouseRulesSigned& signature);

} // namespace wasl::domain
