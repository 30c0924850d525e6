#include "app/sync/hub_client.h"

#include "app/sync/https_exchange.h"
#include "app/wire/carried.h"
#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"
#include "app/wire/key_renewal.h"
#include "app/wire/network_reading.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::sync
{

namespace
{

/// What a refusal of the hub means to the person at the screen.
QString message(const wire::Problem& problem)
{
    const QString& code = problem.code;
    if (code == "release-fixed"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "The hub already holds other figures of this month. They stay as they were "
                          "first sent; this month is closed.");
    }
    if (code == "period-open"_L1) {
        return QCoreApplication::translate("wasl::sync",
                                           "This month is not over yet. It can be sent when it has ended.");
    }
    if (code == "unknown-association"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "The hub does not know this association. Enrol it with a code of the "
                          "network's coordination.");
    }
    if (code == "revoked"_L1) {
        return QCoreApplication::translate(
            "wasl::sync",
            "The network's coordination has stopped this association's access to the hub. Speak "
            "with it; what waits stays in the case file until then.");
    }
    if (code == "bad-signature"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "The hub knows another key of this association than this case file. Ask the "
                          "network's coordination for a code that gives it a new key.");
    }
    if (code == "communes-differ"_L1) {
        return QCoreApplication::translate(
                   "wasl::sync",
                   "This association declared other communes when it joined: %1. Declare the same "
                   "ones, in this order.")
            .arg(problem.communes.join(u", "_s));
    }
    if (code == "key-used"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "This key was already replaced by a newer one, and no key comes back.");
    }
    if (code == "unknown-code"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "This code is not known or has expired. Ask the network's coordination for "
                          "a new one.");
    }
    if (code == "code-used"_L1) {
        return QCoreApplication::translate("wasl::sync",
                                           "This code was already used. Ask the network's coordination for "
                                           "a new one.");
    }
    if (code == "note-fixed"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "The hub already holds another text of this note. Write a new note instead.");
    }
    if (code == "notes-wait"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "Twenty notes of this association wait for the coordination already. Send this one "
                          "when some of them are decided.");
    }
    if (code == "schema-mismatch"_L1) {
        return QCoreApplication::translate(
            "wasl::sync", "The hub does not accept the form of this release. This program may need an "
                          "update.");
    }
    return QCoreApplication::translate("wasl::sync", "The hub refused the request (%1).").arg(code);
}

/// An HTTP date, if it is one.
std::optional<QDateTime> httpDate(const QByteArray& date)
{
    const QDateTime parsed =
        QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return parsed.isValid() ? std::optional(QDateTime(parsed.date(), parsed.time(), Qt::UTC)) : std::nullopt;
}

domain::Refusal unreadable()
{
    return {
        u"hub-answer"_s,
        QCoreApplication::translate("wasl::sync", "The answer of the hub was cut short or cannot be read."),
        {}};
}

/// A hub that says "more" for ever is not followed for ever.
constexpr int mostPages = 200;

} // namespace

domain::Refusal refusalOf(int status, QByteArrayView body)
{
    const auto problem = wire::decodeProblem(body);
    if (!problem || problem->status != status) {
        return {u"hub-answer"_s,
                QCoreApplication::translate(
                    "wasl::sync", "The answer of the hub was cut short or cannot be read. What waits is sent "
                                  "again later."),
                {}};
    }
    if (status == 429 || status == 503) {
        return {
            u"hub-busy"_s,
            QCoreApplication::translate("wasl::sync", "The hub is busy. What waits is sent later by itself."),
            {}};
    }
    return {problem->code, message(*problem), problem->pointer};
}

HubClient::HubClient(HubClientConfig config)
    : m_config(std::move(config))
{
}

HubClient::~HubClient() = default;

