#include "app/hub/coordinator_store.h"

#include "app/hub/database.h"
#include "app/hub/hub_error.h"
#include "app/wire/content_digest.h"

#include <Poco/Data/Statement.h>
#include <sodium.h>

#include <array>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

constexpr unsigned long long Passes = 3;
constexpr std::size_t Memory = 64ULL * 1024 * 1024;

std::string timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

QByteArray canonical(const QString& passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
}

std::string hashOf(const QString& passphrase)
{
    const QByteArray bytes = canonical(passphrase);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          Passes, Memory) != 0) {
        throw HubError("there is not enough memory to hash a passphrase");
    }
    return hash.data();
}

std::string digestOfSecret(const QByteArray& secret)
{
    return wire::digest(secret).toStdString();
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name == name.trimmed() && name.size() <= 60 &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

CoordinatorStore::CoordinatorStore(Database& database)
    : m_database(database)
{
    if (sodium_init() < 0) {
        throw HubError("libsodium does not start");
    }
}

CoordinatorStore::AddOutcome CoordinatorStore::add(const QString& name, const QString& passphrase,
                                                   const QDateTime& time)
{
    if (!isName(name)) {
        return AddOutcome::NameMalformed;
    }
    if (passphrase.size() < ShortestPassphrase) {
        return AddOutcome::PassphraseTooShort;
    }
    const std::string hash = hashOf(passphrase);
    auto outcome = AddOutcome::Added;
    m_database.write([&](Session& session) {
        int taken = 0;
        session << "SELECT COUNT(*) FROM coordinator WHERE name = $1", into(taken), bind(name.toStdString()),
            now;
        if (taken > 0) {
            outcome = AddOutcome::NameTaken;
            return;
        }
        session << "INSERT INTO coordinator (name, passphrase, added) VALUES ($1, $2, $3)",
            bind(name.toStdString()), bind(hash), bind(timeText(time)), now;
    });
    return outcome;
}

bool CoordinatorStore::remove(const QString& name)
{
    int found = 0;
    m_database.write([&](Session& session) {
        session << "SELECT COUNT(*) FROM coordinator WHERE name = $1", into(found), bind(name.toStdString()),
            now;
        session << "DELETE FROM coordinator_session WHERE coordinator = $1", bind(name.toStdString()), now;
        session << "DELETE FROM coordinator WHERE name = $1", bind(name.toStdString()), now;
    });
    return found > 0;
}

QStringList CoordinatorStore::names()
{
    std::vector<std::string> names;
    m_database.read([&](Session& session) {
        names.clear();
        session << "SELECT name FROM coordinator ORDER BY name", into(names), now;
    });
    QStringList list;
    for (const std::string& name : names) {
        list.append(QString::fromStdString(name));
    }
    return list;
}

bool CoordinatorStore::isPassphrase(const QString& name, const QString& passphrase)
{
    std::string hash;
    m_database.read([&](Session& session) {
        session << "SELECT passphrase FROM coordinator WHERE name = $1", into(hash), bind(name.toStdString()),
            now;
    });
    const std::lock_guard lock(m_hashing);
    if (hash.empty()) {
        // The same work for a name nobody has: the time tells nothing.
        static_cast<void>(hashOf(passphrase));
        return false;
    }
    const QByteArray bytes = canonical(passphrase);
    return crypto_pwhash_str_verify(hash.c_str(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

QByteArray CoordinatorStore::begin(const QString& name, const QDateTime& time)
{
    QByteArray secret(32, Qt::Uninitialized);
    randombytes_buf(secret.data(), static_cast<std::size_t>(secret.size()));
    secret = secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_database.write([&](Session& session) {
        session << "DELETE FROM coordinator_session WHERE begun < $1 OR used < $2",
            bind(timeText(time.addSecs(-std::chrono::seconds(Longest).count()))),
            bind(timeText(time.addSecs(-std::chrono::seconds(Idle).count()))), now;
        session << "INSERT INTO coordinator_session (token_digest, coordinator, begun, used) "
                   "VALUES ($1, $2, $3, $4)",
            bind(digestOfSecret(secret)), bind(name.toStdString()), bind(timeText(time)),
            bind(timeText(time)), now;
    });
    return secret;
}

std::optional<QString> CoordinatorStore::who(const QByteArray& secret, const QDateTime& time)
{
    std::string name;
    std::string used;
    m_database.read([&](Session& session) {
        session << "SELECT coordinator, used FROM coordinator_session "
                   "WHERE token_digest = $1 AND begun >= $2 AND used >= $3",
            into(name), into(used), bind(digestOfSecret(secret)),
            bind(timeText(time.addSecs(-std::chrono::seconds(Longest).count()))),
            bind(timeText(time.addSecs(-std::chrono::seconds(Idle).count()))), now;
    });
    if (name.empty()) {
        return std::nullopt;
    }
    // Once a minute is exact enough and spares the disk.
    if (used < timeText(time.addSecs(-60))) {
        m_database.write([&](Session& session) {
            session << "UPDATE coordinator_session SET used = $1 WHERE token_digest = $2",
                bind(timeText(time)), bind(digestOfSecret(secret)), now;
        });
    }
    return QString::fromStdString(name);
}

void CoordinatorStore::end(const QByteArray& secret)
{
    m_database.write([&](Session& session) {
        session << "DELETE FROM coordinator_session WHERE token_digest = $1", bind(digestOfSecret(secret)),
            now;
    });
}

} // namespace wasl::hub
