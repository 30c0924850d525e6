#pragma once

#include <QString>

#include <optional>

namespace wasl::cli
{

/// Where passphrases come from: the terminal, without echo, or a file descriptor, a line each in the order in
/// which they are asked for. Never from the command line or the environment, which other users can read.
class SecretSource
{
public:
    /// Without a descriptor the terminal is asked.
    explicit SecretSource(std::optional<int> descriptor);

    /// nullopt when there is no terminal and no descriptor, or no further line in it.
    std::optional<QString> ask(const QString& prompt);

private:
    std::optional<int> m_descriptor;
};

} // namespace wasl::cli
