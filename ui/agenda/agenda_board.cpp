#include "ui/agenda/agenda_board.h"

#include "ui/agenda/agenda_words.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::AgendaItem;

namespace
{

constexpr int halfHour = 30, snapMinutes = 15;
constexpr int leastHourHeight = 48;
constexpr std::size_t wholeDayInWeek = 4; ///< lines of a day, in a week
constexpr int wholeDayLanes = 3;          ///< beside each other, in a day by itself
const QTime aboveHours(9, 0);             ///< what an appointment begins with where no hour is chosen

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(std::clamp(minute, 0, 24 * 60 - 1) * 60);
}

} // namespace

AgendaBoard::AgendaBoard(const AgendaWords& words, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_words(words)
{
    setObjectName(u"agendaBoard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(leastHourHeight / 2);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { arrange(); });
}

void AgendaBoard::setItems(std::vector<AgendaItem> items, QDate first, int days, const QDateTime& now)
{
    const auto day = cursorDay();
    const auto stop = currentStop();
    const int minute = stop ? stop->minute : 9 * 60;
    const auto key = currentItem() ? currentItem()->key : QString();
    m_drag.reset();
    m_items = std::move(items);
    m_now = now.toLocalTime();
    m_columns = AgendaColumns::of(m_items, first, days);
    arrange();
    const int column = day.isValid() ? int(first.daysTo(day)) : int(first.daysTo(m_now.date()));
    putCursorNear(column >= 0 && column < days ? column : 0, minute);
    // What was chosen is followed to where it went.
    for (int c = 0; c < days && !key.isEmpty(); ++c) {
        const auto stops = stopsOf(c);
        for (std::size_t i = 0; i < stops.size(); ++i)
            if (stops[i].kind == Stop::Kind::Item && m_items[stops[i].item].key == key) putCursor(c, int(i));
    }
}

// Where everything stands

int AgendaBoard::axisWidth() const
{
    return fontMetrics().horizontalAdvance(u"00:00"_s) + 2 * tokens().control;
}

int AgendaBoard::headHeight() const
{
    return 2 * fontMetrics().height() + tokens().control;
}

int AgendaBoard::barHeight() const
{
    return fontMetrics().height() + tokens().unit + 2;
}

std::size_t AgendaBoard::shownWholeDay(int column) const
{
    const auto all = m_columns.columns[std::size_t(column)].wholeDay.size();
    return m_columns.columns.size() == 1 || all <= wholeDayInWeek ? all : wholeDayInWeek - 1;
}

int AgendaBoard::wholeDayHeight() const
{
    std::size_t lines = 0;
    for (const auto& column : m_columns.columns)
        lines = std::max(lines, column.wholeDay.size());
    if (m_columns.columns.size() == 1)
        lines = (lines + wholeDayLanes - 1) / wholeDayLanes;
    else
        lines = std::min(lines, wholeDayInWeek);
    return lines == 0 ? tokens().unit : int(lines) * (barHeight() + 2) + tokens().control;
}

int AgendaBoard::hourHeight() const
{
    const int hours = m_columns.lastHour - m_columns.firstHour;
    const int room = viewport()->height() - headHeight() - wholeDayHeight();
    return std::max(leastHourHeight, hours > 0 ? room / hours : 0);
}

int AgendaBoard::gridTop() const
{
    return headHeight() + wholeDayHeight() - verticalScrollBar()->value();
}

QRect AgendaBoard::columnRect(int column) const
{
    const int days = std::max(1, int(m_columns.columns.size()));
    const int room = viewport()->width() - axisWidth();
    const int from = axisWidth() + room * column / days;
    const int until = axisWidth() + room * (column + 1) / days;
    const QRect straight(from, 0, until - from, viewport()->height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), straight);
}

int AgendaBoard::yOf(int minute) const
{
    return gridTop() + (minute - m_columns.firstHour * 60) * hourHeight() / 60;
}

int AgendaBoard::columnAt(int x) const
{
    for (int i = 0; i < int(m_columns.columns.size()); ++i) {
        const auto rect = columnRect(i);
        if (x >= rect.left() && x <= rect.right()) return i;
    }
    return -1;
}

int AgendaBoard::minuteAt(int y) const
{
    return m_columns.firstHour * 60 + (y - gridTop()) * 60 / std::max(1, hourHeight());
}

void AgendaBoard::arrange()
{
    m_drawn.clear();
    if (m_columns.columns.empty()) return;
    const int content = wholeDayHeight() + (m_columns.lastHour - m_columns.firstHour) * hourHeight();
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, content - room));
    const int scrolled = verticalScrollBar()->value();
    for (int c = 0; c < int(m_columns.columns.size()); ++c) {
        const auto& column = m_columns.columns[std::size_t(c)];
        const auto area = columnRect(c).adjusted(2, 0, -3, 0);
        const bool alone = m_columns.columns.size() == 1;
        const int lanes = alone ? wholeDayLanes : 1;
        for (std::size_t i = 0; i < shownWholeDay(c); ++i) {
            const int width = area.width() / lanes;
            const QRect straight(area.left() + int(i % std::size_t(lanes)) * width,
                                 headHeight() + tokens().unit +
                                     int(i / std::size_t(lanes)) * (barHeight() + 2) - scrolled,
                                 width - (alone ? tokens().unit : 0), barHeight());
            m_drawn.push_back({QStyle::visualRect(layoutDirection(), area, straight), column.wholeDay[i]});
        }
        for (const auto& place : column.timed) {
            const int width = area.width() / place.lanes;
            const int top = yOf(place.from);
            const QRect straight(area.left() + place.lane * width, top + 1, width - 1,
                                 std::max(barHeight(), yOf(place.until) - top - 1));
            m_drawn.push_back({QStyle::visualRect(layoutDirection(), area, straight), place.item});
        }
    }
    viewport()->update();
}

