#pragma once

#include <string>

namespace CLI
{
class App;
}

namespace wasl::hub
{

struct HubConfig;

/// wasl-hub association list|revoke|restore|invite-again: who may send, for who has the hub's computer.
class AssociationCommands
{
public:
    explicit AssociationCommands(CLI::App& app);

    [[nodiscard]] bool isAsked() const;
    /// 0 done, 3 refused; says on standard error what stands in the way.
    [[nodiscard]] int run(const HubConfig& config) const;

private:
    CLI::App* m_group;
    CLI::App* m_revoke;
    CLI::App* m_restore;
    CLI::App* m_inviteAgain;
    std::string m_association;
};

} // namespace wasl::hub
