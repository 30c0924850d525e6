#include "board_figures.h"

#include "app/storage/stay_board.h"
#include "app/storage/structure_store.h"
#include "app/storage/transaction.h"
#include "figures.h"
#include "tests/ui/referrals/office.h"
#include "ui/reception/time_board.h"
#include "ui/shared/background.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

constexpr int kBedsInRoom = 4;
constexpr int kRoomsInUnit = 25;
constexpr int kDaysBefore = 300;
constexpr int kDaysAfter = 65;
const auto kFrameGoal = u"16"_s;

/// Times of frames, or of anything else, in milliseconds.
class FrameTimes
{
public:
    void add(double milliseconds, double own)
    {
        m_all.push_back(milliseconds);
        m_own.push_back(own);
    }
    void print(const QString& what, const QString& goal)
    {
        if (m_all.empty()) return;
        printOne(what, m_all, goal);
        printOne(u"  the same in processor time"_s, m_own, goal);
    }

private:
    static void printOne(const QString& what, std::vector<double>& all, const QString& goal)
    {
        std::sort(all.begin(), all.end());
        const auto at = [&all](double share) {
            return QString::number(all[std::size_t(share * double(all.size() - 1))], 'f', 1);
        };
        printFigure(what + u", ms p50 / p99 / worst"_s, u"%1 / %2 / %3"_s.arg(at(0.5), at(0.99), at(1)),
                    goal);
    }

    std::vector<double> m_all, m_own;
};

/// A large house and a year of stays in it: guests of a week to three, some nights free between them.
struct LargeHouse
{
    explicit LargeHouse(int count)
        : database(office.database())
    {
        storage::Transaction transaction(database);
        furnish(count);
        invite(count);
        fill();
        transaction.commit();
        database.execute(u"PRAGMA optimize"_s);
    }

    void furnish(int count)
    {
        storage::StructureStore store(database);
        domain::ReceptionStructure house;
        house.name = u"Dar Annour"_s;
        structure = store.save(house).value();
        domain::Room room;
        domain::Unit unit;
        for (int i = 0; i < count; ++i) {
            if (i % (kBedsInRoom * kRoomsInUnit) == 0) {
                unit = {};
                unit.structure = structure;
                unit.name = u"%1"_s.arg(i / (kBedsInRoom * kRoomsInUnit) + 1, 2, 10, QChar(u'0'));
                unit.id = store.save(unit).value();
            }
            if (i % kBedsInRoom == 0) {
                room = {};
                room.unit = unit.id;
                room.name = u"%1"_s.arg(i / kBedsInRoom + 1, 3, 10, QChar(u'0'));
                room.id = store.save(room).value();
            }
            domain::Bed bed;
            bed.room = room.id;
            bed.label = QString::number(i % kBedsInRoom + 1);
            beds.push_back(store.save(bed).value());
        }
    }
    void invite(int count)
    {
        static const char* const names[] = {"Awa", "Mariama", "Fatoumata", "Ibrahima", "Blessing", "Moussa"};
        storage::BeneficiaryStore store(database);
        for (int i = 0; i < count; ++i)
            people.push_back(
                store.save(wasl::tests::aBeneficiary().named(names[i % 6], "Diop").inArabic("آوا", "ديوب"))
                    .value());
    }
    void fill()
    {
        QRandomGenerator random(7);
        const auto now = database.now();
        const auto at = [&](int day) { return now.addDays(day).addSecs(10800); };
        for (std::size_t b = 0; b < beds.size(); ++b)
            for (int day = random.bounded(-kDaysBefore - 10, -kDaysBefore); day < kDaysAfter;) {
                const int until = day + random.bounded(7, 22);
                const bool over = until <= 0;
                const bool later = day > 0;
                database.execute(u"INSERT INTO stay (id, person_id, structure_id, bed_id, state, "
                                 u"requested_at, checked_in_at, "
                                 "planned_from, planned_until, reserved_until, starts, ends, version) VALUES "
                                 "(?, ?, ?, ?, ?, "
                                 "?, ?, ?, ?, ?, ?, ?, 1)"_s,
                                 database.newId(), people[b], structure, beds[b],
                                 over    ? u"checked-out"_s
                                 : later ? u"reserved"_s
                                         : u"checked-in"_s,
                                 at(day), later ? std::nullopt : std::optional(at(day)), at(day), at(until),
                                 later ? std::optional(at(day + 1)) : std::nullopt, at(day), at(until));
                ++stays;
                day = until + random.bounded(0, 4);
            }
    }

