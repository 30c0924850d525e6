#pragma once

#include "app/registers/columns.h"
#include "app/registers/import_report.h"
#include "app/registers/table.h"

#include <QCoreApplication>

#include <functional>

namespace wasl::storage
{
class Database;
}

namespace wasl::registers
{

/// Brings a register into the case file: people with their needs and statuses, and each service asked for as
/// a draft of a referral, to be completed with a partner.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(wasl::registers::Importer)

public:
    /// Told after every batch how many rows are settled, of how many; false cancels.
    using Progress = std::function<bool(int settled, int rows)>;

    explicit Importer(storage::Database& database);

    /// People written in one transaction. Larger is faster; what a cancel or a power cut takes back is at
    /// most one batch, and every batch that was reported is on the disk.
    void setBatchSize(int people) { m_batchSize = std::max(1, people); }

    /// Imports all rows. The same file (by digest) may be imported again: what is there stays as it is, also
    /// when it was edited since. Refuses "not-allowed" and, when nothing can be done with the table,
    /// "no-name-column". Throws storage::StorageError for what is broken.
    domain::Result<ImportReport> run(const Table& table, const ColumnMapping& mapping,
                                     const Progress& progress = {});

private:
    class Run;

    storage::Database& m_database;
    int m_batchSize = 400;
};

} // namespace wasl::registers
