#pragma once

#include "app/storage/statement.h"
#include "app/storage/stay_store.h"
#include "app/storage/storage_error.h"

namespace wasl::storage
{

/// Whether a step is counted in the month. A move within the association's own houses begins nothing and ends
/// nothing.
enum class Counted
{
    Yes,
    No
};

/// One step of a stay within the caller's transaction, as StayStore::step() says; for the steps that are made
/// of several.
[[nodiscard]] domain::Result<domain::Stay> stepWithin(Database& database, const domain::StayId& id,
                                                      domain::StayStep step, Counted counted = Counted::Yes);

/// Leaves one bed and takes another, within the caller's transaction, as StayStore::move() says.
[[nodiscard]] domain::Result<domain::Stay> moveWithin(Database& database, const domain::StayId& id,
                                                      const domain::BedId& bed,
                                                      const domain::StayStep& how = {});

/// What the database itself refuses, should the questions before have missed it: another desk was faster.
/// Throws the error again when it is something else.
[[nodiscard]] domain::Result<domain::Stay> refusedByDatabase(const StorageError& error);

/// "SELECT … FROM stay s JOIN beneficiary b …", to which a condition is added, and its reading.
[[nodiscard]] const QString& selectStayRows();
[[nodiscard]] std::vector<StayRow> readStayRows(Statement rows);

} // namespace wasl::storage
