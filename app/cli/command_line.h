#pragma once

#include "app/cli/session.h"
#include "app/domain/beneficiary.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace wasl::cli
{

/// Of a command that takes none.
struct NoOptions
{
};

/// The program's commands. Each registers itself with its options; the one that was named leaves what is to
/// be done.
class CommandLine
{
public:
    using Run = std::function<ExitCode(Session&)>;

    CommandLine();

    /// Adds a command. `Given` holds its options and lives as long as the program; `describe` ties them to
    /// the command line.
    template <class Given, class Describe>
    void add(const char* name, const QString& help, Describe describe,
             ExitCode (*act)(Session&, const Given&))
    {
        auto given = std::make_shared<Given>();
        auto* command = m_app.add_subcommand(name, help.toStdString());
        describe(*command, *given);
        command->final_callback(
            [this, given, act] { m_chosen = [given, act](Session& s) { return act(s, *given); }; });
    }

    /// Reads the arguments and runs the command.
    ExitCode run(int argc, const char* const* argv);

private:
    CLI::App m_app;
    Run m_chosen;
    std::string m_folder;
    std::string m_user;
    std::string m_language;
    int m_descriptor = -1;
    bool m_json = false;
};

inline QString fromArgument(const std::string& argument)
{
    return QString::fromStdString(argument);
}

/// The person of a file number as typed. Refuses "unknown-person" and what FileNumber::parse() refuses.
domain::Result<domain::Beneficiary> personOf(Session& session, storage::CaseFile& file,
                                             const std::string& fileNumber);

void addFileCommands(CommandLine& line);      ///< create, backup, restore, verify
void addUserCommands(CommandLine& line);      ///< users
void addPeopleCommands(CommandLine& line);    ///< find, history
void addRecordCommands(CommandLine& line);    ///< show, duplicates, export
void addRightsCommands(CommandLine& line);    ///< person-file
void addAgendaCommand(CommandLine& line);     ///< agenda
void addRegisterCommands(CommandLine& line);  ///< import
void addReferralCommands(CommandLine& line);  ///< consent, refer
void addExchangeCommands(CommandLine& line);  ///< card, seal, open, answer
void addLifecycleCommand(CommandLine& line);  ///< lifecycles
void addReceptionCommands(CommandLine& line); ///< structure, stay
void addMonthCommands(CommandLine& line);     ///< summary
void addIndicatorCommand(CommandLine& line);  ///< indicators
void addNetworkCommands(CommandLine& line);   ///< enrol, publish
void addDemoCommand(CommandLine& line);       ///< demo

} // namespace wasl::cli
