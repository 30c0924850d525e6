#pragma once

#include "app/disclosure/published_summary.h"
#include "app/domain/network_reading.h"
#include "app/domain/refusal.h"
#include "app/domain/time.h"
#include "app/wire/enrolment.h"
#include "app/wire/held_release.h"
#include "app/wire/receipt.h"
#include "app/wire/signing_key.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace wasl::sync
{

struct HubAnswer;
class HubConnection;

/// What a "no" of the hub means to the person at the screen: problem details become a refusal with the hub's
/// code, "hub-busy" for 429 and 503; "hub-answer" for what is none.
domain::Refusal refusalOf(int status, QByteArrayView body);

/// Where the hub is and who speaks to it.
struct HubClientConfig
{
    QString url;             ///< "https://hub.example.org:8443"
    QByteArray authorityPem; ///< the certificate that is pinned: the hub's authority or its own; nothing else
                             ///< is trusted
    QString association;     ///< the identifier the hub gave; empty before the enrolment
    QByteArray hubPublicKey; ///< receipts are verified with it; empty before the enrolment
    std::shared_ptr<const wire::SigningKey> key; ///< of the association
    domain::Clock clock;
    std::chrono::milliseconds deadline{30'000}; ///< for one request, from connecting to the last byte
    std::stop_token stop = {};                  ///< ends the request that is under way
};

/// What the hub answered to the question what it holds of this association.
struct HubRecord
{
    std::vector<wire::HeldRelease> releases;
    std::optional<QDateTime> time; ///< by the hub's clock; absent if it did not say
};

/// Speaks to the hub, over one connection as long as it lives. Nothing but an altered summary can be sent.
/// Blocks: belongs into a background job, and one object into one thread.
///
/// Every failure is a refusal; none leaves anything half done, since sending the same bytes again is
/// always right:
/// "hub-unreachable" (no network, wrong name, too slow), "hub-certificate" (not the pinned hub),
/// "hub-insecure" (no TLS 1.3), "hub-answer" (cut, oversized, or not what was agreed), "hub-busy"
/// (429 or 503, see retryAfter()), "bad-receipt", and what the hub itself refuses: "release-fixed",
/// "period-open", "unknown-association", "schema-mismatch", "unknown-code", "code-used", ….
class HubClient
{
public:
    explicit HubClient(HubClientConfig config);
    ~HubClient();
    HubClient(const HubClient&) = delete;
    HubClient& operator=(const HubClient&) = delete;

    /// Sends a release. The receipt is verified: it names these very bytes and is signed by the hub.
    domain::Result<wire::Receipt> send(const disclosure::PublishedSummary& summary);

    /// What the hub answered to the last send(), word for word: the evidence to keep.
    const QByteArray& receiptBytes() const { return m_receiptBytes; }

    /// Enrols this key under a one-time code. Asking again with the same code, key and communes gives
    /// the same answer.
    domain::Result<wire::Enrolment> enrol(const QString& code, const QStringList& communes);

    /// Puts that key in place of this one at the hub. Right to ask again after a lost answer: if the hub
    /// knows the next key already, that one signs. "bad-signature" if it knows neither.
    domain::Result<void> renewKey(const std::shared_ptr<const wire::SigningKey>& next);

    /// What the hub holds of this association: after a restore these months are closed.
    domain::Result<HubRecord> record();

    /// What the network gives back: notices, approved practice notes, the directory, and the national figures
    /// of the months from … until. All of it is read or none.
    domain::Result<domain::NetworkReading> read(const domain::YearMonth& from,
                                                const domain::YearMonth& until);
    /// Sends a practice note for the coordination to approve: wire::encodeSubmission() of it and nothing
    /// else. Besides what the hub refuses, what PracticeNote::problem() says.
    domain::Result<void> submit(const domain::PracticeNote& note);
    /// Puts contact, card and fingerprint into the network's directory, in place of what stood there.
    domain::Result<void> present(const domain::DirectoryEntry& entry);

    /// How long the hub asked to wait in its last "hub-busy".
    std::optional<std::chrono::seconds> retryAfter() const { return m_retryAfter; }

private:
    template <class Entry, class Decode>
    domain::Result<std::vector<Entry>> readPages(const QByteArray& list, Decode decode, int& leftOut);
    domain::Result<HubAnswer> ask(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                                  const QByteArray& keyId);

    HubClientConfig m_config;
    std::unique_ptr<HubConnection> m_connection; ///< from the first request on
    QByteArray m_receiptBytes;
    std::optional<std::chrono::seconds> m_retryAfter;
};

} // namespace wasl::sync
