#include "app/cli/command_line.h"
#include "app/disclosure/tabulate.h"
#include "app/storage/release_store.h"
#include "app/sync/https_exchange.h"
#include "app/sync/publisher.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"

#include <QFile>
#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct EnrolOptions
{
    std::string hub;
    std::string ca;
    std::string code;
    std::string from;
    std::vector<std::string> communes;
};

struct PublishOptions
{
    std::string hub;
    std::string ca;
    bool dryRun = false;
};

struct RenewOptions
{
    std::string hub;
    std::string ca;
    std::string code;
};

constexpr qint64 largestCertificate = 1024 * 1024;

domain::Result<QByteArray> certificate(const std::string& path)
{
    QFile file(fromArgument(path));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto pem = opened ? file.read(largestCertificate) : QByteArray();
    if (sync::isCertificate(pem)) return pem;
    return domain::refuse(
        u"certificate-unreadable"_s,
        opened ? text(QT_TRANSLATE_NOOP("wasl::cli", "“%1” is no certificate (PEM).")).arg(file.fileName())
               : text(QT_TRANSLATE_NOOP("wasl::cli", "The certificate “%1” cannot be read: %2."))
                     .arg(file.fileName(), file.errorString()),
        u"ca"_s);
}

ExitCode enrol(Session& session, const EnrolOptions& given)
{
    const auto pem = certificate(given.ca);
    if (!pem) return session.out().refused(pem.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    sync::Invitation invitation{fromArgument(given.hub), *pem, fromArgument(given.code), {}, {}};
    for (const auto& commune : given.communes)
        invitation.communes << fromArgument(commune);
    invitation.firstMonth = domain::YearMonth::of(session.today());
    if (!given.from.empty()) {
        const auto from = domain::YearMonth::parse(fromArgument(given.from));
        if (!from) return session.out().refused(from.error());
        if (*from > invitation.firstMonth)
            return session.out().refused(
                {u"month-future"_s,
                 text(QT_TRANSLATE_NOOP("wasl::cli",
                                        "The first month to publish, %1, is still to come. Nothing "
                                        "was asked of the hub."))
                     .arg(from->toString()),
                 u"from"_s});
        invitation.firstMonth = *from;
    }
    const auto joined = sync::Memberships(**file).enrol(invitation);
    if (!joined) return session.out().refused(joined.error());
    return session.out().done(
        QJsonObject{{u"association"_s, joined->association.id},
                    {u"hub"_s, joined->url},
                    {u"from"_s, invitation.firstMonth.toString()}},
        text(
            QT_TRANSLATE_NOOP("wasl::cli", "The association is %1 in the network, and publishes from %2 on."))
            .arg(joined->association.id, invitation.firstMonth.toString()));
}

QJsonObject releaseJson(const QString& period, domain::Family family, qint64 sequence, const QString& digest,
                        const QString& state)
{
    return {{u"period"_s, period},
            {u"family"_s, domain::code(family)},
            {u"sequence"_s, sequence},
            {u"digest"_s, digest},
            {u"state"_s, state}};
}

/// What a release was made from, to be read beside it in the house.
QJsonObject trueTables(storage::CaseFile& file, const disclosure::Association& association,
                       const disclosure::PublishedSummary& summary)
{
    const auto counts = storage::ReleaseStore(file.database()).counts(summary.family(), summary.period());
    QJsonObject tables;
    for (const auto& table : disclosure::tabulate(disclosure::Schema::current(), association, counts)) {
        QJsonArray cells;
        for (const auto cell : table.cells)
            cells << cell;
        tables.insert(table.name, cells);
    }
    return tables;
}

ExitCode preview(Session& session, storage::CaseFile& file)
{
    const auto summaries = sync::Publisher(file).preview();
    if (!summaries) return session.out().refused(summaries.error());
    const auto association = sync::Memberships(file).current()->association;
    QJsonArray releases;
    for (const auto& summary : *summaries) {
        const auto payload = wire::encode(summary);
        auto release = releaseJson(summary.period().toString(), summary.family(), summary.header().sequence,
                                   wire::digest(payload), u"preview"_s);
        release.insert(u"payload"_s, QString::fromLatin1(payload)); // the very bytes: JSON of ASCII only
        release.insert(u"true_tables_never_sent"_s, trueTables(file, association, summary));
        releases << release;
    }
    return session.out().done(
        QJsonObject{{u"releases"_s, releases}, {u"sent"_s, 0}, {u"waiting"_s, 0}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 releases would leave. Nothing was fixed or sent."))
            .arg(summaries->size()));
}

ExitCode renewKey(Session& session, const RenewOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    sync::Memberships memberships(**file);
    const auto config = memberships.clientConfig();
    if (!config) return session.out().refused(config.error());
    auto url = config->url;
    auto pem = config->authorityPem;
    if (!given.hub.empty()) {
        const auto read = certificate(given.ca);
        if (!read) return session.out().refused(read.error());
        url = fromArgument(given.hub);
        pem = *read;
    }
    const auto renewed = given.code.empty() ? memberships.renewKey(url, pem)
                                            : memberships.replaceKey(fromArgument(given.code));
    if (!renewed) return session.out().refused(renewed.error());
    // Kept only once that hub has answered under that certificate.
    if (auto pinned = memberships.pin(url, pem); !pinned) return session.out().refused(pinned.error());
    const auto since = memberships.keySince();
    return session.out().done(
        QJsonObject{{u"association"_s, config->association}, {u"key_since"_s, since.toString(Qt::ISODate)}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "The association signs with a new key now.")));
}

ExitCode publish(Session& session, const PublishOptions& given)
{
    const auto pem = certificate(given.ca);
    if (!pem) return session.out().refused(pem.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    if (given.dryRun) return preview(session, **file);

    sync::Memberships memberships(**file);
    auto sending = memberships.prepareSending();
    if (!sending) return session.out().refused(sending.error());
    sending->config.url = fromArgument(given.hub);
    sending->config.authorityPem = *pem;
    // Where the hub cannot be asked nothing is fixed, and nothing is lost: those months leave with the next
    // order.
    const auto record = sync::beginSending(*sending);
    if (auto kept = memberships.keep(*sending); !kept) return session.out().refused(kept.error());
    if (!record) return session.out().refused(record.error());
    // Kept only once that hub has answered under that certificate.
    if (auto pinned = memberships.pin(sending->config.url, *pem); !pinned)
        return session.out().refused(pinned.error());
    sync::Publisher publisher(**file);
    if (auto fixed = publisher.fix(*record); !fixed) return session.out().refused(fixed.error());
    const auto attempts = sync::sendReleases(sending->config, publisher.waiting());
    if (auto noted = publisher.note(attempts); !noted) return session.out().refused(noted.error());

    QJsonArray releases;
    int left = 0;
    for (const auto& release : storage::ReleaseStore((*file)->database()).all()) {
        releases.prepend(releaseJson(release.period.toString(), release.family, release.sequence,
                                     release.digest, domain::code(release.state)));
        if (release.state == storage::ReleaseState::Waiting) ++left;
    }
    const auto failed =
        std::find_if(attempts.begin(), attempts.end(), [](const auto& a) { return a.refusal.has_value(); });
    if (failed != attempts.end()) return session.out().refused(*failed->refusal);
    return session.out().done(
        QJsonObject{{u"releases"_s, releases}, {u"sent"_s, int(attempts.size())}, {u"waiting"_s, left}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 releases were sent and receipted; %2 wait."))
            .arg(attempts.size())
            .arg(left));
}

} // namespace

void addNetworkCommands(CommandLine& line)
{
    line.add<EnrolOptions>(
        "enrol", text(QT_TRANSLATE_NOOP("wasl::cli", "Join a network with its one-time code")),
        [](CLI::App& command, EnrolOptions& given) {
            command.add_option("--hub", given.hub)->required();
            command.add_option("--ca", given.ca)->required();
            command.add_option("--code", given.code)->required();
            command.add_option("--from", given.from);
            command.add_option("--communes", given.communes)->required()->delimiter(',');
        },
        enrol);
    line.add<PublishOptions>(
        "publish",
        text(QT_TRANSLATE_NOOP("wasl::cli", "Protect the months that are over and send what waits")),
        [](CLI::App& command, PublishOptions& given) {
            command.add_option("--hub", given.hub)->required();
            command.add_option("--ca", given.ca)->required();
            command.add_flag("--dry-run", given.dryRun);
        },
        publish);
    line.add<RenewOptions>(
        "renew-key", text(QT_TRANSLATE_NOOP("wasl::cli", "Sign with a new key from now on")),
        [](CLI::App& command, RenewOptions& given) {
            auto* hub = command.add_option("--hub", given.hub);
            auto* ca = command.add_option("--ca", given.ca);
            hub->needs(ca);
            ca->needs(hub);
            command.add_option("--code", given.code)->excludes(hub);
        },
        renewKey);
}

} // namespace wasl::cli
