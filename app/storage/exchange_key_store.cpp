#include "app/storage/exchange_key_store.h"

#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;

bool ExchangeKeyStore::mayHave() const
{
    return may(m_database, Action::EditReferral) || may(m_database, Action::EditSettings);
}

void ExchangeKeyStore::make()
{
    const auto keys = makeKeyPairs(m_database.environment().random);
    const auto id = m_database.newId();
    const auto secret = keys.bundle.bytes();
    QByteArray bundle(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size()));
    m_database.execute(u"INSERT INTO exchange_key (id, secret, made_at, made_by) VALUES (?, ?, ?, ?)"_s, id,
                       bundle, m_database.now(), m_database.actor().user);
    wipe(bundle);
    // The journal says that there are new keys, and which; never the secret.
    Journal(m_database)
        .append({u"create"_s,
                 u"exchange_key"_s,
                 id,
                 id,
                 {{u"seal_key"_s, {}, QString::fromLatin1(keys.boxPublic.toHex())},
                  {u"sign_key"_s, {}, QString::fromLatin1(keys.signPublic.toHex())}}});
}

std::vector<KeyPairs> ExchangeKeyStore::all() const
{
    std::vector<KeyPairs> found;
    if (!mayHave()) return found;
    auto rows = m_database.query(u"SELECT secret FROM exchange_key ORDER BY id DESC"_s);
    while (rows.next()) {
        auto secret = rows.get<QByteArray>(0);
        found.push_back(keyPairsOf(SecretBytes::from(secret)));
        wipe(secret);
    }
    return found;
}

domain::Result<KeyPairs> ExchangeKeyStore::current()
{
    if (!mayHave()) return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditReferral));
    auto keys = all();
    if (keys.empty()) {
        const auto made = writeOwn(m_database, [&]() -> domain::Result<void> {
            make();
            return {};
        });
        if (!made) return tl::unexpected(made.error());
        keys = all();
    }
    return std::move(keys.front());
}

QDateTime ExchangeKeyStore::madeAt() const
{
    auto row = m_database.query(u"SELECT made_at FROM exchange_key ORDER BY id DESC LIMIT 1"_s);
    return row.next() ? row.get<QDateTime>(0) : QDateTime();
}

domain::Result<void> ExchangeKeyStore::replace()
{
    return write(m_database, Action::EditSettings, [&]() -> domain::Result<void> {
        make();
        return {};
    });
}

} // namespace wasl::storage
