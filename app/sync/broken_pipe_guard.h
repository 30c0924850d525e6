#pragma once

#include <csignal>

namespace wasl::sync
{

/// While it lives, writing into a broken connection is an error for this thread and not the end of the
/// process: OpenSSL writes without asking for that. Leaves the process's own handling of SIGPIPE alone.
class BrokenPipeGuard
{
public:
    BrokenPipeGuard();
    ~BrokenPipeGuard();
    BrokenPipeGuard(const BrokenPipeGuard&) = delete;
    BrokenPipeGuard& operator=(const BrokenPipeGuard&) = delete;

private:
    sigset_t m_before;
    bool m_pendingBefore = false;
};

} // namespace wasl::sync
