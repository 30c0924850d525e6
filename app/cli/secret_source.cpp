#include "app/cli/secret_source.h"

#include <fcntl.h>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace wasl::cli
{

namespace
{

/// A longer line is no passphrase.
constexpr qsizetype longestLine = 4096;

/// Byte by byte, so that what comes after the line stays for the next question.
std::optional<QString> readLine(int descriptor)
{
    QByteArray line;
    line.reserve(longestLine); // grown, it would leave pieces of itself behind
    char byte = 0;
    ssize_t got = 0;
    const auto next = [&] {
        do
            got = ::read(descriptor, &byte, 1);
        while (got < 0 && errno == EINTR);
        return got == 1 && byte != '\n' && line.size() < longestLine;
    };
    while (next())
        line += byte;
    if (got <= 0 && line.isEmpty()) return std::nullopt;
    if (line.endsWith('\r')) line.chop(1);
    auto text = QString::fromUtf8(line);
    sodium_memzero(line.data(), std::size_t(line.size()));
    return text;
}

/// Switches the terminal's echo off for as long as it lives.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        ::tcgetattr(m_terminal, &m_before);
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~Silence() { ::tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int m_terminal;
    termios m_before{};
};

} // namespace

SecretSource::SecretSource(std::optional<int> descriptor)
    : m_descriptor(descriptor)
{
}

std::optional<QString> SecretSource::ask(const QString& prompt)
{
    if (m_descriptor) return readLine(*m_descriptor);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0) return std::nullopt;
    const auto question = (prompt + u' ').toUtf8();
    std::optional<QString> answer;
    if (::write(terminal, question.constData(), std::size_t(question.size())) == question.size()) {
        const Silence silence(terminal);
        answer = readLine(terminal);
    }
    [[maybe_unused]] const auto ended = ::write(terminal, "\n", 1);
    ::close(terminal);
    return answer;
}

} // namespace wasl::cli
