#pragma once

#include "app/domain/reception.h"
#include "app/reports/month_report.h"
#include "app/storage/presence_store.h"

namespace wasl::reports
{

/// Who is in a house at an hour, read at once.
struct HouseNow
{
    domain::ReceptionStructure structure;
    std::vector<storage::HouseGuest> guests; ///< those who are out too
    int visitors = 0;
    domain::Moment at;
};

[[nodiscard]] HouseNow readHouseNow(storage::Database& database, const domain::ReceptionStructure& structure);

/// The paper for a fire drill, and for a fire: who has to be helped first, then everybody in the house by
/// unit, room and bed with a box to tick, who is out, and lines for the names of the staff. Visitors are a
/// number. It says that somebody needs help to leave, to whoever prints it: the list has to save lives, and
/// it says nothing of the reason unless the role that prints it may know it.
[[nodiscard]] Report presenceList(storage::Database& database, const HouseNow& now,
                                  const ReportContext& context, language::Language language);

/// Writes into the log of accesses whose names go on paper, in one go.
[[nodiscard]] domain::Result<void> notePresencePrint(storage::Database& database, const HouseNow& now);

} // namespace wasl::reports
