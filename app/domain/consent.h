#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

/// What the person is asked for, each apart (Law 09-08, article 4; finality, article 3).
enum class ConsentPurpose
{
    Record, ///< keep a file about her
    Refer,  ///< send what a referral needs to a recipient
    Share   ///< share the file with a named recipient
};

enum class ConsentDecision
{
    Given,
    Refused,
    Withdrawn
};

template <>
struct EnumCodes<ConsentPurpose>
{
    static constexpr auto rows = codes<ConsentPurpose>({{ConsentPurpose::Record, u"record"},
                                                        {ConsentPurpose::Refer, u"refer"},
                                                        {ConsentPurpose::Share, u"share"}});
};

template <>
struct EnumCodes<ConsentDecision>
{
    static constexpr auto rows = codes<ConsentDecision>({{ConsentDecision::Given, u"given"},
                                                         {ConsentDecision::Refused, u"refused"},
                                                         {ConsentDecision::Withdrawn, u"withdrawn"}});
};

const char* sourceText(ConsentPurpose purpose);
const char* sourceText(ConsentDecision decision);

/// One decision of one person. Decisions are never edited: a later one supersedes.
struct Consent
{
    ConsentId id;
    BeneficiaryId person;
    ConsentPurpose purpose = ConsentPurpose::Record;
    std::optional<PartnerId> recipient; ///< absent for Record; for Refer absent means any partner
    ConsentDecision decision = ConsentDecision::Given;
    QString noticeVersion; ///< of the text that was read out
    QString language;      ///< of that text, code of codebook languages
    Moment decidedAt;
    std::optional<QDate> expires; ///< the last day on which it holds
    QString givenBy;              ///< a guardian's name, when the person did not decide herself
    QString witness;

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// The decision that stands for this purpose and recipient at a moment: the latest of those made for the
/// recipient by name or (Refer) for any; nullptr when she was never asked. May be a refusal or expired.
const Consent* standing(std::span<const Consent> consents, ConsentPurpose purpose,
                        std::optional<PartnerId> recipient, const Moment& at);

/// True only when the standing decision is Given and has not expired.
bool allows(std::span<const Consent> consents, ConsentPurpose purpose, std::optional<PartnerId> recipient,
            const Moment& at);

std::vector<Refusal> problems(const Consent& consent, QDate today);

/// Why a person's data may not leave the file in a list or copy.
enum class ExportBar
{
    NotAsked,        ///< whether a file may be kept about her
    RecordRefused,   ///< she refused that one is kept
    RecordWithdrawn, ///< she agreed once, and took it back
    RecordExpired,   ///< she agreed until a day that has passed
    ShareRefused,    ///< she refused, or took back, that her file is shared
    ShareNotGiven    ///< the recipient is named, and she has not agreed to this one
};

template <>
struct EnumCodes<ExportBar>
{
    static constexpr auto rows = codes<ExportBar>({{ExportBar::NotAsked, u"not-asked"},
                                                   {ExportBar::RecordRefused, u"record-refused"},
                                                   {ExportBar::RecordWithdrawn, u"record-withdrawn"},
                                                   {ExportBar::RecordExpired, u"record-expired"},
                                                   {ExportBar::ShareRefused, u"share-refused"},
                                                   {ExportBar::ShareNotGiven, u"share-not-given"}});
};

/// In words, for the list of those who were left out.
QString label(ExportBar bar);

/// What bars the export of a person who made these decisions; nothing when her data may leave (Law 09-08,
/// article 4: consent for each purpose, and for giving data to others). Whom the file goes to is not always
/// known: then whoever refused any recipient the sharing of her file is left out.
std::optional<ExportBar> exportBar(std::span<const Consent> consents, std::optional<PartnerId> recipient,
                                   const Moment& at);

} // namespace wasl::domain
