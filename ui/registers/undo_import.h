#pragma once

#include "app/storage/import_batch_store.h"

#include <functional>

class QObject;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;
class Task;

/// Takes an import back in the background, through a connection of its own, says in the notice what came of
/// it and then calls `done` with whether it was undone.
Task* undoImport(storage::CaseFile& file, const domain::ImportBatchId& batch, Notice* notice,
                 std::function<void(bool undone)> done);

} // namespace wasl::ui
