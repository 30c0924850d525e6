#pragma once

#include <QProcess>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace wasl::tests
{

/// In a child, before it becomes another program: it gets the signal when \p parent ends, however that ends.
/// Linux counts the thread that made the child as its parent, so it must be one that stays.
inline void endWith(pid_t parent, int signal = SIGKILL)
{
    ::prctl(PR_SET_PDEATHSIG, signal);
    if (::getppid() != parent) {
        ::_exit(1); // it ended before
    }
}

/// What this process starts ends with the test, a crash included.
inline void endWithTest(QProcess& process, int signal = SIGKILL)
{
    process.setChildProcessModifier([parent = ::getpid(), signal] { endWith(parent, signal); });
}

} // namespace wasl::tests
