#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

/// The languages Wasl speaks. Arabic is Moroccan Arabic usage: Latin digits, weeks from Monday,
/// months named يناير … دجنبر (locale ar_MA, not ar).
namespace wasl::language
{

enum class Language
{
    Arabic,
    French,
    English
};

inline constexpr std::array allLanguages{Language::Arabic, Language::French, Language::English};

/// "ar", "fr" or "en".
QString code(Language language);

/// Reads "ar", "fr" or "en", also as part of a locale's name such as "fr_MA".
std::optional<Language> fromCode(QStringView code);

/// The language's name in itself: العربية, Français, English.
QString ownName(Language language);

QLocale locale(Language language);

Qt::LayoutDirection direction(Language language);

/// The language the computer is set to, or French where Wasl does not speak that.
Language systemLanguage();

} // namespace wasl::language
