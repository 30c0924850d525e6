#include "app/sync/publisher.h"

#include "app/disclosure/noise_stream.h"
#include "app/storage/write.h"
#include "app/sync/backoff.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"

#include <QtEndian>

#include <memory>
#include <utility>

namespace wasl::sync
{

using namespace Qt::StringLiterals;

namespace
{

/// Refusals of the hub that no second attempt will change.
bool isFinal(const domain::Refusal& refusal)
{
    static const QStringList codes{u"release-fixed"_s, u"schema-mismatch"_s};
    return codes.contains(refusal.code);
}

/// Every month that is over and not yet fixed, in the order in which they leave.
std::vector<std::pair<domain::Family, domain::YearMonth>> unfixedReleases(storage::Database& database)
{
    const storage::ReleaseStore releases(database);
    const auto now = domain::YearMonth::of(database.today());
    std::vector<std::pair<domain::Family, domain::YearMonth>> unfixed;
    for (auto period = releases.firstMonth().value_or(now); period < now; period = period.next())
        for (const auto family : domain::allOf<domain::Family>())
            if (!releases.isClosed(family, period)) unfixed.emplace_back(family, period);
    return unfixed;
}

storage::Release asRelease(const disclosure::PublishedSummary& summary)
{
    storage::Release release;
    release.family = summary.family();
    release.period = summary.period();
    release.schema = summary.schemaId();
    release.sequence = summary.header().sequence;
    release.previous = summary.header().previous;
    release.prepared = summary.header().prepared;
    release.body = wire::encode(summary);
    release.digest = wire::digest(release.body);
    return release;
}

} // namespace

int Publisher::unfixed() const
{
    return preparePreview() ? int(unfixedReleases(m_file.database()).size()) : 0;
}

domain::Result<Publisher::Preview> Publisher::preparePreview() const
{
    const auto membership = Memberships(m_file).current();
    if (!membership) return domain::refuse(Memberships(m_file).clientConfig().error());
    if (!domain::may(m_file.actor().role, domain::Action::PublishRelease))
        return domain::refuse(domain::notAllowed(m_file.actor().role, domain::Action::PublishRelease));
    const auto noise = m_file.subkey(storage::Subkey::ReleaseNoise);
    auto key =
        std::make_shared<const disclosure::NoiseKey>(noise.bytes().first<disclosure::NoiseKey::Size>());
    return [association = membership->association, key = std::move(key)](storage::Database& database) {
        const storage::ReleaseStore releases(database);
        const auto place = releases.nextPlace();
        disclosure::ReleaseHeader header{place.sequence, place.previous, database.today()};
        std::vector<disclosure::PublishedSummary> summaries;
        for (const auto& [family, period] : unfixedReleases(database)) {
            summaries.push_back(disclosure::protect(disclosure::Schema::current(), association,
                                                    releases.counts(family, period), *key, header));
            ++header.sequence;
            header.previous = wire::digest(wire::encode(summaries.back()));
        }
        return summaries;
    };
}

domain::Result<std::vector<disclosure::PublishedSummary>> Publisher::preview() const
{
    return preparePreview().map([this](const Preview& make) { return make(m_file.database()); });
}

domain::Result<int> Publisher::fix(const HubRecord& record)
{
    if (const auto checked = checkClock(record); !checked) return domain::refuse(checked.error());
    return storage::writeOwn(m_file.database(), [&]() -> domain::Result<int> {
        storage::ReleaseStore releases(m_file.database());
        const auto month = domain::YearMonth::of(m_file.database().today());
        if (const auto closed = closeHeld(releases, record.releases, month); !closed)
            return domain::refuse(closed.error());
        // What lies on a stick somewhere the hub does not know of yet.
        if (releases.hasCarried())
            if (const auto closed = releases.closeLost(); !closed) return domain::refuse(closed.error());
        releases.noteAsked();
        return fixWhatIsOver();
    });
}

domain::Result<int> Publisher::fixUnasked(const QDate& today, Lost lost)
{
    const auto& database = m_file.database();
    if (today != database.today())
        return domain::refuse(u"clock-wrong"_s,
                              tr("The date of this computer is %1. If that is not today's, set it right "
                                 "first: a month is closed for ever once its figures are fixed. Nothing was "
                                 "fixed.")
                                  .arg(database.today().toString(u"dd/MM/yyyy"_s)),
                              u"today"_s);
    storage::ReleaseStore releases(m_file.database());
    const auto restored = releases.restoredOn();
    if (restored && lost == Lost::Ask)
        return domain::refuse(u"ask-first"_s,
                              tr("This file was restored from a backup and does not know what left since. "
                                 "Send once over a connection, or let the months that were over on %1 be "
                                 "closed without their figures. Nothing was fixed.")
                                  .arg(restored->toString(u"dd/MM/yyyy"_s)));
    return storage::writeOwn(m_file.database(), [&]() -> domain::Result<int> {
        if (const auto closed = releases.closeLost(); !closed) return domain::refuse(closed.error());
        releases.noteAsked();
        return fixWhatIsOver();
    });
}

domain::Result<int> Publisher::fixWhatIsOver()
{
    const auto summaries = preview();
    if (!summaries) return domain::refuse(summaries.error());
    storage::ReleaseStore releases(m_file.database());
    for (const auto& summary : *summaries)
        if (auto kept = releases.commit(asRelease(summary)); !kept) return domain::refuse(kept.error());
    return int(summaries->size());
}

domain::Result<void> Publisher::checkClock(const HubRecord& record) const
{
    constexpr qint64 zonesAndDrift = 1; // days
    const auto& database = m_file.database();
    if (!record.time || std::abs(record.time->date().daysTo(database.today())) <= zonesAndDrift) return {};
    return domain::refuse(
        u"clock-wrong"_s,
        tr("The date of this computer is %1, that of the hub %2. Set the date right and "
           "send again: a month is closed for ever once its figures are fixed. Nothing "
           "was fixed.")
            .arg(database.today().toString(u"dd/MM/yyyy"_s), record.time->date().toString(u"dd/MM/yyyy"_s)));
}

std::vector<storage::Release> Publisher::waiting() const
{
    auto releases = storage::ReleaseStore(m_file.database()).all();
    std::erase_if(releases, [](const auto& r) { return r.state != storage::ReleaseState::Waiting; });
    std::reverse(releases.begin(), releases.end());
    return releases;
}

bool Publisher::isTimeToSend() const
{
    const auto& database = m_file.database();
    const auto all = storage::ReleaseStore(m_file.database()).all();
    const auto now = database.now();
    bool sentBefore = false, waits = unfixed() > 0;
    for (const auto& release : all) {
        const bool waiting = release.state == storage::ReleaseState::Waiting;
        if (waiting && release.nextAttempt > now) return false;
        sentBefore = sentBefore || release.state == storage::ReleaseState::Delivered;
        waits = waits || waiting;
    }
    return sentBefore && waits && Memberships(m_file).sendsByItself() &&
           now >= sendingTime(domain::YearMonth::of(database.today()), m_file.id());
}

domain::Moment sendingTime(const domain::YearMonth& month, const QUuid& file)
{
    constexpr quint64 tenDays = 10 * 24 * 60 * 60; // seconds
    const auto drawn = QUuid::createUuidV5(file, month.toString()).toRfc4122();
    const auto seconds = qFromBigEndian<quint64>(drawn.constData()) % tenDays;
    return month.first().startOfDay().addSecs(qint64(seconds)).toUTC();
}

domain::Result<void> Publisher::note(const std::vector<Attempt>& attempts)
{
    auto& database = m_file.database();
    storage::ReleaseStore releases(database);
    for (const auto& attempt : attempts) {
        domain::Result<void> noted;
        if (!attempt.refusal) {
            noted = releases.noteDelivery(attempt.release, attempt.receipt);
        } else if (isFinal(*attempt.refusal)) {
            noted = releases.noteRefusal(attempt.release, attempt.refusal->message);
        } else {
            int failures = 1;
            for (const auto& release : releases.all())
                if (release.id == attempt.release) failures = release.attempts + 1;
            const auto wait = attempt.retryAfter.value_or(backoff(failures, database.environment().random));
            noted = releases.noteFailure(attempt.release, attempt.refusal->message,
                                         database.now().addSecs(wait.count()));
        }
        if (!noted) return noted;
    }
    return {};
}

std::vector<Attempt> sendReleases(const HubClientConfig& config,
                                  const std::vector<storage::Release>& releases)
{
    HubClient client(config);
    std::vector<Attempt> attempts;
    for (const auto& release : releases) {
        Attempt attempt;
        attempt.release = release.id;
        // Read back from the very bytes that were fixed; encode(decode(bytes)) is bytes.
        auto receipt =
            wire::decode(release.body).and_then([&client](const disclosure::PublishedSummary& summary) {
                return client.send(summary);
            });
        if (receipt)
            attempt.receipt = client.receiptBytes();
        else
            attempt.refusal = receipt.error();
        attempt.retryAfter = client.retryAfter();
        attempts.push_back(std::move(attempt));
        if (!receipt || config.stop.stop_requested()) break;
    }
    return attempts;
}

} // namespace wasl::sync
