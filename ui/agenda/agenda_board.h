#pragma once

#include "ui/agenda/agenda_layout.h"

#include <QAbstractScrollArea>
#include <QPoint>

#include <functional>
#include <optional>

namespace wasl::ui
{

class AgendaWords;

/// Some days beside each other, hours downwards, what is of the whole day above them. Painted with the
/// house's tokens; the first day stands where reading begins. It shows and asks, and changes nothing itself.
///
/// Keys: arrows walk (through the half hours, and onto items), Enter opens, N asks for an appointment at the
/// chosen hour, T goes to today, Page Up and Page Down a step in time, Ctrl and arrows move an appointment.
class AgendaBoard : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit AgendaBoard(const AgendaWords& words, QWidget* parent = nullptr);

    /// \p today is marked, and \p now drawn as a line across it. The cursor stays on its day and hour.
    void setItems(std::vector<storage::AgendaItem> items, QDate first, int days, const QDateTime& now);
    /// Puts the cursor on a day, at an hour.
    void setCursor(QDate day, QTime hour);
    /// Whether appointments may be moved.
    void setMovable(bool movable) { m_movable = movable; }

    [[nodiscard]] QDate cursorDay() const;
    [[nodiscard]] QTime cursorHour() const; ///< 9:00 where the cursor is above the hours
    /// The item under the cursor; nullptr on an empty half hour.
    [[nodiscard]] const storage::AgendaItem* currentItem() const;
    /// Where an item stands in the viewport; empty when it is not drawn.
    [[nodiscard]] QRect itemRect(const QString& key) const;
    /// Where a moment of a day stands in the viewport.
    [[nodiscard]] QPoint pointAt(QDate day, QTime hour) const;

Q_SIGNALS:
    void opened(const storage::AgendaItem& item);
    void newWanted(QDate day, QTime hour);
    void todayWanted();
    /// Back or on by so many of the days shown (-1, 1 …), and the cursor goes to that day.
    void stepWanted(int steps, QDate cursor);
    /// A whole-day list is longer than what is shown of it.
    void dayWanted(QDate day);
    void moveWanted(const storage::AgendaItem& item, const QDateTime& to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Where the cursor can stand in a day, from above: items of the whole day, then half hours; a half hour
    /// in which items begin is one stop for each of them.
    struct Stop
    {
        enum class Kind
        {
            Item,
            More,
            HalfHour
        };
        Kind kind = Kind::HalfHour;
        std::size_t item = 0;
        int minute = 0; ///< of the day; -1 above the hours
    };
    struct Drawn
    {
        QRect rect;
        std::size_t item;
    };

    void arrange();
    [[nodiscard]] std::vector<Stop> stopsOf(int column) const;
    [[nodiscard]] std::optional<Stop> currentStop() const;
    void putCursor(int column, int stop);
    void putCursorNear(int column, int minute);
    void walk(int columns, int stops);
    void moveByKey(int days, int minutes);
    void act();
    void tellReader();
    void reveal();

    [[nodiscard]] int axisWidth() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] int wholeDayHeight() const;
    [[nodiscard]] int hourHeight() const;
    [[nodiscard]] int gridTop() const;                ///< in the viewport, scrolled
    [[nodiscard]] QRect columnRect(int column) const; ///< x and width; already mirrored
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] int columnAt(int x) const;
    [[nodiscard]] int minuteAt(int y) const;
    [[nodiscard]] std::size_t shownWholeDay(int column) const;
    [[nodiscard]] const Drawn* drawnAt(const QPoint& point) const;
    [[nodiscard]] QRect stopRect(int column, const Stop& stop) const;

    void paintHead(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintItem(QPainter& painter, const QRect& rect, const storage::AgendaItem& item, bool current) const;
    void paintMore(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;

    const AgendaWords& m_words;
    std::vector<storage::AgendaItem> m_items;
    AgendaColumns m_columns;
    std::vector<Drawn> m_drawn;
    QDateTime m_now;
    bool m_movable = false;
    int m_column = 0, m_stop = 0;

    struct Drag
    {
        std::size_t item;
        QPoint from;
        int grip; ///< minutes from the item's beginning to where it is held
        bool begun = false;
        int column = 0, minute = 0;
    };
    std::optional<Drag> m_drag;
};

} // namespace wasl::ui
