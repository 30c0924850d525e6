#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace wasl::storage
{
class Database;
}

namespace wasl::bench
{

/// What an open connection executes meanwhile, with the values that were bound.
class Overheard
{
public:
    explicit Overheard(storage::Database& database);
    ~Overheard();
    Overheard(const Overheard&) = delete;
    Overheard& operator=(const Overheard&) = delete;

    [[nodiscard]] QStringList statements() const { return m_statements; }

private:
    storage::Database& m_database;
    QStringList m_statements;
};

/// The rows of a file without encryption, asked through the system's own SQLite: the base line. Only ever
/// made of invented people, in a folder that goes with it.
class PlainCopy
{
public:
    PlainCopy(const storage::Database& database, const QByteArray& rawKey);
    ~PlainCopy();
    PlainCopy(const PlainCopy&) = delete;
    PlainCopy& operator=(const PlainCopy&) = delete;

    /// Runs them one after the other and reads every row and column; how many rows.
    qint64 run(const QStringList& statements);

private:
    struct Library;
    std::unique_ptr<Library> m_library;
};

/// The same of the encrypted file itself, by the same reader.
qint64 run(storage::Database& database, const QStringList& statements);

} // namespace wasl::bench
