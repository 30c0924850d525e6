#pragma once

#include "app/domain/refusal.h"
#include "app/domain/time.h"

#include <QString>

#include <compare>

namespace wasl::domain
{

/// What a referral is called outside of the house, "7K3QF-9XW2M-D": ten random characters of Crockford's
/// base 32 (no I, L, O, U) and a check character. It holds no name, no date and no number that counts, so
/// whoever finds the paper learns nothing, and on the phone it is said and typed without mistakes.
///
/// The check character is that of ISO/IEC 7064 MOD 37-2: a prime modulus and weights that are powers of two
/// find every single wrong character and every swap of two. The five check values that have no character in
/// base 32 never occur, because such references are not drawn.
class ReferralReference
{
public:
    ReferralReference() = default;
    /// Never one that could be read as a file number.
    static ReferralReference draw(const RandomSource& random);
    /// Tolerant of case, spaces and dashes; O is read as 0, I and L as 1, Arabic-Indic digits as Latin ones.
    /// Refusals: "reference-unreadable", "reference-check" (a typing mistake).
    static Result<ReferralReference> parse(QStringView typed);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const;               ///< in groups, as printed; empty while null
    QString bare() const { return m_text; } ///< eleven characters: as stored and as in the QR code

    friend bool operator==(const ReferralReference&, const ReferralReference&) = default;

private:
    explicit ReferralReference(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace wasl::domain
