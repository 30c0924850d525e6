#include "app/hub/authentication.h"

#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/wire/content_digest.h"

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

/// How far the time of signing may be from the hub's. A client whose clock is wrong learns the
/// hub's time from the answer and signs again.
constexpr qint64 ClockTolerance = 300;
/// How long a carried request is taken after it was signed.
constexpr qint64 LongestJourney = 400LL * 24 * 60 * 60;

bool isInTime(qint64 now, const wire::SignatureParameters& signature)
{
    const qint64 age = now - signature.created;
    return age >= -ClockTolerance && age <= (signature.carried ? LongestJourney : ClockTolerance);
}

} // namespace

std::variant<Signed, wire::Problem> checkSignature(Hub& hub, const Exchange& exchange, const QByteArray& body,
                                                   const QByteArray& publicKey, Journey journey)
{
    const QByteArray digest = wire::contentDigest(body);
    if (exchange.field("Content-Digest") != digest) {
        return wire::Problem{400, u"content-digest"_s, u"the body is not the one its digest names"_s, {}};
    }
    const wire::SignatureFields fields{exchange.field("Signature-Input"), exchange.field("Signature")};
    const auto verified = wire::verifyRequest(
        {exchange.method(), exchange.authority(), exchange.path(), digest}, fields, publicKey);
    if (!verified || (verified->carried && journey == Journey::Direct)) {
        return wire::Problem{401, u"bad-signature"_s, u"the signature is not valid"_s, {}};
    }
    if (!isInTime(hub.config.clock().toSecsSinceEpoch(), *verified)) {
        return wire::Problem{401, u"clock-skew"_s, u"signed too long ago or in the future"_s, {}};
    }
    return Signed{fields, verified->carried};
}

std::variant<Signed, wire::Problem> authenticate(Hub& hub, const Exchange& exchange, const QByteArray& body,
                                                 const QString& association, Journey journey)
{
    const auto parameters = wire::readSignatureInput(exchange.field("Signature-Input"));
    if (!parameters) {
        return wire::Problem{401, u"bad-signature"_s, u"the request is not signed as required"_s, {}};
    }
    const QString signer = QString::fromLatin1(parameters->keyId);
    const auto known = hub.associations.signer(signer);
    if (!known) {
        return wire::Problem{401, u"unknown-association"_s, u"this association is not enrolled here"_s, {}};
    }
    auto checked = checkSignature(hub, exchange, body, known->publicKey, journey);
    if (std::holds_alternative<Signed>(checked) && signer != association) {
        return wire::Problem{
            403, u"not-your-association"_s, u"this address belongs to another association"_s, {}};
    }
    if (std::holds_alternative<Signed>(checked) && known->isRevoked) {
        return wire::Problem{403, u"revoked"_s, u"this association may not ask here any more"_s, {}};
    }
    return checked;
}

std::optional<Signed> admit(Hub& hub, Exchange& exchange, const QByteArray& body, const QString& association,
                            Journey journey)
{
    const auto checked = authenticate(hub, exchange, body, association, journey);
    if (const auto* problem = std::get_if<wire::Problem>(&checked)) {
        const int wait = hub.strangerLimit.take(exchange.share());
        exchange.refuse(wait ? wire::Problem{429, u"too-many-requests"_s, u"too many refused requests"_s, {}}
                             : *problem,
                        wait);
        return std::nullopt;
    }
    // What whoever has the stick says, however often, is not counted against the association itself.
    const bool carried = std::get<Signed>(checked).carried;
    if (const int wait = hub.associationLimit.take(carried ? u"carried "_s + association : association)) {
        exchange.refuse({429, u"too-many-requests"_s, u"too many requests of this association"_s, {}}, wait);
        return std::nullopt;
    }
    return std::get<Signed>(checked);
}

} // namespace wasl::hub