std::vector<AgendaBoard::Stop> AgendaBoard::stopsOf(int column) const
{
    std::vector<Stop> stops;
    if (column < 0 || column >= int(m_columns.columns.size())) return stops;
    const auto& day = m_columns.columns[std::size_t(column)];
    for (std::size_t i = 0; i < shownWholeDay(column); ++i)
        stops.push_back({Stop::Kind::Item, day.wholeDay[i], -1});
    if (shownWholeDay(column) < day.wholeDay.size()) stops.push_back({Stop::Kind::More, 0, -1});
    auto place = day.timed.begin();
    for (int minute = m_columns.firstHour * 60; minute < m_columns.lastHour * 60; minute += halfHour) {
        const auto begun = place;
        for (; place != day.timed.end() && place->from < minute + halfHour; ++place)
            stops.push_back({Stop::Kind::Item, place->item, minute});
        if (place == begun) stops.push_back({Stop::Kind::HalfHour, 0, minute});
    }
    return stops;
}

QRect AgendaBoard::stopRect(int column, const Stop& stop) const
{
    if (stop.kind == Stop::Kind::Item)
        for (const auto& drawn : m_drawn)
            if (drawn.item == stop.item) return drawn.rect;
    const auto area = columnRect(column).adjusted(2, 0, -3, 0);
    if (stop.kind == Stop::Kind::More)
        return {area.left(),
                headHeight() + tokens().unit + int(shownWholeDay(column)) * (barHeight() + 2) -
                    verticalScrollBar()->value(),
                area.width(), barHeight()};
    return {area.left(), yOf(stop.minute), area.width(), yOf(stop.minute + halfHour) - yOf(stop.minute)};
}

const AgendaBoard::Drawn* AgendaBoard::drawnAt(const QPoint& point) const
{
    if (point.y() < headHeight()) return nullptr;
    const auto found = std::find_if(m_drawn.rbegin(), m_drawn.rend(),
                                    [&](const Drawn& drawn) { return drawn.rect.contains(point); });
    return found == m_drawn.rend() ? nullptr : &*found;
}

QRect AgendaBoard::itemRect(const QString& key) const
{
    for (const auto& drawn : m_drawn)
        if (m_items[drawn.item].key == key) return drawn.rect;
    return {};
}

