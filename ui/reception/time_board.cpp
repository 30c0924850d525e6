#include "ui/reception/time_board.h"

#include "app/domain/codebook.h"
#include "app/storage/stay_board.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::StayPlace;
using domain::StayState;

namespace
{

constexpr int yearOfBoard = 365, lineHeight = 28, gripWidth = 6, edgeMilliseconds = 40;
constexpr int namesWidth = 168;

/// The same hour on another day, by the clock on the wall.
domain::Moment onDay(const domain::Moment& moment, qint64 days)
{
    const auto local = moment.toLocalTime();
    return QDateTime(local.date().addDays(days), local.time()).toUTC();
}

bool canBeChanged(const BoardBar& bar)
{
    return bar.stay.bed && bar.stay.from &&
           (bar.stay.state == StayState::CheckedIn || bar.stay.state == StayState::Reserved);
}

} // namespace

TimeBoard::TimeBoard(storage::CaseFile& file, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_file(file)
    , m_reading(new BoardReading(file, this))
    , m_today(file.database().today())
    , m_day(m_today)
    , m_reason(new Notice(viewport()))
    , m_edge(new QTimer(this))
{
    setObjectName(u"timeBoard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    m_reason->setObjectName(u"boardReason"_s);
    m_reason->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_reason->hide();
    m_geometry.line = lineHeight;
    m_geometry.names = namesWidth;
    m_geometry.first = m_today.addDays(-yearOfBoard);
    m_geometry.days = 2 * yearOfBoard + 1;
    m_edge->setInterval(edgeMilliseconds);
    connect(m_edge, &QTimer::timeout, this, &TimeBoard::scrollAtEdge);
    connect(m_reading, &BoardReading::arrived, viewport(), qOverload<>(&QWidget::update));
}

void TimeBoard::showStructure(const domain::StructureId& structure)
{
    putBack();
    chooseNone();
    m_reading->show(structure);
    arrange();
    m_unseen = true;
    showBeginning();
}

void TimeBoard::showBeginning()
{
    m_line = 0;
    while (line() && line()->kind != BoardLine::Kind::Bed)
        ++m_line;
    if (!line()) m_line = 0;
    goToday();
    verticalScrollBar()->setValue(0);
}

void TimeBoard::reload()
{
    const auto bed = line() ? line()->bed : domain::BedId();
    putBack();
    const auto today = m_file.database().today();
    if (today != m_today) { // over midnight the days one can scroll over begin a day later
        m_geometry.first = m_geometry.first.addDays(m_today.daysTo(today));
        m_today = today;
    }
    m_reading->readAgain();
    arrange();
    if (const int at = m_reading->lineOf(bed); at >= 0) m_line = at;
    setFocusCell(m_line, m_day);
}

// Where everything stands

int TimeBoard::daysShown() const
{
    switch (m_zoom) {
    case Zoom::Week:
        return 7;
    case Zoom::FourWeeks:
        return 28;
    case Zoom::ThreeMonths:
        break;
    }
    return 91;
}

double TimeBoard::dayWidth() const
{
    return std::max(4.0, double(std::max(1, viewport()->width() - m_geometry.names)) / daysShown());
}

void TimeBoard::arrange()
{
    const QFontMetrics caption(fontOf(TextRole::Caption));
    m_monthHeight = caption.height() + tokens().control;
    m_dayHeight = 2 * caption.height() + tokens().unit;
    m_nightHeight = caption.height() + tokens().card;
    m_geometry.head = m_monthHeight + m_dayHeight + m_nightHeight;
    m_geometry.viewport = viewport()->size();
    m_geometry.rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_geometry.lines = int(m_reading->lines().size());
    const auto kept = m_geometry.visibleDays().first;
    const bool other = m_geometry.dayWidth != dayWidth();
    m_geometry.dayWidth = dayWidth();
    auto* days = horizontalScrollBar();
    const int room = std::max(1, viewport()->width() - m_geometry.names);
    days->setPageStep(room);
    days->setSingleStep(std::max(1, int(m_geometry.dayWidth)));
    days->setRange(0, std::max(0, m_geometry.contentWidth() - room));
    if (other) days->setValue(m_geometry.daysScrollTo(kept));
    auto* lines = verticalScrollBar();
    const int high = std::max(1, viewport()->height() - m_geometry.head);
    lines->setPageStep(high);
    lines->setSingleStep(lineHeight);
    lines->setRange(0, std::max(0, m_geometry.contentHeight() - high));
    m_geometry.scrolledDays = days->value();
    m_geometry.scrolledLines = lines->value();
    m_line = std::clamp(m_line, 0, std::max(0, m_geometry.lines - 1));
    readWindow();
    viewport()->update();
}

void TimeBoard::readWindow()
{
    const auto [from, until] = m_geometry.visibleDays();
    m_reading->setWindow(from, until);
}

void TimeBoard::scrollContentsBy(int, int)
{
    m_geometry.scrolledDays = horizontalScrollBar()->value();
    m_geometry.scrolledLines = verticalScrollBar()->value();
    readWindow();
    viewport()->update();
}

void TimeBoard::setZoom(Zoom zoom)
{
    if (zoom == m_zoom) return;
    m_zoom = zoom;
    const auto focus = m_day;
    const bool seen = m_geometry.visibleDays().first <= focus && focus <= m_geometry.visibleDays().second;
    arrange();
    // What one looked at stays in sight.
    horizontalScrollBar()->setValue(seen ? m_geometry.daysScrollTo(focus.addDays(-daysShown() / 7))
                                         : horizontalScrollBar()->value());
    viewport()->update();
}

void TimeBoard::goTo(const QDate& day)
{
    const auto wanted = std::clamp(day, m_geometry.first, m_geometry.first.addDays(m_geometry.days - 1));
    // A little of what was before stays in sight.
    horizontalScrollBar()->setValue(m_geometry.daysScrollTo(wanted.addDays(-daysShown() / 7)));
    setFocusCell(m_line, wanted);
}

void TimeBoard::goToday()
{
    goTo(m_today);
}

void TimeBoard::foldAll(bool folded)
{
    m_reading->foldAll(folded);
    arrange();
    setFocusCell(m_line, m_day);
}

void TimeBoard::foldLine(bool folded)
{
    const auto* at = line();
    if (!at || at->roomId.isNull()) return;
    const auto room = at->roomId;
    m_reading->fold(room, folded);
    arrange();
    const auto& lines = m_reading->lines();
    const auto head = std::find_if(lines.begin(), lines.end(), [&](const BoardLine& one) {
        return one.kind == BoardLine::Kind::Room && one.roomId == room;
    });
    setFocusCell(int(head - lines.begin()), m_day);
}

// The focus

const BoardLine* TimeBoard::line() const
{
    const auto& lines = m_reading->lines();
    return m_line >= 0 && m_line < int(lines.size()) ? &lines[std::size_t(m_line)] : nullptr;
}

std::optional<BoardBar> TimeBoard::bar()
{
    const auto* at = line();
    const auto* found = at && at->kind == BoardLine::Kind::Bed ? m_reading->barOn(at->bed, m_day) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<BoardBlock> TimeBoard::block()
{
    const auto* at = line();
    const auto* found = at && at->kind == BoardLine::Kind::Bed ? m_reading->blockOn(at->bed, m_day) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void TimeBoard::focusBed(const domain::BedId& bed, const QDate& day)
{
    const int at = m_reading->lineOf(bed);
    if (at >= 0) setFocusCell(at, day);
}

void TimeBoard::setFocusCell(int toLine, const QDate& day)
{
    m_line = std::clamp(toLine, 0, std::max(0, m_geometry.lines - 1));
    m_day = std::clamp(day, m_geometry.first, m_geometry.first.addDays(m_geometry.days - 1));
    horizontalScrollBar()->setValue(m_geometry.daysScrollFor(m_day));
    verticalScrollBar()->setValue(m_geometry.linesScrollFor(m_line));
    viewport()->update();
    tellReader();
    Q_EMIT focusMoved();
}

void TimeBoard::walk(int days, int lines)
{
    setFocusCell(m_line + lines, m_day.addDays(days));
}

void TimeBoard::tellReader()
{
    setAccessibleDescription(withoutBidiMarks(description()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString TimeBoard::carriedWords() const
{
    if (!m_ghost) return {};
    const auto until = m_ghost->wanted.until;
    const auto from = writeDate(m_ghost->wanted.from.toLocalTime().date());
    const auto days =
        until ? tr("%1 to %2").arg(from, writeDate(until->toLocalTime().date())) : tr("from %1").arg(from);
    const auto* at = line();
    const auto bed = at && at->kind == BoardLine::Kind::Bed
                         ? tr("bed %1 of room %2").arg(isolateLtr(at->label), isolateLtr(at->room))
                         : QString();
    //: A stay that is being moved on the board: who, where to, which days.
    return tr("%1 would have %2, %3.").arg(m_ghost->bar.words, bed, days);
}

QString TimeBoard::description()
{
    if (m_ghost)
        return carriedWords() + u' ' +
               (m_ghost->why.empty() ? tr("Enter puts it down, Escape puts it back.")
                                     : m_ghost->why.front().message);
    return line() ? sentenceOf(*line(), m_day) : QString();
}

QString TimeBoard::sentenceOf(const BoardLine& at, const QDate& day)
{
    if (at.kind == BoardLine::Kind::Unit)
        return tr("Unit %1, %n bed(s).", nullptr, at.beds).arg(isolate(at.unit));
    if (at.kind == BoardLine::Kind::Room)
        return at.folded
                   ? tr("Room %1, folded, %n bed(s). Enter unfolds it.", nullptr, at.beds)
                         .arg(isolateLtr(at.room))
                   : tr("Room %1, %n bed(s). Enter folds it.", nullptr, at.beds).arg(isolateLtr(at.room));
    const auto where = tr("Bed %1 of room %2, %3:")
                           .arg(isolateLtr(at.label), isolateLtr(at.room),
                                isolate(QLocale().toString(day, u"dddd d MMMM"_s)));
    const auto on = [](const std::optional<domain::Moment>& moment) {
        return moment ? writeDate(moment->toLocalTime().date()) : QString();
    };
    if (const auto* found = m_reading->barOn(at.bed, day)) {
        const auto& stay = found->stay;
        const auto who = found->words;
        switch (stay.state) {
        case StayState::Reserved:
            return where + u' ' +
                   (stay.until ? tr("reserved for %1, from %2 to %3.").arg(who, on(stay.from), on(stay.until))
                               : tr("reserved for %1, from %2.").arg(who, on(stay.from)));
        case StayState::CheckedOut:
            return where + u' ' + tr("%1 was here until %2.").arg(who, on(stay.until));
        default:
            if (found->late)
                return where + u' ' + tr("%1 is here and should have left on %2.").arg(who, on(stay.until));
            return where + u' ' +
                   (stay.until ? tr("%1 is here until %2.").arg(who, on(stay.until))
                               : tr("%1 is here, with no end planned.").arg(who));
        }
    }
    if (const auto* blocked = m_reading->blockOn(at.bed, day)) {
        static const auto reasons = domain::Codebook::load(u"block_reasons"_s);
        const auto reason = isolate(reasons.label(blocked->block.reason, labelLanguage()));
        return where + u' ' +
               (blocked->block.until ? tr("out of use until %1 (%2).").arg(on(blocked->block.until), reason)
                                     : tr("out of use (%1).").arg(reason));
    }
    if (!at.active) return where + u' ' + tr("no longer in use.");
    return where + u' ' + tr("free.");
}

void TimeBoard::act()
{
    const auto* at = line();
    if (!at) return;
    if (at->kind == BoardLine::Kind::Room) {
        foldLine(!at->folded);
    } else if (at->kind == BoardLine::Kind::Bed) {
        if (bar() || block() || !at->active)
            Q_EMIT opened();
        else
            Q_EMIT stayWanted(at->bed, std::max(m_day, m_today));
    }
}

void TimeBoard::toggleChosen()
{
    const auto found = bar();
    if (!found || found->stay.state != StayState::CheckedIn) return;
    if (!m_chosen.remove(found->stay.id)) m_chosen.insert(found->stay.id);
    viewport()->update();
    Q_EMIT chosenChanged(int(m_chosen.size()));
}

void TimeBoard::chooseNone()
{
    if (m_chosen.isEmpty()) return;
    m_chosen.clear();
    viewport()->update();
    Q_EMIT chosenChanged(0);
}

// Carrying

bool TimeBoard::takeUp(Grip grip)
{
    const auto found = bar();
    if (m_ghost || !found) return false;
    if (!canBeChanged(*found)) {
        Q_EMIT refused({u"stay-over"_s, tr("This stay is over; it lies where it was."), {}});
        return false;
    }
    const StayPlace place{*found->stay.bed, *found->stay.from, found->stay.until};
    m_ghost = Ghost{*found, grip, place.bed, place, place, 0, {}};
    viewport()->update();
    tellReader();
    Q_EMIT carriedChanged(true);
    return true;
}

void TimeBoard::aim(const domain::BedId& bed, int days)
{
    if (!m_ghost) return;
    auto wanted = m_ghost->from;
    const bool guest = m_ghost->bar.stay.state == StayState::CheckedIn;
    switch (m_ghost->grip) {
    case Grip::Whole:
        wanted.bed = bed;
        // A guest has arrived: she takes another bed from now on, and her days stay.
        if (!guest) {
            wanted.from = onDay(wanted.from, days);
            if (wanted.until) wanted.until = onDay(*wanted.until, days);
        }
        break;
    case Grip::Beginning:
        wanted.from = onDay(wanted.from, days);
        break;
    case Grip::End:
        if (days != 0)
            wanted.until = wanted.until && !m_ghost->bar.late
                               ? onDay(*wanted.until, days)
                               : noonOf((m_ghost->bar.late ? m_today : m_day).addDays(days));
        break;
    }
    m_ghost->days = days;
    if (wanted == m_ghost->wanted) return;
    m_ghost->wanted = wanted;
    m_ghost->why = wanted == m_ghost->from
                       ? std::vector<domain::Refusal>()
                       : storage::StayBoard(m_file.database()).whyNot(m_ghost->bar.stay.id, wanted);
    viewport()->update();
    showReason();
    tellReader();
    Q_EMIT focusMoved();
}

void TimeBoard::carry(int days, int lines)
{
    if (!m_ghost) return;
    int to = m_line;
    const auto& all = m_reading->lines();
    if (lines != 0 && m_ghost->grip == Grip::Whole) {
        // Over heads to the next bed.
        for (int at = m_line + lines; at >= 0 && at < int(all.size()); at += lines)
            if (all[std::size_t(at)].kind == BoardLine::Kind::Bed) {
                to = at;
                break;
            }
    }
    const int shift = m_ghost->days + days;
    m_line = to;
    verticalScrollBar()->setValue(m_geometry.linesScrollFor(m_line));
    aim(all[std::size_t(m_line)].bed, shift);
    if (!m_ghost) return;
    const auto seen =
        m_ghost->grip == Grip::End && m_ghost->wanted.until ? *m_ghost->wanted.until : m_ghost->wanted.from;
    if (days != 0) horizontalScrollBar()->setValue(m_geometry.daysScrollFor(seen.toLocalTime().date()));
    showReason();
}

void TimeBoard::putBack()
{
    m_press.reset();
    m_edge->stop();
    m_reason->hide();
    if (!m_ghost) return;
    const auto bed = m_ghost->bed;
    m_ghost.reset();
    if (const int at = m_reading->lineOf(bed); at >= 0) m_line = at;
    viewport()->update();
    tellReader();
    Q_EMIT carriedChanged(false);
    Q_EMIT focusMoved();
}

void TimeBoard::putDown()
{
    if (!m_ghost) return;
    const auto ghost = *m_ghost;
    if (ghost.wanted == ghost.from) {
        putBack();
        return;
    }
    if (!ghost.why.empty()) {
        const bool byMouse = m_press.has_value();
        if (byMouse) putBack();
        Q_EMIT refused(ghost.why.front());
        return;
    }
    putBack();
    const auto done = storage::StayBoard(m_file.database()).change(ghost.bar.stay.id, ghost.wanted);
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    m_reading->forget();
    const auto shown = ghost.wanted.from.toLocalTime().date();
    focusBed(ghost.wanted.bed, ghost.bar.stay.state == StayState::Reserved ? shown : m_day);
    // A guest's end can only be a time to come: one that was not known or has passed does not come back.
    const bool guest = done->state == StayState::CheckedIn;
    const bool undoable = !guest || ghost.wanted.until == ghost.from.until ||
                          (ghost.from.until && *ghost.from.until > m_file.database().now());
    auto before = ghost.from;
    if (guest && done->checkedInAt) before.from = *done->checkedInAt;
    Q_EMIT changed(*done, before, undoable);
}

void TimeBoard::lengthen(int days)
{
    if (!takeUp(Grip::End)) return;
    aim(m_ghost->bed, days);
    const auto why = m_ghost->why;
    if (!why.empty()) putBack();
    if (why.empty())
        putDown();
    else
        Q_EMIT refused(why.front());
}

void TimeBoard::showReason()
{
    if (!m_ghost || m_ghost->why.empty()) {
        m_reason->hide();
        return;
    }
    const int width = std::clamp(m_geometry.grid().width() - 2 * tokens().card, 120, 340);
    m_reason->say(Meaning::Danger, m_ghost->why.front().message);
    m_reason->layout()->activate();
    m_reason->resize(width, m_reason->layout()->totalHeightForWidth(width));
    // Beside the pointer, or under the ghost where keys carry it; always wholly in sight.
    QPoint at = m_pointer + QPoint(tokens().card, tokens().card);
    if (!m_press) {
        const auto ghost =
            m_geometry.span(m_line, boardDays(m_ghost->wanted.from), boardDays(m_ghost->wanted.from));
        at = QPoint(int(ghost.left()), int(ghost.bottom()) + tokens().unit);
    }
    if (m_geometry.rightToLeft) at.rx() -= m_reason->width();
    const auto room = m_geometry.grid();
    at.setX(
        std::clamp(at.x(), room.left() + 4, std::max(room.left() + 4, room.right() - m_reason->width() - 4)));
    if (at.y() + m_reason->height() > room.bottom()) at.setY(at.y() - m_reason->height() - 2 * lineHeight);
    m_reason->move(at.x(), std::max(room.top(), at.y()));
    m_reason->raise();
}

// Keys

bool TimeBoard::event(QEvent* event)
{
    // While something is carried, Escape puts it back and does not lead away from the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && (m_ghost || m_press)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimeBoard::keyPressEvent(QKeyEvent* event)
{
    const bool carrying = event->modifiers() & Qt::ControlModifier;
    const bool stretching = event->modifiers() & Qt::ShiftModifier;
    // The key that points where reading goes leads to the next day.
    const int onwards = m_geometry.rightToLeft ? -1 : 1;
    const auto arrow = [&](int days, int lines) {
        if (m_ghost || (carrying ? takeUp(Grip::Whole) : stretching && takeUp(Grip::End)))
            carry(days, lines);
        else if (!carrying && !stretching)
            walk(days, lines);
    };
    const int page = std::max(1, (viewport()->height() - m_geometry.head) / lineHeight - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        arrow(-onwards, 0);
        break;
    case Qt::Key_Right:
        arrow(onwards, 0);
        break;
    case Qt::Key_Up:
        arrow(0, -1);
        break;
    case Qt::Key_Down:
        arrow(0, 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int by = event->key() == Qt::Key_PageDown ? 1 : -1;
        if (!m_ghost) carrying ? walk(7 * by, 0) : walk(0, page * by);
        break;
    }
    case Qt::Key_Home:
        if (m_ghost) break;
        if (carrying) m_line = 0;
        goToday();
        break;
    case Qt::Key_End:
        if (!m_ghost) setFocusCell(m_geometry.lines - 1, m_day);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ghost ? putDown() : act();
        break;
    case Qt::Key_Space:
        if (!m_ghost) line() && line()->kind == BoardLine::Kind::Room ? act() : toggleChosen();
        break;
    case Qt::Key_Insert:
        if (!m_ghost && line() && line()->kind == BoardLine::Kind::Bed)
            Q_EMIT stayWanted(line()->bed, std::max(m_day, m_today));
        break;
    case Qt::Key_Plus:
        foldLine(false);
        break;
    case Qt::Key_Minus:
        foldLine(true);
        break;
    case Qt::Key_Escape:
        if (m_ghost || m_press) {
            putBack();
            break;
        }
        [[fallthrough]];
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// Mouse

std::optional<TimeBoard::Grip> TimeBoard::gripAt(const QPoint& point)
{
    const int at = m_geometry.lineAt(point.y());
    if (at < 0 || !m_geometry.grid().contains(point)) return std::nullopt;
    const auto& found = m_reading->lines()[std::size_t(at)];
    if (found.kind != BoardLine::Kind::Bed) return std::nullopt;
    const double here = m_geometry.daysAt(point.x());
    const double near = gripWidth / m_geometry.dayWidth;
    for (const auto& bar : m_reading->bars(found.bed)) {
        if (here < bar.from - near || here > bar.until + near) continue;
        const double third = (bar.until - bar.from) / 3;
        if (!bar.open && std::abs(here - bar.until) <= std::min(near, third)) return Grip::End;
        if (bar.stay.state == StayState::Reserved && std::abs(here - bar.from) <= std::min(near, third))
            return Grip::Beginning;
        if (here >= bar.from && here <= bar.until) return Grip::Whole;
    }
    return std::nullopt;
}

void TimeBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    setFocus(Qt::MouseFocusReason);
    putBack();
    const int at = m_geometry.lineAt(event->pos().y());
    if (at < 0) return;
    const bool inNames = m_geometry.namesColumn().contains(event->pos());
    const auto kind = m_reading->lines()[std::size_t(at)].kind;
    // Where a bar is pressed, that bar's own day: its edge may lie in a day that another bar's night is.
    auto day = inNames ? m_day : m_geometry.dayAt(event->pos().x());
    const auto pressed = day;
    const auto grip = gripAt(event->pos());
    if (grip && !inNames) {
        const double here = m_geometry.daysAt(event->pos().x());
        const double near = gripWidth / m_geometry.dayWidth;
        for (const auto& bar : m_reading->bars(m_reading->lines()[std::size_t(at)].bed))
            if (here >= bar.from - near && here <= bar.until + near)
                if (const auto* on = m_reading->barOn(m_reading->lines()[std::size_t(at)].bed, day);
                    !on || on->stay.id != bar.stay.id)
                    day = *grip == Grip::End ? QDate::fromJulianDay(qint64(std::ceil(bar.until)) - 2)
                                             : QDate::fromJulianDay(qint64(std::floor(bar.from)));
    }
    setFocusCell(at, day);
    if (kind == BoardLine::Kind::Room) {
        act();
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        toggleChosen();
        return;
    }
    if (grip) m_press = Press{event->pos(), *grip, pressed};
}

void TimeBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_press) {
        const auto grip = gripAt(event->pos());
        viewport()->setCursor(!grip                  ? Qt::ArrowCursor
                              : *grip == Grip::Whole ? Qt::OpenHandCursor
                                                     : Qt::SizeHorCursor);
        return;
    }
    m_pointer = event->pos();
    if (!m_ghost) {
        if ((event->pos() - m_press->at).manhattanLength() < QApplication::startDragDistance()) return;
        const auto press = *m_press;
        if (!takeUp(press.grip)) {
            m_press.reset();
            return;
        }
    }
    follow(event->pos());
    const auto room = m_geometry.grid().adjusted(lineHeight, lineHeight, -lineHeight, -lineHeight);
    if (room.contains(event->pos()))
        m_edge->stop();
    else if (!m_edge->isActive())
        m_edge->start();
}

void TimeBoard::follow(const QPoint& point)
{
    if (!m_ghost || !m_press) return;
    const int at = m_geometry.lineAt(std::clamp(point.y(), m_geometry.head, viewport()->height() - 1));
    const auto& lines = m_reading->lines();
    if (m_ghost->grip == Grip::Whole && at >= 0 && lines[std::size_t(at)].kind == BoardLine::Kind::Bed)
        m_line = at;
    const auto bed = lines[std::size_t(m_line)].bed;
    aim(bed, int(m_press->day.daysTo(m_geometry.dayAt(point.x()))));
    showReason();
}

void TimeBoard::scrollAtEdge()
{
    if (!m_ghost || !m_press) {
        m_edge->stop();
        return;
    }
    const auto room = m_geometry.grid();
    const auto step = [](int at, int from, int until) {
        return at < from + lineHeight ? -1 : at > until - lineHeight ? 1 : 0;
    };
    const int days = step(m_pointer.x(), room.left(), room.right()) * (m_geometry.rightToLeft ? -1 : 1);
    const int lines = step(m_pointer.y(), room.top(), room.bottom());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    days * int(std::ceil(m_geometry.dayWidth / 2)));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + lines * lineHeight / 2);
    follow(m_pointer);
}

void TimeBoard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press) return;
    m_edge->stop();
    if (m_ghost) putDown();
    m_press.reset();
}

void TimeBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    putBack();
    const int at = m_geometry.lineAt(event->pos().y());
    if (at >= 0 && m_geometry.grid().contains(event->pos()) &&
        m_reading->lines()[std::size_t(at)].kind == BoardLine::Kind::Bed)
        act();
}

bool TimeBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = m_geometry.lineAt(help->pos().y());
        QString words;
        if (at >= 0) {
            words = sentenceOf(m_reading->lines()[std::size_t(at)], m_geometry.dayAt(help->pos().x()));
        } else if (m_geometry.headOf(-1e6, 1e9).contains(help->pos()) &&
                   !m_geometry.namesColumn().adjusted(0, -m_geometry.head, 0, 0).contains(help->pos())) {
            const auto day = m_geometry.dayAt(help->pos().x());
            if (const auto night = m_reading->night(day))
                words =
                    tr("Night of %1: %2 occupied and %3 reserved of %4 usable beds, %5 free, %6 out of use.")
                        .arg(isolate(QLocale().toString(day, u"dddd d MMMM"_s)), writeNumber(night->occupied),
                             writeNumber(night->reserved), writeNumber(night->usable),
                             writeNumber(night->free()), writeNumber(night->outOfUse));
        }
        QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimeBoard::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellReader();
}

void TimeBoard::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimeBoard::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (m_unseen) showBeginning();
}

void TimeBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    m_painter.text().forget();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange) // names are shown in the window's script
        reload();
}

} // namespace wasl::ui
