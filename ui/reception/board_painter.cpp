#include "ui/reception/board_painter.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int barIcon = 14, leastWidthWithIcon = 22, leastWidthWithWords = 44;

Meaning meaningOf(BarKind kind)
{
    switch (kind) {
    case BarKind::Guest:
        return Meaning::Accent;
    case BarKind::Late:
    case BarKind::OutOfUse:
        return Meaning::Attention;
    case BarKind::Expected:
        return Meaning::Information;
    case BarKind::Left:
        break;
    }
    return Meaning::Neutral;
}

QString iconNameOf(BarKind kind)
{
    switch (kind) {
    case BarKind::Guest:
        return u"people"_s;
    case BarKind::Late:
        return u"attention"_s;
    case BarKind::Expected:
        return u"clock"_s;
    case BarKind::Left:
        return u"done"_s;
    case BarKind::OutOfUse:
        return u"stop"_s;
    }
    return {};
}

/// Fill, hatch and edge, by which kinds are told apart in black and white too.
void paintShape(QPainter& painter, const QRectF& shape, const BarLook& look, const Colours& c,
                bool rightToLeft)
{
    const auto [ink, tint] = c.of(meaningOf(look.kind));
    auto hatch = ink;
    hatch.setAlphaF(0.22F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.kind == BarKind::Left ? c.surface : tint);
    painter.drawRect(shape);
    auto pen = QPen(ink, 1);
    switch (look.kind) {
    case BarKind::Expected:
        painter.fillRect(shape, QBrush(hatch, Qt::BDiagPattern));
        pen.setStyle(Qt::DashLine);
        break;
    case BarKind::OutOfUse:
        painter.fillRect(shape, QBrush(hatch, Qt::DiagCrossPattern));
        break;
    case BarKind::Left:
        pen = QPen(c.edge, 1, Qt::DotLine);
        break;
    case BarKind::Guest:
    case BarKind::Late:
        break;
    }
    if (look.refused) pen = QPen(c.danger, 2);
    if (look.chosen || (look.ghost && !look.refused)) pen = QPen(c.accent, 2);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (look.open) {
        // The side where it would end is left open.
        const double begins = rightToLeft ? shape.right() : shape.left();
        const double ends = rightToLeft ? shape.left() : shape.right();
        painter.drawLine(QPointF(begins, shape.top()), QPointF(ends, shape.top()));
        painter.drawLine(QPointF(begins, shape.bottom()), QPointF(ends, shape.bottom()));
        painter.drawLine(QPointF(begins, shape.top()), QPointF(begins, shape.bottom()));
    } else {
        painter.drawRect(shape);
    }
    if (look.kind == BarKind::Guest || look.kind == BarKind::Late)
        painter.fillRect(
            QRectF(rightToLeft ? shape.right() - 3 : shape.left(), shape.top(), 4, shape.height()), ink);
    if (look.kind == BarKind::Late) {
        const double end = rightToLeft ? shape.left() : shape.right();
        painter.setPen(QPen(ink, 3, Qt::DotLine));
        painter.drawLine(QPointF(end, shape.top()), QPointF(end, shape.bottom()));
    }
}

} // namespace

QString barKindWord(BarKind kind)
{
    switch (kind) {
    case BarKind::Guest:
        return QCoreApplication::translate("wasl::ui", "Here");
    case BarKind::Late:
        return QCoreApplication::translate("wasl::ui", "Stayed beyond the planned end");
    case BarKind::Expected:
        return QCoreApplication::translate("wasl::ui", "Reserved");
    case BarKind::Left:
        return QCoreApplication::translate("wasl::ui", "Has left");
    case BarKind::OutOfUse:
        return QCoreApplication::translate("wasl::ui", "Out of use");
    }
    return {};
}

const QPixmap& BoardPainter::icon(BarKind kind, bool chosen, const QWidget& widget)
{
    if (m_palette != widget.palette().cacheKey() || m_ratio != widget.devicePixelRatioF()) {
        m_icons.clear();
        m_palette = widget.palette().cacheKey();
        m_ratio = widget.devicePixelRatioF();
    }
    auto& kept = m_icons[int(kind) * 2 + int(chosen)];
    if (kept.isNull())
        kept = (chosen ? themeIcon(u"done"_s, Meaning::Accent) : themeIcon(iconNameOf(kind), meaningOf(kind)))
                   .pixmap(QSize(barIcon, barIcon), m_ratio);
    return kept;
}

void BoardPainter::paint(QPainter& painter, const QRectF& bar, const QRectF& clip, const BarLook& look,
                         const QWidget& widget)
{
    const auto& t = tokens();
    const auto& c = colours(widget.palette());
    const bool rightToLeft = widget.layoutDirection() == Qt::RightToLeft;
    // What is far outside is cut off: dashes of a bar of years would be drawn one by one.
    const auto shape = bar.intersected(clip.adjusted(-2 * t.section, -2, 2 * t.section, 2));
    if (shape.width() <= 0) return;
    paintShape(painter, shape, look, c, rightToLeft);
    auto inside = bar.intersected(clip).adjusted(t.control, 0, -t.unit, 0);
    if (rightToLeft) inside = bar.intersected(clip).adjusted(t.unit, 0, -t.control, 0);
    if (inside.width() < leastWidthWithIcon) return;
    const double top = inside.center().y() - barIcon / 2.0;
    painter.drawPixmap(QPointF(rightToLeft ? inside.right() - barIcon : inside.left(), top),
                       icon(look.kind, look.chosen, widget));
    if (inside.width() < leastWidthWithWords) return;
    if (rightToLeft)
        inside.setRight(inside.right() - barIcon - t.unit);
    else
        inside.setLeft(inside.left() + barIcon + t.unit);
    painter.setPen(look.kind == BarKind::Left ? c.quietInk : c.ink);
    m_text.draw(painter, inside, Qt::AlignLeading, look.words);
}

} // namespace wasl::ui
