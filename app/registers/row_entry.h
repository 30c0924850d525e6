#pragma once

#include "app/domain/beneficiary.h"
#include "app/registers/columns.h"

#include <variant>
#include <vector>

namespace wasl::registers
{

/// Something about a cell that a person should look at. What the cell held stands in the person's note.
struct Remark
{
    enum class Why
    {
        Unreadable,     ///< nothing was taken from it
        PartlyRead,     ///< something was taken from it, and there is more
        LostCharacters, ///< only question marks: the letters were lost before the file came to us
        Uncertain,      ///< the writer doubted, or the words have more than one meaning
        Contradiction,  ///< does not go with another cell of the row
        InFuture,       ///< a date that has not come yet
        Assumed,        ///< a date is missing and was taken from the row above, or is today's
        SwitchedOff,    ///< tells of health, which is not collected in this file: it was not taken over
    };
    Field field = Field::None;
    Why why = Why::Unreadable;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// Stable words for --json: "unreadable", "partly-read", "lost-characters" …
QString whyCode(Remark::Why why);

/// One visit that a row of a register tells of.
struct RegisterEntry
{
    int row = 0;                ///< 1 is the first row after the headings, blank rows counted
    QDate visited;              ///< also the person's day of registration
    domain::Beneficiary person; ///< as far as this row goes; without ids
    QStringList services;       ///< codebook services, asked for on this visit
    QString serviceText;        ///< the cell they came from
    QString unread;             ///< lines "Heading: cell" of what could not be read or not wholly
    std::vector<Remark> remarks;
};

/// A row from which nobody can be registered.
struct SetAside
{
    int row = 0;
    /// "blank-row", "no-name", "name-lost", "heading-again", "total"; the importer adds those of
    /// domain::problems().
    QString reason;
};

using RowReading = std::variant<RegisterEntry, SetAside>;

} // namespace wasl::registers
