#pragma once

#include <string>

namespace CLI
{
class App;
}

namespace wasl::hub
{

struct HubConfig;

/// wasl-hub export FILE: into a new file that nobody else can read.
class ExportCommand
{
public:
    explicit ExportCommand(CLI::App& app);

    [[nodiscard]] bool isAsked() const;
    /// 0 done, 3 refused (the file is there already, or cannot be made). Throws HubError when the disk is
    /// full; the file is gone then.
    [[nodiscard]] int run(const HubConfig& config) const;

private:
    CLI::App* m_command;
    std::string m_file;
};

} // namespace wasl::hub