QPoint AgendaBoard::pointAt(QDate day, QTime hour) const
{
    const auto first = m_columns.columns.empty() ? QDate() : m_columns.columns.front().day;
    const auto area = columnRect(int(first.daysTo(day)));
    return {area.center().x(), yOf(hour.hour() * 60 + hour.minute())};
}

// The cursor

std::optional<AgendaBoard::Stop> AgendaBoard::currentStop() const
{
    const auto stops = stopsOf(m_column);
    if (m_stop < 0 || m_stop >= int(stops.size())) return std::nullopt;
    return stops[std::size_t(m_stop)];
}

const AgendaItem* AgendaBoard::currentItem() const
{
    const auto stop = currentStop();
    return stop && stop->kind == Stop::Kind::Item ? &m_items[stop->item] : nullptr;
}

QDate AgendaBoard::cursorDay() const
{
    return m_column < int(m_columns.columns.size()) ? m_columns.columns[std::size_t(m_column)].day : QDate();
}

QTime AgendaBoard::cursorHour() const
{
    const auto stop = currentStop();
    return !stop || stop->minute < 0 ? aboveHours : timeOf(stop->minute);
}

void AgendaBoard::setCursor(QDate day, QTime hour)
{
    if (m_columns.columns.empty()) return;
    const auto column = m_columns.columns.front().day.daysTo(day);
    if (column >= 0 && column < qint64(m_columns.columns.size()))
        putCursorNear(int(column), hour.hour() * 60 + hour.minute());
}

void AgendaBoard::putCursor(int column, int stop)
{
    m_column = column;
    m_stop = stop;
    reveal();
    viewport()->update();
    tellReader();
}

void AgendaBoard::putCursorNear(int column, int minute)
{
    const auto stops = stopsOf(column);
    int best = 0;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (minute < 0 ? stops[i].minute >= 0 : stops[i].minute > minute) break;
        // Of several in one half hour, the first.
        if (stops[i].minute != stops[std::size_t(best)].minute || i == 0) best = int(i);
    }
    putCursor(column, best);
}

void AgendaBoard::walk(int columns, int stops)
{
    if (columns != 0) {
        const int target = m_column + columns;
        if (target < 0 || target >= int(m_columns.columns.size())) {
            Q_EMIT stepWanted(columns, cursorDay().addDays(columns));
            return;
        }
        const auto stop = currentStop();
        putCursorNear(target, stop ? stop->minute : 9 * 60);
        return;
    }
    const int last = int(stopsOf(m_column).size()) - 1;
    putCursor(m_column, std::clamp(m_stop + stops, 0, std::max(0, last)));
}

void AgendaBoard::moveByKey(int days, int minutes)
{
    const auto* item = currentItem();
    if (!item || !m_movable || item->kind != domain::AgendaKind::Appointment || !item->at) return;
    const auto at = item->at->toLocalTime();
    // By the clock on the wall, also where it is put forward or back in between.
    const int minute = at.time().hour() * 60 + at.time().minute() + minutes;
    if (minute < 0 || minute >= 24 * 60) return;
    const auto wanted = *item; // the signal's receiver gives this board new items
    Q_EMIT moveWanted(wanted, QDateTime(at.date().addDays(days), timeOf(minute)));
}

void AgendaBoard::act()
{
    const auto stop = currentStop();
    if (!stop) return;
    if (stop->kind == Stop::Kind::More) {
        Q_EMIT dayWanted(cursorDay());
    } else if (const auto* item = currentItem()) {
        const auto wanted = *item;
        Q_EMIT opened(wanted);
    } else {
        Q_EMIT newWanted(cursorDay(), cursorHour());
    }
}

void AgendaBoard::reveal()
{
    const auto stop = currentStop();
    if (!stop) return;
    const auto rect = stopRect(m_column, *stop);
    auto* bar = verticalScrollBar();
    if (rect.top() < headHeight())
        bar->setValue(bar->value() - (headHeight() - rect.top()));
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + tokens().unit);
}

