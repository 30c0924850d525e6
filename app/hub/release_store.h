#pragma once

#include "app/disclosure/published_summary.h"
#include "app/wire/held_release.h"
#include "app/wire/http_signature.h"

#include <QByteArray>

#include <vector>

namespace wasl::hub
{

class Database;

/// Releases as they came: written once, never changed.
class ReleaseStore
{
public:
    explicit ReleaseStore(Database& database);

    enum class PutOutcome
    {
        Stored,
        Same,     ///< those bytes are already held
        Different ///< other bytes are held for that association, period and family
    };
    struct Put
    {
        PutOutcome outcome = PutOutcome::Stored;
        wire::HeldRelease held;
    };
    Put put(const disclosure::PublishedSummary& summary, const QByteArray& bytes,
            const wire::SignatureFields& signature, const QDateTime& now);

    /// All releases of an association by period and family.
    std::vector<wire::HeldRelease> held(const QString& association);

private:
    Database& m_database;
};

} // namespace wasl::hub
