#include "app/sync/carrying.h"

#include "app/storage/release_store.h"
#include "app/storage/write.h"
#include "app/sync/https_exchange.h"
#include "app/wire/content_digest.h"
#include "app/wire/problem.h"
#include "app/wire/receipt.h"

#include <QFile>

#include <condition_variable>
#include <map>
#include <mutex>

namespace wasl::sync
{

using namespace Qt::StringLiterals;

namespace
{

using namespace std::chrono_literals;

constexpr int mostTries = 10;
constexpr std::chrono::seconds longestRest = 60s;

/// False if it was asked to stop.
bool rest(std::chrono::seconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

/// Asks until the hub has time.
domain::Result<HubAnswer> askPatiently(HubConnection& hub, const wire::CarriedRequest& request,
                                       const std::stop_token& stop)
{
    const HubRequest asked{"PUT"_ba,
                           request.path,
                           request.body,
                           {{"Content-Digest"_ba, wire::contentDigest(request.body)},
                            {"Content-Type"_ba, "application/json"_ba},
                            {"Signature-Input"_ba, request.signature.input},
                            {"Signature"_ba, request.signature.signature}}};
    for (int tries = 1;; ++tries) {
        auto answer = hub.ask(asked, HubClientConfig().deadline, stop);
        const bool isBusy = answer && (answer->status == 429 || answer->status == 503);
        if (!isBusy) return answer;
        const std::chrono::seconds asks(std::max(1, answer->retryAfter.toInt()));
        if (tries == mostTries || !rest(std::min(asks, longestRest), stop))
            return domain::refuse(u"hub-busy"_s, QCoreApplication::translate(
                                                     "wasl::sync", "The hub is busy. Deliver the same file "
                                                                   "again later: nothing is counted twice."));
    }
}

domain::Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) return file.read(wire::LargestCarried + 1);
    return domain::refuse(u"file-not-read"_s,
                          QCoreApplication::translate("wasl::sync", "The file %1 cannot be read: %2.")
                              .arg(path, file.errorString()),
                          u"file"_s);
}

/// A release as receipts and addresses name it.
using Place = std::pair<QString, QString>; // period, family

Place placeOf(const storage::Release& release)
{
    return {release.period.toString(), domain::code(release.family)};
}

/// What the hub signed for this association in the answers, with the receipts themselves.
using Receipts = std::map<Place, std::pair<wire::Receipt, QByteArray>>;

Receipts receiptsIn(const wire::CarriedAnswers& answers, const Membership& membership)
{
    Receipts receipts;
    for (const auto& answer : answers.answers) {
        const auto receipt = wire::decodeReceipt(answer.body, membership.hubPublicKey);
        if (receipt && receipt->association == membership.association.id)
            receipts.insert({{receipt->period, receipt->family}, {*receipt, answer.body}});
    }
    return receipts;
}

/// Why a release was not taken, if the hub said no.
std::optional<domain::Refusal> noTo(const storage::Release& release, const wire::CarriedAnswers& answers)
{
    const auto [period, family] = placeOf(release);
    const auto path = wire::releasePath(answers.association, period, family);
    for (const auto& answer : answers.answers) {
        if (answer.path != path || answer.isTaken()) continue;
        const auto problem = wire::decodeProblem(answer.body);
        if (problem && problem->code == "bad-signature"_L1)
            return domain::Refusal{
                u"signed-before"_s,
                QCoreApplication::translate("wasl::sync", "The association has had a new key since the file "
                                                          "was saved. Save the file again."),
                {}};
        if (problem && problem->code == "clock-skew"_L1)
            return domain::Refusal{
                u"clock-wrong"_s,
                QCoreApplication::translate("wasl::sync",
                                            "The date of this computer was wrong when the file was saved, or "
                                            "the file lay about for more than a year. Set the date right and "
                                            "save the file again."),
                {}};
        return refusalOf(answer.status, answer.body);
    }
    return std::nullopt;
}

} // namespace

