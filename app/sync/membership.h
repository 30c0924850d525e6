#pragma once

#include "app/disclosure/association.h"
#include "app/domain/time.h"
#include "app/storage/release_store.h"
#include "app/storage/vault/case_file.h"
#include "app/sync/hub_client.h"

#include <QCoreApplication>

#include <optional>

namespace wasl::sync
{

/// An association's place in a network: kept in the case file, its signing key as a secret.
struct Membership
{
    QString url;
    QByteArray authorityPem; ///< the pinned certificate
    disclosure::Association association;
    QString name; ///< the name the coordination invited it under
    QByteArray hubPublicKey;
};

/// What it takes to join.
struct Invitation
{
    QString url;
    QByteArray authorityPem;
    QString code; ///< one-time, from the network's coordination
    QStringList communes;
    domain::YearMonth firstMonth; ///< the first month to be published
};

/// What the hub said to an invitation's code.
struct Joined
{
    wire::Enrolment enrolment;
    std::vector<wire::HeldRelease> held; ///< of an association whose place the code gives to this file
};

/// Blocks: enrols, and asks what the hub holds already.
domain::Result<Joined> join(const HubClientConfig& config, const Invitation& invitation);

/// A key that is to take the place of the one the case file signs with.
struct PendingRenewal
{
    HubClientConfig config; ///< still with the key it signs with now
    std::shared_ptr<const wire::SigningKey> next;
    QStringList communes; ///< as the association declared them
};

/// Blocks. Where the hub knows no key of this case file any more: the next one takes the association's place
/// under a one-time code of the coordination ("wasl-hub association invite-again").
/// Memberships::keepTakeOver() has to follow, also after a refusal.
domain::Result<void> takeOver(const PendingRenewal& pending, const QString& code);

/// How every sending begins: the key is renewed if that is due, and the hub says what it holds.
struct Sending
{
    HubClientConfig config;                            ///< with the key to sign with from here on
    std::shared_ptr<const wire::SigningKey> next = {}; ///< null where the key stays
    bool renewed = false;                              ///< the hub has taken the next key
};

/// Blocks: belongs into a background job. Memberships::keep() has to follow, also after a refusal. A hub that
/// knows no renewal keeps the key it has.
domain::Result<HubRecord> beginSending(Sending& sending);

/// Closes the months of which the hub holds releases that this file does not know; \p now: the month that is
/// not over.
domain::Result<void> closeHeld(storage::ReleaseStore& releases, const std::vector<wire::HeldRelease>& held,
                               const domain::YearMonth& now);

class Memberships
{
    Q_DECLARE_TR_FUNCTIONS(wasl::sync::Memberships)

public:
    explicit Memberships(storage::CaseFile& file)
        : m_file(file)
    {
    }

    /// None before the association enrolled.
    std::optional<Membership> current() const;

    /// Makes a key, enrols it at the hub and keeps the answer. Refuses "already-enrolled", "not-allowed",
    /// what disclosure::checkDeclaredCommunes() and HubClient::enrol() refuse; nothing is kept then but the
    /// key, so that a lost answer can be asked for again.
    domain::Result<Membership> enrol(const Invitation& invitation);

    /// The same in three parts, for a window that must not stand still: this in the case file's thread,
    /// join() in the background, and keepEnrolment() in the case file's thread.
    domain::Result<HubClientConfig> prepareEnrolment(const Invitation& invitation);
    /// Closes the months of which the hub holds releases already.
    domain::Result<Membership> keepEnrolment(const Invitation& invitation, const Joined& joined);

    /// For HubClient; only who may publish gets the key.
    domain::Result<HubClientConfig> clientConfig() const;

    /// Since when the case file has its key; invalid where that was not noted.
    QDateTime keySince() const;
    /// Whether the key is older than a year, was made before somebody was removed from the file (who may
    /// have kept a copy), or a renewal was begun and its answer lost.
    bool isRenewalDue() const;
    /// For beginSending(), and what it has changed. Refuses "not-enrolled", "not-allowed".
    domain::Result<Sending> prepareSending();
    domain::Result<void> keep(const Sending& sending);
    /// Makes the next key, keeps it beside the one in use, and puts it in that one's place once the hub has
    /// taken it. Begun again after a crash or a lost answer it goes on with the same key. Refuses
    /// "not-enrolled", "not-allowed", and what the hub refuses. \p url, \p authorityPem: where the hub is
    /// asked, if not where it is pinned.
    domain::Result<void> renewKey(const QString& url = {}, const QByteArray& authorityPem = {});
    /// The same in three parts, as with the enrolment; HubClient::renewKey() in the middle.
    domain::Result<PendingRenewal> prepareRenewal();
    /// \p taken: the public key the hub has. Where it is the one in use already nothing is left to do; any
    /// other key is left alone.
    domain::Result<void> keepRenewal(const QByteArray& taken);
    /// The same under a code, with takeOver() in the middle.
    domain::Result<void> replaceKey(const QString& code);
    domain::Result<void> keepTakeOver(const PendingRenewal& pending, const domain::Result<void>& taken);

    /// The hub moved, or its certificate changed. Refuses "not-enrolled", "not-allowed".
    domain::Result<void> pin(const QString& url, const QByteArray& authorityPem);

    /// Whether figures leave at Publisher::isTimeToSend() without being ordered; so unless it was switched
    /// off.
    bool sendsByItself() const;
    /// Refuses "not-allowed".
    domain::Result<void> setSendsByItself(bool wanted);

private:
    domain::Result<std::shared_ptr<const wire::SigningKey>> signingKey(const QString& secret) const;
    domain::Result<void> makeSigningKey(const QString& secret);

    storage::CaseFile& m_file;
};

} // namespace wasl::sync
