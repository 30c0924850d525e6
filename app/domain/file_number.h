#pragma once

#include "app/domain/refusal.h"

#include <QString>

#include <compare>
#include <optional>

namespace wasl::domain
{

/// The number on a person's card and on every print: "W-26-000123-8" (year of registration, serial of that
/// year, check character 0-9 or X).
///
/// The check character is ISO/IEC 7064 MOD 11-2, computed over year and serial: a prime modulus and weights
/// that are powers of two find every single wrong character and every swap of two neighbours. (MOD 37,36
/// misses nine kinds of swap, and MOD 37-2 needs "*".)
class FileNumber
{
public:
    FileNumber() = default;
    /// nullopt unless 2000 <= year <= 2099 and 1 <= serial <= 999,999,999.
    static std::optional<FileNumber> make(int year, int serial);
    /// Tolerant of case, spaces, any dashes or none, a missing W, Arabic-Indic digits. Refusals:
    /// "file-number-unreadable", "file-number-check" (a typing mistake).
    static Result<FileNumber> parse(QStringView typed);

    bool isNull() const { return m_serial == 0; }
    int year() const { return m_year; }
    int serial() const { return m_serial; }
    QChar checkCharacter() const;
    QString toString() const; ///< empty while null

    friend auto operator<=>(const FileNumber&, const FileNumber&) = default;

private:
    FileNumber(int year, int serial)
        : m_year(year)
        , m_serial(serial)
    {
    }

    int m_year = 0;
    int m_serial = 0;
};

} // namespace wasl::domain
