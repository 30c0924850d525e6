#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <array>
#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace wasl::domain
{

/// The stable code of every value of an enum, as stored, journalled and sent. An enum gets its codes by
/// a specialisation beside it: `template <> struct EnumCodes<E> { static constexpr auto rows = codes<E>({…});
/// };`
template <class E>
struct EnumCodes;

template <class E, std::size_t N>
constexpr std::array<std::pair<E, QStringView>, N> codes(const std::pair<E, QStringView> (&rows)[N])
{
    return std::to_array(rows);
}

template <class E>
concept CodedEnum = std::is_enum_v<E> && requires
{
    EnumCodes<E>::rows;
};

/// The code of a value; empty only for a value outside the enum.
template <CodedEnum E>
QString code(E value)
{
    for (const auto& [candidate, text] : EnumCodes<E>::rows) {
        if (candidate == value) {
            return text.toString();
        }
    }
    return {};
}

/// The value of a code: `fromCode<ReferralState>(text)`; nullopt for an unknown code.
template <CodedEnum E>
std::optional<E> fromCode(QStringView text)
{
    for (const auto& [value, candidate] : EnumCodes<E>::rows) {
        if (candidate == text) {
            return value;
        }
    }
    return std::nullopt;
}

/// An enum's words have one list, sourceText(E) beside it, in English. This is the word in the program's
/// language; a document takes the source text to its reader's.
template <class E>
requires std::is_enum_v<E> && requires(E value)
{
    {
        sourceText(value)
        } -> std::same_as<const char*>;
}
QString label(E value)
{
    return QCoreApplication::translate("wasl::domain", sourceText(value));
}

/// Every value of the enum, in the order in which it is shown.
template <CodedEnum E>
constexpr auto allOf()
{
    std::array<E, EnumCodes<E>::rows.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = EnumCodes<E>::rows[i].first;
    }
    return values;
}

} // namespace wasl::domain
