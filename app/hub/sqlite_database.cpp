#include "app/hub/sqlite_database.h"

#include "app/hub/migrations.h"

#include <QFile>

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

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

SqliteDatabase::SqliteDatabase(const QString& path)
    : m_writer(open(path))
    , m_reader(open(path))
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    migrate();
}

void SqliteDatabase::migrate()
{
    int version = 0;
    m_reader.session() << "PRAGMA user_version", into(version), now;
    const std::vector<Migration> steps = migrations(u"hub"_s);
    if (version > int(steps.size())) {
        throw HubError("the database was written by a newer version of Wasl");
    }
    for (const Migration& step : steps) {
        if (step.version <= version) {
            continue;
        }
        write([&](Session& session) {
            for (const std::string& statement : step.statements) {
                session << statement, now;
            }
            session << "PRAGMA user_version=" + std::to_string(step.version), now;
        });
    }
}

void SqliteDatabase::write(const Work& work)
{
    m_writer.run(work);
}

void SqliteDatabase::read(const Work& work)
{
    const std::lock_guard lock(m_reading);
    try {
        work(m_reader);
    } catch (...) {
        m_reader.forget();
        throw;
    }
}

} // namespace wasl::hub
