#include "app/sync/membership.h"

#include "app/disclosure/schema.h"
#include "app/storage/release_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/write.h"

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
const auto keySinceSetting = u"network.key-since"_s;
const auto keyGenerationSetting = u"network.key-generation"_s; ///< CaseFile::keyGeneration() when it was made
const auto nextGenerationSetting = u"network.next-key-generation"_s;
const auto signingKeySecret = u"network.signing-key"_s;
const auto nextKeySecret = u"network.signing-key-next"_s; ///< until the hub has taken it

QString generationOf(const storage::CaseFile& file)
{
    return QString::number(file.keyGeneration());
}

domain::Result<void> noteKeyAge(storage::CaseFile& file, const QString& generation)
{
    storage::SettingsStore settings(file.database());
    const auto now = file.database().environment().clock().toUTC().toString(Qt::ISODate);
    return settings.set(keySinceSetting, now).and_then([&] {
        return settings.set(keyGenerationSetting, generation);
    });
}

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

domain::Result<void> closeHeld(storage::ReleaseStore& releases, const std::vector<wire::HeldRelease>& held,
                               const domain::YearMonth& now)
{
    for (const auto& release : held) {
        const auto family = domain::fromCode<domain::Family>(release.family);
        const auto period = domain::YearMonth::parse(release.period);
        // A hub that speaks of months to come cannot close them.
        if (!family || !period || *period >= now || releases.find(*family, *period)) continue;
        if (auto done = releases.closeElsewhere(*family, *period); !done) return done;
    }
    return {};
}

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

domain::Result<void> Memberships::makeSigningKey(const QString& secret)
{
    storage::SettingsStore settings(m_file.database());
    if (!settings.secret(secret).isEmpty()) return {};
    QByteArray seed(qsizetype(wire::SigningKey::SeedSize), '\0');
    m_file.database().environment().random(
        std::as_writable_bytes(std::span(seed.data(), wire::SigningKey::SeedSize)));
    return settings.setSecret(secret, base64(seed));
}

domain::Result<std::shared_ptr<const wire::SigningKey>> Memberships::signingKey(const QString& secret) const
{
    auto seed = QByteArray::fromBase64(storage::SettingsStore(m_file.database()).secret(secret).toLatin1());
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
    const auto key = signingKey(signingKeySecret);
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
    const auto config = prepareEnrolment(invitation);
    if (!config) return domain::refuse(config.error());
    const auto joined = join(*config, invitation);
    if (!joined) return domain::refuse(joined.error());
    return keepEnrolment(invitation, *joined);
}

domain::Result<Joined> join(const HubClientConfig& config, const Invitation& invitation)
{
    HubClient client(config);
    const auto enrolled = client.enrol(invitation.code, invitation.communes);
    if (!enrolled) return domain::refuse(enrolled.error());
    return client.record().map([&](const HubRecord& record) { return Joined{*enrolled, record.releases}; });
}

domain::Result<HubClientConfig> Memberships::prepareEnrolment(const Invitation& invitation)
{
    if (current())
        return domain::refuse(u"already-enrolled"_s, tr("The association is in a network already."));
    const auto slots = disclosure::Schema::current().communeSlots();
    if (auto fit = disclosure::checkDeclaredCommunes(invitation.communes, slots); !fit)
        return domain::refuse(fit.error());
    if (auto made = makeSigningKey(signingKeySecret); !made) return domain::refuse(made.error());
    const auto key = signingKey(signingKeySecret);
    if (!key) return domain::refuse(key.error());

    HubClientConfig config;
    config.url = invitation.url;
    config.authorityPem = invitation.authorityPem;
    config.key = *key;
    config.clock = m_file.database().environment().clock;
    return config;
}

domain::Result<Membership> Memberships::keepEnrolment(const Invitation& invitation, const Joined& joined)
{
    const auto& enrolled = joined.enrolment;
    auto& database = m_file.database();
    return storage::writeOwn(database, [&]() -> domain::Result<Membership> {
        storage::SettingsStore settings(database);
        const auto kept = setAll(settings, {{urlSetting, invitation.url},
                                            {authoritySetting, QString::fromUtf8(invitation.authorityPem)},
                                            {associationSetting, enrolled.association},
                                            {nameSetting, enrolled.name},
                                            {communesSetting, invitation.communes.join(u',')},
                                            {hubKeySetting, base64(enrolled.hubPublicKey)}})
                              .and_then([&] { return noteKeyAge(m_file, generationOf(m_file)); });
        if (!kept) return domain::refuse(kept.error());
        storage::ReleaseStore releases(database);
        if (auto started = releases.start(invitation.firstMonth); !started)
            return domain::refuse(started.error());
        if (auto closed = closeHeld(releases, joined.held, domain::YearMonth::of(database.today())); !closed)
            return domain::refuse(closed.error());
        return *current();
    });
}

QDateTime Memberships::keySince() const
{
    return QDateTime::fromString(storage::SettingsStore(m_file.database()).value(keySinceSetting),
                                 Qt::ISODate);
}

