#pragma once

#include "app/domain/indicator_history.h"

#include <vector>

namespace wasl::registers
{

/// A line of a list that cannot be taken.
struct HistoryMistake
{
    int line = 0; ///< from 1, the heading being the first
    QString message;

    friend bool operator==(const HistoryMistake&, const HistoryMistake&) = default;
};

/// A list of old figures as it was read, before anything is saved.
struct HistoryReading
{
    QString fileName; ///< without folder
    std::vector<domain::HistoryFigure> figures;
    std::vector<HistoryMistake> mistakes;
};

/// Reads CSV (or a spreadsheet) with a heading that names the columns code, period and value, and if wanted
/// breakdown and key, in any order: see domain::HistoryFigure. Numbers may have a decimal comma, and
/// Arabic-Indic digits. A figure that stands twice is a mistake of the later line. Refuses what
/// TableReader::read() refuses, and "history-columns".
domain::Result<HistoryReading> readHistory(const QString& path, const domain::IndicatorBook& book,
                                           QDate today);

} // namespace wasl::registers
