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
                QString::fromStdString(digests[row]),
                QDateTime::fromString(QString::fromStdString(received[row]), Qt::ISODate)};
    }
};

void insertCells(Session& session, const disclosure::PublishedSummary& summary, const std::string& family,
                 const std::string& period)
{
    // One statement for all: on a server each would be a journey of its own. Names come from the schema that
    // is compiled in, and the rest are numbers.
    std::string rows;
    for (const disclosure::PublishedTable& table : summary.tables()) {
        const std::string name = table.name.toStdString();
        for (std::size_t position = 0; position < table.cells.size(); ++position) {
            rows += (rows.empty() ? "('" : ",('") + name + "'," + std::to_string(position) + ',' +
                    std::to_string(table.cells[position]) + ')';
        }
    }
    session << "INSERT INTO cell (family, period, association, name, position, value) "
               "SELECT $1, $2, $3, c.column1, c.column2, c.column3 FROM (VALUES " +
                   rows + ") AS c",
        bind(family), bind(period), bind(summary.association().toStdString()), now;
}

} // namespace

ReleaseStore::ReleaseStore(Database& database)
    : m_database(database)
{
}

ReleaseStore::Put ReleaseStore::put(const disclosure::PublishedSummary& summary, const QByteArray& bytes,
                                    const wire::SignatureFields& signature, const QDateTime& time)
{
    Put result;
    const QDateTime received = time.toUTC();
    m_database.prepareYear(summary.period().year);
    m_database.write([&](Session& session) {
        const std::string association = summary.association().toStdString();
        const std::string period = summary.period().toString().toStdString();
        const std::string family = domain::code(summary.family()).toStdString();
        const QString digest = wire::digest(bytes);
        ReleaseRows rows;
        session << "SELECT period, family, sequence, digest, received FROM release "
                   "WHERE association = $1 AND period = $2 AND family = $3",
            into(rows.periods), into(rows.families), into(rows.sequences), into(rows.digests),
            into(rows.received), bind(association), bind(period), bind(family), now;
        if (!rows.periods.empty()) {
            result = {rows.at(0).digest == digest ? PutOutcome::Same : PutOutcome::Different, rows.at(0)};
            return;
        }
        const std::string stamp = received.toString(Qt::ISODate).toStdString();
        session
            << "INSERT INTO release (association, period, family, sequence, digest, bytes, signature_input, "
               "signature, received) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            bind(association), bind(period), bind(family), bind(Poco::Int64(summary.header().sequence)),
            bind(digest.toStdString()), bind(bytes.toStdString()), bind(signature.input.toStdString()),
            bind(signature.signature.toStdString()), bind(stamp), now;
        insertCells(session, summary, family, period);
        result = {PutOutcome::Stored,
                  {summary.period().toString(), domain::code(summary.family()), summary.header().sequence,
                   digest, QDateTime::fromString(QString::fromStdString(stamp), Qt::ISODate)}};
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
