#pragma once

#include "app/storage/sqlcipher/row_cache.h"
#include "app/storage/sqlcipher/statement.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlRecord>
#include <QtSql/QSqlResult>

#include <optional>
#include <vector>

namespace wasl::storage
{
class SqlCipherDriver;
}

namespace wasl::storage::sqlcipher
{

/// One query on a SqlCipherDriver, as QSqlQuery drives it. Rows are fetched as they are asked for and
/// kept, so that one can go back; a forward-only result keeps the current row alone.
class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    /// Lets go of the connection, which is about to close.
    void release();

    QVariant handle() const override;

protected:
    bool prepare(const QString& sql) override;
    bool reset(const QString& sql) override;
    bool exec() override;

    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    QSqlRecord record() const override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    void detachFromResultSet() override;

private:
    const SqlCipherDriver* connection() const;
    bool fail(const QString& what, QSqlError::ErrorType type, int code);
    bool bindValues();
    bool refuseWithPlaintextAttached();
    /// Takes the next row into the cache. False at the end, and on a failure, which lastError() then tells.
    bool takeNextRow();
    void noteFirstRow();
    void noteChanges();

    Statement m_statement;
    RowCache m_rows;
    std::vector<int> m_storageClasses;          ///< SQLite types of the first row's values
    mutable std::optional<QSqlRecord> m_record; ///< made when first asked for
    qint64 m_lastInsertId = 0;
    int m_rowsAffected = -1;
    bool m_attaches = false;
    bool m_atEnd = true;
};

} // namespace wasl::storage::sqlcipher
