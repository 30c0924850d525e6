#pragma once

#include "app/registers/spreadsheet.h"

#include <exception>

namespace wasl::registers
{

/// Thrown when a limit is passed; never leaves readSpreadsheet().
class PastLimits : public std::exception
{
public:
    const char* what() const noexcept override { return "past the limits of a register"; }
};

/// Thrown when a part is no well-formed XML; never leaves readSpreadsheet().
class DamagedPart : public std::exception
{
public:
    const char* what() const noexcept override { return "a part of the spreadsheet is damaged"; }
};

/// Collects the cells of the sheets of one file and keeps the limits over all of them.
class SheetBuilder
{
public:
    explicit SheetBuilder(const Limits& limits)
        : m_limits(limits)
    {
    }

    void begin(const QString& name) { m_sheets.push_back({name, {}, 0}); }
    /// Row and column counted from 0; an empty text makes no cell.
    void put(qint64 row, qint64 column, const QString& text);
    std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    Limits m_limits;
    std::vector<Sheet> m_sheets;
    qint64 m_filled = 0;
};

/// The shortest text of a number: 38972, 0.5.
QString numberText(double value);

} // namespace wasl::registers