    ui::tests::Office office;
    storage::Database& database;
    domain::StructureId structure;
    std::vector<domain::BedId> beds;
    std::vector<domain::BeneficiaryId> people;
    int stays = 0;
};

/// What this thread has used of a processor: what stays the same on a machine that does other things too.
double ownBoardMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

double boardMilliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// One frame for each step of the bars.
template <class Step>
FrameTimes scroll(ui::TimeBoard& board, int frames, Step step)
{
    FrameTimes times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        const double before = ownBoardMilliseconds();
        step(frame);
        board.viewport()->repaint();
        times.add(boardMilliseconds(timer), ownBoardMilliseconds() - before);
        // What came in the background is taken between frames, as in a running window.
        QCoreApplication::processEvents();
    }
    return times;
}

} // namespace

bool printBoardFigures(const BoardQuestion& question)
{
    ui::applyTheme(*qApp, ui::Appearance::Light);
    LargeHouse house(question.beds);
    printFigure(u"Beds, and stays of a year in them"_s, u"%1, %2"_s.arg(house.beds.size()).arg(house.stays));
    ui::TimeBoard board(house.office.file());
    board.resize(1118, 560);
    board.show();
    QElapsedTimer opening;
    opening.start();
    board.showStructure(house.structure);
    board.viewport()->repaint();
    printFigure(u"The board is opened and painted, ms"_s,
                QString::number(boardMilliseconds(opening), 'f', 1));
    ui::waitForBackground();
    QCoreApplication::processEvents();

    auto* days = board.horizontalScrollBar();
    auto* lines = board.verticalScrollBar();
    const auto back = [](QScrollBar* bar, int by, int frame) {
        // To and fro, so that the end of the board is never rested at.
        const int range = std::max(1, bar->maximum());
        const int at = frame * by % (2 * range);
        bar->setValue(at <= range ? at : 2 * range - at);
    };
    const std::vector<std::pair<QString, ui::TimeBoard::Zoom>> zooms{
        {u"a week"_s, ui::TimeBoard::Zoom::Week},
        {u"4 weeks"_s, ui::TimeBoard::Zoom::FourWeeks},
        {u"3 months"_s, ui::TimeBoard::Zoom::ThreeMonths}};
    for (const auto& [name, zoom] : zooms) {
        board.setZoom(zoom);
        board.goToday();
        lines->setValue(0);
        scroll(board, question.frames, [&](int frame) {
            back(lines, 40, frame);
        }).print(u"A frame while beds are scrolled, %1"_s.arg(name), kFrameGoal);
        scroll(board, question.frames, [&](int frame) {
            back(days, 40, frame);
        }).print(u"A frame while days are scrolled, %1"_s.arg(name), kFrameGoal);
        scroll(board, question.frames, [&](int frame) {
            back(lines, lines->pageStep(), frame);
        }).print(u"A frame that shows a whole new screen of beds, %1"_s.arg(name), kFrameGoal);
    }

    QElapsedTimer again;
    again.start();
    board.reload();
    printFigure(u"The board is read again, beds and all, ms"_s,
                QString::number(boardMilliseconds(again), 'f', 1), u"50"_s);
    again.start();
    (void)ui::readHouse(house.database, house.structure);
    printFigure(u"Today's view is read, ms"_s, QString::number(boardMilliseconds(again), 'f', 1), u"50"_s);

    FrameTimes reads;
    const domain::Interval window{house.database.now().addDays(-14), house.database.now().addDays(42)};
    for (const auto& bed : house.beds) {
        QElapsedTimer timer;
        timer.start();
        const double before = ownBoardMilliseconds();
        (void)storage::StayBoard(house.database).stays(bed, window);
        reads.add(boardMilliseconds(timer), ownBoardMilliseconds() - before);
    }
    reads.print(u"Stays of one bed in eight weeks"_s, {});
    QElapsedTimer timer;
    timer.start();
    const auto held = storage::StayBoard(house.database).held(house.structure, window);
    printFigure(u"What is held of all beds in eight weeks (in the background), ms"_s,
                u"%1 of %2 stays"_s.arg(boardMilliseconds(timer), 0, 'f', 1).arg(held.size()));
    ui::waitForBackground();
    return true;
}

} // namespace wasl::bench
