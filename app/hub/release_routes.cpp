#include "app/hub/authentication.h"
#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/routes.h"
#include "app/wire/payload.h"
#include "app/wire/receipt.h"

using namespace Qt::StringLiterals;

namespace wasl::hub
{

void putRelease(Hub& hub, Exchange& exchange, const QString& association, const QString& period,
                const QString& family)
{
    const auto body = exchange.body();
    if (!body) {
        return;
    }
    const auto admitted = admit(hub, exchange, *body, association, Journey::MayBeCarried);
    if (!admitted) {
        return;
    }
    const auto summary = wire::decode(*body);
    if (!summary) {
        exchange.refuse(
            {422, u"schema-mismatch"_s, u"not of the form its schema prescribes"_s, summary.error().field});
        return;
    }
    // What the signature says in the address must be what the payload says inside.
    const auto mismatch = summary->association() != association       ? u"/association"_s
                          : summary->period().toString() != period    ? u"/period"_s
                          : domain::code(summary->family()) != family ? u"/family"_s
                                                                      : QString();
    if (!mismatch.isEmpty()) {
        exchange.refuse({422, u"schema-mismatch"_s, u"the payload belongs to another address"_s, mismatch});
        return;
    }
    const QDateTime now = hub.config.clock();
    if (summary->period().last() >= now.toUTC().date()) {
        exchange.refuse({403, u"period-open"_s, u"the month is not over"_s, {}});
        return;
    }
    const ReleaseStore::Put put = hub.releases.put(*summary, *body, admitted->fields, now);
    if (put.outcome == ReleaseStore::PutOutcome::Different) {
        exchange.refuse(
            {409, u"release-fixed"_s, u"another release is held for this month and family"_s, {}});
        return;
    }
    exchange.setField("ETag", '"' + put.held.digest.toLatin1() + '"');
    const wire::Receipt receipt{association,       put.held.period, put.held.family,
                                put.held.sequence, put.held.digest, put.held.received};
    exchange.answer(put.outcome == ReleaseStore::PutOutcome::Stored ? 201 : 200, "application/json",
                    wire::encode(receipt, hub.key));
}

void listReleases(Hub& hub, Exchange& exchange, const QString& association)
{
    if (admit(hub, exchange, {}, association)) {
        exchange.answer(200, "application/json", wire::encode(hub.releases.held(association)));
    }
}

} // namespace wasl::hub
