#include "app/hub/association_commands.h"

#include "app/hub/hub.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

AssociationCommands::AssociationCommands(CLI::App& app)
    : m_group(app.add_subcommand("association", "Associations and their keys"))
    , m_revoke(m_group->add_subcommand("revoke", "Refuse whatever an association asks from now on"))
    , m_restore(m_group->add_subcommand("restore", "Take that back"))
    , m_inviteAgain(m_group->add_subcommand(
          "invite-again", "Print a one-time code that puts a new key in place of the association's"))
{
    m_group->require_subcommand(1);
    m_group->fallthrough();
    m_group
        ->add_subcommand("list",
                         "List identifier, name, state, enrolment, last release and since when its key")
        ->fallthrough();
    for (CLI::App* command : {m_revoke, m_restore, m_inviteAgain}) {
        command->add_option("association", m_association, "The identifier of the association")->required();
        command->fallthrough();
    }
}

bool AssociationCommands::isAsked() const
{
    return m_group->parsed();
}

int AssociationCommands::run(const HubConfig& config) const
{
    Hub hub(config);
    const QString id = QString::fromStdString(m_association).toUpper();
    const auto unknown = [] {
        std::cerr << "wasl-hub: there is no such association.\n";
        return 3;
    };
    if (m_revoke->parsed()) {
        if (!hub.associations.revoke(id, config.clock())) {
            return unknown();
        }
        std::cout << "Revoked. What it asks from now on is refused, and its unused codes are void. Its "
                     "releases stay; it is no longer in the directory.\n";
        return 0;
    }
    if (m_restore->parsed()) {
        return hub.associations.restore(id) ? 0 : unknown();
    }
    if (m_inviteAgain->parsed()) {
        const auto code = hub.associations.inviteAgain(id, config.clock());
        if (!code) {
            return unknown();
        }
        std::cout << code->toStdString() << std::endl;
        return 0;
    }
    for (const auto& one : hub.associations.all()) {
        const auto day = [](const QDateTime& time) {
            return time.isValid() ? time.toString(Qt::ISODate).toStdString() : std::string("-");
        };
        std::cout << one.id.toStdString() << '\t' << one.name.toStdString() << '\t'
                  << (one.revoked ? "revoked" : "active") << '\t' << day(one.enrolled) << '\t'
                  << day(one.lastRelease) << '\t' << day(one.keySince) << '\n';
    }
    return 0;
}

} // namespace wasl::hub
