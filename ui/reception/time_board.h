#pragma once

#include "app/domain/stay_change.h"
#include "ui/reception/board_geometry.h"
#include "ui/reception/board_painter.h"
#include "ui/reception/board_reading.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <memory>

class QTimer;

namespace wasl::ui
{

class Notice;

/// All beds of a structure over time: beds under foldable rooms, a column for each day, a bar for each stay.
///
/// Mouse: a bar is dragged to another bed or day, and stretched at its ends; Ctrl and a click choose it to
/// leave together with others. Keys: arrows walk over beds and days, Enter opens what is there, Space chooses
/// it. Ctrl and arrows take the bar up and carry it, Shift and arrows stretch its end; Enter puts it down,
/// Escape puts it back. Insert begins a stay, Home goes to today, Page Up and Page Down a screen of beds,
/// with Ctrl a week.
///
/// What is carried is shown as a ghost with the reason beside it while it would be refused.
class TimeBoard : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// How many days stand in the width of the board.
    enum class Zoom
    {
        Week,
        FourWeeks,
        ThreeMonths
    };

    /// What can be held of a bar.
    enum class Grip
    {
        Whole,
        Beginning,
        End
    };

    explicit TimeBoard(storage::CaseFile& file, QWidget* parent = nullptr);

    void showStructure(const domain::StructureId& structure);
    /// Reads again what is looked at; focus and scrolling stay.
    void reload();
    void setZoom(Zoom zoom);
    void goTo(const QDate& day);
    void goToday();
    void foldAll(bool folded);

    /// Where the focus is.
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] const BoardLine* line() const;
    [[nodiscard]] std::optional<BoardBar> bar();
    [[nodiscard]] std::optional<BoardBlock> block();
    /// Bed, day and what is there, in a sentence.
    [[nodiscard]] QString description();
    /// What is carried and where to, in a sentence; empty while nothing is.
    [[nodiscard]] QString carriedWords() const;
    void focusBed(const domain::BedId& bed, const QDate& day);

    [[nodiscard]] const QSet<domain::StayId>& chosen() const { return m_chosen; }
    void chooseNone();

    /// Takes up the bar under the focus, to be carried by arrows or let follow the pointer. False when there
    /// is none, or when it is over.
    bool takeUp(Grip grip);
    [[nodiscard]] bool carries() const { return m_ghost.has_value(); }
    /// Moves what is carried, from where it was taken: to a bed, and by so many days.
    void aim(const domain::BedId& bed, int days);
    /// Does what the ghost shows, if it may be done.
    void putDown();
    void putBack();
    /// The end of the bar under the focus moves at once.
    void lengthen(int days);

    [[nodiscard]] const BoardGeometry& geometryOfDays() const { return m_geometry; }
    [[nodiscard]] BoardReading& reading() { return *m_reading; }

Q_SIGNALS:
    void focusMoved();
    /// Enter on a stay or a block.
    void opened();
    /// A stay is to begin on a free bed that day.
    void stayWanted(const domain::BedId& bed, const QDate& day);
    /// A stay lies elsewhere now, as \p after; \p before says where it lay, and can be asked for again where
    /// \p undoable.
    void changed(const domain::Stay& after, const domain::StayPlace& before, bool undoable);
    /// Something could not be done. Nothing was.
    void refused(const domain::Refusal& why);
    void carriedChanged(bool carries);
    void chosenChanged(int count);

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
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A bar that is carried.
    struct Ghost
    {
        BoardBar bar;
        Grip grip = Grip::Whole;
        domain::BedId bed; ///< from where it was taken
        domain::StayPlace from, wanted;
        int days = 0; ///< from where it was taken
        std::vector<domain::Refusal> why;
    };
    /// The button is down on a bar, which is not carried before the pointer has gone some way.
    struct Press
    {
        QPoint at;
        Grip grip = Grip::Whole;
        QDate day;
    };

    void arrange();
    void readWindow();
    void showBeginning();
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] int daysShown() const;
    void setFocusCell(int line, const QDate& day);
    void walk(int days, int lines);
    void carry(int days, int lines);
    void act();
    void toggleChosen();
    void foldLine(bool folded);
    void tellReader();
    [[nodiscard]] std::optional<Grip> gripAt(const QPoint& point);
    void follow(const QPoint& point);
    void scrollAtEdge();
    void showReason();
    [[nodiscard]] QString sentenceOf(const BoardLine& line, const QDate& day);

    void paintDays(QPainter& painter);
    void paintLine(QPainter& painter, int number);
    void paintBars(QPainter& painter, int number);
    void paintGhost(QPainter& painter);
    void paintNames(QPainter& painter);
    void paintHead(QPainter& painter);
    void paintNights(QPainter& painter, const QDate& from, const QDate& until);
    [[nodiscard]] QRectF inLine(QRectF span) const;
    [[nodiscard]] static BarLook lookOf(const BoardBar& bar);

    storage::CaseFile& m_file;
    BoardReading* m_reading;
    BoardGeometry m_geometry;
    BoardPainter m_painter;
    Zoom m_zoom = Zoom::FourWeeks;
    QDate m_today;
    int m_line = 0;
    QDate m_day;
    QSet<domain::StayId> m_chosen;
    std::optional<Ghost> m_ghost;
    std::optional<Press> m_press;
    QPoint m_pointer;
    bool m_unseen =
        true; ///< not painted since another structure was shown: it is not known yet how wide it will be
    Notice* m_reason; ///< beside what is carried
    QTimer* m_edge;   ///< scrolls on while something is carried at the edge
    int m_monthHeight = 0, m_dayHeight = 0, m_nightHeight = 0;
};

} // namespace wasl::ui
