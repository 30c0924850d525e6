#pragma once

#include <memory>

namespace wasl::storage
{

class Database;
struct JournalHead;

/// All or nothing. The outermost one takes the write lock at once (BEGIN IMMEDIATE), so that it cannot fail
/// half way for want of it; inner ones are savepoints. Leaving the scope without commit() rolls back.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws StorageError when the disk does not take it; nothing of the transaction is then kept.
    void commit();

private:
    Database& m_database;
    std::unique_ptr<JournalHead>
        m_headBefore; ///< an inner transaction that rolls back winds the journal back
    bool m_open = true;
};

/// One unchanging view of the file for several reads, whatever others write meanwhile. Nothing is written in
/// it.
class Snapshot
{
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database* m_database; ///< null within a transaction, which is a view already
};

} // namespace wasl::storage
