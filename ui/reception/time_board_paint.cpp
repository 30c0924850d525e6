#include "app/domain/codebook.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/time_board.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int barMargin = 3, nightLevel = 11;

/// In Morocco the week ends with Saturday and Sunday.
bool isWeekend(const QDate& day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

void TimeBoard::paintEvent(QPaintEvent* event)
{
    m_unseen = false;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), colours(palette()).surface);
    painter.setFont(fontOf(TextRole::Caption));
    const auto grid = m_geometry.grid();
    if (event->rect().intersects(grid)) {
        painter.setClipRect(grid);
        paintDays(painter);
        const auto [first, last] = m_geometry.visibleLines();
        for (int number = first; number <= last; ++number)
            paintLine(painter, number);
        const double now = m_geometry.xOf(boardDays(m_file.database().now()));
        painter.fillRect(QRectF(now - 1, grid.top(), 2, grid.height()), colours(palette()).danger);
        if (hasFocus() && line()) {
            painter.setPen(QPen(colours(palette()).accent, tokens().focus));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(m_geometry.cell(m_line, m_day).adjusted(1, 1, -1, -1));
        }
        paintGhost(painter);
    }
    painter.setClipping(false);
    paintNames(painter);
    paintHead(painter);
}

void TimeBoard::paintDays(QPainter& painter)
{
    const auto& c = colours(palette());
    const auto grid = m_geometry.grid();
    const auto [from, until] = m_geometry.visibleDays();
    const bool narrow = m_zoom == Zoom::ThreeMonths;
    QList<QLineF> edges;
    for (auto day = from; day <= until; day = day.addDays(1)) {
        const auto column = m_geometry.headOf(boardDays(day), boardDays(day) + 1);
        const QRectF whole(column.left(), grid.top(), column.width(), grid.height());
        if (day == m_today)
            painter.fillRect(whole, c.accentTint);
        else if (isWeekend(day))
            painter.fillRect(whole, c.paper);
        if (!narrow || day.dayOfWeek() == Qt::Monday || day.day() == 1) {
            const double x = m_geometry.xOf(boardDays(day));
            edges.append(QLineF(x, grid.top(), x, grid.bottom()));
        }
    }
    painter.setPen(c.line);
    painter.drawLines(edges);
}

QRectF TimeBoard::inLine(QRectF span) const
{
    return span.adjusted(0, barMargin, 0, -barMargin);
}

void TimeBoard::paintLine(QPainter& painter, int number)
{
    const auto& c = colours(palette());
    const auto& at = m_reading->lines()[std::size_t(number)];
    const auto grid = m_geometry.grid();
    const auto place = m_geometry.nameOf(number);
    if (at.kind != BoardLine::Kind::Bed)
        painter.fillRect(QRect(grid.left(), place.top(), grid.width(), place.height()), c.paper);
    else
        paintBars(painter, number);
    painter.setPen(c.line);
    painter.drawLine(grid.left(), place.bottom(), grid.right(), place.bottom());
}

BarLook TimeBoard::lookOf(const BoardBar& bar)
{
    BarLook look;
    look.kind = bar.stay.state == domain::StayState::Reserved     ? BarKind::Expected
                : bar.stay.state == domain::StayState::CheckedOut ? BarKind::Left
                : bar.late                                        ? BarKind::Late
                                                                  : BarKind::Guest;
    look.words = bar.words;
    look.open = bar.open;
    return look;
}

void TimeBoard::paintBars(QPainter& painter, int number)
{
    const auto& at = m_reading->lines()[std::size_t(number)];
    const auto grid = m_geometry.grid();
    static const auto reasons = domain::Codebook::load(u"block_reasons"_s);
    const auto language = labelLanguage();
    const auto paintOne = [&](double from, double until, const BarLook& look) {
        const auto span = m_geometry.span(number, from, until);
        if (!span.intersects(grid)) return;
        // A hair's breadth between one who leaves and the next who comes.
        m_painter.paint(painter, inLine(span).adjusted(1, 0, -1, 0), grid, look, *this);
    };
    for (const auto& block : m_reading->blocks(at.bed)) {
        BarLook look;
        look.kind = BarKind::OutOfUse;
        look.words = reasons.label(block.block.reason, language);
        look.open = block.open;
        paintOne(block.from, block.until, look);
    }
    for (const auto& bar : m_reading->bars(at.bed)) {
        auto look = lookOf(bar);
        look.chosen = m_chosen.contains(bar.stay.id);
        const bool carried = m_ghost && m_ghost->bar.stay.id == bar.stay.id;
        if (carried) painter.setOpacity(0.35);
        paintOne(bar.from, bar.until, look);
        if (carried) painter.setOpacity(1);
    }
}

