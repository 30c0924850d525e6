#pragma once

#include "app/domain/time.h"
#include "app/wire/enrolment.h"
#include "app/wire/key_renewal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace wasl::hub
{

class Database;

/// A number below \p bound, each as likely as the other.
using RandomBelow = std::function<quint32(quint32 bound)>;
/// From the operating system.
quint32 randomBelow(quint32 bound);

/// Who may send: invitations by one-time code, and the associations that used them.
class AssociationStore
{
public:
    explicit AssociationStore(Database& database, RandomBelow random = randomBelow);

    /// Makes a one-time code, to be handed over by the coordination (80 bits, "ABCD-EFGH-JKMN-PQRS").
    /// It is valid for 30 days.
    QString invite(const QString& name, const QDateTime& now);

    /// The same for a key that replaces this association's: a computer was lost, or a backup restored that is
    /// older than the last renewal. Earlier codes of this kind become void. None if nobody has that
    /// identifier.
    std::optional<QString> inviteAgain(const QString& association, const QDateTime& now);

    enum class EnrolOutcome
    {
        Enrolled,
        AlreadyEnrolled, ///< the same code, key and communes again: the answer had been lost
        UnknownCode,     ///< no such code, or it expired
        CodeUsed,        ///< used with another key or other communes
        CommunesDiffer,  ///< this code continues an association that declared others
        KeyUsed          ///< this code wants a key that the association never had
    };
    struct Enrolled
    {
        EnrolOutcome outcome = EnrolOutcome::UnknownCode;
        QString association;
        QString name;
        QStringList communes; ///< of CommunesDiffer: those it had declared
    };
    Enrolled enrol(const wire::EnrolmentRequest& request, const QDateTime& now);

    struct Signer
    {
        QByteArray publicKey; ///< the key it signs with now
        bool isRevoked = false;
    };
    std::optional<Signer> signer(const QString& association);

    enum class RenewOutcome
    {
        Renewed,
        AlreadyRenewed, ///< the same again: the answer had been lost
        NotCurrent,     ///< the old key is not the one it has
        KeyUsed         ///< the new key is one that was replaced before
    };
    struct Renewed
    {
        RenewOutcome outcome = RenewOutcome::NotCurrent;
        QDateTime since; ///< from when the new key is the association's
    };
    /// Puts the new key in place of the old one, which is kept with the time of its end. The renewal must be
    /// proven.
    Renewed renew(const QString& association, const wire::KeyRenewal& renewal, const QDateTime& now);

    /// One key of an association, for as long as it was its key.
    struct HeldKey
    {
        QByteArray publicKey;
        QString made; ///< "enrolled", "renewed", "re-enrolled"
        QDateTime since;
        std::optional<QDateTime> until; ///< none for the key it has now
    };
    /// All keys it ever had, oldest first.
    std::vector<HeldKey> keys(const QString& association);

    /// From now on everything it asks is refused and its unused codes are void. False if nobody has that
    /// identifier.
    bool revoke(const QString& association, const QDateTime& now);
    /// It may ask again, with the key it has.
    bool restore(const QString& association);

    struct Listed
    {
        QString id;
        QString name;
        std::optional<QDateTime> revoked;
        QDateTime enrolled;
        QDateTime lastRelease; ///< invalid before its first
        QDateTime keySince;
    };
    /// All associations by name.
    std::vector<Listed> all();

private:
    Database& m_database;
    RandomBelow m_random;
};

} // namespace wasl::hub
