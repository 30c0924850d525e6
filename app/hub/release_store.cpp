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
    std::vector<std::string> names;
    std::vector<int> positions;
    std::vector<Poco::Int64> values;
    for (const disclosure::PublishedTable& table : summary.tables()) {
        for (std::size_t position = 0; position < table.cells.size(); ++position) {
            names.push_back(table.name.toStdString());
            positions.push_back(static_cast<int>(position));
            values.push_back(table.cells[position]);
        }
    }
    std::vector<std::string> families(names.size(), family);
    std::vector<std::string> periods(names.size(), period);
    std::vector<std::string> associations(names.size(), summary.association().toStdString());
    session
        << "INSERT INTO cell (family, period, name, position, association, value) VALUES (?, ?, ?, ?, ?, ?)",
        use(families), use(periods), use(names), use(positions), use(associations), use(values), now;
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
    m_database.write([&](Session& session) {
        const std::string association = summary.association().toStdString();
        const std::string period = summary.period().toString().toStdString();
        const std::string family = domain::code(summary.family()).toStdString();
        const QString digest = wire::digest(bytes);
        ReleaseRows rows;
        session << "SELECT period, family, sequence, digest, received FROM release "
                   "WHERE association = ? AND period = ? AND family = ?",
            into(rows.periods), into(rows.families), into(rows.sequences), into(rows.digests),
            into(rows.received), bind(association), bind(period), bind(family), now;
        if (!rows.periods.empty()) {
            result = {rows.at(0).digest == digest ? PutOutcome::Same : PutOutcome::Different, rows.at(0)};
            return;
        }
        const std::string stamp = received.toString(Qt::ISODate).toStdString();
        session
            << "INSERT INTO release (association, period, family, sequence, digest, bytes, signature_input, "
               "signature, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
        session << "SELECT period, family, sequence, digest, received FROM release WHERE association = ? "
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
