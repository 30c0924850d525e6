#pragma once

#include "app/domain/time.h"
#include "app/wire/enrolment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

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

    std::optional<QByteArray> publicKey(const QString& association);

private:
    Database& m_database;
    RandomBelow m_random;
};

} // namespace wasl::hub
