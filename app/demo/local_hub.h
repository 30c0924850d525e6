#pragma once

#include "app/domain/refusal.h"
#include "app/storage/vault/case_file.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace wasl::sync
{
class HubClient;
}

namespace wasl::demo
{

/// The demonstration's own hub: the real program, as a child on a port of loopback, with a handful of
/// invented associations that have published before and tell each other how they work, so that a newcomer
/// sees the network's picture too.
class LocalHub
{
public:
    /// Starts the hub installed beside this program; blocks until it listens, and at the first start until
    /// the neighbours have published. Refuses "hub-not-installed" and "hub-unreachable".
    static domain::Result<std::unique_ptr<LocalHub>> start(const QString& folder);
    ~LocalHub();
    LocalHub(const LocalHub&) = delete;
    LocalHub& operator=(const LocalHub&) = delete;

    const QString& url() const { return m_url; }

    /// Enrols the association of the file at the first time, and tells it the hub's port at this start.
    domain::Result<void> join(storage::CaseFile& file) const;

private:
    LocalHub() = default;

    domain::Result<QString> invite(const QString& name) const;
    domain::Result<void> settleNeighbours() const;
    domain::Result<void> settle(int neighbour) const;
    /// Puts a neighbour into the directory, and lets the first few tell how they do something.
    domain::Result<void> speak(int neighbour, sync::HubClient& client, const QString& id) const;

    QString m_folder;
    QString m_url;
    QByteArray m_authorityPem;
    qint64 m_process = 0;
    int m_input = -1; ///< the hub leaves when it is closed
};

} // namespace wasl::demo
