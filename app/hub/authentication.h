#pragma once

#include "app/wire/http_signature.h"
#include "app/wire/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace wasl::hub
{

class Exchange;
struct Hub;

/// A request that a key has signed.
struct Signed
{
    wire::SignatureFields fields;
    bool carried = false; ///< on a stick
};

/// Whether a request may have been signed for a journey on a stick ("wasl-carried"), up to 400 days ago: only
/// what may be said again at any time, by whoever found the stick.
enum class Journey
{
    Direct,
    MayBeCarried
};

/// Checks that the body is the one the request's Content-Digest names and that the key signed method,
/// host, path, body and a time within five minutes of the hub's clock.
std::variant<Signed, wire::Problem> checkSignature(Hub& hub, const Exchange& exchange, const QByteArray& body,
                                                   const QByteArray& publicKey,
                                                   Journey journey = Journey::Direct);

/// The same with the key of the association the request names as its signer, and only for that
/// association's own addresses: nobody reads or writes another's.
std::variant<Signed, wire::Problem> authenticate(Hub& hub, const Exchange& exchange, const QByteArray& body,
                                                 const QString& association,
                                                 Journey journey = Journey::Direct);

/// Checks who asks and how often. Answers by itself and returns nothing on a no.
std::optional<Signed> admit(Hub& hub, Exchange& exchange, const QByteArray& body, const QString& association,
                            Journey journey = Journey::Direct);

} // namespace wasl::hub