domain::Result<HubAnswer> HubClient::ask(const QByteArray& method, const QByteArray& path,
                                         const QByteArray& body, const QByteArray& keyId)
{
    m_retryAfter.reset();
    if (!m_connection) {
        const auto address = parseHubAddress(m_config.url);
        if (!address) {
            return tl::make_unexpected(address.error());
        }
        m_connection = std::make_unique<HubConnection>(*address, m_config.authorityPem);
    }
    const QByteArray digest = wire::contentDigest(body);
    const auto attempt = [&](qint64 created) {
        const auto fields =
            wire::signRequest({method, m_connection->address().authority(), path.split('?').first(), digest},
                              {created, keyId}, *m_config.key);
        // All that a hub is asked may be asked twice: it holds a release, a note, an entry or an enrolment
        // once and answers to the same bytes the same.
        return m_connection->ask({method,
                                  path,
                                  body,
                                  {{"Content-Digest"_ba, digest},
                                   {"Content-Type"_ba, "application/json"_ba},
                                   {"Signature-Input"_ba, fields.input},
                                   {"Signature"_ba, fields.signature}}},
                                 m_config.deadline, m_config.stop);
    };
    auto answer = attempt(m_config.clock().toSecsSinceEpoch());
    if (answer && answer->status == 401) {
        // The clock of an old laptop may be years off: sign once more, at the hub's time.
        const auto problem = wire::decodeProblem(answer->body);
        const auto hubTime = httpDate(answer->date);
        if (problem && problem->code == "clock-skew"_L1 && hubTime) {
            answer = attempt(hubTime->toSecsSinceEpoch());
        }
    }
    if (answer && answer->status >= 300) {
        bool isNumber = false;
        const int seconds = answer->retryAfter.toInt(&isNumber);
        if (isNumber && seconds > 0) {
            m_retryAfter = std::chrono::seconds(seconds);
        }
        return domain::refuse(refusalOf(answer->status, answer->body));
    }
    return answer;
}

domain::Result<wire::Receipt> HubClient::send(const disclosure::PublishedSummary& summary)
{
    const QByteArray body = wire::encode(summary);
    const QString family = domain::code(summary.family());
    m_receiptBytes.clear();
    const auto answer =
        ask("PUT"_ba, wire::releasePath(summary.association(), summary.period().toString(), family), body,
            m_config.association.toLatin1());
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    auto receipt = wire::decodeReceipt(answer->body, m_config.hubPublicKey);
    if (!receipt) {
        return receipt;
    }
    if (receipt->association != summary.association() || receipt->period != summary.period().toString() ||
        receipt->family != family || receipt->sequence != summary.header().sequence ||
        receipt->digest != wire::digest(body)) {
        return domain::refuse(u"bad-receipt"_s,
                              QCoreApplication::translate(
                                  "wasl::sync", "The hub sent a receipt for something else, so the release "
                                                "still counts as unsent."));
    }
    m_receiptBytes = answer->body;
    return receipt;
}

domain::Result<void> HubClient::renewKey(const std::shared_ptr<const wire::SigningKey>& next)
{
    const QByteArray keyId = m_config.association.toLatin1();
    const QByteArray path = "/v1/associations/" + keyId + "/key";
    const QByteArray body =
        wire::encode(wire::renewal(m_config.association, m_config.key->publicKey(), *next));
    auto answer = ask("PUT"_ba, path, body, keyId);
    if (!answer && answer.error().code == "bad-signature"_L1) {
        const auto before = std::exchange(m_config.key, next);
        answer = ask("PUT"_ba, path, body, keyId);
        m_config.key = before;
    }
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    const auto receipt = wire::decodeKeyReceipt(answer->body, m_config.hubPublicKey);
    if (!receipt) {
        return tl::make_unexpected(receipt.error());
    }
    if (receipt->association != m_config.association || receipt->key != next->publicKey()) {
        return domain::refuse(unreadable());
    }
    return {};
}

domain::Result<wire::Enrolment> HubClient::enrol(const QString& code, const QStringList& communes)
{
    const auto checked =
        disclosure::checkDeclaredCommunes(communes, disclosure::Schema::current().communeSlots());
    if (!checked) {
        return tl::make_unexpected(checked.error());
    }
    const auto answer =
        ask("POST"_ba, "/v1/enrolments"_ba,
            wire::encode(wire::EnrolmentRequest{wire::normalisedCode(code), m_config.key->publicKey(),
                                                communes, m_config.association}),
            wire::EnrolmentKeyId.toByteArray());
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    auto enrolment = wire::decodeEnrolment(answer->body);
    if (!enrolment) {
        return domain::refuse(u"hub-answer"_s,
                              QCoreApplication::translate(
                                  "wasl::sync", "The answer of the hub was cut short or cannot be read. Try "
                                                "the same code again."));
    }
    m_config.association = enrolment->association;
    m_config.hubPublicKey = enrolment->hubPublicKey;
    return *enrolment;
}

