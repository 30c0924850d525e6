#pragma once

#include "app/registers/columns.h"
#include "app/registers/import_report.h"
#include "app/registers/table.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>
#include <memory>

namespace wasl::storage
{
class Database;
}

namespace wasl::registers
{

/// Brings a register into the case file: people with their needs and statuses, each service asked for as a
/// draft of a referral, to be completed with a partner, and for whoever is probably on file already a
/// proposal to look at the two (an IdentityLink "unsure").
///
/// All of it is one transaction: an import that is cancelled, killed or runs out of disk has brought in
/// nobody.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(wasl::registers::Importer)

public:
    /// Told now and then how many rows are settled, of how many; false cancels. With all settled, what is
    /// left is looking for people who are on file twice.
    using Progress = std::function<bool(int settled, int rows)>;

    enum class IfSetAside
    {
        ImportOthers,
        ImportNothing ///< blank rows, headings and totals are nobody and stop nothing
    };

    explicit Importer(storage::Database& database);
    ~Importer();

    void setIfSetAside(IfSetAside choice) { m_ifSetAside = choice; }
    using CancelFlag = std::shared_ptr<std::atomic<bool>>;
    /// Set from any thread it ends the import soon, with nobody brought in.
    void setCancelFlag(CancelFlag flag) { m_cancelled = std::move(flag); }

    /// Imports all rows. The same file (by digest) may be imported again: what is there stays as it is, also
    /// when it was edited since. Refuses "not-allowed" and, when nothing can be done with the table,
    /// "no-name-column". What stops it later is told in the report. Throws storage::StorageError for what is
    /// broken.
    domain::Result<ImportReport> run(const Table& table, const ColumnMapping& mapping,
                                     const Progress& progress = {});

private:
    class Run;

    storage::Database& m_database;
    IfSetAside m_ifSetAside = IfSetAside::ImportOthers;
    CancelFlag m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace wasl::registers
