#pragma once

#include "app/hub/certificates.h"

#include <memory>
#include <mutex>

using SSL_CTX = struct ssl_ctx_st;
using SSL = struct ssl_st;

namespace wasl::hub
{

/// The certificate that new connections are shown. It can be replaced while the hub answers: connections that
/// are open keep what they were shown.
class ServedCertificate
{
public:
    explicit ServedCertificate(const TlsFiles& files);
    ~ServedCertificate();
    ServedCertificate(const ServedCertificate&) = delete;
    ServedCertificate& operator=(const ServedCertificate&) = delete;

    /// Reads the files anew. Throws HubError, and then goes on with what it has, if one cannot be read or the
    /// key is another's.
    void load(const TlsFiles& files);
    /// From now on the context's connections are shown it. It must not outlive this.
    void serveTo(SSL_CTX* context);

private:
    struct Pair;
    static int show(SSL* connection, void* self);

    std::mutex m_mutex;
    std::shared_ptr<const Pair> m_pair;
};

} // namespace wasl::hub
