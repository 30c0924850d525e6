#pragma once

#include "app/storage/journal.h"

namespace wasl::storage
{

/// Whether the actor gets the entries of this subject at all: those who may see the journal, and those who
/// see the person it is about.
[[nodiscard]] bool seesEntries(Database& database, const QUuid& subject);
/// Leaves the values out of an entry when the actor may not see what they are about; that something happened,
/// when and by whom remains. An auditor sees the whole log so.
void hideValues(Database& database, JournalEntry& entry);

} // namespace wasl::storage
