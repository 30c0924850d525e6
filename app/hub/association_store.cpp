#include "app/hub/association_store.h"

#include "app/hub/database.h"
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

/// Crockford's base 32: no letter looks like a digit.
constexpr QLatin1StringView Alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

QString randomCode(const RandomBelow& random, int length)
{
    QString code;
    for (int i = 0; i < length; ++i) {
        code += Alphabet[static_cast<qsizetype>(random(32))];
    }
    return code;
}

std::string stamp(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

QDateTime momentOf(const std::string& text)
{
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODate);
}

std::string digestOf(const QString& code)
{
    return wire::digest(code.toUtf8()).toStdString();
}

QString unusedId(Session& session, const RandomBelow& random)
{
    for (;;) {
        const QString id = randomCode(random, 4);
        int taken = 0;
        session << "SELECT COUNT(*) FROM association WHERE id = $1", into(taken), bind(id.toStdString()), now;
        if (taken == 0) {
            return id;
        }
    }
}

QStringList communesOf(Session& session, const std::string& association)
{
    std::vector<std::string> communes;
    session << "SELECT commune FROM association_commune WHERE association = $1 ORDER BY slot", into(communes),
        bind(association), now;
    QStringList list;
    for (const std::string& commune : communes) {
        list.append(QString::fromStdString(commune));
    }
    return list;
}

/// Every signed request begins with it.
constexpr Query KeyOfAssociation{"SELECT public_key, COALESCE(revoked, '') FROM association WHERE id = $1",
                                 2};

/// Empty if nobody has that name.
std::string keyOf(Connection& connection, const std::string& association)
{
    const auto row = connection.run(KeyOfAssociation, {association});
    return row ? row->front() : std::string();
}

/// When that key became the association's; empty if it never was.
std::string sinceOf(Session& session, const std::string& association, const std::string& key)
{
    std::vector<std::string> since;
    session << "SELECT since FROM association_key WHERE association = $1 AND public_key = $2", into(since),
        bind(association), bind(key), now;
    return since.empty() ? std::string() : since.front();
}

/// The association has this key from now on; the one before it ends.
void keepKey(Session& session, const std::string& association, const std::string& key, const char* made,
             const QDateTime& time)
{
    const std::string moment = stamp(time);
    session << "UPDATE association_key SET until = $1 WHERE association = $2 AND until IS NULL", bind(moment),
        bind(association), now;
    int number = 0;
    session << "SELECT COALESCE(MAX(number), 0) + 1 FROM association_key WHERE association = $1",
        into(number), bind(association), now;
    session << "INSERT INTO association_key (association, number, public_key, made, since) "
               "VALUES ($1, $2, $3, $4, $5)",
        bind(association), bind(number), bind(key), bind(std::string(made)), bind(moment), now;
}

/// Another key from now on. Another hub may be faster, also with this very key.
void replaceKey(Connection& connection, const std::string& association, const std::string& before,
                const std::string& after, const char* made, const QDateTime& time)
{
    Session& session = connection;
    session << "UPDATE association SET public_key = $1 WHERE id = $2 AND public_key = $3", bind(after),
        bind(association), bind(before), now;
    if (keyOf(connection, association) != after || !sinceOf(session, association, after).empty()) {
        throw Overtaken("the key was replaced at the same moment");
    }
    keepKey(session, association, after, made, time);
}

void addAssociation(Session& session, const std::string& id, const std::string& name, const std::string& key,
                    const QStringList& communes, const QDateTime& time)
{
    session << "INSERT INTO association (id, name, public_key, enrolled) VALUES ($1, $2, $3, $4)", bind(id),
        bind(name), bind(key), bind(stamp(time)), now;
    keepKey(session, id, key, "enrolled", time);
    for (int slot = 0; slot < communes.size(); ++slot) {
        session << "INSERT INTO association_commune (association, slot, commune) VALUES ($1, $2, $3)",
            bind(id), bind(slot), bind(communes[slot].toStdString()), now;
    }
}

QString grouped(const QString& code)
{
    return QStringList{code.mid(0, 4), code.mid(4, 4), code.mid(8, 4), code.mid(12, 4)}.join(u'-');
}

} // namespace

quint32 randomBelow(quint32 bound)
{
    return randombytes_uniform(bound);
}

