#pragma once

#include "app/registers/cell_meanings.h"
#include "app/registers/names.h"
#include "app/registers/row_entry.h"
#include "app/registers/table.h"

#include <functional>

namespace wasl::registers
{

/// One row on its way to an entry. Read in the order of the functions: dates and sex are looked at by what
/// comes after them.
class RowDraft
{
public:
    RowDraft(const Row& row, const ColumnMapping& mapping, CellMeanings& meanings, QDate today)
        : m_row(row)
        , m_mapping(mapping)
        , m_meanings(meanings)
        , m_today(today)
    {
    }

    RegisterEntry entry;
    NameCells names;

    void readNames();
    /// `lastVisit` is the day of the row above, taken when this one has none that can be read.
    void readVisit(QDate lastVisit);
    void readIdentity();
    void readContact();
    void readWords();
    /// A cell within which letters were lost is kept as it came, and remarked.
    void remarkLostLetters();
    /// What no column knew goes to the note as well: nothing of a row is lost.
    void keepUnknownColumns();

private:
    /// Calls `take(column, text)` for each filled cell of the field.
    void each(Field field, const std::function<void(std::size_t, const QString&)>& take) const;
    void name(QStringList& into, std::size_t column, const QString& text);
    void readWordsOf(Field field, std::size_t column, const QString& text);
    /// A need that the rest of the row makes doubtful; it is recorded as the register has it, and remarked.
    bool contradicts(const QString& need) const;
    /// Remarks the cell and puts it in the note.
    void keep(std::size_t column, const QString& text, Remark::Why why);
    void note(std::size_t column, const QString& text);

    const Row& m_row;
    const ColumnMapping& m_mapping;
    CellMeanings& m_meanings;
    QDate m_today;
    std::size_t m_birthColumn = 0; ///< where the birth that stands was read
    QString m_birthText;
};

} // namespace wasl::registers
