#include "app/storage/person_eraser.h"

#include "app/storage/attachment_store.h"
#include "app/storage/erased_counts.h"
#include "app/storage/journal.h"
#include "app/storage/refusals.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;

namespace
{

/// In the order in which rows refer to each other. Rows of her lists go with their owners; events keep their
/// place and lose the person (keepCountsOf()).
const QStringList& statements()
{
    static const QStringList all{
        u"DELETE FROM visit WHERE person_id = ?"_s,
        u"DELETE FROM presence WHERE person_id = ?"_s,
        u"DELETE FROM leaving_mark WHERE person_id = ?"_s,
        u"DELETE FROM belonging WHERE person_id = ?"_s,
        u"DELETE FROM waiting_move WHERE person_id = ?"_s,
        u"DELETE FROM house_rules_signed WHERE person_id = ?"_s,
        u"UPDATE stay SET continues_id = NULL WHERE person_id = ?"_s,
        u"DELETE FROM stay WHERE person_id = ?"_s,
        u"DELETE FROM distribution WHERE person_id = ?"_s,
        u"DELETE FROM loan WHERE person_id = ?"_s,
        u"DELETE FROM card WHERE person_id = ?"_s,
        u"DELETE FROM ban WHERE person_id = ?"_s,
        u"DELETE FROM incident_person WHERE person_id = ?"_s,
        u"DELETE FROM legal_file WHERE person_id = ?"_s,
        u"DELETE FROM barrier WHERE person_id = ?"_s,
        u"UPDATE barrier SET referral_id = NULL WHERE referral_id IN (SELECT id FROM referral WHERE person_id = ?)"_s,
        u"DELETE FROM activity_named WHERE person_id = ?"_s,
        u"DELETE FROM household_member WHERE person_id = ?"_s,
        u"DELETE FROM import_row WHERE person_id = ?"_s,
        u"DELETE FROM identity_link WHERE first_id = ?"_s,
        u"DELETE FROM identity_link WHERE second_id = ?"_s,
        u"UPDATE sealed_message SET person_id = NULL, referral_id = NULL, incoming_id = NULL WHERE person_id = ?"_s,
        u"DELETE FROM incoming_referral WHERE person_id = ?"_s,
        u"DELETE FROM referral WHERE person_id = ?"_s,
        u"DELETE FROM case_file WHERE person_id = ?"_s,
        u"DELETE FROM consent WHERE person_id = ?"_s,
        u"DELETE FROM rights_request WHERE person_id = ?"_s,
        u"DELETE FROM attachment WHERE subject_id = ?"_s,
        u"DELETE FROM beneficiary WHERE id = ?"_s};
    return all;
}

domain::Result<domain::FileNumber> erasable(Database& database, const BeneficiaryId& person)
{
    auto row = database.query(u"SELECT file_number, (SELECT 1 FROM stay WHERE person_id = b.id "
                              "AND state = 'checked-in'), (SELECT 1 FROM belonging WHERE person_id = b.id "
                              "AND left_here > 0) FROM beneficiary b WHERE id = ?"_s,
                              person);
    if (!row.next()) return notFound();
    if (row.get<bool>(1))
        return domain::refuse(
            u"checked-in"_s,
            QCoreApplication::translate("wasl::storage", "The person is staying here. Check her out first."));
    if (row.get<bool>(2))
        return domain::refuse(u"belongings-here"_s,
                              QCoreApplication::translate(
                                  "wasl::storage",
                                  "Belongings of hers are kept here. Return them, or say what became of "
                                  "them, first."));
    return row.get<domain::FileNumber>(0);
}

/// Of what happened to her alone only that it happened is kept, not the words about it; of what happened to
/// several she is taken out.
void emptyHerIncidents(Database& database, const BeneficiaryId& person)
{
    auto hers =
        database.query(u"SELECT incident_id FROM incident_person me WHERE person_id = ? AND NOT EXISTS "
                       "(SELECT 1 FROM incident_person other WHERE other.incident_id = me.incident_id "
                       "AND other.person_id <> me.person_id)"_s,
                       person);
    std::vector<QUuid> alone;
    while (hers.next())
        alone.push_back(hers.get<QUuid>(0));
    Journal journal(database);
    for (const auto& incident : alone) {
        database.execute(u"UPDATE incident SET description = NULL, measures = NULL WHERE id = ?"_s, incident);
        database.execute(u"DELETE FROM incident_follow_up WHERE incident_id = ?"_s, incident);
        journal.erase(incident);
    }
}

} // namespace

domain::Result<ErasureCertificate> PersonEraser::erase(const BeneficiaryId& person, const QString& reason)
{
    // Freed pages and the search index are overwritten, not only unlinked.
    m_database.execute(u"PRAGMA secure_delete = ON"_s);
    const auto attachments = attachmentsOf(m_database, person.uuid());
    auto certificate =
        write(m_database, Action::ErasePerson, person, [&]() -> domain::Result<ErasureCertificate> {
            if (reason.trimmed().isEmpty())
                return domain::refuse(
                    u"reason-missing"_s,
                    QCoreApplication::translate("wasl::storage", "Write why the person is erased."),
                    u"reason"_s);
            const auto number = erasable(m_database, person);
            if (!number) return tl::unexpected(number.error());

            ErasureCertificate done{*number, m_database.now(), m_database.actor().name, reason, 0, 0, {}};
            m_database.execute(
                u"INSERT INTO beneficiary_search (beneficiary_search, rank) VALUES ('secure-delete', 1)"_s);
            keepCountsOf(m_database, person);
            emptyHerIncidents(m_database, person);
            for (const auto& statement : statements())
                done.records += m_database.execute(statement, person);
            done.records += m_database.execute(
                u"DELETE FROM draft WHERE instr(form, ?) OR instr(CAST(body AS TEXT), ?)"_s,
                person.toString(), person.toString());
            Journal journal(m_database);
            done.journalEntries = journal.erase(person.uuid());
            return done;
        });
    m_database.execute(u"PRAGMA secure_delete = OFF"_s);
    if (!certificate) return certificate;
    removeAttachmentFiles(m_database, attachments);
    certificate->journalHash = Journal(m_database).head().hash;
    // What the log ahead of the file still holds goes as well; where somebody still reads, it goes with the log
    // when the file is locked.
    m_database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
    return certificate;
}

} // namespace wasl::storage