domain::Result<HubRecord> HubClient::record()
{
    const auto answer =
        ask("GET"_ba, wire::releasesPath(m_config.association), {}, m_config.association.toLatin1());
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    auto releases = wire::decodeHeldReleases(answer->body);
    if (!releases) {
        return domain::refuse(unreadable());
    }
    return HubRecord{*std::move(releases), httpDate(answer->date)};
}

template <class Entry, class Decode>
domain::Result<std::vector<Entry>> HubClient::readPages(const QByteArray& list, Decode decode, int& leftOut)
{
    std::vector<Entry> all;
    for (int page = 0; page < mostPages; ++page) {
        const auto answer = ask("GET"_ba,
                                "/v1/associations/" + m_config.association.toLatin1() + list +
                                    "?page=" + QByteArray::number(page),
                                {}, m_config.association.toLatin1());
        if (!answer) {
            return tl::make_unexpected(answer.error());
        }
        auto part = decode(answer->body);
        if (!part) {
            return domain::refuse(unreadable());
        }
        std::move(part->entries.begin(), part->entries.end(), std::back_inserter(all));
        leftOut += part->leftOut;
        if (!part->more || part->entries.empty()) {
            break;
        }
    }
    return all;
}

domain::Result<domain::NetworkReading> HubClient::read(const domain::YearMonth& from,
                                                       const domain::YearMonth& until)
{
    domain::NetworkReading reading;
    const QByteArray keyId = m_config.association.toLatin1();
    const auto notices = ask("GET"_ba, "/v1/notices"_ba, {}, keyId);
    if (!notices) {
        return tl::make_unexpected(notices.error());
    }
    auto decoded = wire::decodeNotices(notices->body);
    if (!decoded) {
        return domain::refuse(unreadable());
    }
    reading.notices = std::move(decoded->entries);
    reading.leftOut = decoded->leftOut;
    auto practices = readPages<domain::PracticeNote>("/practices"_ba, wire::decodePractices, reading.leftOut);
    if (!practices) {
        return tl::make_unexpected(practices.error());
    }
    reading.practices = *std::move(practices);
    auto directory =
        readPages<domain::DirectoryEntry>("/directory"_ba, wire::decodeDirectory, reading.leftOut);
    if (!directory) {
        return tl::make_unexpected(directory.error());
    }
    reading.directory = *std::move(directory);
    for (const auto family : domain::allOf<domain::Family>()) {
        const auto answer = ask("GET"_ba,
                                "/v1/indicators?family=" + domain::code(family).toLatin1() + "&from=" +
                                    from.toString().toLatin1() + "&to=" + until.toString().toLatin1(),
                                {}, keyId);
        if (!answer) {
            return tl::make_unexpected(answer.error());
        }
        auto figures = wire::decodeFigures(answer->body);
        // Exactly what was asked: a hub gone wrong could otherwise make this computer count for centuries.
        const auto isAsked = [&](const domain::NetworkFigure& figure) {
            return figure.family == domain::code(family) && figure.from == from.toString() &&
                   figure.until == until.toString();
        };
        constexpr std::size_t mostFigures = 20'000;
        if (!figures || figures->size() > mostFigures || !std::ranges::all_of(*figures, isAsked)) {
            return domain::refuse(unreadable());
        }
        std::move(figures->begin(), figures->end(), std::back_inserter(reading.figures));
    }
    return reading;
}

domain::Result<void> HubClient::submit(const domain::PracticeNote& note)
{
    if (const auto problem = note.problem()) {
        return domain::refuse(*problem);
    }
    const auto answer = ask(
        "PUT"_ba, "/v1/associations/" + m_config.association.toLatin1() + "/practices/" + note.id.toLatin1(),
        wire::encodeSubmission(note), m_config.association.toLatin1());
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    return {};
}

domain::Result<void> HubClient::present(const domain::DirectoryEntry& entry)
{
    if (const auto problem = entry.problem()) {
        return domain::refuse(*problem);
    }
    const auto answer = ask("PUT"_ba, "/v1/associations/" + m_config.association.toLatin1() + "/directory",
                            wire::encodeEntry(entry), m_config.association.toLatin1());
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    return {};
}

} // namespace wasl::sync
