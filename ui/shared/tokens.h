#pragma once

#include <QColor>
#include <QPalette>
#include <QStringList>

#include <utility>

namespace wasl::ui
{

enum class Appearance
{
    Light,
    Dark
};

/// What a state, a toast or a notice means. Never shown by colour alone: see StateChip.
enum class Meaning
{
    Neutral,
    Accent,
    Attention,
    Danger,
    Done,
    Information
};

/// The colours of one appearance, by the names of resources/theme/tokens.json.
struct Colours
{
    QColor paper;    ///< behind everything
    QColor surface;  ///< cards, fields, tables
    QColor line;     ///< hairlines
    QColor edge;     ///< border of what can be typed in or clicked: 3:1 against its background
    QColor ink;      ///< text
    QColor quietInk; ///< captions, hints, placeholders
    QColor hover;    ///< under the pointer
    QColor pressed;  ///< under the button
    QColor accent;   ///< main action, focus, link
    QColor accentHover;
    QColor accentTint; ///< selection
    QColor onAccent;   ///< text on accent
    QColor attention, attentionTint;
    QColor danger, dangerTint, onDanger;
    QColor done, doneTint;
    QColor information, informationTint;
    QColor toast, onToast, toastAction;

    /// Foreground and tint of a meaning; at least 4.5:1 between them.
    [[nodiscard]] std::pair<QColor, QColor> of(Meaning meaning) const;
};

/// All that a screen may use of sizes, type and colours. In pixels and points.
struct Tokens
{
    int unit = 4;     ///< the grid
    int control = 8;  ///< inside controls
    int field = 12;   ///< between fields
    int card = 16;    ///< inside cards
    int section = 24; ///< between sections

    int row = 36, controlHeight = 34, touch = 40, radius = 6, hairline = 1, focus = 2, icon = 18;
    int sideBar = 200, sideBarFolded = 56, topBar = 56;

    double body = 10.5, caption = 9, sectionHead = 12, title = 16, arabicMore = 0.5;
    QStringList latinFamilies, arabicFamilies;

    Colours light, dark;

    [[nodiscard]] const Colours& colours(Appearance appearance) const
    {
        return appearance == Appearance::Dark ? dark : light;
    }
};

/// The tokens of resources/theme/tokens.json, read once. They never change while the program runs.
/// Throws std::runtime_error when the file built in is broken.
const Tokens& tokens();

/// Which appearance a palette belongs to.
Appearance appearanceOf(const QPalette& palette);

/// The colours to paint with on a widget of that palette: `colours(palette()).accent`.
const Colours& colours(const QPalette& palette);

/// Contrast of two colours after WCAG 2.1: 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace wasl::ui
