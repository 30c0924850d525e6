#pragma once

#include <QByteArray>

namespace wasl::tests
{

/// A terminal that a program may write to, and what it wrote.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// The program's end of it.
    [[nodiscard]] int end() const { return m_end; }
    /// Everything written so far; does not wait.
    [[nodiscard]] const QByteArray& text();
    /// Waits until `part` was written; false when it was not within half a minute.
    [[nodiscard]] bool waitFor(const QByteArray& part);

private:
    int m_own = -1;
    int m_end = -1;
    QByteArray m_text;
};

} // namespace wasl::tests
