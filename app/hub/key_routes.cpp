#include "app/hub/authentication.h"
#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/routes.h"
#include "app/wire/key_renewal.h"

using namespace Qt::StringLiterals;

namespace wasl::hub
{

void renewKey(Hub& hub, Exchange& exchange, const QString& association)
{
    const auto body = exchange.body();
    // Signed by the key the hub knows now: the old one, or after a lost answer the new one.
    if (!body || !admit(hub, exchange, *body, association)) {
        return;
    }
    const auto renewal = wire::decodeKeyRenewal(*body);
    if (!renewal) {
        exchange.refuse({422, u"schema-mismatch"_s, u"the renewal is not complete"_s, renewal.error().field});
        return;
    }
    if (!wire::isProven(*renewal, association)) {
        exchange.refuse({422, u"schema-mismatch"_s, u"the new key did not sign for itself"_s, u"/proof"_s});
        return;
    }
    using Outcome = AssociationStore::RenewOutcome;
    const auto renewed = hub.associations.renew(association, *renewal, hub.config.clock());
    switch (renewed.outcome) {
    case Outcome::NotCurrent:
        exchange.refuse(
            {409, u"key-replaced"_s, u"the old key is not the one of this association any more"_s, {}});
        return;
    case Outcome::KeyUsed:
        exchange.refuse({409, u"key-used"_s, u"a key that was replaced does not come back"_s, {}});
        return;
    case Outcome::Renewed:
    case Outcome::AlreadyRenewed:
        break;
    }
    exchange.answer(renewed.outcome == Outcome::Renewed ? 201 : 200, "application/json",
                    wire::encode(wire::KeyReceipt{association, renewal->newKey, renewed.since}, hub.key));
}

} // namespace wasl::hub
