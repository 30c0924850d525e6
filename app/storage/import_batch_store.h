#pragma once

#include "app/domain/enum_codes.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <functional>
#include <vector>

namespace wasl::storage
{

/// One import of a register, and what became of it.
struct ImportBatch
{
    domain::ImportBatchId id;
    QString fileName; ///< without folder
    QString sheet;
    domain::Moment importedAt;
    domain::UserId importedBy;
    int rows = 0;      ///< of the register, blank ones included
    int people = 0;    ///< registered by it
    int referrals = 0; ///< drafted by it
    qint64 journalUntil = 0;
    std::optional<domain::Moment> undoneAt;
    domain::UserId undoneBy;
    std::optional<int> kept; ///< people who were worked on since and stayed, once it was undone
    int version = 0;
};

/// Whom a row of a register registered; 1 is the first row after the headings.
struct ImportedRow
{
    int row = 0;
    domain::BeneficiaryId person;
};

/// What undoing an import did.
struct ImportUndo
{
    int removed = 0;
    std::vector<PersonTag> kept; ///< worked on since; they stay as they are
};

class ImportBatchStore
{
public:
    explicit ImportBatchStore(Database& database)
        : m_database(database)
    {
    }

    /// The last thing an import does, in its own transaction: all that the journal holds about its people by
    /// then is the import itself. Refuses "not-allowed".
    [[nodiscard]] domain::Result<domain::ImportBatchId> record(ImportBatch batch,
                                                               const std::vector<ImportedRow>& rows);

    /// The newest first.
    [[nodiscard]] std::vector<ImportBatch> all() const;
    [[nodiscard]] std::optional<ImportBatch> find(const domain::ImportBatchId& id) const;

    /// Told how many people are settled, of how many; false cancels, and nothing was undone.
    using Progress = std::function<bool(int settled, int people)>;

    /// Takes back a whole import in one transaction: the people it registered with their drafts and proposals,
    /// what was counted of them and not released yet, and the values of their journal entries, whose chain
    /// stays. Whoever was worked on since (changed, referred, housed, given something, asked for consent)
    /// stays and is listed. Refuses "not-allowed", "not-found", "already-undone", "cancelled".
    [[nodiscard]] domain::Result<ImportUndo> undo(const domain::ImportBatchId& id,
                                                  const Progress& progress = {});

private:
    [[nodiscard]] std::vector<domain::BeneficiaryId> peopleOf(const domain::ImportBatchId& id) const;
    [[nodiscard]] bool workedOnSince(const domain::BeneficiaryId& person, qint64 sequence) const;
    void remove(const domain::BeneficiaryId& person);

    Database& m_database;
};

} // namespace wasl::storage
