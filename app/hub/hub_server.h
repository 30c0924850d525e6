#pragma once

#include "app/hub/hub_config.h"

#include <QString>

#include <memory>

namespace wasl::hub
{

/// The HTTPS server of the network: receives releases and shows what they add up to.
/// Keeps nothing but its data folder and its database; TLS 1.3 only.
class HubServer
{
public:
    /// Prepares the folder (database, keys, certificates) and begins to listen. Throws HubError.
    explicit HubServer(HubConfig config);
    /// Finishes the requests being answered, then closes.
    ~HubServer();

    quint16 port() const;
    QString url() const;           ///< "https://<first host>:<port>"
    QString authorityFile() const; ///< the certificate associations have to pin

    QString invite(const QString& associationName);
    /// Who may sign in on the page; false where the name is taken or either is not fit.
    bool addCoordinator(const QString& name, const QString& passphrase);

    /// Reads server.pem and server.key anew, and renews the hub's own certificate if it ends soon; open
    /// connections go on. Throws HubError, and then goes on with the certificate it has.
    void reloadCertificates();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace wasl::hub
