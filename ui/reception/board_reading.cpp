#include "ui/reception/board_reading.h"

#include "app/storage/stay_board.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/board_geometry.h"
#include "ui/shared/background.h"
#include "ui/shared/person_words.h"
#include "ui/shared/writing.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::BedId;
using domain::StayState;

namespace
{

/// Up to so many beds a house is read within a few milliseconds, and nothing has to be waited for.
constexpr int readAtOnce = 200;
constexpr double noEndOfBoard = 1e9;

domain::Interval windowOf(const QDate& from, const QDate& until)
{
    return {from.startOfDay().toUTC(), until.addDays(1).startOfDay().toUTC()};
}

BoardBar barOf(storage::StayRow row, const domain::Moment& now)
{
    BoardBar bar;
    bar.from = boardDays(row.from.value_or(now));
    bar.late = row.state == StayState::CheckedIn && row.until && *row.until <= now;
    bar.open = !row.until;
    bar.until = bar.late ? boardDays(now) : row.until ? boardDays(*row.until) : noEndOfBoard;
    bar.words = shownName(row.person.latin, row.person.arabic) + u"  "_s +
                isolateLtr(row.person.fileNumber.toString());
    bar.stay = std::move(row);
    return bar;
}

bool liesIn(const domain::Block& block, const BedId& bed, const domain::RoomId& room,
            const domain::UnitId& unit)
{
    if (const auto* one = std::get_if<BedId>(&block.what)) return *one == bed;
    if (const auto* one = std::get_if<domain::RoomId>(&block.what)) return *one == room;
    return std::get<domain::UnitId>(block.what) == unit;
}

/// Of times on one bed: the one that holds at the midnight that ends the day, else one that touches the day.
template <class Time>
const Time* timeOn(const std::vector<Time>& times, const QDate& day)
{
    const double from = boardDays(day), night = from + 1;
    const Time* found = nullptr;
    for (const auto& time : times) {
        if (time.from < night && time.until >= night) return &time;
        if (time.from < night && time.until > from) found = &time;
    }
    return found;
}

} // namespace

BoardReading::BoardReading(storage::CaseFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
}

void BoardReading::show(domain::StructureId structure)
{
    if (m_structure != structure) m_folded.clear();
    m_structure = structure;
    m_layout = storage::StructureStore(m_file.database()).layout(structure);
    layOut();
    forget();
}

void BoardReading::layOut()
{
    m_lines.clear();
    m_lineOf.clear();
    m_beds.clear();
    if (!m_layout) return;
    const auto linesOf = [&](const storage::RoomLayout& room, const QString& unit) {
        const bool folded = m_folded.contains(room.room.id);
        BoardLine head;
        head.kind = BoardLine::Kind::Room;
        head.unit = unit;
        head.room = room.room.name;
        head.roomId = room.room.id;
        head.beds = int(room.beds.size());
        head.accessible = room.room.accessible;
        head.folded = folded;
        m_lines.push_back(head);
        for (const auto& bed : room.beds) {
            if (bed.active) m_beds.push_back(bed.id);
            if (folded) continue;
            auto line = head;
            line.kind = BoardLine::Kind::Bed;
            line.label = bed.label;
            line.bed = bed.id;
            line.cot = bed.cot;
            line.active = bed.active;
            m_lineOf.insert(bed.id, int(m_lines.size()));
            m_lines.push_back(line);
        }
    };
    for (const auto& unit : m_layout->units) {
        BoardLine head;
        head.kind = BoardLine::Kind::Unit;
        head.unit = unit.unit.name;
        for (const auto& room : unit.rooms)
            head.beds += int(room.beds.size());
        m_lines.push_back(head);
        for (const auto& room : unit.rooms)
            linesOf(room, unit.unit.name);
    }
}

void BoardReading::fold(const domain::RoomId& room, bool folded)
{
    folded ? (void)m_folded.insert(room) : (void)m_folded.remove(room);
    layOut();
}

void BoardReading::foldAll(bool folded)
{
    m_folded.clear();
    if (folded && m_layout)
        for (const auto& unit : m_layout->units)
            for (const auto& room : unit.rooms)
                m_folded.insert(room.room.id);
    layOut();
}

