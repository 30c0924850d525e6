#pragma once

#include <QDateTime>
#include <QStringList>

#include <string>

class QFile;
class QJsonObject;

namespace wasl::hub
{

class Database;

/// Everything the hub holds that an archive or another hub needs, one JSON object a line: of each association
/// its releases, practice notes and directory card, word for word with their signatures, then every key it
/// ever had, then itself; then the notices; last {"type":"end","lines":N}, without which it is not whole. No
/// private key, passphrase, session or code. The signatures cover the name and port under which associations
/// reach the hub, which no table holds.
///
/// One association after the other, so that it needs little memory. What is referred to is read after what
/// refers to it, and neither releases nor keys ever change: what is taken meanwhile may be in it or not, but
/// nothing in it lacks its key.
class Export
{
public:
    explicit Export(Database& database)
        : m_database(database)
    {
    }

    /// How many lines. Throws HubError where the file cannot be written; what is there then is cut.
    qint64 write(QFile& file, const QDateTime& now);

private:
    void writeLine(QFile& file, const QJsonObject& line);
    void writeRows(QFile& file, const QString& type, const std::string& query, const QString& association);
    QStringList associations();

    Database& m_database;
    qint64 m_lines = 0;
};

} // namespace wasl::hub