void TimeBoard::paintGhost(QPainter& painter)
{
    if (!m_ghost) return;
    const int at = m_ghost->grip == Grip::Whole ? m_line : m_reading->lineOf(m_ghost->bed);
    if (at < 0) return;
    auto look = lookOf(m_ghost->bar);
    look.ghost = true;
    look.refused = !m_ghost->why.empty();
    look.open = !m_ghost->wanted.until;
    double from = boardDays(m_ghost->wanted.from);
    // A guest takes another bed from now on.
    if (m_ghost->bar.stay.state == domain::StayState::CheckedIn && m_ghost->wanted.bed != m_ghost->from.bed)
        from = boardDays(m_file.database().now());
    double until = m_ghost->wanted.until ? boardDays(*m_ghost->wanted.until) : m_ghost->bar.until;
    if (until <= from) until = m_ghost->wanted.bed != m_ghost->from.bed ? from + 1 : from + 0.2;
    painter.setOpacity(0.9);
    m_painter.paint(painter, inLine(m_geometry.span(at, from, until)), m_geometry.grid(), look, *this);
    painter.setOpacity(1);
}

void TimeBoard::paintNames(QPainter& painter)
{
    const auto& c = colours(palette());
    const auto& t = tokens();
    const auto column = m_geometry.namesColumn();
    painter.fillRect(column, c.surface);
    painter.save();
    painter.setClipRect(column);
    const auto [first, last] = m_geometry.visibleLines();
    for (int number = first; number <= last; ++number) {
        const auto& at = m_reading->lines()[std::size_t(number)];
        const auto place = m_geometry.nameOf(number);
        const bool bed = at.kind == BoardLine::Kind::Bed;
        if (!bed) painter.fillRect(place, c.paper);
        if (number == m_line) painter.fillRect(place, c.accentTint);
        const int indent = at.kind == BoardLine::Kind::Unit ? t.control
                           : bed                            ? 2 * t.section - t.unit
                                                            : t.card;
        auto text = m_geometry.rightToLeft ? place.adjusted(t.control, 0, -indent, 0)
                                           : place.adjusted(indent, 0, -t.control, 0);
        if (at.kind == BoardLine::Kind::Room) {
            // The triangle points to where it opens.
            const QPointF middle(m_geometry.rightToLeft ? text.right() - 5 : text.left() + 5,
                                 text.center().y() + 1);
            const double on = m_geometry.rightToLeft ? -1 : 1;
            const QList<QPointF> triangle =
                at.folded ? QList<QPointF>{middle + QPointF(-3 * on, -4), middle + QPointF(4 * on, 0),
                                           middle + QPointF(-3 * on, 4)}
                          : QList<QPointF>{middle + QPointF(-4, -3), middle + QPointF(4, -3),
                                           middle + QPointF(0, 4)};
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.quietInk);
            painter.drawPolygon(triangle.constData(), int(triangle.size()));
            painter.restore();
            m_geometry.rightToLeft ? text.setRight(text.right() - t.card)
                                   : text.setLeft(text.left() + t.card);
        }
        const auto words = at.kind == BoardLine::Kind::Unit ? at.unit
                           : bed && at.cot                  ? tr("Bed %1, a cot").arg(isolateLtr(at.label))
                           : bed                            ? tr("Bed %1").arg(isolateLtr(at.label))
                           : at.accessible ? tr("Room %1, accessible").arg(isolateLtr(at.room))
                                           : tr("Room %1").arg(isolateLtr(at.room));
        painter.setFont(fontOf(at.kind == BoardLine::Kind::Unit ? TextRole::Body : TextRole::Caption));
        painter.setPen(bed && at.active ? c.ink : bed ? c.quietInk : c.ink);
        m_painter.text().draw(painter, text, Qt::AlignLeading, words);
        if (at.kind == BoardLine::Kind::Room && at.folded) {
            painter.setPen(c.quietInk);
            m_painter.text().draw(painter, text, Qt::AlignTrailing, writeNumber(at.beds));
        }
        painter.setPen(c.line);
        painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom());
    }
    painter.setPen(c.edge);
    const int edge = m_geometry.rightToLeft ? column.left() : column.right();
    painter.drawLine(edge, 0, edge, viewport()->height());
    painter.restore();
}