void AgendaBoard::tellReader()
{
    const auto day = QLocale().toString(cursorDay(), u"dddd d MMMM"_s);
    const auto* item = currentItem();
    const auto stop = currentStop();
    setAccessibleDescription(item ? day + u": "_s + m_words.sentence(*item)
                             : stop && stop->kind == Stop::Kind::More
                                 ? day + u": "_s + tr("More things of the whole day")
                                 : tr("%1, %2: nothing").arg(day, cursorHour().toString(u"HH:mm"_s)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// Keys and mouse

bool AgendaBoard::event(QEvent* event)
{
    // Single letters belong to the board while it has the focus, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_N || key->key() == Qt::Key_T)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void AgendaBoard::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    // The key that points where reading goes leads to the next day.
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int days = event->key() == Qt::Key_Right ? onwards : -onwards;
        moves ? moveByKey(days, 0) : walk(days, 0);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        moves ? moveByKey(0, by * halfHour) : walk(0, by);
        break;
    }
    case Qt::Key_Home:
        putCursor(m_column, 0);
        break;
    case Qt::Key_End:
        putCursor(m_column, std::max(0, int(stopsOf(m_column).size()) - 1));
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int by = event->key() == Qt::Key_PageDown ? 1 : -1;
        Q_EMIT stepWanted(by, cursorDay().addDays(by * int(m_columns.columns.size())));
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act();
        break;
    case Qt::Key_N:
        if (moves)
            QAbstractScrollArea::keyPressEvent(event);
        else
            Q_EMIT newWanted(cursorDay(), cursorHour());
        break;
    case Qt::Key_T:
        if (moves)
            QAbstractScrollArea::keyPressEvent(event);
        else
            Q_EMIT todayWanted();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void AgendaBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    setFocus(Qt::MouseFocusReason);
    const int column = columnAt(event->pos().x());
    if (column < 0) return;
    if (event->pos().y() < headHeight()) {
        if (m_columns.columns.size() > 1) Q_EMIT dayWanted(m_columns.columns[std::size_t(column)].day);
        return;
    }
    const auto* drawn = drawnAt(event->pos());
    const auto stops = stopsOf(column);
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const bool hit =
            drawn ? stops[i].kind == Stop::Kind::Item && stops[i].item == drawn->item
                  : stops[i].kind != Stop::Kind::Item && stopRect(column, stops[i]).contains(event->pos());
        if (!hit) continue;
        putCursor(column, int(i));
        if (stops[i].kind == Stop::Kind::More) {
            Q_EMIT dayWanted(m_columns.columns[std::size_t(column)].day);
            return;
        }
    }
    if (!drawn || !m_movable) return;
    const auto& item = m_items[drawn->item];
    if (item.kind != domain::AgendaKind::Appointment || !item.at) return;
    const auto begins = item.at->toLocalTime().time();
    m_drag =
        Drag{drawn->item, event->pos(), minuteAt(event->pos().y()) - (begins.hour() * 60 + begins.minute())};
}

void AgendaBoard::mouseMoveEvent(QMouseEvent* event)
{
    const auto* drawn = drawnAt(event->pos());
    const bool holds = m_movable && drawn && m_items[drawn->item].kind == domain::AgendaKind::Appointment;
    viewport()->setCursor(holds ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (!m_drag) return;
    if (!m_drag->begun && (event->pos() - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->begun = true;
    m_drag->column = columnAt(event->pos().x());
    const int minute = minuteAt(event->pos().y()) - m_drag->grip + snapMinutes / 2;
    m_drag->minute = std::clamp(minute - minute % snapMinutes, m_columns.firstHour * 60,
                                m_columns.lastHour * 60 - snapMinutes);
    viewport()->update();
}

void AgendaBoard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag) return;
    const auto drag = *m_drag;
    m_drag.reset();
    viewport()->update();
    if (!drag.begun || drag.column < 0) return;
    const auto item = m_items[drag.item];
    const QDateTime to(m_columns.columns[std::size_t(drag.column)].day, timeOf(drag.minute));
    if (to != item.at->toLocalTime()) Q_EMIT moveWanted(item, to);
}

void AgendaBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag.reset();
    if (event->pos().y() >= headHeight() && columnAt(event->pos().x()) >= 0) act();
}

bool AgendaBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* drawn = drawnAt(help->pos());
        QToolTip::showText(help->globalPos(), drawn ? m_words.sentence(m_items[drawn->item]) : QString(),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void AgendaBoard::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellReader();
}

void AgendaBoard::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void AgendaBoard::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void AgendaBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        arrange();
}

