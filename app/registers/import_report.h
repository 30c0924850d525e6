#pragma once

#include "app/registers/row_reader.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace wasl::registers
{

/// What became of one row.
struct RowAccount
{
    enum class Outcome
    {
        Imported,     ///< now
        AlreadyThere, ///< by an earlier import of the same file
        SetAside,
    };
    int row = 0;
    Outcome outcome = Outcome::SetAside;
    QString fileNumber; ///< whose row it is; empty when set aside
    QString reason;     ///< why it was set aside; a stable word
    QString message;    ///< the same as a sentence, when a rule refused the person
    std::vector<Remark> remarks;
};

/// Why a row was set aside, as a sentence.
QString reasonText(const RowAccount& account);

/// What became of a register, row by row, in the order of the rows.
struct ImportReport
{
    QString fileName;
    int rows = 0; ///< after the headings, blank ones included
    std::vector<RowAccount> account;
    int newPeople = 0;
    int newReferrals = 0;
    int proposals = 0;      ///< pairs of records that wait for someone to say whether they are one person
    bool cancelled = false; ///< nothing was brought in; the account holds what was set aside
    /// The disk is full, the file is busy, "rows-set-aside": nothing was brought in either.
    std::optional<domain::Refusal> stoppedBy;
    domain::ImportBatchId batch; ///< for undoing it; null when it registered nobody

    int count(RowAccount::Outcome outcome) const;

    /// {"rows", "imported", "already_imported", "set_aside": [{"row", "reason"}], "people": [{"row",
    /// "file_number"}], "remarks": [{"row", "field", "why"}], "new_people", "new_referrals", "proposals",
    /// "batch", "cancelled", "stopped_by"}. No cell's content is in it.
    QJsonObject toJson() const;
};

} // namespace wasl::registers
