#pragma once

#include "app/domain/occupancy.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "ui/reception/house.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <vector>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Task;

/// A stay on the board. Its times as boardDays() counts them; what has no end reaches beyond every board.
struct BoardBar
{
    storage::StayRow stay;
    double from = 0, until = 0;
    bool open = false; ///< no end is known
    bool late = false; ///< still here after the planned end; drawn until now
    QString words;     ///< name and file number
};

/// A time during which a bed is out of use.
struct BoardBlock
{
    domain::Block block;
    double from = 0, until = 0;
    bool open = false;
};

/// A line of the board: the heading of a unit, a room that folds, or a bed.
struct BoardLine
{
    enum class Kind
    {
        Unit,
        Room,
        Bed
    };
    Kind kind = Kind::Bed;
    QString unit, room, label;
    domain::RoomId roomId;
    domain::BedId bed; ///< of a bed's line
    int beds = 0;      ///< of a unit or room
    bool cot = false, accessible = false, active = true, folded = false;
};

/// What the time board shows, read in windows of time: the beds at once, stays of those beds alone that are
/// looked at, and how full each night is for the whole house, in the background where the house is large.
class BoardReading : public QObject
{
    Q_OBJECT
public:
    explicit BoardReading(storage::CaseFile& file, QObject* parent = nullptr);

    /// Another structure is unfolded.
    void show(domain::StructureId structure);
    /// The days that will be asked for. What lies in another window is forgotten.
    void setWindow(const QDate& from, const QDate& until);
    /// Forgets what was read of stays, blocks and nights: something has changed.
    void forget();
    /// Reads the beds again too; what was folded stays folded.
    void readAgain() { show(m_structure); }

    [[nodiscard]] const std::vector<BoardLine>& lines() const { return m_lines; }
    [[nodiscard]] int bedCount() const { return int(m_beds.size()); }
    /// The line of a bed; -1 while its room is folded.
    [[nodiscard]] int lineOf(const domain::BedId& bed) const { return m_lineOf.value(bed, -1); }
    void fold(const domain::RoomId& room, bool folded);
    void foldAll(bool folded);

    /// In the order of time.
    [[nodiscard]] const std::vector<BoardBar>& bars(const domain::BedId& bed);
    [[nodiscard]] const std::vector<BoardBlock>& blocks(const domain::BedId& bed) const;
    /// Who holds the bed in the night of the day, or else at some time of the day; nullptr for nobody.
    [[nodiscard]] const BoardBar* barOn(const domain::BedId& bed, const QDate& day);
    [[nodiscard]] const BoardBlock* blockOn(const domain::BedId& bed, const QDate& day) const;
    /// nullopt while it is being read.
    [[nodiscard]] std::optional<domain::Occupancy> night(const QDate& day) const;

Q_SIGNALS:
    /// What was read in the background has come.
    void arrived();

private:
    struct Nights
    {
        QHash<QDate, domain::Occupancy> byDay;
        std::vector<domain::Block> blocks;
    };
    static Nights readNights(storage::Database& database, const domain::StructureId& structure,
                             const std::vector<domain::BedId>& beds, const QDate& from, const QDate& until);
    void layOut();
    void readNights();
    void take(Nights nights);

    storage::CaseFile& m_file;
    domain::StructureId m_structure;
    std::optional<storage::StructureLayout> m_layout;
    QSet<domain::RoomId> m_folded;
    std::vector<BoardLine> m_lines;
    QHash<domain::BedId, int> m_lineOf;
    std::vector<domain::BedId> m_beds; ///< in use
    QDate m_from, m_until;
    QHash<domain::BedId, std::vector<BoardBar>> m_bars;
    QHash<domain::BedId, std::vector<BoardBlock>> m_blocks;
    QHash<QDate, domain::Occupancy> m_nights;
    QPointer<Task> m_task;
};

} // namespace wasl::ui
