#pragma once

#include "app/domain/beneficiary.h"
#include "app/storage/statement.h"

namespace wasl::storage
{

/// Who a row of a list is about.
struct PersonTag
{
    domain::BeneficiaryId id;
    domain::FileNumber fileNumber;
    domain::PersonName latin;
    domain::PersonName arabic;
};

/// The columns of a PersonTag, of a beneficiary joined as b.
[[nodiscard]] inline QString personTagColumns()
{
    return QStringLiteral(
        "b.id, b.file_number, b.given_latin, b.family_latin, b.given_arabic, b.family_arabic");
}

/// Reads them from `column` on; six columns.
[[nodiscard]] inline PersonTag readPersonTag(const Statement& row, int column)
{
    return {row.get<domain::BeneficiaryId>(column),
            row.get<domain::FileNumber>(column + 1),
            {row.get<QString>(column + 2), row.get<QString>(column + 3)},
            {row.get<QString>(column + 4), row.get<QString>(column + 5)}};
}

} // namespace wasl::storage
