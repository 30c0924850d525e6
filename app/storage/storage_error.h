#pragma once

#include "app/domain/refusal.h"

#include <QString>

#include <optional>
#include <stdexcept>

class QSqlError;

namespace wasl::storage
{

/// Something is broken that the person at the desk did not cause: a disk, a page, an invariant. Carries the
/// operation and identifiers, never personal data: SQL texts hold placeholders only, and the engine's own
/// message is kept only where it can name nothing but tables and columns.
class StorageError : public std::runtime_error
{
public:
    enum class Reason
    {
        Broken,     ///< a wrong statement, or an error nobody foresaw
        DiskFull,   ///< nothing more fits, or writing failed
        ReadOnly,   ///< the file or its folder cannot be written
        Busy,       ///< another program holds the file
        Damaged,    ///< a page does not verify, or the key is not this file's
        Constraint, ///< the database itself refused what a rule forbids
    };

    StorageError(Reason reason, const QString& operation, const QString& detail = {});

    [[nodiscard]] Reason reason() const { return m_reason; }
    /// For Reason::Constraint the rule's name, such as "bed-taken"; else a result code.
    [[nodiscard]] const QString& detail() const { return m_detail; }

private:
    Reason m_reason;
    QString m_detail;
};

/// The one place where the engine's errors become ours.
[[nodiscard]] StorageError storageError(const QSqlError& error, const QString& operation);
/// The same from a raw result code, for the few readers below Qt Sql.
[[nodiscard]] StorageError storageError(int resultCode, const QString& operation);

/// Errors of the machine that the user can mend (space, permissions, another program) as the refusal to show:
/// nothing was saved, what to do. None for errors that are nobody's at the desk.
[[nodiscard]] std::optional<domain::Refusal> notSaved(const StorageError& error);

} // namespace wasl::storage
