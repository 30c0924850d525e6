#pragma once

#include <string>

namespace CLI
{
class App;
}

namespace wasl::hub
{

struct HubConfig;

/// wasl-hub coordinator add|remove NAME, coordinator list: who may sign in on the page. The passphrase is
/// read from standard input, one line; on a terminal it is asked for twice and not shown.
class CoordinatorCommands
{
public:
    explicit CoordinatorCommands(CLI::App& app);

    [[nodiscard]] bool isAsked() const;
    /// 0 done, 3 refused; says on standard error what stands in the way.
    [[nodiscard]] int run(const HubConfig& config) const;

private:
    CLI::App* m_group;
    CLI::App* m_add;
    CLI::App* m_remove;
    std::string m_name;
};

/// wasl-hub practice list|approve|refuse: the same decisions about practice notes as on the page, for who has
/// only the hub's computer.
class PracticeCommands
{
public:
    explicit PracticeCommands(CLI::App& app);

    [[nodiscard]] bool isAsked() const;
    /// 0 done, 3 refused.
    [[nodiscard]] int run(const HubConfig& config) const;

private:
    CLI::App* m_group;
    CLI::App* m_approve;
    CLI::App* m_refuse;
    std::string m_association;
    std::string m_note;
};

} // namespace wasl::hub
