#include "tests/cli/terminal.h"

#include <QElapsedTimer>
#include <QThread>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace wasl::tests
{

Terminal::Terminal()
    : m_own(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
{
    if (m_own < 0 || ::grantpt(m_own) != 0 || ::unlockpt(m_own) != 0) throw std::runtime_error("no terminal");
    m_end = ::open(::ptsname(m_own), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_end < 0) throw std::runtime_error("no terminal");
}

Terminal::~Terminal()
{
    ::close(m_end);
    ::close(m_own);
}

const QByteArray& Terminal::text()
{
    std::array<char, 4096> buffer;
    ssize_t got = 0;
    while ((got = ::read(m_own, buffer.data(), buffer.size())) > 0)
        m_text.append(buffer.data(), got);
    return m_text;
}

bool Terminal::waitFor(const QByteArray& part)
{
    QElapsedTimer timer;
    timer.start();
    while (!text().contains(part)) {
        if (timer.elapsed() > 30'000) return false;
        QThread::msleep(2);
    }
    return true;
}

} // namespace wasl::tests
