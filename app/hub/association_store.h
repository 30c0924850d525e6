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

    enum class EnrolOutcome
    {
        Enrolled,
        AlreadyEnrolled, ///< the same code, key and communes again: the answer had been lost
        UnknownCode,     ///< no such code, or it expired
        CodeUsed         ///< used with another key or other communes
    };
    struct Enrolled
    {
        EnrolOutcome outcome = EnrolOutcome::UnknownCode;
        QString association;
        QString name;
    };
    Enrolled enrol(const wire::EnrolmentRequest& request, const QDateTime& now);

    /// The key it signs with now.
    std::optional<QByteArray> publicKey(const QString& association);

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
        QString made; ///< "enrolled", "renewed"
        QDateTime since;
        std::optional<QDateTime> until; ///< none for the key it has now
    };
    /// All keys it ever had, oldest first.
    std::vector<HeldKey> keys(const QString& association);

private:
    Database& m_database;
    RandomBelow m_random;
};

} // namespace wasl::hub
