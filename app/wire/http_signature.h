#pragma once

#include "app/domain/refusal.h"
#include "app/wire/signing_key.h"

#include <QByteArray>

#include <span>

namespace wasl::wire
{

/// One covered component of a signature: its identifier without quotes, and its value.
struct SignatureComponent
{
    QByteArray name;
    QByteArray value;
};

/// The signature base of RFC 9421, section 2.5, over the components in this order.
/// params is the inner list with its parameters, as in the Signature-Input field.
QByteArray signatureBase(std::span<const SignatureComponent> components, QByteArrayView params);

/// What every request of Wasl is signed over (with the time and the key's name).
struct RequestParts
{
    QByteArray method;        ///< "PUT"
    QByteArray authority;     ///< the host in lower case, with the port unless it is 443
    QByteArray path;          ///< the absolute path, without query
    QByteArray contentDigest; ///< Content-Digest of the body, also where the body is empty
};

struct SignatureParameters
{
    qint64 created = 0;   ///< seconds since 1970, UTC
    QByteArray keyId;     ///< the association's identifier
    bool carried = false; ///< tag "wasl-carried": signed for whoever brings it to the hub, days later
};

/// Values of the fields Signature-Input and Signature.
struct SignatureFields
{
    QByteArray input;
    QByteArray signature;
};

/// Signs a request (HTTP Message Signatures, RFC 9421; Ed25519).
SignatureFields signRequest(const RequestParts& request, const SignatureParameters& parameters,
                            const SigningKey& key);

/// Time and key name of a Signature-Input field, unverified: to look the public key up.
/// Refuses ("bad-signature") every form but the one signRequest() writes.
domain::Result<SignatureParameters> readSignatureInput(QByteArrayView input);

/// Refuses ("bad-signature") a request which the holder of that public key did not sign. Whether
/// the time of signing is acceptable is the caller's question.
domain::Result<SignatureParameters> verifyRequest(const RequestParts& request, const SignatureFields& fields,
                                                  QByteArrayView publicKey);

} // namespace wasl::wire
