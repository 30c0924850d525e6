#include "app/hub/served_certificate.h"

#include "app/hub/hub_error.h"

#include <openssl/ssl.h>

namespace wasl::hub
{

/// A context of its own, since OpenSSL reads chains and keys into one and compares them.
struct ServedCertificate::Pair
{
    explicit Pair(const TlsFiles& files)
        : context(SSL_CTX_new(TLS_server_method()))
    {
        if (!context ||
            SSL_CTX_use_certificate_chain_file(context, files.certificate.toLocal8Bit().constData()) != 1 ||
            SSL_CTX_use_PrivateKey_file(context, files.key.toLocal8Bit().constData(), SSL_FILETYPE_PEM) !=
                1 ||
            SSL_CTX_check_private_key(context) != 1) {
            SSL_CTX_free(context);
            throw HubError("the certificate or its key cannot be read: " + files.certificate.toStdString());
        }
    }
    ~Pair() { SSL_CTX_free(context); }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;

    SSL_CTX* const context;
};

ServedCertificate::ServedCertificate(const TlsFiles& files)
    : m_pair(std::make_shared<const Pair>(files))
{
}

ServedCertificate::~ServedCertificate() = default;

void ServedCertificate::load(const TlsFiles& files)
{
    auto pair = std::make_shared<const Pair>(files);
    const std::lock_guard lock(m_mutex);
    m_pair = std::move(pair);
}

void ServedCertificate::serveTo(SSL_CTX* context)
{
    SSL_CTX_set_cert_cb(context, &ServedCertificate::show, this);
}

int ServedCertificate::show(SSL* connection, void* self)
{
    auto* const served = static_cast<ServedCertificate*>(self);
    std::shared_ptr<const Pair> pair;
    {
        const std::lock_guard lock(served->m_mutex);
        pair = served->m_pair;
    }
    STACK_OF(X509)* chain = nullptr;
    SSL_CTX_get0_chain_certs(pair->context, &chain);
    return SSL_use_cert_and_key(connection, SSL_CTX_get0_certificate(pair->context),
                                SSL_CTX_get0_privatekey(pair->context), chain, 1);
}

} // namespace wasl::hub
