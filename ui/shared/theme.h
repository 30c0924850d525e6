#pragma once

#include "ui/shared/tokens.h"

#include <QFont>

class QApplication;
class QLabel;
class QWidget;

namespace wasl::ui
{

/// The role of a text; sizes of tokens.json, half a point more in the Arabic window.
enum class TextRole
{
    Body,
    Caption,
    SectionHead,
    Title
};

/// Gives the whole program its look: Fusion, palette, fonts, style sheet. Call it at start, and again
/// whenever the appearance, the language or the direction changed: it is the only place that sets them.
void applyTheme(QApplication& application, Appearance appearance);

/// The font of a role for the direction the window has now.
QFont fontOf(TextRole role);

/// A font for a text in Arabic script, whatever the window's language is (names in two scripts).
QFont arabicFontOf(TextRole role);

/// Tabular figures for numbers in columns.
QFont withTabularFigures(const QFont& font);

/// Gives a label a role and, if wanted, the quiet ink; follows theme and language by itself.
void setTextRole(QLabel* label, TextRole role, bool quiet = false);

/// How a push button looks. A page has one Primary at most; Quiet has no border until it is pointed at; Link
/// stands in line with the text above it.
enum class ButtonRole
{
    Normal,
    Primary,
    Quiet,
    Danger,
    Link
};
void setButtonRole(QWidget* button, ButtonRole role);

} // namespace wasl::ui
