#include "tests/support/postgres_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

/// PostgreSQL refuses to run as root: its own user then, or nobody.
const passwd* ownerOfServer()
{
    const passwd* const own = ::getpwnam("postgres");
    return own ? own : ::getpwnam("nobody");
}

QString newestPrograms()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    QString best;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(versions.filePath(version + u"/bin/initdb"_s)) && version.toInt() > best.toInt()) {
            best = version;
        }
    }
    if (best.isEmpty()) {
        throw std::runtime_error("PostgreSQL is not installed: installer/prepare --tests");
    }
    return versions.filePath(best + u"/bin/"_s);
}

} // namespace

PostgresServer::PostgresServer(Durable durable)
    : m_folder(QDir::tempPath() + u"/pg"_s) // short: a socket's path has room for a hundred letters
    , m_programs(newestPrograms())
    , m_durable(durable)
{
    if (::geteuid() == 0) {
        const passwd* const owner = ownerOfServer();
        if (!owner || ::chown(m_folder.path().toLocal8Bit().constData(), owner->pw_uid, owner->pw_gid) != 0) {
            throw std::runtime_error("no unprivileged user to run PostgreSQL as");
        }
    }
    run({program(u"initdb"_s), u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"wasl"_s, u"--auth=trust"_s,
         u"--no-sync"_s, u"--encoding=UTF8"_s, u"--locale=C"_s});
    start();
}

PostgresServer::~PostgresServer()
{
    crash();
}

void PostgresServer::start()
{
    QStringList command{program(u"postgres"_s), u"-D"_s, m_folder.filePath(u"data"_s)};
    const QString durability = m_durable == Durable::Yes ? u"on"_s : u"off"_s;
    for (const QString& setting :
         {u"listen_addresses="_s, u"unix_socket_directories="_s + m_folder.path(), u"fsync="_s + durability,
          u"max_connections=60"_s, u"shared_buffers=32MB"_s}) {
        command << u"-c"_s << setting;
    }
    const QStringList whole = unprivileged(command);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(whole.first(), whole.mid(1));
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        QProcess ready;
        ready.start(program(u"pg_isready"_s), {u"-q"_s, u"-h"_s, m_folder.path()});
        if (ready.waitForFinished() && ready.exitCode() == 0) {
            return;
        }
        if (timer.elapsed() > 60'000 || m_process.state() == QProcess::NotRunning) {
            throw std::runtime_error("PostgreSQL did not start");
        }
        QThread::msleep(50);
    }
}

void PostgresServer::crash()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(pid_t(m_process.processId()), SIGQUIT);
        m_process.waitForFinished(60'000);
    }
}

QString PostgresServer::newDatabase()
{
    const QString name = u"hub%1"_s.arg(++m_databases);
    ask(connection(u"postgres"_s), u"CREATE DATABASE "_s + name);
    return connection(name);
}

QString PostgresServer::ask(const QString& database, const QString& sql) const
{
    QProcess psql;
    psql.start(program(u"psql"_s),
               {database, u"-X"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-c"_s, sql});
    if (!psql.waitForFinished(60'000) || psql.exitCode() != 0) {
        throw std::runtime_error("psql: " + psql.readAllStandardError().toStdString());
    }
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

QString PostgresServer::connection(const QString& database) const
{
    return u"postgresql://wasl@/%1?host=%2"_s.arg(database, m_folder.path());
}

QString PostgresServer::program(const QString& name) const
{
    return m_programs + name;
}

QStringList PostgresServer::unprivileged(const QStringList& command) const
{
    // Whatever ends the test also ends the server.
    QStringList whole{u"setpriv"_s, u"--pdeathsig=QUIT"_s};
    if (::geteuid() == 0) {
        const passwd* const owner = ownerOfServer();
        whole << u"--reuid=%1"_s.arg(owner->pw_uid) << u"--regid=%1"_s.arg(owner->pw_gid)
              << u"--clear-groups"_s;
    }
    return whole + command;
}

QByteArray PostgresServer::run(const QStringList& command) const
{
    const QStringList whole = unprivileged(command);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(whole.first(), whole.mid(1));
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        throw std::runtime_error(command.first().toStdString() + ": " +
                                 process.readAllStandardError().toStdString());
    }
    return process.readAllStandardOutput();
}

} // namespace wasl::tests
