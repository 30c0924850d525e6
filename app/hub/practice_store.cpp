#include "app/hub/practice_store.h"

#include "app/hub/database.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

/// Columns of a query over practices, in the order in which the queries below name them.
struct PracticeRows
{
    std::vector<std::string> associations;
    std::vector<std::string> names;
    std::vector<std::string> ids;
    std::vector<std::string> bytes;
    std::vector<std::string> submitted;
    std::vector<std::string> states;
    std::vector<std::string> decided;
    std::vector<std::string> deciders;

    [[nodiscard]] PracticeStore::Entry at(std::size_t row) const;
};

/// The columns of PracticeRows, then \p rest.
QByteArray practiceQuery(const char* rest)
{
    return QByteArray(
               "SELECT p.association, a.name, p.id, p.bytes, p.submitted, p.state, COALESCE(p.decided, ''), "
               "COALESCE(p.decided_by, '') FROM practice p JOIN association a ON a.id = p.association ") +
           rest;
}

QDateTime timeOf(const std::string& text)
{
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODate);
}

PracticeState stateOf(const std::string& state)
{
    return state == "approved"  ? PracticeState::Approved
           : state == "refused" ? PracticeState::Refused
                                : PracticeState::Submitted;
}

PracticeStore::Entry PracticeRows::at(std::size_t row) const
{
    PracticeStore::Entry entry;
    const auto note =
        wire::decodeSubmission(QString::fromStdString(ids[row]), QByteArray::fromStdString(bytes[row]));
    if (note) {
        entry.note = *note;
    }
    entry.note.association = QString::fromStdString(associations[row]);
    entry.note.associationName = QString::fromStdString(names[row]);
    entry.submitted = timeOf(submitted[row]);
    entry.state = stateOf(states[row]);
    entry.decidedBy = QString::fromStdString(deciders[row]);
    if (entry.state == PracticeState::Approved) {
        entry.note.approved = timeOf(decided[row]);
    }
    return entry;
}

} // namespace

QString code(PracticeState state)
{
    return state == PracticeState::Approved  ? u"approved"_s
           : state == PracticeState::Refused ? u"refused"_s
                                             : u"submitted"_s;
}

PracticeStore::PracticeStore(Database& database)
    : m_database(database)
{
}

PracticeStore::PutOutcome PracticeStore::put(const QString& association, const QString& id,
                                             const QByteArray& bytes, const wire::SignatureFields& signature,
                                             const QDateTime& time)
{
    auto outcome = PutOutcome::Taken;
    m_database.write([&](Session& session) {
        std::vector<std::string> held;
        session << "SELECT bytes FROM practice WHERE association = $1 AND id = $2", into(held),
            bind(association.toStdString()), bind(id.toStdString()), now;
        if (!held.empty()) {
            outcome = held[0] == bytes.toStdString() ? PutOutcome::Same : PutOutcome::Different;
            return;
        }
        int waiting = 0;
        session << "SELECT COUNT(*) FROM practice WHERE association = $1 AND state = 'submitted'",
            into(waiting), bind(association.toStdString()), now;
        if (waiting >= MostWaiting) {
            outcome = PutOutcome::TooMany;
            return;
        }
        session << "INSERT INTO practice (association, id, bytes, signature_input, signature, submitted, "
                   "state) VALUES ($1, $2, $3, $4, $5, $6, 'submitted')",
            bind(association.toStdString()), bind(id.toStdString()), bind(bytes.toStdString()),
            bind(signature.input.toStdString()), bind(signature.signature.toStdString()),
            bind(time.toUTC().toString(Qt::ISODate).toStdString()), now;
    });
    return outcome;
}

wire::ListPage<domain::PracticeNote> PracticeStore::approved(int page)
{
    PracticeRows rows;
    m_database.read([&](Session& session) {
        rows = {};
        session << practiceQuery(
                       "WHERE p.state = 'approved' ORDER BY p.decided DESC, p.association, p.id LIMIT $1 "
                       "OFFSET $2")
                       .toStdString(),
            into(rows.associations), into(rows.names), into(rows.ids), into(rows.bytes), into(rows.submitted),
            into(rows.states), into(rows.decided), into(rows.deciders), bind(PageSize + 1),
            bind(page * PageSize), now;
    });
    wire::ListPage<domain::PracticeNote> list;
    list.more = rows.ids.size() > std::size_t(PageSize);
    for (std::size_t row = 0; row < std::min(rows.ids.size(), std::size_t(PageSize)); ++row) {
        list.entries.push_back(rows.at(row).note);
    }
    return list;
}

std::vector<PracticeStore::Entry> PracticeStore::newest()
{
    PracticeRows rows;
    m_database.read([&](Session& session) {
        rows = {};
        session << practiceQuery(
                       "ORDER BY CASE p.state WHEN 'submitted' THEN 0 ELSE 1 END, p.submitted DESC, "
                       "p.association, p.id LIMIT 200")
                       .toStdString(),
            into(rows.associations), into(rows.names), into(rows.ids), into(rows.bytes), into(rows.submitted),
            into(rows.states), into(rows.decided), into(rows.deciders), now;
    });
    std::vector<Entry> entries;
    for (std::size_t row = 0; row < rows.ids.size(); ++row) {
        entries.push_back(rows.at(row));
    }
    return entries;
}

bool PracticeStore::decide(const QString& association, const QString& id, PracticeState state,
                           const QString& coordinator, const QDateTime& time)
{
    int found = 0;
    m_database.write([&](Session& session) {
        session << "SELECT COUNT(*) FROM practice WHERE association = $1 AND id = $2", into(found),
            bind(association.toStdString()), bind(id.toStdString()), now;
        session << "UPDATE practice SET state = $1, decided = $2, decided_by = $3 "
                   "WHERE association = $4 AND id = $5",
            bind(code(state).toStdString()), bind(time.toUTC().toString(Qt::ISODate).toStdString()),
            bind(coordinator.toStdString()), bind(association.toStdString()), bind(id.toStdString()), now;
    });
    return found > 0;
}

} // namespace wasl::hub