// The picture

void AgendaBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours(palette()).surface);
    if (m_columns.columns.empty()) return;
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    paintGrid(painter);
    const auto* current = currentItem();
    for (const auto& drawn : m_drawn)
        if (!m_drag || !m_drag->begun || drawn.item != m_drag->item)
            paintItem(painter, drawn.rect, m_items[drawn.item], &m_items[drawn.item] == current);
    paintMore(painter);
    if (const auto stop = currentStop(); stop && !current && hasFocus()) {
        painter.setPen(QPen(colours(palette()).accent, tokens().focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(stopRect(m_column, *stop).adjusted(1, 1, -1, -1));
    }
    paintDrag(painter);
    painter.restore();
    paintHead(painter);
}

void AgendaBoard::paintHead(QPainter& painter) const
{
    const auto& c = colours(palette());
    const QRect head(0, 0, viewport()->width(), headHeight());
    painter.fillRect(head, c.surface);
    for (int i = 0; i < int(m_columns.columns.size()); ++i) {
        const auto& column = m_columns.columns[std::size_t(i)];
        const auto area = columnRect(i);
        const QRect place(area.left(), 0, area.width(), headHeight());
        const bool today = column.day == m_now.date();
        if (today) painter.fillRect(place.adjusted(1, 0, 0, 0), c.accentTint);
        painter.setPen(today ? c.accent : c.quietInk);
        painter.setFont(fontOf(TextRole::Caption));
        const int middle = place.height() / 2;
        painter.drawText(QRect(place.left(), place.top(), place.width(), middle),
                         Qt::AlignHCenter | Qt::AlignBottom,
                         today ? tr("%1, today").arg(QLocale().dayName(column.day.dayOfWeek()))
                               : QLocale().dayName(column.day.dayOfWeek()));
        painter.setPen(today ? c.accent : c.ink);
        painter.setFont(fontOf(TextRole::Body));
        painter.drawText(QRect(place.left(), place.top() + middle, place.width(), middle), Qt::AlignCenter,
                         QLocale().toString(column.day, u"d MMM"_s));
    }
    painter.setPen(c.line);
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void AgendaBoard::paintGrid(QPainter& painter) const
{
    const auto& c = colours(palette());
    const auto& t = tokens();
    const int bottom = yOf(m_columns.lastHour * 60);
    const QRect axis = QStyle::visualRect(layoutDirection(), viewport()->rect(),
                                          QRect(0, 0, axisWidth(), viewport()->height()));
    for (int i = 0; i < int(m_columns.columns.size()); ++i) {
        const auto area = columnRect(i);
        const auto& day = m_columns.columns[std::size_t(i)].day;
        if (day.dayOfWeek() == Qt::Sunday)
            painter.fillRect(QRect(area.left(), yOf(m_columns.firstHour * 60), area.width(),
                                   bottom - yOf(m_columns.firstHour * 60)),
                             c.paper);
        painter.setPen(c.line);
        const int edge = layoutDirection() == Qt::RightToLeft ? area.right() : area.left();
        painter.drawLine(edge, headHeight(), edge, bottom);
    }
    painter.setFont(withTabularFigures(fontOf(TextRole::Caption)));
    for (int hour = m_columns.firstHour; hour <= m_columns.lastHour; ++hour) {
        const int y = yOf(hour * 60);
        painter.setPen(c.line);
        if (layoutDirection() == Qt::RightToLeft)
            painter.drawLine(0, y, axis.left(), y);
        else
            painter.drawLine(axis.right(), y, viewport()->width(), y);
        painter.setPen(c.quietInk);
        if (hour < m_columns.lastHour)
            painter.drawText(QRect(axis.left(), y, axis.width(), painter.fontMetrics().height() + t.unit),
                             Qt::AlignCenter, u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')));
    }
    const auto today = m_columns.columns.front().day.daysTo(m_now.date());
    if (today < 0 || today >= qint64(m_columns.columns.size())) return;
    const auto area = columnRect(int(today));
    const int y = yOf(m_now.time().hour() * 60 + m_now.time().minute());
    if (y < yOf(m_columns.firstHour * 60) || y > bottom) return;
    painter.fillRect(QRect(area.left(), y - 1, area.width(), 2), c.danger);
}

void AgendaBoard::paintItem(QPainter& painter, const QRect& rect, const AgendaItem& item, bool current) const
{
    const auto& t = tokens();
    const auto& c = colours(palette());
    const auto [ink, tint] = c.of(AgendaWords::meaning(item));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect, t.unit, t.unit);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.setBrush(ink);
    painter.drawRect(rightToLeft ? QRect(rect.right() - 2, rect.top(), 3, rect.height())
                                 : QRect(rect.left(), rect.top(), 3, rect.height()));
    if (current && hasFocus()) {
        painter.setPen(QPen(c.accent, t.focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), t.unit, t.unit);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    auto inside = rect.adjusted(t.unit + 3, 1, -t.unit - 3, -1);
    painter.setClipRect(rect, Qt::IntersectClip);
    const int line = painter.fontMetrics().height();
    const int icon = std::min(line - 2, 14);
    if (inside.width() > 70) {
        const QRect place(inside.left(), inside.top() + (std::min(inside.height(), line + 2) - icon) / 2,
                          icon, icon);
        themeIcon(AgendaWords::iconName(item.kind), AgendaWords::meaning(item))
            .paint(&painter, QStyle::visualRect(layoutDirection(), inside, place));
        inside.adjust(rightToLeft ? 0 : icon + t.unit, 0, rightToLeft ? -icon - t.unit : 0, 0);
    }
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    const auto write = [&](int top, const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRect(inside.left(), top, inside.width(), line), align,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    };
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(fontOf(TextRole::Caption));
    const auto hour = AgendaWords::hour(item);
    const auto who = m_words.who(item);
    const auto what = m_words.what(item);
    const bool twoLines = inside.height() >= 2 * line;
    const auto first = hour.isEmpty() ? who : hour + u' ' + who;
    const int top = twoLines ? inside.top() + 1 : inside.top() + (inside.height() - line) / 2;
    write(top, twoLines || who == what ? first : first + u" · "_s + what, c.ink);
    if (twoLines && who != what) write(top + line, what, c.quietInk);
    painter.restore();
}

void AgendaBoard::paintMore(QPainter& painter) const
{
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(colours(palette()).accent);
    for (int i = 0; i < int(m_columns.columns.size()); ++i) {
        const auto all = m_columns.columns[std::size_t(i)].wholeDay.size();
        const auto shown = shownWholeDay(i);
        if (shown == all) continue;
        painter.drawText(stopRect(i, {Stop::Kind::More, 0, -1}), Qt::AlignCenter,
                         tr("%n more", nullptr, int(all - shown)));
    }
}

void AgendaBoard::paintDrag(QPainter& painter) const
{
    if (!m_drag || !m_drag->begun || m_drag->column < 0) return;
    auto moved = m_items[m_drag->item];
    moved.at = QDateTime(m_columns.columns[std::size_t(m_drag->column)].day, timeOf(m_drag->minute)).toUTC();
    const auto area = columnRect(m_drag->column).adjusted(2, 0, -3, 0);
    const int top = yOf(m_drag->minute);
    painter.setOpacity(0.85);
    paintItem(painter,
              QRect(area.left(), top, area.width(),
                    std::max(barHeight(), yOf(m_drag->minute + agendaMinutes(moved.kind)) - top)),
              moved, true);
    painter.setOpacity(1);
}

} // namespace wasl::ui
