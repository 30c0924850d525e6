#include "app/hub/release_store.h"

#include "app/hub/database.h"
#include "app/wire/content_digest.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

QDateTime receivedAt(const std::string& stamp)
{
    return QDateTime::fromString(QString::fromStdString(stamp), Qt::ISODate);
}

/// The columns of a held release.
struct ReleaseRows
{
    std::vector<std::string> periods;
    std::vector<std::string> families;
    std::vector<Poco::Int64> sequences;
    std::vector<std::string> digests;
    std::vector<std::string> received;

    wire::HeldRelease at(std::size_t row) const
    {
        return {QString::fromStdString(periods[row]), QString::fromStdString(families[row]), sequences[row],
                QString::fromStdString(digests[row]), receivedAt(received[row])};
    }
};

constexpr Query FindRelease{"SELECT sequence, digest, received FROM release "
                            "WHERE association = $1 AND period = $2 AND family = $3",
                            3};
constexpr Query InsertRelease{
    "INSERT INTO release (association, period, family, sequence, digest, bytes, signature_input, signature, "
    "received) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
/// All cells at once: on a server each would be a journey of its own.
constexpr Query InsertCells{"INSERT INTO cell (association, period, family, name, position, value) "
                            "SELECT $1, $2, $3, substr(key, 6), CAST(substr(key, 1, 5) AS integer), "
                            "CAST(CAST(value AS text) AS bigint) FROM json_each($4)"};

/// One object with a member for each cell, "00017sex_age": what SQLite and PostgreSQL both take apart.
std::string cellsAsJson(const disclosure::PublishedSummary& summary)
{
    std::string members;
    for (const disclosure::PublishedTable& table : summary.tables()) {
        const std::string name = table.name.toStdString();
        for (std::size_t position = 0; position < table.cells.size(); ++position) {
            const std::string digits = std::to_string(position);
            members += members.empty() ? "{\"" : ",\"";
            members.append(5 - digits.size(), '0').append(digits).append(name).append("\":");
            members += std::to_string(table.cells[position]);
        }
    }
    return members + '}';
}

} // namespace

ReleaseStore::ReleaseStore(Database& database)
    : m_database(database)
{
}

ReleaseStore::Put ReleaseStore::put(const disclosure::PublishedSummary& summary, const QByteArray& bytes,
                                    const wire::SignatureFields& signature, const QDateTime& time)
{
    const wire::HeldRelease wanted{summary.period().toString(), domain::code(summary.family()),
                                   summary.header().sequence, wire::digest(bytes),
                                   receivedAt(time.toUTC().toString(Qt::ISODate).toStdString())};
    const std::string association = summary.association().toStdString();
    const std::string period = wanted.period.toStdString();
    const std::string family = wanted.family.toStdString();
    const std::string cells = cellsAsJson(summary);
    Put result;
    m_database.prepareYear(summary.period().year);
    m_database.write([&](Connection& connection) {
        result = {PutOutcome::Stored, wanted};
        if (const auto row = connection.run(FindRelease, {association, period, family})) {
            result.held.sequence = std::stoll(row->at(0));
            result.held.digest = QString::fromStdString(row->at(1));
            result.held.received = receivedAt(row->at(2));
            result.outcome = result.held.digest == wanted.digest ? PutOutcome::Same : PutOutcome::Different;
            return;
        }
        connection.run(InsertRelease, {association, period, family, std::to_string(wanted.sequence),
                                       wanted.digest.toStdString(), bytes.toStdString(),
                                       signature.input.toStdString(), signature.signature.toStdString(),
                                       wanted.received.toString(Qt::ISODate).toStdString()});
        connection.run(InsertCells, {association, period, family, cells});
    });
    return result;
}

std::vector<wire::HeldRelease> ReleaseStore::held(const QString& association)
{
    ReleaseRows rows;
    m_database.read([&](Session& session) {
        rows = {};
        session << "SELECT period, family, sequence, digest, received FROM release WHERE association = $1 "
                   "ORDER BY period, family",
            into(rows.periods), into(rows.families), into(rows.sequences), into(rows.digests),
            into(rows.received), bind(association.toStdString()), now;
    });
    std::vector<wire::HeldRelease> releases;
    for (std::size_t row = 0; row < rows.periods.size(); ++row) {
        releases.push_back(rows.at(row));
    }
    return releases;
}

} // namespace wasl::hub
