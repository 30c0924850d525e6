#include "app/storage/sqlcipher/sqlcipher_result.h"

#include "app/storage/sqlcipher/column_value.h"
#include "app/storage/sqlcipher/parameters.h"
#include "app/storage/sqlcipher/sql_error.h"
#include "app/storage/sqlcipher/sqlcipher_driver.h"

#include <QtSql/QSqlField>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <utility>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)

using namespace Qt::StringLiterals;

namespace wasl::storage::sqlcipher
{

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver)
    : QSqlResult(driver)
{
    driver->m_results.push_back(this);
}

SqlCipherResult::~SqlCipherResult()
{
    if (const SqlCipherDriver* owner = connection()) {
        auto& results = owner->m_results;
        results.erase(std::remove(results.begin(), results.end(), this), results.end());
    }
}

const SqlCipherDriver* SqlCipherResult::connection() const
{
    return static_cast<const SqlCipherDriver*>(driver());
}

void SqlCipherResult::release()
{
    m_statement.finalize();
    m_rows.restart(RowCache::Keep::All);
    m_record.reset();
    m_atEnd = true;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement.get());
}

bool SqlCipherResult::fail(const QString& what, QSqlError::ErrorType type, int code)
{
    setLastError(sqlError(connection()->m_handle, what, type, code));
    return false;
}

bool SqlCipherResult::prepare(const QString& sql)
{
    release();
    setSelect(false);
    const SqlCipherDriver* owner = connection();
    if (!owner || !owner->isOpen() || owner->isOpenError()) return false;
    owner->m_guard.expectStatement();
    const Statement::Compiled compiled = m_statement.compile(owner->m_handle, sql);
    m_attaches = owner->m_guard.sawAttach();
    if (compiled.several) {
        setLastError(driverError(u"Unable to execute multiple statements at a time"_s,
                                 u"only one statement may stand in a query"_s, QSqlError::StatementError,
                                 SQLITE_MISUSE));
        return false;
    }
    return compiled.code == SQLITE_OK ||
           fail(u"Unable to execute statement"_s, QSqlError::StatementError, compiled.code);
}

bool SqlCipherResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

bool SqlCipherResult::exec()
{
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!m_statement) {
        setLastError(driverError(u"Unable to execute statement"_s, u"no statement is prepared"_s,
                                 QSqlError::StatementError, SQLITE_MISUSE));
        return false;
    }
    m_statement.reset();
    m_rows.restart(isForwardOnly() ? RowCache::Keep::Newest : RowCache::Keep::All);
    m_record.reset();
    m_storageClasses.clear();
    if (!bindValues()) return false;

    m_atEnd = false;
    takeNextRow();
    if (lastError().isValid()) return false;
    setSelect(m_statement.columnCount() > 0);
    noteChanges();
    if (m_attaches && refuseWithPlaintextAttached()) return false;
    setActive(true);
    return true;
}

bool SqlCipherResult::bindValues()
{
    QList<BoundValue> values;
    const int count = boundValueCount();
    values.reserve(count);
    for (int place = 0; place < count; ++place)
        values.append({boundValueName(place), boundValue(place)});
    const int code = bindParameters(m_statement.get(), values);
    if (code == SQLITE_RANGE)
        setLastError(driverError(u"Parameter count mismatch"_s, QString(), QSqlError::StatementError, code));
    else if (code != SQLITE_OK)
        fail(u"Unable to bind parameters"_s, QSqlError::StatementError, code);
    return code == SQLITE_OK;
}

bool SqlCipherResult::refuseWithPlaintextAttached()
{
    if (PlaintextGuard::detachPlaintext(connection()->m_handle)) return false;
    setLastError(driverError(u"Unable to attach"_s, u"the attached database is not encrypted"_s,
                             QSqlError::StatementError, SQLITE_AUTH));
    return true;
}

bool SqlCipherResult::takeNextRow()
{
    if (m_atEnd || !m_statement) return false;
    switch (m_statement.step()) {
    case Statement::Step::Row:
        break;
    case Statement::Step::Failed:
        fail(u"Unable to fetch row"_s, QSqlError::StatementError,
             sqlite3_extended_errcode(connection()->m_handle));
        [[fallthrough]];
    case Statement::Step::Done:
        m_atEnd = true;
        noteChanges();
        m_statement.reset();
        return false;
    }
    if (m_storageClasses.empty()) noteFirstRow();
    RowValues row = m_rows.takeSpare();
    row.resize(std::size_t(m_statement.columnCount()));
    for (std::size_t column = 0; column < row.size(); ++column)
        row[column] = columnValue(m_statement.get(), int(column), numericalPrecisionPolicy());
    m_rows.append(std::move(row));
    return true;
}

void SqlCipherResult::noteFirstRow()
{
    const int columns = m_statement.columnCount();
    for (int column = 0; column < columns; ++column)
        m_storageClasses.push_back(sqlite3_column_type(m_statement.get(), column));
}

/// At the first step, and once more at the end: INSERT … RETURNING changes rows while it is read.
void SqlCipherResult::noteChanges()
{
    m_rowsAffected = sqlite3_changes(connection()->m_handle);
    m_lastInsertId = sqlite3_last_insert_rowid(connection()->m_handle);
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || row < 0) return false;
    if (row == at()) return true;
    if (isForwardOnly() && (at() == QSql::AfterLastRow || row < at())) return false;
    while (m_rows.end() <= row) {
        if (!takeNextRow()) return false;
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    if (isForwardOnly() && at() != QSql::BeforeFirstRow) return at() == 0;
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (!isActive() || (isForwardOnly() && at() == QSql::AfterLastRow)) return false;
    while (takeNextRow()) {
    }
    if (lastError().isValid() || m_rows.end() == 0) return false;
    setAt(m_rows.end() - 1);
    return true;
}

QVariant SqlCipherResult::data(int column)
{
    if (!m_rows.contains(at()) || column < 0 || std::size_t(column) >= m_rows.at(at()).size()) return {};
    return m_rows.at(at())[std::size_t(column)];
}

bool SqlCipherResult::isNull(int column)
{
    return data(column).isNull();
}

QSqlRecord SqlCipherResult::record() const
{
    if (!isActive() || !isSelect() || !m_statement) return {};
    if (!m_record) {
        m_record.emplace();
        const int columns = m_statement.columnCount();
        for (int column = 0; column < columns; ++column) {
            const int storageClass =
                m_storageClasses.empty() ? SQLITE_NULL : m_storageClasses[std::size_t(column)];
            m_record->append(columnField(m_statement.get(), column, storageClass));
        }
    }
    return *m_record;
}

int SqlCipherResult::size()
{
    return -1;
}

int SqlCipherResult::numRowsAffected()
{
    return isActive() ? m_rowsAffected : -1;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && m_lastInsertId != 0 ? QVariant(m_lastInsertId) : QVariant();
}

/// Qt's table model goes on reading rows already fetched. A forward-only result has no such reader, and
/// then neither its row nor what is bound stays in memory longer than it must.
void SqlCipherResult::detachFromResultSet()
{
    m_atEnd = true;
    if (isForwardOnly()) m_rows.restart(RowCache::Keep::Newest);
    m_statement.forgetRun();
}

} // namespace wasl::storage::sqlcipher
