#pragma once

namespace wasl::storage
{

/// Keeps the memory of this process to itself: no core dump, and no debugger of the same user
/// (PR_SET_DUMPABLE 0, RLIMIT_CORE 0). The first thing in main(), before any passphrase is read. False when
/// the system refused.
bool hardenProcess();

} // namespace wasl::storage
