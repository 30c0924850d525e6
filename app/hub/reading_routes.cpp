#include "app/hub/authentication.h"
#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/routes.h"

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

/// The page that is asked for, counted from 0; what is no number is the first.
int pageOf(const Exchange& exchange)
{
    return std::clamp(exchange.query().queryItemValue(u"page"_s).toInt(), 0, 10'000);
}

} // namespace

void putPractice(Hub& hub, Exchange& exchange, const QString& association, const QString& id)
{
    const auto body = exchange.body();
    const auto admitted = body ? admit(hub, exchange, *body, association) : std::nullopt;
    if (!admitted) {
        return;
    }
    if (const auto note = wire::decodeSubmission(id, *body); !note) {
        exchange.refuse({422, u"schema-mismatch"_s, u"this is not a practice note"_s, note.error().field});
        return;
    }
    using Outcome = PracticeStore::PutOutcome;
    switch (hub.practices.put(association, id, *body, admitted->fields, hub.config.clock())) {
    case Outcome::Taken:
        exchange.answer(201, "application/json", "{}"_ba);
        return;
    case Outcome::Same:
        exchange.answer(200, "application/json", "{}"_ba);
        return;
    case Outcome::Different:
        exchange.refuse({409, u"note-fixed"_s, u"another note has this identifier"_s, {}});
        return;
    case Outcome::TooMany:
        exchange.refuse({409, u"notes-wait"_s, u"too many notes wait for the coordination"_s, {}});
        return;
    }
}

void listPractices(Hub& hub, Exchange& exchange, const QString& association)
{
    if (admit(hub, exchange, {}, association)) {
        exchange.answer(200, "application/json", wire::encode(hub.practices.approved(pageOf(exchange))));
    }
}

void putDirectoryEntry(Hub& hub, Exchange& exchange, const QString& association)
{
    const auto body = exchange.body();
    const auto admitted = body ? admit(hub, exchange, *body, association) : std::nullopt;
    if (!admitted) {
        return;
    }
    if (const auto entry = wire::decodeEntry(*body); !entry) {
        exchange.refuse({422, u"schema-mismatch"_s, u"this is not a directory entry"_s, entry.error().field});
        return;
    }
    hub.directory.put(association, *body, admitted->fields, hub.config.clock());
    exchange.answer(200, "application/json", "{}"_ba);
}

void listDirectory(Hub& hub, Exchange& exchange, const QString& association)
{
    if (admit(hub, exchange, {}, association)) {
        exchange.answer(200, "application/json", wire::encode(hub.directory.page(pageOf(exchange))));
    }
}

} // namespace wasl::hub
