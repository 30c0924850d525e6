#pragma once

#include "app/demo/agenda.h"
#include "app/storage/vault/case_file.h"

namespace wasl::demo
{

/// A neighbouring association that uses Wasl too: its card is confirmed, and it sent referrals as sealed
/// files, of which one waits, one was accepted and one is done. Time passes a little with each.
void exchangeWithNeighbour(storage::CaseFile& file, Agenda& agenda);

} // namespace wasl::demo