void TimeBoard::paintHead(QPainter& painter)
{
    const auto& c = colours(palette());
    const auto& t = tokens();
    const auto names = m_geometry.namesColumn();
    const QRect head(0, 0, viewport()->width(), m_geometry.head);
    painter.fillRect(head, c.surface);
    painter.save();
    const auto grid = m_geometry.grid();
    painter.setClipRect(QRect(grid.left(), 0, grid.width(), m_geometry.head));
    const auto [from, until] = m_geometry.visibleDays();
    const QLocale locale;
    // Months stay in sight as long as a day of them does.
    for (auto month = QDate(from.year(), from.month(), 1); month <= until; month = month.addMonths(1)) {
        auto place = m_geometry.headOf(boardDays(month), boardDays(month.addMonths(1)));
        place.setHeight(m_monthHeight);
        painter.setPen(c.line);
        const double x = m_geometry.xOf(boardDays(month));
        painter.drawLine(QLineF(x, 0, x, m_geometry.head));
        const auto seen = place.intersected(QRectF(grid.left(), 0, grid.width(), m_geometry.head))
                              .adjusted(t.control, 0, -t.control, 0);
        painter.setPen(c.ink);
        painter.setFont(fontOf(TextRole::Body));
        const auto words = locale.toString(month, u"MMMM yyyy"_s);
        if (seen.width() >= painter.fontMetrics().horizontalAdvance(words))
            m_painter.text().draw(painter, seen, Qt::AlignLeading, words);
    }
    painter.setFont(withTabularFigures(fontOf(TextRole::Caption)));
    for (auto day = from; day <= until; day = day.addDays(1)) {
        auto place = m_geometry.headOf(boardDays(day), boardDays(day) + 1);
        place.setTop(m_monthHeight);
        place.setHeight(m_dayHeight);
        const bool today = day == m_today;
        if (today) painter.fillRect(place, c.accentTint);
        painter.setPen(today ? c.accent : isWeekend(day) ? c.quietInk : c.ink);
        if (m_zoom == Zoom::ThreeMonths) {
            // Where a column is narrower than its number, the week has one.
            if (day.dayOfWeek() != Qt::Monday && !today) continue;
            const double middle = place.center().x();
            m_painter.text().draw(painter,
                                  QRectF(middle - t.section, place.top(), 2 * t.section, place.height()),
                                  Qt::AlignHCenter, writeNumber(day.day()));
            continue;
        }
        const double half = place.height() / 2;
        const auto format = m_zoom == Zoom::Week     ? QLocale::LongFormat
                            : m_geometry.rightToLeft ? QLocale::NarrowFormat
                                                     : QLocale::ShortFormat;
        m_painter.text().draw(painter, QRectF(place.left() - 4, place.top(), place.width() + 8, half),
                              Qt::AlignHCenter, locale.dayName(day.dayOfWeek(), format));
        m_painter.text().draw(painter, QRectF(place.left(), place.top() + half, place.width(), half),
                              Qt::AlignHCenter, writeNumber(day.day()));
    }
    paintNights(painter, from, until);
    painter.restore();
    // The corner says what the strip counts.
    const QRect corner(names.left(), m_monthHeight + m_dayHeight, names.width(), m_nightHeight);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(c.quietInk);
    m_painter.text().draw(painter, corner.adjusted(t.control, 0, -t.control, 0), Qt::AlignLeading,
                          tr("Beds held at night"));
    painter.setPen(c.line);
    painter.drawLine(0, m_monthHeight + m_dayHeight, head.right(), m_monthHeight + m_dayHeight);
    painter.setPen(c.edge);
    painter.drawLine(0, head.bottom(), head.right(), head.bottom());
    const int edge = m_geometry.rightToLeft ? names.left() : names.right();
    painter.drawLine(edge, 0, edge, head.bottom());
}

void TimeBoard::paintNights(QPainter& painter, const QDate& from, const QDate& until)
{
    const auto& c = colours(palette());
    // The level stands under its figure.
    const double bottom = m_geometry.head - 1, high = nightLevel, top = bottom - m_nightHeight;
    const bool narrow = m_zoom == Zoom::ThreeMonths;
    for (auto day = from; day <= until; day = day.addDays(1)) {
        const auto night = m_reading->night(day);
        auto place = m_geometry.headOf(boardDays(day), boardDays(day) + 1);
        place.setTop(bottom - high);
        place.setHeight(high);
        if (!night || night->usable == 0) continue;
        const bool full = night->free() == 0;
        const double share = double(night->held()) / night->usable;
        auto level = place;
        level.setTop(bottom - std::round(high * share));
        painter.fillRect(level, full ? c.attentionTint : c.accentTint);
        // The level's edge is drawn, and what is only reserved of it is hatched.
        const double expected = double(night->reserved) / night->usable;
        auto hatched = level;
        hatched.setHeight(std::round(high * expected));
        auto hatch = c.information;
        hatch.setAlphaF(0.35F);
        if (night->reserved > 0) painter.fillRect(hatched, QBrush(hatch, Qt::BDiagPattern));
        painter.setPen(QPen(full ? c.attention : c.accent, full ? 2 : 1));
        painter.drawLine(level.topLeft(), level.topRight());
        if (narrow && day.dayOfWeek() != Qt::Monday) continue;
        if (narrow) place = m_geometry.headOf(boardDays(day), boardDays(day) + 7);
        place.setTop(top);
        place.setBottom(bottom - high);
        const auto both = isolateLtr(u"%1/%2"_s.arg(night->held()).arg(night->usable));
        // All nights are written in one way: with what they are of, or all without.
        const auto widest = u"%1/%1"_s.arg(night->usable);
        const bool roomy =
            painter.fontMetrics().horizontalAdvance(widest) + tokens().control <= place.width();
        painter.setPen(c.ink);
        m_painter.text().draw(painter, place, Qt::AlignHCenter, roomy ? both : writeNumber(night->held()));
    }
}

} // namespace wasl::ui
