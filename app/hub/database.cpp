#include "app/hub/database.h"

#include "app/hub/hub_error.h"

#include <QFile>

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

constexpr int NewestVersion = 2;

Session open(const QString& path)
{
    Poco::Data::SQLite::Connector::registerConnector();
    try {
        Session session("SQLite", path.toStdString());
        for (const char* pragma :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
              "PRAGMA busy_timeout=5000", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-65536"}) {
            session << pragma, now;
        }
        return session;
    } catch (const Poco::Exception& error) {
        throw HubError("cannot open the database " + path.toStdString() + ": " + error.displayText());
    }
}

} // namespace

Database::Database(const QString& path)
    : m_writer(open(path))
    , m_reader(open(path))
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    migrate();
}

void Database::migrate()
{
    int version = 0;
    m_reader << "PRAGMA user_version", into(version), now;
    if (version > NewestVersion) {
        throw HubError("the database was written by a newer version of Wasl");
    }
    for (int next = version + 1; next <= NewestVersion; ++next) {
        QFile file(QStringLiteral(":/wasl/hub/%1_hub.sql").arg(next, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly)) {
            throw HubError("a migration is not compiled in");
        }
        const QList<QByteArray> statements = file.readAll().split(';');
        write([&](Session& session) {
            for (const QByteArray& statement : statements) {
                if (!statement.trimmed().isEmpty()) {
                    session << statement.toStdString(), now;
                }
            }
            session << "PRAGMA user_version=" + std::to_string(next), now;
        });
    }
}

void Database::write(const WriteQueue::Work& work)
{
    m_writer.run(work);
}

void Database::read(const std::function<void(Session&)>& work)
{
    const std::lock_guard lock(m_reading);
    work(m_reader);
}

} // namespace wasl::hub