bool Memberships::isRenewalDue() const
{
    if (!current()) return false;
    const storage::SettingsStore settings(m_file.database());
    if (!settings.secret(nextKeySecret).isEmpty()) return true;
    if (settings.value(keyGenerationSetting) != generationOf(m_file)) return true;
    const auto since = keySince();
    return !since.isValid() || since.addYears(1) < m_file.database().environment().clock();
}

domain::Result<Sending> Memberships::prepareSending()
{
    if (!isRenewalDue())
        return clientConfig().map([](const HubClientConfig& config) { return Sending{config}; });
    return prepareRenewal().map([](const PendingRenewal& pending) {
        return Sending{pending.config, pending.next};
    });
}

domain::Result<void> Memberships::keep(const Sending& sending)
{
    return sending.renewed ? keepRenewal(sending.next->publicKey()) : domain::Result<void>();
}

domain::Result<HubRecord> beginSending(Sending& sending)
{
    if (sending.next) {
        const auto renewed = HubClient(sending.config).renewKey(sending.next);
        if (!renewed && renewed.error().code != "not-found"_L1) return domain::refuse(renewed.error());
        sending.renewed = renewed.has_value();
        if (renewed) sending.config.key = sending.next;
    }
    return HubClient(sending.config).record();
}

domain::Result<PendingRenewal> Memberships::prepareRenewal()
{
    auto config = clientConfig();
    if (!config) return domain::refuse(config.error());
    const auto made = storage::writeOwn(m_file.database(), [this]() -> domain::Result<void> {
        storage::SettingsStore settings(m_file.database());
        if (settings.secret(nextKeySecret).isEmpty())
            if (auto noted = settings.set(nextGenerationSetting, generationOf(m_file)); !noted) return noted;
        return makeSigningKey(nextKeySecret);
    });
    if (!made) return domain::refuse(made.error());
    auto next = signingKey(nextKeySecret);
    if (!next) return domain::refuse(next.error());
    return PendingRenewal{*std::move(config), *std::move(next), current()->association.declaredCommunes};
}

domain::Result<void> Memberships::keepRenewal(const QByteArray& taken)
{
    const auto inUse = signingKey(signingKeySecret);
    if (!inUse) return domain::refuse(inUse.error());
    if ((*inUse)->publicKey() == taken) return {};
    return storage::writeOwn(m_file.database(), [&]() -> domain::Result<void> {
        storage::SettingsStore settings(m_file.database());
        auto seed = settings.secret(nextKeySecret);
        const auto next = seed.isEmpty() ? std::nullopt : std::optional(signingKey(nextKeySecret));
        if (!next || !*next || (**next)->publicKey() != taken)
            return domain::refuse(u"key-changed"_s,
                                  tr("The key of the association was changed meanwhile. Nothing "
                                     "is lost: do it again."));
        auto kept = settings.setSecret(signingKeySecret, seed)
                        .and_then([&] { return settings.setSecret(nextKeySecret, {}); })
                        .and_then([&] { return noteKeyAge(m_file, settings.value(nextGenerationSetting)); });
        seed.fill(u'0');
        return kept;
    });
}

domain::Result<void> Memberships::renewKey(const QString& url, const QByteArray& authorityPem)
{
    auto pending = prepareRenewal();
    if (!pending) return domain::refuse(pending.error());
    if (!url.isEmpty()) {
        pending->config.url = url;
        pending->config.authorityPem = authorityPem;
    }
    if (auto taken = HubClient(pending->config).renewKey(pending->next); !taken) return taken;
    return keepRenewal(pending->next->publicKey());
}

domain::Result<void> Memberships::replaceKey(const QString& code)
{
    const auto pending = prepareRenewal();
    if (!pending) return domain::refuse(pending.error());
    return keepTakeOver(*pending, takeOver(*pending, code));
}

domain::Result<void> Memberships::keepTakeOver(const PendingRenewal& pending,
                                               const domain::Result<void>& taken)
{
    if (taken) return keepRenewal(pending.next->publicKey());
    // The hub had this key and replaced it: the next order makes another one.
    if (taken.error().code == "key-used"_L1)
        if (auto gone = storage::SettingsStore(m_file.database()).setSecret(nextKeySecret, {}); !gone)
            return gone;
    return taken;
}

domain::Result<void> takeOver(const PendingRenewal& pending, const QString& code)
{
    auto config = pending.config;
    config.key = pending.next;
    const auto enrolled = HubClient(config).enrol(code, pending.communes);
    if (!enrolled) return domain::refuse(enrolled.error());
    if (enrolled->association == config.association) return {};
    return domain::refuse(
        u"other-association"_s,
        QCoreApplication::translate("wasl::sync::Memberships",
                                    "This code is one of another association. Ask the network's coordination "
                                    "for a code that gives this one, %1, a new key.")
            .arg(config.association));
}

domain::Result<void> Memberships::pin(const QString& url, const QByteArray& authorityPem)
{
    const auto membership = current();
    if (!membership) return domain::refuse(clientConfig().error());
    if (membership->url == url && membership->authorityPem == authorityPem) return {};
    return storage::writeOwn(m_file.database(), [&] {
        storage::SettingsStore settings(m_file.database());
        return setAll(settings, {{urlSetting, url}, {authoritySetting, QString::fromUtf8(authorityPem)}});
    });
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
