#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <mutex>
#include <optional>

namespace wasl::hub
{

class Database;

/// The people of the coordination and who of them is signed in. All of it lies in the database, so that any
/// hub over the same database knows it.
class CoordinatorStore
{
public:
    static constexpr qsizetype ShortestPassphrase = 12;
    /// Unused for so long, or this long after signing in, a session is over.
    static constexpr std::chrono::minutes Idle{30};
    static constexpr std::chrono::hours Longest{12};

    explicit CoordinatorStore(Database& database);

    enum class AddOutcome
    {
        Added,
        NameTaken,
        NameMalformed,      ///< empty, over 60 letters, or with signs that are not printed
        PassphraseTooShort, ///< under ShortestPassphrase letters
    };
    AddOutcome add(const QString& name, const QString& passphrase, const QDateTime& time);
    /// Whoever was signed in under the name is signed out. False if there is none.
    bool remove(const QString& name);
    QStringList names();

    /// Argon2id (3 passes over 64 MiB), one at a time; takes as long for a name nobody has.
    bool isPassphrase(const QString& name, const QString& passphrase);

    /// A new secret of 256 bits for the cookie, base64url.
    QByteArray begin(const QString& name, const QDateTime& time);
    /// Who is signed in under the secret, and notes that she still is; nothing when it is over.
    std::optional<QString> who(const QByteArray& secret, const QDateTime& time);
    void end(const QByteArray& secret);

private:
    Database& m_database;
    std::mutex m_hashing; ///< 64 MiB for each would let strangers fill the memory
};

} // namespace wasl::hub
