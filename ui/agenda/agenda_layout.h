#pragma once

#include "app/storage/agenda.h"

#include <QDate>
#include <QTime>

#include <vector>

namespace wasl::ui
{

/// Where an item with an hour stands in its day's column: how many stand beside each other there, and which
/// of them it is.
struct AgendaPlace
{
    std::size_t item = 0; ///< in the list it was made from
    int from = 0;         ///< minutes of the day
    int until = 0;
    int lane = 0;
    int lanes = 1;
};

/// Some days' items, sorted into columns.
struct AgendaColumns
{
    struct Column
    {
        QDate day;
        std::vector<std::size_t> wholeDay;
        std::vector<AgendaPlace> timed; ///< by the hour
    };
    std::vector<Column> columns;
    int firstHour = 8; ///< 8 to 18, and more where something stands before or after
    int lastHour = 18; ///< the grid ends with its beginning

    /// Items that overlap stand beside each other; none covers another.
    static AgendaColumns of(const std::vector<storage::AgendaItem>& items, QDate first, int days);
};

/// The Monday of a day's week.
QDate mondayOf(QDate day);

/// How long an item takes in the picture, in minutes.
int agendaMinutes(domain::AgendaKind kind);

} // namespace wasl::ui
