#include "app/hub/directory_store.h"

#include "app/hub/database.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

QDateTime moment(const std::string& text)
{
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODate);
}

} // namespace

DirectoryStore::DirectoryStore(Database& database)
    : m_database(database)
{
}

void DirectoryStore::put(const QString& association, const QByteArray& bytes,
                         const wire::SignatureFields& signature, const QDateTime& time)
{
    m_database.write([&](Session& session) {
        session << "INSERT INTO directory_entry (association, bytes, signature_input, signature, updated) "
                   "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (association) DO UPDATE SET "
                   "bytes = excluded.bytes, signature_input = excluded.signature_input, "
                   "signature = excluded.signature, updated = excluded.updated",
            bind(association.toStdString()), bind(bytes.toStdString()), bind(signature.input.toStdString()),
            bind(signature.signature.toStdString()), bind(time.toUTC().toString(Qt::ISODate).toStdString()),
            now;
    });
}

wire::ListPage<domain::DirectoryEntry> DirectoryStore::page(int page)
{
    std::vector<std::string> ids;
    std::vector<std::string> names;
    std::vector<std::string> bytes;
    std::vector<std::string> updated;
    std::map<std::string, QStringList> communes;
    m_database.read([&](Session& session) {
        for (auto* column : {&ids, &names, &bytes, &updated})
            column->clear();
        communes.clear();
        session << "SELECT a.id, a.name, COALESCE(d.bytes, ''), COALESCE(d.updated, '') FROM association a "
                   "LEFT JOIN directory_entry d ON d.association = a.id WHERE a.revoked IS NULL ORDER BY "
                   "a.name, a.id LIMIT $1 OFFSET "
                   "$2",
            into(ids), into(names), into(bytes), into(updated), bind(PageSize + 1), bind(page * PageSize),
            now;
        for (const std::string& id : ids) {
            std::vector<std::string> codes;
            session << "SELECT commune FROM association_commune WHERE association = $1 ORDER BY slot",
                into(codes), bind(id), now;
            for (const std::string& commune : codes) {
                communes[id].append(QString::fromStdString(commune));
            }
        }
    });
    wire::ListPage<domain::DirectoryEntry> list;
    list.more = ids.size() > std::size_t(PageSize);
    for (std::size_t row = 0; row < std::min(ids.size(), std::size_t(PageSize)); ++row) {
        domain::DirectoryEntry entry;
        if (auto given = wire::decodeEntry(QByteArray::fromStdString(bytes[row]))) {
            entry = *std::move(given);
            entry.updated = moment(updated[row]);
        }
        entry.association = QString::fromStdString(ids[row]);
        entry.name = QString::fromStdString(names[row]);
        entry.communes = communes[ids[row]];
        list.entries.push_back(std::move(entry));
    }
    return list;
}

std::vector<DirectoryStore::Reported> DirectoryStore::coverage(const domain::YearMonth& from,
                                                               const domain::YearMonth& until)
{
    std::vector<std::string> ids;
    std::vector<std::string> names;
    std::vector<std::string> enrolled;
    std::vector<std::string> senders;
    std::vector<std::string> periods;
    std::vector<std::string> families;
    m_database.read([&](Session& session) {
        for (auto* column : {&ids, &names, &enrolled, &senders, &periods, &families})
            column->clear();
        session << "SELECT id, name, enrolled FROM association ORDER BY name, id", into(ids), into(names),
            into(enrolled), now;
        session << "SELECT association, period, family FROM release WHERE period BETWEEN $1 AND $2",
            into(senders), into(periods), into(families), bind(from.toString().toStdString()),
            bind(until.toString().toStdString()), now;
    });
    std::vector<Reported> all;
    std::map<std::string, std::size_t> position;
    for (std::size_t row = 0; row < ids.size(); ++row) {
        position[ids[row]] = row;
        all.push_back({QString::fromStdString(ids[row]),
                       QString::fromStdString(names[row]),
                       moment(enrolled[row]),
                       {}});
    }
    for (std::size_t row = 0; row < senders.size(); ++row) {
        all[position.at(senders[row])].families[QString::fromStdString(periods[row])].append(
            QString::fromStdString(families[row]));
    }
    return all;
}

} // namespace wasl::hub
