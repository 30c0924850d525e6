#pragma once

#include "app/registers/spreadsheet.h"

#include <exception>

namespace wasl::registers
{

/// Thrown when a limit is passed; never leaves readSpreadsheet().
class PastLimits : public std::exception
{
public:
    explicit PastLimits(Unreadable why = Unreadable::TooLarge)
        : m_why(why)
    {
    }
    Unreadable why() const { return m_why; }
    const char* what() const noexcept override { return "past the limits of a register"; }

private:
    Unreadable m_why;
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

    void begin(const QString& name);
    /// Row and column counted from 0; an empty text makes no cell.
    void put(qint64 row, qint64 column, const QString& text);
    std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    /// A cell far down or far right takes memory for all before it: counted before it is taken.
    void takePlaces(std::size_t more);

    Limits m_limits;
    std::vector<Sheet> m_sheets;
    qint64 m_filled = 0;
    qint64 m_places = 0;
    qint64 m_characters = 0;
};

/// The shortest text of a number: 38972, 0.5.
QString numberText(double value);

} // namespace wasl::registers
