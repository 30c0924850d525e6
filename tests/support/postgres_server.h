#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace wasl::tests
{

/// A real PostgreSQL of its own: in a temporary folder, reached by a socket in that folder only, run by an
/// unprivileged user, ended with the test. Throws std::runtime_error where none is installed.
class PostgresServer
{
public:
    /// What is confirmed must be on the disk only where a server is killed and figures are measured.
    enum class Durable
    {
        No,
        Yes
    };
    explicit PostgresServer(Durable durable = Durable::No);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Makes an empty database and answers how to connect to it.
    QString newDatabase();
    /// Ends it at once, as a power cut would: PostgreSQL's "immediate shutdown".
    void crash();
    void start();

    /// What psql answers, for looking behind the hub's back; throws if it is refused.
    QString ask(const QString& database, const QString& sql) const;
    qint64 processId() const { return m_process.processId(); }

private:
    QString connection(const QString& database) const;
    QString program(const QString& name) const;
    /// The same command as the user that owns the folder.
    QStringList unprivileged(const QStringList& command) const;
    QByteArray run(const QStringList& command) const;

    QTemporaryDir m_folder;
    QString m_programs;
    const Durable m_durable;
    QProcess m_process;
    int m_databases = 0;
};

} // namespace wasl::tests
