#include "app/storage/import_batch_store.h"

#include "app/storage/counting.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::ImportBatchId;

namespace
{

const Table<ImportBatch>& batches()
{
    static const Table<ImportBatch> table(
        u"import_batch"_s,
        {field(u"id"_s, &ImportBatch::id), field(u"file_name"_s, &ImportBatch::fileName),
         field(u"sheet"_s, &ImportBatch::sheet), field(u"imported_at"_s, &ImportBatch::importedAt),
         field(u"imported_by"_s, &ImportBatch::importedBy), field(u"row_count"_s, &ImportBatch::rows),
         field(u"people"_s, &ImportBatch::people), field(u"referrals"_s, &ImportBatch::referrals),
         field(u"journal_until"_s, &ImportBatch::journalUntil),
         field(u"undone_at"_s, &ImportBatch::undoneAt), field(u"undone_by"_s, &ImportBatch::undoneBy),
         field(u"kept"_s, &ImportBatch::kept)});
    return table;
}

/// People between two words with whoever waits.
constexpr int peopleAtOnce = 50;

/// A later proposal of another import names her too; that is nobody's work.
const auto journalled = u"SELECT EXISTS (SELECT 1 FROM journal WHERE subject_id = ? AND sequence > ? "
                        "AND entity <> 'identity_link' AND action <> 'read')"_s;

/// What has a subject of its own in the journal and names her, or is no import's doing.
const QStringList& traces()
{
    static const QStringList all{
        u"SELECT 1 FROM household_member WHERE person_id = ?"_s,
        u"SELECT 1 FROM stay WHERE person_id = ?"_s,
        u"SELECT 1 FROM presence WHERE person_id = ?"_s,
        u"SELECT 1 FROM distribution WHERE person_id = ?"_s,
        u"SELECT 1 FROM loan WHERE person_id = ?"_s,
        u"SELECT 1 FROM card WHERE person_id = ?"_s,
        u"SELECT 1 FROM case_file WHERE person_id = ?"_s,
        u"SELECT 1 FROM consent WHERE person_id = ?"_s,
        u"SELECT 1 FROM legal_file WHERE person_id = ?"_s,
        u"SELECT 1 FROM incident_person WHERE person_id = ?"_s,
        u"SELECT 1 FROM ban WHERE person_id = ?"_s,
        u"SELECT 1 FROM barrier WHERE person_id = ?"_s,
        u"SELECT 1 FROM activity_named WHERE person_id = ?"_s,
        u"SELECT 1 FROM attachment WHERE subject_id = ?"_s,
        u"SELECT 1 FROM identity_link WHERE first_id = ? AND decision <> 'unsure'"_s,
        u"SELECT 1 FROM identity_link WHERE second_id = ? AND decision <> 'unsure'"_s};
    return all;
}

tl::unexpected<domain::Refusal> refused(const QString& code, const QString& message)
{
    return tl::unexpected(domain::Refusal{code, message, {}});
}

} // namespace

domain::Result<ImportBatchId> ImportBatchStore::record(ImportBatch batch,
                                                       const std::vector<ImportedRow>& rows)
{
    return write(m_database, Action::ImportRegister, [&]() -> domain::Result<ImportBatchId> {
        batch.importedAt = m_database.now();
        batch.importedBy = m_database.actor().user;
        auto last = m_database.query(u"SELECT max(sequence) FROM journal"_s);
        batch.journalUntil = last.next() ? last.get<qint64>(0) : 0;
        const auto saved = batches().save(m_database, std::move(batch));
        if (!saved) return tl::unexpected(saved.error());
        const auto insert = u"INSERT INTO import_row (batch_id, row, person_id) VALUES (?, ?, ?)"_s;
        for (const ImportedRow& row : rows)
            m_database.execute(insert, saved->id, row.row, row.person);
        return saved->id;
    });
}

std::vector<ImportBatch> ImportBatchStore::all() const
{
    if (!may(m_database, Action::ImportRegister)) return {};
    return batches().select(m_database, u"ORDER BY journal_until DESC"_s);
}

std::optional<ImportBatch> ImportBatchStore::find(const ImportBatchId& id) const
{
    return may(m_database, Action::ImportRegister) ? batches().find(m_database, id) : std::nullopt;
}

domain::Result<ImportUndo> ImportBatchStore::undo(const ImportBatchId& id, const Progress& progress)
{
    return write(m_database, Action::ImportRegister, [&]() -> domain::Result<ImportUndo> {
        const auto batch = batches().find(m_database, id);
        if (!batch) return notFound();
        if (batch->undoneAt)
            return refused(u"already-undone"_s,
                           QCoreApplication::translate("wasl::storage", "This import was undone before."));
        ImportUndo done;
        const auto people = peopleOf(id);
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (workedOnSince(people[i], batch->journalUntil)) {
                auto row = m_database.query(u"SELECT "_s + personTagColumns() +
                                                u" FROM beneficiary b WHERE b.id = ?"_s,
                                            people[i]);
                if (row.next()) done.kept.push_back(readPersonTag(row, 0));
            } else {
                remove(people[i]);
                ++done.removed;
            }
            if (i % peopleAtOnce == 0 && progress && !progress(int(i), int(people.size())))
                return refused(
                    u"cancelled"_s,
                    QCoreApplication::translate("wasl::storage", "Cancelled. Nothing was undone."));
        }
        auto after = *batch;
        after.undoneAt = m_database.now();
        after.undoneBy = m_database.actor().user;
        after.kept = int(done.kept.size());
        if (auto saved = batches().save(m_database, batch, std::move(after), u"undo"_s); !saved)
            return tl::unexpected(saved.error());
        return done;
    });
}

std::vector<BeneficiaryId> ImportBatchStore::peopleOf(const ImportBatchId& id) const
{
    std::vector<BeneficiaryId> people;
    auto rows = m_database.query(
        u"SELECT person_id FROM import_row WHERE batch_id = ? GROUP BY person_id ORDER BY min(row)"_s, id);
    while (rows.next())
        people.push_back(rows.get<BeneficiaryId>(0));
    return people;
}

bool ImportBatchStore::workedOnSince(const BeneficiaryId& person, qint64 sequence) const
{
    auto entry = m_database.query(journalled, person, sequence);
    if (entry.next() && entry.get<bool>(0)) return true;
    return std::any_of(traces().begin(), traces().end(),
                       [&](const QString& trace) { return m_database.query(trace, person).next(); });
}

void ImportBatchStore::remove(const BeneficiaryId& person)
{
    m_database.execute(u"DELETE FROM import_row WHERE person_id = ?"_s, person);
    m_database.execute(u"DELETE FROM identity_link WHERE first_id = ?"_s, person);
    m_database.execute(u"DELETE FROM identity_link WHERE second_id = ?"_s, person);
    m_database.execute(u"DELETE FROM referral WHERE person_id = ?"_s, person);
    uncountRegistration(m_database, person);
    m_database.execute(u"DELETE FROM beneficiary WHERE id = ?"_s, person);
    Journal(m_database).erase(person.uuid());
}

} // namespace wasl::storage