domain::Result<wire::CarriedRequests> Carrying::pack(const QDate& today, Publisher::Lost lost)
{
    const auto config = Memberships(m_file).clientConfig();
    if (!config) return domain::refuse(config.error());
    const auto address = parseHubAddress(config->url);
    if (!address) return domain::refuse(address.error());
    Publisher publisher(m_file);
    storage::ReleaseStore releases(m_file.database());
    if (const auto fixed = publisher.fixUnasked(today, lost); !fixed) return domain::refuse(fixed.error());
    const auto waiting = publisher.waiting();
    if (waiting.empty())
        return domain::refuse(u"nothing-waits"_s,
                              tr("Nothing waits for the network now. The next month can be saved when it is "
                                 "over."));

    return storage::writeOwn(m_file.database(), [&]() -> domain::Result<wire::CarriedRequests> {
        releases.noteCarrying();
        wire::CarriedRequests packed{config->association, config->url, config->authorityPem, {}};
        const auto words = tr("To be carried since %1; no answer yet.").arg(today.toString(u"dd/MM/yyyy"_s));
        for (const auto& release : waiting) {
            const auto [period, family] = placeOf(release);
            const auto path =
                wire::releasesPath(config->association) + '/' + period.toLatin1() + '/' + family.toLatin1();
            const wire::RequestParts parts{"PUT"_ba, address->authority(), path,
                                           wire::contentDigest(release.body)};
            const wire::SignatureParameters how{config->clock().toSecsSinceEpoch(),
                                                config->association.toLatin1(), true};
            packed.requests.push_back({path, release.body, wire::signRequest(parts, how, *config->key)});
            if (auto noted = releases.noteCarried(release.id, words); !noted)
                return domain::refuse(noted.error());
        }
        return packed;
    });
}

domain::Result<Homecoming> Carrying::take(const wire::CarriedAnswers& answers)
{
    const auto membership = Memberships(m_file).current();
    if (!membership) return domain::refuse(Memberships(m_file).clientConfig().error());
    if (answers.association != membership->association.id)
        return domain::refuse(u"other-association"_s,
                              tr("This answer is for another association (%1). Nothing was changed.")
                                  .arg(answers.association.left(16)),
                              u"file"_s);
    auto& database = m_file.database();
    storage::ReleaseStore releases(database);
    const auto receipts = receiptsIn(answers, *membership);
    return storage::writeOwn(database, [&]() -> domain::Result<Homecoming> {
        Homecoming back;
        for (const auto& release : Publisher(m_file).waiting()) {
            const auto found = receipts.find(placeOf(release));
            domain::Result<void> kept;
            if (found != receipts.end() && found->second.first.digest == release.digest) {
                ++back.delivered;
                kept = releases.noteDelivery(release.id, found->second.second);
            } else {
                ++back.left;
                const auto no = noTo(release, answers);
                if (!no) continue;
                if (!back.problem) back.problem = no;
                kept = releases.noteFailure(release.id, no->message, database.now());
            }
            if (!kept) return domain::refuse(kept.error());
        }
        return back;
    });
}

domain::Result<wire::CarriedAnswers> deliver(const wire::CarriedRequests& requests,
                                             const std::function<void(int)>& told,
                                             const std::stop_token& stop)
{
    const auto address = parseHubAddress(requests.hub);
    if (!address || !isCertificate(requests.authorityPem))
        return domain::refuse(u"carried-unreadable"_s,
                              QCoreApplication::translate(
                                  "wasl::sync", "This file does not say which hub it is for. Have it saved "
                                                "again where it came from."),
                              u"file"_s);
    HubConnection hub(*address, requests.authorityPem);
    wire::CarriedAnswers answers{requests.association, {}};
    for (const auto& request : requests.requests) {
        auto answer = askPatiently(hub, request, stop);
        if (!answer) return domain::refuse(answer.error());
        constexpr qsizetype longest = 8 * 1024; // receipts and refusals are short
        answers.answers.push_back({request.path, answer->status, answer->body.left(longest)});
        if (told) told(int(answers.answers.size()));
    }
    return answers;
}

domain::Result<wire::CarriedRequests> readRequests(const QString& path)
{
    return readFile(path).and_then(
        [](const QByteArray& bytes) { return wire::decodeCarriedRequests(bytes); });
}

domain::Result<wire::CarriedAnswers> readAnswers(const QString& path)
{
    return readFile(path).and_then([](const QByteArray& bytes) { return wire::decodeCarriedAnswers(bytes); });
}

QString requestsFileName(const QDate& day)
{
    return u"wasl-figures-%1.json"_s.arg(day.toString(Qt::ISODate));
}

QString answersFileName(const QDate& day)
{
    return u"wasl-answer-%1.json"_s.arg(day.toString(Qt::ISODate));
}

} // namespace wasl::sync
