#include "app/disclosure/schema.h"
#include "app/hub/authentication.h"
#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/routes.h"
#include "app/wire/enrolment.h"

using namespace Qt::StringLiterals;

namespace wasl::hub
{

void enrol(Hub& hub, Exchange& exchange)
{
    // Counted before anything else, so that codes cannot be tried one after the other.
    if (const int wait = hub.strangerLimit.take(exchange.share())) {
        exchange.refuse({429, u"too-many-requests"_s, u"too many enrolments from this address"_s, {}}, wait);
        return;
    }
    const auto body = exchange.body();
    if (!body) {
        return;
    }
    const auto request = wire::decodeEnrolmentRequest(*body);
    if (!request) {
        exchange.refuse(
            {422, u"schema-mismatch"_s, u"the enrolment is not complete"_s, request.error().field});
        return;
    }
    // Signed with the key that is enrolled: nobody enrols a key that is not his.
    const auto checked = checkSignature(hub, exchange, *body, request->publicKey);
    if (const auto* problem = std::get_if<wire::Problem>(&checked)) {
        exchange.refuse(*problem);
        return;
    }
    using Outcome = AssociationStore::EnrolOutcome;
    const auto enrolled = hub.associations.enrol(*request, hub.config.clock());
    switch (enrolled.outcome) {
    case Outcome::UnknownCode:
        exchange.refuse({403, u"unknown-code"_s, u"this code is unknown or has expired"_s, {}});
        return;
    case Outcome::CodeUsed:
        exchange.refuse({409, u"code-used"_s, u"this code was already used"_s, {}});
        return;
    case Outcome::CommunesDiffer:
        exchange.refuse({409,
                         u"communes-differ"_s,
                         u"this association declared other communes"_s,
                         {},
                         enrolled.communes});
        return;
    case Outcome::KeyUsed:
        exchange.refuse({409, u"key-used"_s, u"a key that was replaced does not come back"_s, {}});
        return;
    case Outcome::Enrolled:
    case Outcome::AlreadyEnrolled:
        break;
    }
    exchange.answer(enrolled.outcome == Outcome::Enrolled ? 201 : 200, "application/json",
                    wire::encode(wire::Enrolment{enrolled.association, enrolled.name, hub.key.publicKey(),
                                                 disclosure::Schema::current().id()}));
}

} // namespace wasl::hub
