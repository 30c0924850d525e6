#pragma once

#include "app/storage/values.h"

#include <QString>

#include <memory>

namespace wasl::storage
{

class Database;
struct Prepared;

/// A prepared, forward-only statement borrowed from the connection, given back when it goes out of scope.
/// Every failure throws StorageError naming the statement, never what was bound.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;

    /// Binds in order; see values.h for what each type becomes.
    template <class... Args>
    Statement& bind(const Args&... args)
    {
        (add(toSql(args)), ...);
        return *this;
    }
    Statement& add(const QVariant& value);

    /// Executes; the number of rows changed.
    int run();
    /// The next row; executes before the first.
    bool next();

    template <class T>
    [[nodiscard]] T get(int column) const
    {
        return fromSql<T>(value(column));
    }
    [[nodiscard]] QVariant value(int column) const;

private:
    Database* m_database;
    QString m_sql;
    std::unique_ptr<Prepared> m_prepared;
    int m_bound = 0;
    bool m_executed = false;
};

} // namespace wasl::storage
