#pragma once

#include "app/domain/case.h"
#include "app/domain/refusal.h"
#include "app/storage/actor.h"
#include "app/storage/keys/environment.h"
#include "app/storage/keys/secret_bytes.h"
#include "app/storage/statement.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace wasl::storage
{

enum class OpenMode
{
    ReadWrite, ///< an existing file; older schemas are brought up to date
    ReadOnly,  ///< an existing file of exactly this program's schema
    Verify,    ///< read-only too, of any schema up to this program's: no store reads it
    Create,    ///< a file that does not exist yet
};

struct JournalHead;
class CompartmentCipher;
class MonthSeal;

/// One connection to the encrypted case file, of one thread, opened for one actor. Holds the write-ahead log
/// with full synchronisation: what was committed survives a power cut.
class Database
{
public:
    /// Opens with the raw key, so that no key derivation is paid. Refuses, leaving the file untouched:
    /// "file-not-found", "file-exists", "folder-not-writable", "no-encryption" (the library in front is not
    /// SQLCipher), "wrong-key", "newer-version", "older-version" (read-only), "disk-full", "busy".
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(const QString& path,
                                                                        const SecretBytes& rawKey,
                                                                        Actor actor, Environment environment,
                                                                        OpenMode mode = OpenMode::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// UTC, from the environment's clock.
    [[nodiscard]] QDateTime now() const { return m_environment.clock(); }
    /// The desk's calendar day.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
    /// A new UUIDv7.
    [[nodiscard]] QUuid newId() const;

    /// Lends the keys of compartments: asked each time a sealed text is read or written, so that a key that
    /// was taken away or changed is never used again. Answers null where this user holds none.
    using CipherSource = std::function<const CompartmentCipher*(domain::Compartment)>;
    void lendCiphers(CipherSource source) { m_ciphers = std::move(source); }
    /// Null when this user holds no key of the compartment.
    [[nodiscard]] const CompartmentCipher* cipher(domain::Compartment compartment) const
    {
        return m_ciphers ? m_ciphers(compartment) : nullptr;
    }

    /// Lends the key of a compartment that was opened for one person and for a while: see
    /// CaseFile::breakGlass(). Answers null where no glass is broken.
    using GlassSource =
        std::function<const CompartmentCipher*(domain::Compartment, const domain::BeneficiaryId&)>;
    void lendGlass(GlassSource source) { m_glass = std::move(source); }
    [[nodiscard]] const CompartmentCipher* brokenGlass(domain::Compartment compartment,
                                                       const domain::BeneficiaryId& person) const
    {
        return m_glass ? m_glass(compartment, person) : nullptr;
    }

    /// Lends what signs closed months, or what only verifies them.
    void lendSeal(std::shared_ptr<const MonthSeal> seal) { m_seal = std::move(seal); }
    /// Null where none was lent.
    [[nodiscard]] const MonthSeal* seal() const { return m_seal.get(); }

    /// A prepared statement, kept for the next use. `sql` holds placeholders, never values.
    [[nodiscard]] Statement statement(const QString& sql) { return Statement(*this, sql); }
    /// Prepares, binds and leaves the rows to next().
    template <class... Args>
    [[nodiscard]] Statement query(const QString& sql, const Args&... args)
    {
        Statement prepared(*this, sql);
        prepared.bind(args...);
        return prepared;
    }
    /// Runs and answers how many rows changed.
    template <class... Args>
    int execute(const QString& sql, const Args&... args)
    {
        return query(sql, args...).run();
    }

    /// For rekeying, backup and the few measured readers below Qt Sql.
    [[nodiscard]] sqlite3* handle() const;

private:
    friend class Statement;
    friend class Transaction;
    friend class Snapshot;
    friend class Journal;
    struct Connection;

    Database(QString path, Actor actor, Environment environment);
    [[nodiscard]] domain::Result<void> connect(const SecretBytes& rawKey, OpenMode mode);
    [[nodiscard]] domain::Result<void> prepareSchema(OpenMode mode);

    QString m_path;
    Actor m_actor;
    Environment m_environment;
    CipherSource m_ciphers;
    GlassSource m_glass;
    std::shared_ptr<const MonthSeal> m_seal;
    std::unique_ptr<Connection> m_connection;
    mutable domain::UuidV7Generator m_ids;
    std::unique_ptr<JournalHead> m_head; ///< of the open transaction, null outside and before the first entry
    int m_depth = 0;                     ///< of nested transactions
};

} // namespace wasl::storage
