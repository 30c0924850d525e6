#pragma once

#include "app/domain/incoming_referral.h"
#include "app/storage/correspondent_store.h"
#include "ui/exchange/facts.h"
#include "ui/shared/state_chip.h"

class QLabel;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::exchange
{
class Exchange;
}

namespace wasl::ui
{

/// What exchanges for this file.
exchange::Exchange exchangeOf(storage::CaseFile& file);

/// The state as icon and word; an overdue one says so instead of "received".
ChipLook chipOf(domain::IncomingState state, bool overdue);
/// Whether the sender of a card is confirmed.
ChipLook chipOf(storage::CardStanding standing);

/// What was answered, as told afterwards: "Accepted".
QString answerWords(domain::IncomingEvent event);

/// Large enough to be read out on the phone, always from left to right.
QLabel* fingerprintLabel(const QString& objectName, QWidget* parent);

/// Name, contact and day of a card.
Facts::Lines cardLines(const domain::ExchangeCard& card);

/// What to do about a card that is not what was confirmed; empty for one that is, or that is new.
QString warningOf(storage::CardStanding standing, const std::optional<domain::Correspondent>& known);

} // namespace wasl::ui
