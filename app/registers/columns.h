#pragma once

#include "app/domain/refusal.h"
#include "app/registers/table.h"

#include <QCoreApplication>

namespace wasl::registers
{

/// What a column of a register can hold.
enum class Field
{
    None, ///< not recognised: its cells go to the person's note, under their heading
    Date, ///< of the visit
    FamilyName,
    GivenName,
    FullName,
    OtherNames,
    Sex,
    Birth, ///< date, year or age
    BirthPlace,
    Nationality,
    Phone,
    Place, ///< commune, quarter, address
    Status,
    Arrival,
    Language,
    Observations, ///< needs and remarks
    Service,      ///< asked for
    Ignore        ///< left out on purpose (a running number)
};

/// Stable name of a field in the vocabulary and in JSON ("family-name"); empty for no such field.
QString fieldCode(Field field);
Field fieldFromCode(QStringView code);

/// Which column holds what. Recognised by recogniseColumns(), changed by hand in the wizard.
struct ColumnMapping
{
    int headingRow = -1;       ///< row of the table with the headings, counted from 0; -1 when it has none
    std::vector<Field> fields; ///< by column; several columns may hold the same
    QStringList headings;      ///< by column, as written

    int firstDataRow() const { return headingRow + 1; }
    bool hasName() const;
};

/// The field a heading names, in French, Arabic, English or two of them at once ("Nom الاسم العائلي").
Field recogniseHeading(QStringView heading);

/// Finds headings under titles and blank rows, within the first 40 rows.
class ColumnRecogniser
{
    Q_DECLARE_TR_FUNCTIONS(wasl::registers::ColumnRecogniser)

public:
    /// Refuses "no-heading" when no row names a column with names and one more.
    static domain::Result<ColumnMapping> recognise(const Table& table);
};

inline domain::Result<ColumnMapping> recogniseColumns(const Table& table)
{
    return ColumnRecogniser::recognise(table);
}

} // namespace wasl::registers
