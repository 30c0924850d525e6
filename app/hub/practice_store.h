#pragma once

#include "app/wire/http_signature.h"
#include "app/wire/network_reading.h"

namespace wasl::hub
{

class Database;

enum class PracticeState
{
    Submitted,
    Approved,
    Refused,
};
QString code(PracticeState state); ///< "submitted", "approved", "refused"

/// What associations tell each other, once the coordination approved it.
class PracticeStore
{
public:
    /// So many notes stand on one page of the list: at their longest, under half of what a client takes.
    static constexpr int PageSize = 25;
    /// An association may have so many that wait.
    static constexpr int MostWaiting = 20;

    explicit PracticeStore(Database& database);

    enum class PutOutcome
    {
        Taken,
        Same,      ///< these bytes are already held
        Different, ///< the identifier belongs to another text
        TooMany,   ///< MostWaiting of the association wait
    };
    PutOutcome put(const QString& association, const QString& id, const QByteArray& bytes,
                   const wire::SignatureFields& signature, const QDateTime& time);

    /// Newest approved first; pages count from 0.
    wire::ListPage<domain::PracticeNote> approved(int page);

    struct Entry
    {
        domain::PracticeNote note;
        QDateTime submitted;
        PracticeState state = PracticeState::Submitted;
        QString decidedBy;
    };
    /// The newest two hundred: what waits first.
    std::vector<Entry> newest();

    /// False if there is no such note. A decision may be changed: what was approved can be taken back.
    bool decide(const QString& association, const QString& id, PracticeState state,
                const QString& coordinator, const QDateTime& time);

private:
    Database& m_database;
};

} // namespace wasl::hub
