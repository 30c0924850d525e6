#include "app/storage/journal.h"

#include "app/storage/database.h"
#include "app/storage/journal_chain.h"
#include "app/storage/journal_sight.h"
#include "app/storage/storage_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

QByteArray encode(const std::vector<FieldChange>& fields)
{
    QJsonObject object;
    for (const auto& field : fields)
        object.insert(field.field, QJsonArray{field.from, field.to});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::vector<FieldChange> decode(const QByteArray& values)
{
    std::vector<FieldChange> fields;
    const auto object = QJsonDocument::fromJson(values).object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const auto pair = field.value().toArray();
        fields.push_back({field.key(), pair.at(0), pair.at(1)});
    }
    return fields;
}

const auto journalColumns =
    u"j.sequence, j.at, j.user_id, coalesce(u.name, u.user_name), j.desk_id, j.action, "
    u"j.entity, j.entity_id, "
    "j.subject_id, j.changes FROM journal j LEFT JOIN app_user u ON u.id = j.user_id"_s;

JournalEntry read(const Statement& row)
{
    JournalEntry entry;
    entry.sequence = row.get<qint64>(0);
    entry.at = row.get<QDateTime>(1);
    entry.user = row.get<domain::UserId>(2);
    entry.userName = row.get<QString>(3);
    entry.desk = row.get<domain::DeskId>(4);
    entry.erased = row.value(9).isNull();
    entry.change = {row.get<QString>(5), row.get<QString>(6), row.get<QUuid>(7), row.get<QUuid>(8),
                    decode(row.get<QString>(9).toUtf8())};
    return entry;
}

std::vector<JournalEntry> readAll(Statement rows)
{
    std::vector<JournalEntry> entries;
    while (rows.next())
        entries.push_back(read(rows));
    return entries;
}

QByteArray idBytes(const QVariant& id)
{
    return id.toByteArray();
}

} // namespace

void Journal::append(const JournalChange& change)
{
    if (m_database.m_depth == 0)
        throw StorageError(StorageError::Reason::Broken, u"journal"_s, u"outside of a transaction"_s);
    if (!m_database.m_head) m_database.m_head = std::make_unique<JournalHead>(head());
    auto& head = *m_database.m_head;

    const auto values = encode(change.fields);
    QByteArray salt(journalSaltSize, Qt::Uninitialized);
    m_database.environment().random(std::as_writable_bytes(std::span(salt.data(), std::size_t(salt.size()))));
    const auto commitment = commitmentTo(values, salt);
    const QByteArray commitmentBytes(reinterpret_cast<const char*>(commitment.data()),
                                     qsizetype(commitment.size()));

    const auto at = m_database.now().toMSecsSinceEpoch();
    const auto user = idBytes(toSql(m_database.actor().user)), desk = idBytes(toSql(m_database.actor().desk));
    const auto entityId = idBytes(toSql(change.entityId)), subject = idBytes(toSql(change.subject));
    const auto action = change.action.toUtf8(), entity = change.entity.toUtf8();
    const auto hash =
        chainHash({reinterpret_cast<const unsigned char*>(head.hash.constData()), 32},
                  {head.sequence + 1, at, user, desk, action, entity, entityId, subject, commitmentBytes});
    head = {head.sequence + 1,
            QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size()))};

    m_database.execute(u"INSERT INTO journal (sequence, at, user_id, desk_id, action, entity, entity_id, "
                       "subject_id, changes, salt, commitment, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                       head.sequence, at, m_database.actor().user, m_database.actor().desk, change.action,
                       change.entity, change.entityId, change.subject, QString::fromUtf8(values), salt,
                       commitmentBytes, head.hash);
}

std::vector<JournalEntry> Journal::history(const QUuid& subject, int limit) const
{
    if (!seesEntries(m_database, subject)) return {};
    auto entries = readAll(m_database.query(u"SELECT "_s + journalColumns +
                                                u" WHERE j.subject_id = ? ORDER BY j.sequence DESC LIMIT ?"_s,
                                            subject, limit));
    for (auto& entry : entries)
        hideValues(m_database, entry);
    return entries;
}

std::vector<JournalEntry> Journal::page(qint64 beforeSequence, int limit) const
{
    if (!domain::may(m_database.actor().role, domain::Action::ViewJournal)) return {};
    auto entries = readAll(m_database.query(u"SELECT "_s + journalColumns +
                                                u" WHERE j.sequence < ? ORDER BY j.sequence DESC LIMIT ?"_s,
                                            beforeSequence, limit));
    for (auto& entry : entries)
        hideValues(m_database, entry);
    return entries;
}

std::optional<JournalEntry> Journal::lastChange(const QUuid& subject, const QUuid& entityId) const
{
    auto entries = readAll(m_database.query(u"SELECT "_s + journalColumns +
                                                u" WHERE j.subject_id = ? AND j.entity_id = ? "
                                                "ORDER BY j.sequence DESC LIMIT 1"_s,
                                            subject, entityId));
    if (entries.empty() || entries.front().erased) return std::nullopt;
    return std::move(entries.front());
}

JournalHead Journal::head() const
{
    auto row = m_database.query(u"SELECT sequence, hash FROM journal_head"_s);
    if (!row.next()) return {};
    return {row.get<qint64>(0), row.get<QByteArray>(1)};
}

void Journal::writeHead(Database& database, const JournalHead& head)
{
    database.execute(
        u"INSERT INTO journal_head (only_row, sequence, hash) VALUES (1, ?, ?) "
        "ON CONFLICT (only_row) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash"_s,
        head.sequence, head.hash);
}

int Journal::erase(const QUuid& subject)
{
    const auto emptied = m_database.execute(u"UPDATE journal SET changes = NULL, salt = NULL "
                                            "WHERE subject_id = ? AND salt IS NOT NULL"_s,
                                            subject);
    append({u"erase"_s, u"journal"_s, subject, subject, {}});
    return emptied;
}

} // namespace wasl::storage
