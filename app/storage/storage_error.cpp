#include "app/storage/storage_error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

std::string describe(const QString& operation, const QString& detail)
{
    return (detail.isEmpty() ? operation : operation + u": "_s + detail).toStdString();
}

StorageError::Reason reasonOf(int resultCode)
{
    using Reason = StorageError::Reason;
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return Reason::DiskFull;
    case SQLITE_IOERR:
        // A failed read is damage; a failed write, sync or truncation is a disk that takes no more.
        return resultCode == SQLITE_IOERR_READ || resultCode == SQLITE_IOERR_SHORT_READ ? Reason::Damaged
                                                                                        : Reason::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Reason::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Reason::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Reason::Damaged;
    case SQLITE_CONSTRAINT:
        return Reason::Constraint;
    default:
        return Reason::Broken;
    }
}

} // namespace

StorageError::StorageError(Reason reason, const QString& operation, const QString& detail)
    : std::runtime_error(describe(operation, detail))
    , m_reason(reason)
    , m_detail(detail)
{
}

StorageError storageError(const QSqlError& error, const QString& operation)
{
    const auto code = error.nativeErrorCode().toInt();
    const auto reason = reasonOf(code);
    // A constraint's message names a rule, a table or a column; other messages may quote what was typed.
    return {reason, operation,
            reason == StorageError::Reason::Constraint ? error.databaseText() : QString::number(code)};
}

StorageError storageError(int resultCode, const QString& operation)
{
    return {reasonOf(resultCode), operation, QString::number(resultCode)};
}

std::optional<domain::Refusal> notSaved(const StorageError& error)
{
    switch (error.reason()) {
    case StorageError::Reason::DiskFull:
        return domain::Refusal{u"disk-full"_s,
                               QCoreApplication::translate(
                                   "wasl::storage",
                                   "This was not saved: the disk is full. Free some space, then save again. "
                                   "Everything saved before is safe."),
                               {}};
    case StorageError::Reason::ReadOnly:
        return domain::Refusal{
            u"read-only"_s,
            QCoreApplication::translate(
                "wasl::storage", "This was not saved: the case file cannot be written. Check the permissions "
                                 "of its folder, then save again."),
            {}};
    case StorageError::Reason::Busy:
        return domain::Refusal{u"busy"_s,
                               QCoreApplication::translate(
                                   "wasl::storage",
                                   "This was not saved: another program is writing to the case file. Wait a "
                                   "moment, then save again."),
                               {}};
    default:
        return std::nullopt;
    }
}

} // namespace wasl::storage
