#pragma once

#include "ui/reception/board_text.h"

#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;
class QPalette;
class QRectF;
class QWidget;

namespace wasl::ui
{

/// What a bar stands for. Each has a pattern, an edge and an icon of its own, so that no colour has to be
/// told from another.
enum class BarKind
{
    Guest,    ///< plain, with a thick edge where it begins
    Late,     ///< a guest who stayed on: dotted at its end
    Expected, ///< reserved: hatched, dashed edge
    Left,     ///< over: empty, dotted edge
    OutOfUse  ///< crossed
};

struct BarLook
{
    BarKind kind = BarKind::Guest;
    QString words;
    bool open = false;   ///< no end is known
    bool chosen = false; ///< to leave together
    bool ghost = false;  ///< where it would lie
    bool refused = false;
};

/// The word of the legend.
QString barKindWord(BarKind kind);

/// Paints bars of the time board and its legend. Keeps the icons of the palette it last painted with.
class BoardPainter
{
public:
    /// \p bar may reach beyond \p clip; icon and words stand in what is seen of it.
    void paint(QPainter& painter, const QRectF& bar, const QRectF& clip, const BarLook& look,
               const QWidget& widget);

    /// For whatever else is written on the board.
    [[nodiscard]] BoardText& text() { return m_text; }

private:
    const QPixmap& icon(BarKind kind, bool chosen, const QWidget& widget);

    BoardText m_text;
    QHash<int, QPixmap> m_icons;
    qint64 m_palette = 0;
    double m_ratio = 0;
};

} // namespace wasl::ui