void BoardReading::setWindow(const QDate& from, const QDate& until)
{
    if (m_from.isValid() && from >= m_from && until <= m_until) return;
    // As much again on both sides, so that scrolling on reads seldom.
    const auto margin = std::max<qint64>(28, from.daysTo(until));
    m_from = from.addDays(-margin);
    m_until = until.addDays(margin);
    m_bars.clear();
    readNights();
}

void BoardReading::forget()
{
    m_bars.clear();
    if (m_from.isValid()) readNights();
}

BoardReading::Nights BoardReading::readNights(storage::Database& database,
                                              const domain::StructureId& structure,
                                              const std::vector<BedId>& beds, const QDate& from,
                                              const QDate& until)
{
    const auto window = windowOf(from, until);
    const storage::StructureStore structures(database);
    Nights found;
    found.blocks = structures.blocks(structure, window);
    std::vector<domain::BedTime> out;
    if (!found.blocks.empty())
        if (const auto layout = structures.layout(structure))
            for (const auto& unit : layout->units)
                for (const auto& room : unit.rooms)
                    for (const auto& bed : room.beds)
                        for (const auto& block : found.blocks)
                            if (liesIn(block, bed.id, room.room.id, unit.unit.id))
                                out.push_back({bed.id, block.interval()});
    const auto held = storage::StayBoard(database).held(structure, window);
    const int count = int(from.daysTo(until)) + 1;
    const auto moments = domain::nightsFrom(from, count, QTimeZone::systemTimeZone());
    const auto nights = domain::occupancy(moments, beds, held, out);
    for (int i = 0; i < count; ++i)
        found.byDay.insert(from.addDays(i), nights[std::size_t(i)]);
    return found;
}

void BoardReading::readNights()
{
    if (m_task) m_task->cancel();
    if (bedCount() <= readAtOnce) {
        take(readNights(m_file.database(), m_structure, m_beds, m_from, m_until));
        return;
    }
    m_task = runInBackground(
        this,
        [&file = m_file, structure = m_structure, beds = m_beds, from = m_from, until = m_until] {
            const auto reader = file.openReader();
            return reader ? readNights(**reader, structure, beds, from, until) : Nights();
        },
        [this](Nights nights) {
            take(std::move(nights));
            Q_EMIT arrived();
        });
}

void BoardReading::take(Nights nights)
{
    m_nights = std::move(nights.byDay);
    m_blocks.clear();
    if (!m_layout) return;
    for (const auto& block : nights.blocks) {
        BoardBlock shown;
        shown.from = boardDays(block.from);
        shown.open = !block.until;
        shown.until = block.until ? boardDays(*block.until) : noEndOfBoard;
        shown.block = block;
        for (const auto& unit : m_layout->units)
            for (const auto& room : unit.rooms)
                for (const auto& bed : room.beds)
                    if (liesIn(block, bed.id, room.room.id, unit.unit.id)) m_blocks[bed.id].push_back(shown);
    }
}

const std::vector<BoardBar>& BoardReading::bars(const BedId& bed)
{
    const auto known = m_bars.constFind(bed);
    if (known != m_bars.constEnd()) return *known;
    std::vector<BoardBar> read;
    const auto now = m_file.database().now();
    for (auto& row : storage::StayBoard(m_file.database()).stays(bed, windowOf(m_from, m_until)))
        read.push_back(barOf(std::move(row), now));
    return *m_bars.emplace(bed, std::move(read));
}

const std::vector<BoardBlock>& BoardReading::blocks(const BedId& bed) const
{
    static const std::vector<BoardBlock> none;
    const auto known = m_blocks.constFind(bed);
    return known == m_blocks.constEnd() ? none : *known;
}

const BoardBar* BoardReading::barOn(const BedId& bed, const QDate& day)
{
    return timeOn(bars(bed), day);
}

const BoardBlock* BoardReading::blockOn(const BedId& bed, const QDate& day) const
{
    return timeOn(blocks(bed), day);
}

std::optional<domain::Occupancy> BoardReading::night(const QDate& day) const
{
    const auto known = m_nights.constFind(day);
    return known == m_nights.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace wasl::ui