AssociationStore::AssociationStore(Database& database, RandomBelow random)
    : m_database(database)
    , m_random(std::move(random))
{
}

QString AssociationStore::invite(const QString& name, const QDateTime& time)
{
    const QString code = randomCode(m_random, 16);
    m_database.write([&](Session& session) {
        session << "INSERT INTO invitation (code_digest, name, expires) VALUES ($1, $2, $3)",
            bind(digestOf(code)), bind(name.toStdString()), bind(stamp(time.addDays(30))), now;
    });
    return grouped(code);
}

std::optional<QString> AssociationStore::inviteAgain(const QString& association, const QDateTime& time)
{
    const QString code = randomCode(m_random, 16);
    bool isKnown = false;
    m_database.write([&](Session& session) {
        const std::string id = association.toStdString();
        std::vector<std::string> names;
        session << "SELECT name FROM association WHERE id = $1", into(names), bind(id), now;
        isKnown = !names.empty();
        if (!isKnown) {
            return;
        }
        session << "DELETE FROM invitation WHERE renews = $1 AND association IS NULL", bind(id), now;
        session << "INSERT INTO invitation (code_digest, name, expires, renews) VALUES ($1, $2, $3, $4)",
            bind(digestOf(code)), bind(names[0]), bind(stamp(time.addDays(30))), bind(id), now;
    });
    return isKnown ? std::optional(grouped(code)) : std::nullopt;
}

AssociationStore::Enrolled AssociationStore::enrol(const wire::EnrolmentRequest& request,
                                                   const QDateTime& time)
{
    Enrolled result;
    m_database.write([&](Connection& connection) {
        Session& session = connection;
        result = {};
        const std::string digest = digestOf(request.code);
        const std::string key = request.publicKey.toBase64().toStdString();
        std::vector<std::string> names;
        std::vector<std::string> expiries;
        std::vector<std::string> users;
        std::vector<std::string> renewed;
        // Whoever brings the same code to another hub waits here, and then reads that it is used.
        session << "UPDATE invitation SET name = name WHERE code_digest = $1", bind(digest), now;
        session << "SELECT name, expires, COALESCE(association, ''), COALESCE(renews, '') FROM invitation "
                   "WHERE code_digest = $1",
            into(names), into(expiries), into(users), into(renewed), bind(digest), now;
        if (names.empty()) {
            return;
        }
        result.name = QString::fromStdString(names[0]);
        if (!users[0].empty()) {
            const bool same =
                keyOf(connection, users[0]) == key && communesOf(session, users[0]) == request.communes;
            result.outcome = same ? EnrolOutcome::AlreadyEnrolled : EnrolOutcome::CodeUsed;
            result.association = QString::fromStdString(users[0]);
            return;
        }
        // A code of another association burns nothing here.
        const bool isMeant = request.association.isEmpty() || request.association.toStdString() == renewed[0];
        if (expiries[0] < stamp(time) || !isMeant) {
            return;
        }
        const bool continues = !renewed[0].empty();
        result.association = continues ? QString::fromStdString(renewed[0]) : unusedId(session, m_random);
        const std::string id = result.association.toStdString();
        if (continues) {
            const QStringList declared = communesOf(session, id);
            if (declared != request.communes) {
                result.communes = declared;
                result.outcome = EnrolOutcome::CommunesDiffer;
                return;
            }
            if (!sinceOf(session, id, key).empty()) {
                result.outcome = EnrolOutcome::KeyUsed;
                return;
            }
            replaceKey(connection, id, keyOf(connection, id), key, "re-enrolled", time);
            session << "UPDATE association SET revoked = NULL WHERE id = $1", bind(id), now;
            session << "DELETE FROM invitation WHERE renews = $1 AND association IS NULL "
                       "AND code_digest <> $2",
                bind(id), bind(digest), now;
        } else {
            addAssociation(session, id, names[0], key, request.communes, time);
        }
        result.outcome = EnrolOutcome::Enrolled;
        session << "UPDATE invitation SET association = $1 WHERE code_digest = $2", bind(id), bind(digest),
            now;
    });
    return result;
}

std::optional<AssociationStore::Signer> AssociationStore::signer(const QString& association)
{
    std::optional<Connection::Row> row;
    m_database.read(
        [&](Connection& connection) { row = connection.run(KeyOfAssociation, {association.toStdString()}); });
    return row ? std::optional(
                     Signer{QByteArray::fromBase64(QByteArray::fromStdString((*row)[0])), !(*row)[1].empty()})
               : std::nullopt;
}

