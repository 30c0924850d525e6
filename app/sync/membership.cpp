#include "app/sync/membership.h"

#include "app/disclosure/schema.h"
#include "app/storage/release_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/transaction.h"

namespace wasl::sync
{

using namespace Qt::StringLiterals;

namespace
{

const auto urlSetting = u"network.url"_s;
const auto authoritySetting = u"network.authority"_s;
const auto associationSetting = u"network.association"_s;
const auto nameSetting = u"network.name"_s;
const auto communesSetting = u"network.communes"_s;
const auto hubKeySetting = u"network.hub-key"_s;
const auto byHandSetting = u"network.by-hand"_s; ///< "1" where nothing leaves without being ordered
const auto signingKeySecret = u"network.signing-key"_s;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

domain::Result<void> setAll(storage::SettingsStore& settings,
                            const std::vector<std::pair<QString, QString>>& values)
{
    for (const auto& [name, value] : values)
        if (auto kept = settings.set(name, value); !kept) return kept;
    return {};
}

} // namespace

std::optional<Membership> Memberships::current() const
{
    const storage::SettingsStore settings(m_file.database());
    Membership membership;
    membership.association.id = settings.value(associationSetting);
    if (membership.association.id.isEmpty()) return std::nullopt;
    membership.url = settings.value(urlSetting);
    membership.authorityPem = settings.value(authoritySetting).toUtf8();
    membership.association.declaredCommunes = settings.value(communesSetting).split(u',');
    membership.name = settings.value(nameSetting);
    membership.hubPublicKey = QByteArray::fromBase64(settings.value(hubKeySetting).toLatin1());
    return membership;
}

domain::Result<void> Memberships::makeSigningKey()
{
    storage::SettingsStore settings(m_file.database());
    if (!settings.secret(signingKeySecret).isEmpty()) return {};
    QByteArray seed(qsizetype(wire::SigningKey::SeedSize), '\0');
    m_file.database().environment().random(
        std::as_writable_bytes(std::span(seed.data(), wire::SigningKey::SeedSize)));
    return settings.setSecret(signingKeySecret, base64(seed));
}

domain::Result<std::shared_ptr<const wire::SigningKey>> Memberships::signingKey() const
{
    auto seed =
        QByteArray::fromBase64(storage::SettingsStore(m_file.database()).secret(signingKeySecret).toLatin1());
    if (seed.size() != qsizetype(wire::SigningKey::SeedSize))
        return domain::refuse(domain::notAllowed(m_file.actor().role, domain::Action::PublishRelease));
    auto key = std::make_shared<const wire::SigningKey>(wire::SigningKey::fromSeed(std::as_bytes(
        std::span<const char, wire::SigningKey::SeedSize>(seed.constData(), wire::SigningKey::SeedSize))));
    storage::wipe(seed);
    return key;
}

domain::Result<HubClientConfig> Memberships::clientConfig() const
{
    const auto membership = current();
    if (!membership)
        return domain::refuse(u"not-enrolled"_s,
                              tr("The association is not in a network yet. Enrol it with the code "
                                 "that the network's coordination gave you."));
    const auto key = signingKey();
    if (!key) return domain::refuse(key.error());
    HubClientConfig config;
    config.url = membership->url;
    config.authorityPem = membership->authorityPem;
    config.association = membership->association.id;
    config.hubPublicKey = membership->hubPublicKey;
    config.key = *key;
    config.clock = m_file.database().environment().clock;
    return config;
}

domain::Result<Membership> Memberships::enrol(const Invitation& invitation)
{
    auto config = prepareEnrolment(invitation);
    if (!config) return domain::refuse(config.error());
    const auto enrolled = HubClient(*std::move(config)).enrol(invitation.code, invitation.communes);
    if (!enrolled) return domain::refuse(enrolled.error());
    return keepEnrolment(invitation, *enrolled);
}

domain::Result<HubClientConfig> Memberships::prepareEnrolment(const Invitation& invitation)
{
    if (current())
        return domain::refuse(u"already-enrolled"_s, tr("The association is in a network already."));
    const auto slots = disclosure::Schema::current().communeSlots();
    if (auto fit = disclosure::checkDeclaredCommunes(invitation.communes, slots); !fit)
        return domain::refuse(fit.error());
    if (auto made = makeSigningKey(); !made) return domain::refuse(made.error());
    const auto key = signingKey();
    if (!key) return domain::refuse(key.error());

    HubClientConfig config;
    config.url = invitation.url;
    config.authorityPem = invitation.authorityPem;
    config.key = *key;
    config.clock = m_file.database().environment().clock;
    return config;
}

domain::Result<Membership> Memberships::keepEnrolment(const Invitation& invitation,
                                                      const wire::Enrolment& enrolled)
{
    auto& database = m_file.database();
    storage::Transaction transaction(database);
    storage::SettingsStore settings(database);
    const auto kept = setAll(settings, {{urlSetting, invitation.url},
                                        {authoritySetting, QString::fromUtf8(invitation.authorityPem)},
                                        {associationSetting, enrolled.association},
                                        {nameSetting, enrolled.name},
                                        {communesSetting, invitation.communes.join(u',')},
                                        {hubKeySetting, base64(enrolled.hubPublicKey)}});
    if (!kept) return domain::refuse(kept.error());
    if (auto started = storage::ReleaseStore(database).start(invitation.firstMonth); !started)
        return domain::refuse(started.error());
    transaction.commit();
    return *current();
}

domain::Result<void> Memberships::pin(const QString& url, const QByteArray& authorityPem)
{
    const auto membership = current();
    if (!membership) return domain::refuse(clientConfig().error());
    if (membership->url == url && membership->authorityPem == authorityPem) return {};
    storage::Transaction transaction(m_file.database());
    storage::SettingsStore settings(m_file.database());
    auto kept = setAll(settings, {{urlSetting, url}, {authoritySetting, QString::fromUtf8(authorityPem)}});
    if (kept) transaction.commit();
    return kept;
}

bool Memberships::sendsByItself() const
{
    return storage::SettingsStore(m_file.database()).value(byHandSetting).isEmpty();
}

domain::Result<void> Memberships::setSendsByItself(bool wanted)
{
    return storage::SettingsStore(m_file.database()).set(byHandSetting, wanted ? QString() : u"1"_s);
}

} // namespace wasl::sync
