#pragma once

#include "app/domain/file_number.h"
#include "app/storage/database.h"

namespace wasl::storage
{

/// What the person, or the authority, is given: that it was done, when and by whom; not what was erased.
struct ErasureCertificate
{
    domain::FileNumber fileNumber;
    QDateTime at;
    QString by;
    QString reason;
    int records = 0;        ///< rows deleted
    int journalEntries = 0; ///< entries emptied; their links stay, so the chain still verifies
    QByteArray journalHash; ///< the head of the chain after it
};

/// Erases a person (Law 09-08: end of the retention, opposition, withdrawn consent). Nothing of her stays in
/// tables, indexes, search or journal values; what was counted stays counted, without her. Backups age out on
/// their own.
class PersonEraser
{
public:
    explicit PersonEraser(Database& database)
        : m_database(database)
    {
    }

    /// Refuses "reason-missing", "checked-in" while she sleeps here, "not-found", "not-allowed".
    [[nodiscard]] domain::Result<ErasureCertificate> erase(const domain::BeneficiaryId& person,
                                                           const QString& reason);

private:
    Database& m_database;
};

} // namespace wasl::storage
