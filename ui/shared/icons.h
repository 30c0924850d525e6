#pragma once

#include "ui/shared/tokens.h"

#include <QIcon>

namespace wasl::ui
{

/// An icon of resources/icons by its name there ("desk", "referral", "search" …), in the ink of the theme
/// at the moment of painting and mirrored right to left if it points somewhere. A name that does not exist
/// gives an empty icon: `themeIcon(name).isNull()`.
QIcon themeIcon(const QString& name);

/// The same in the colour of a meaning (state chips, notices).
QIcon themeIcon(const QString& name, Meaning meaning);

/// Which of the theme's inks an icon takes.
enum class IconInk
{
    Ink,
    Quiet,
    Accent,
    OnAccent,
    OnToast
};
QIcon themeIcon(const QString& name, IconInk ink);

/// The icon that stands beside a meaning's word when a page names none.
QString iconNameOf(Meaning meaning);

} // namespace wasl::ui
