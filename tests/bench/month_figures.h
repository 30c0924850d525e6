#pragma once

#include "month_filling.h"

#include <QString>

namespace wasl::bench
{

struct MonthQuestion
{
    YearsOfLife life;
    QString keep;      ///< a folder to keep the file in for the next run; a temporary one without
    bool plain = true; ///< ask a plain copy the same
    bool each = false; ///< a line for each indicator, and where its statement looks
};

/// Makes an encrypted file of eight years, unless there is one, and prints how long its months take to count,
/// and how long the very same statements take in a copy of the rows that is not encrypted, read by the
/// system's own SQLite. The copy is deleted afterwards. False when the file cannot be opened.
bool printMonthFigures(const MonthQuestion& question);

} // namespace wasl::bench
