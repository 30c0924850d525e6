#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace wasl::hub
{

/// A certificate with its private key, both PEM.
struct Certificate
{
    QByteArray certificate;
    QByteArray key;
};

struct Validity
{
    QDateTime from;
    QDateTime until;
};

/// A certificate authority of one hub (P-256, self-signed, may sign servers only). Associations pin
/// it: no public authority is trusted, so none can be tricked into vouching for a false hub.
Certificate makeAuthority(const QString& name, const Validity& validity);

/// A server certificate for these names and IP addresses, signed by that authority.
Certificate issueServer(const Certificate& authority, const QStringList& hosts, const Validity& validity);

/// Where the files of a hub's TLS lie.
struct TlsFiles
{
    QString authority;   ///< ca.pem: what associations pin
    QString certificate; ///< server.pem
    QString key;         ///< server.key
};

/// Makes what is missing in the folder and renews the server certificate when a host is not in it or
/// less than 30 days remain. Throws HubError if a file cannot be read or written.
TlsFiles prepareTls(const QString& folder, const QStringList& hosts, const QDateTime& now);

} // namespace wasl::hub
