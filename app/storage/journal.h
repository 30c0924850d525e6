#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace wasl::storage
{

class Database;

/// One field as it was and as it is. Lists are JSON arrays; identifiers are UUID texts; absent is null.
struct FieldChange
{
    QString field;
    QJsonValue from;
    QJsonValue to;
};

/// What happened to an entity.
struct JournalChange
{
    QString action; ///< "create", "update", "delete", "undo", "read", "erase", "override", …
    QString entity; ///< the table, such as "beneficiary"
    QUuid entityId; ///< its key
    QUuid subject;  ///< the aggregate it belongs to: whose history shows it and whose erasure takes it
    std::vector<FieldChange> fields;
};

struct JournalEntry
{
    qint64 sequence = 0; ///< from 1, without gaps
    QDateTime at;        ///< UTC
    domain::UserId user;
    QString userName; ///< as the users' list shows it today
    domain::DeskId desk;
    JournalChange change;
    bool erased = false; ///< the values went with the person they were about
};

/// The end of the chain: what a witness keeps.
struct JournalHead
{
    qint64 sequence = 0;
    QByteArray hash = QByteArray(32, '\0');
    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// The audit trail, the history a form shows and the source of undo. Every entry is chained to the one before
/// by BLAKE2b-256 over its place, time, author, subject and a commitment to its values. The commitment is
/// keyed with a random salt of its own that lies beside the values: once both are erased nothing can be
/// guessed from it, and the chain still verifies.
class Journal
{
public:
    explicit Journal(Database& database)
        : m_database(database)
    {
    }

    /// Within the caller's transaction; throws StorageError outside of one.
    void append(const JournalChange& change);

    /// Newest first, at most `limit`. A role without sight of the values gets the entries without them.
    [[nodiscard]] std::vector<JournalEntry> history(const QUuid& subject, int limit = 1000) const;
    /// The whole log, newest first, before `beforeSequence`; for who may see the journal, values as in
    /// history().
    [[nodiscard]] std::vector<JournalEntry> page(qint64 beforeSequence, int limit) const;
    /// The newest change of one entity of the aggregate, for undoing it; none once its values are erased.
    [[nodiscard]] std::optional<JournalEntry> lastChange(const QUuid& subject, const QUuid& entityId) const;

    [[nodiscard]] JournalHead head() const;

    /// Takes the values and salts of all entries about `subject`, and says so in the journal. Within the
    /// caller's transaction. Returns how many entries were emptied.
    int erase(const QUuid& subject);

private:
    friend class Transaction;
    static void writeHead(Database& database, const JournalHead& head);

    Database& m_database;
};

} // namespace wasl::storage