AssociationStore::Renewed AssociationStore::renew(const QString& association, const wire::KeyRenewal& renewal,
                                                  const QDateTime& time)
{
    Renewed result;
    m_database.write([&](Connection& connection) {
        Session& session = connection;
        result = {};
        const std::string id = association.toStdString();
        const std::string before = renewal.oldKey.toBase64().toStdString();
        const std::string after = renewal.newKey.toBase64().toStdString();
        const std::string current = keyOf(connection, id);
        const std::string since = sinceOf(session, id, after);
        if (current == after) {
            result = {RenewOutcome::AlreadyRenewed, momentOf(since)};
            return;
        }
        if (current != before) {
            return;
        }
        if (!since.empty()) {
            result.outcome = RenewOutcome::KeyUsed;
            return;
        }
        replaceKey(connection, id, before, after, "renewed", time);
        result = {RenewOutcome::Renewed, momentOf(stamp(time))};
    });
    return result;
}

std::vector<AssociationStore::HeldKey> AssociationStore::keys(const QString& association)
{
    std::vector<std::string> keys;
    std::vector<std::string> made;
    std::vector<std::string> since;
    std::vector<std::string> until;
    m_database.read([&](Session& session) {
        for (auto* column : {&keys, &made, &since, &until}) {
            column->clear();
        }
        session << "SELECT public_key, made, since, COALESCE(until, '') FROM association_key "
                   "WHERE association = $1 ORDER BY number",
            into(keys), into(made), into(since), into(until), bind(association.toStdString()), now;
    });
    std::vector<HeldKey> all;
    for (std::size_t row = 0; row < keys.size(); ++row) {
        all.push_back({QByteArray::fromBase64(QByteArray::fromStdString(keys[row])),
                       QString::fromStdString(made[row]), momentOf(since[row]),
                       until[row].empty() ? std::nullopt : std::optional(momentOf(until[row]))});
    }
    return all;
}

bool AssociationStore::revoke(const QString& association, const QDateTime& time)
{
    bool isKnown = false;
    m_database.write([&](Connection& connection) {
        Session& session = connection;
        const std::string id = association.toStdString();
        isKnown = !keyOf(connection, id).empty();
        session << "UPDATE association SET revoked = $1 WHERE id = $2 AND revoked IS NULL", bind(stamp(time)),
            bind(id), now;
        session << "DELETE FROM invitation WHERE renews = $1 AND association IS NULL", bind(id), now;
    });
    return isKnown;
}

bool AssociationStore::restore(const QString& association)
{
    bool isKnown = false;
    m_database.write([&](Connection& connection) {
        const std::string id = association.toStdString();
        isKnown = !keyOf(connection, id).empty();
        connection.session() << "UPDATE association SET revoked = NULL WHERE id = $1", bind(id), now;
    });
    return isKnown;
}

std::vector<AssociationStore::Listed> AssociationStore::all()
{
    std::array<std::vector<std::string>, 6> columns;
    m_database.read([&](Session& session) {
        for (auto& column : columns) {
            column.clear();
        }
        session << "SELECT a.id, a.name, COALESCE(a.revoked, ''), a.enrolled, "
                   "COALESCE((SELECT MAX(r.received) FROM release r WHERE r.association = a.id), ''), "
                   "COALESCE((SELECT k.since FROM association_key k "
                   "WHERE k.association = a.id AND k.until IS NULL), '') "
                   "FROM association a ORDER BY a.name, a.id",
            into(columns[0]), into(columns[1]), into(columns[2]), into(columns[3]), into(columns[4]),
            into(columns[5]), now;
    });
    std::vector<Listed> list;
    for (std::size_t row = 0; row < columns[0].size(); ++row) {
        const std::string& revoked = columns[2][row];
        list.push_back({QString::fromStdString(columns[0][row]), QString::fromStdString(columns[1][row]),
                        revoked.empty() ? std::nullopt : std::optional(momentOf(revoked)),
                        momentOf(columns[3][row]), momentOf(columns[4][row]), momentOf(columns[5][row])});
    }
    return list;
}

} // namespace wasl::hub
