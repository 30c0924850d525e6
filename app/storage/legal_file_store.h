#pragma once

#include "app/domain/legal_file.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct LegalDateRow
{
    domain::LegalFileId file;
    domain::BeneficiaryId person;
    QDate on;
    QString what; ///< of a hearing its place
    bool hearing = false;
    PersonTag tag;               ///< who the person is
    std::optional<QDateTime> at; ///< of a hearing
    int remindDaysBefore = 0;    ///< of a deadline
    QString kind;                ///< of the file: codebook legal_file_kinds
};

/// A file as a list shows it.
struct LegalRow
{
    domain::LegalFileId id;
    PersonTag person;
    QString kind;      ///< codebook legal_file_kinds
    QString authority; ///< codebook authorities
    QString reference;
    domain::UserId lawyer;
    QString lawyerName;
    QDate opened;
    std::optional<QDate> closed;
    QString outcome;                                   ///< codebook legal_outcomes
    std::optional<domain::LegalDeadline> nextDeadline; ///< the first not met; missed ones too
    std::optional<QDateTime> nextHearing;
};

/// Procedures before authorities: for the legal role alone, the notes sealed with the legal compartment's
/// key.
class LegalFileStore
{
public:
    explicit LegalFileStore(Database& database)
        : m_database(database)
    {
    }

    /// Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile", "compartment-closed".
    [[nodiscard]] domain::Result<domain::LegalFileId> save(domain::LegalFile file);
    [[nodiscard]] std::optional<domain::LegalFile> find(const domain::LegalFileId& id) const;
    [[nodiscard]] std::vector<domain::LegalFile> ofPerson(const domain::BeneficiaryId& person) const;
    /// All files, those to be acted on first: by their next deadline, then the newest; closed ones at the
    /// end.
    [[nodiscard]] std::vector<LegalRow> rows() const;
    /// Whether the file has privileged notes that this user holds no key to.
    [[nodiscard]] bool hasClosedNotes(const domain::LegalFileId& id) const;
    /// Deadlines not met and hearings to come, up to a day, the soonest first, missed ones included.
    [[nodiscard]] std::vector<LegalDateRow> agenda(QDate until) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
