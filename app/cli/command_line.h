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

    /// Whether a command is about the case file that --file names.
    enum class About
    {
        CaseFile,
        Nothing
    };

    /// Adds a command. `Given` holds its options and lives as long as the program; `describe` ties them to
    /// the command line.
    template <class Given, class Describe>
    void add(const char* name, const QString& help, Describe describe,
             ExitCode (*act)(Session&, const Given&), About about = About::CaseFile)
    {
        auto given = std::make_shared<Given>();
        auto* command = m_app.add_subcommand(name, help.toStdString());
        describe(*command, *given);
        wantValues(*command);
        command->final_callback([this, given, act, about] {
            if (about == About::CaseFile && m_folder.empty())
                throw CLI::RequiredError("--file", CLI::ExitCodes::RequiredError);
            m_chosen = [given, act](Session& s) { return act(s, *given); };
        });
    }

    /// Reads the arguments and runs the command.
    ExitCode run(int argc, const char* const* argv);

private:
    /// The files that the chosen command would write.
    [[nodiscard]] QStringList outputs() const;
    /// An option whose value was forgotten does not take the next option for it.
    static void wantValues(CLI::App& command);

    CLI::App m_app;
    Run m_chosen;
    std::string m_folder;
    std::string m_user;
    std::string m_language;
    int m_descriptor = -1;
    bool m_json = false;
    bool m_overwrite = false;
};

inline QString fromArgument(const std::string& argument)
{
    return QString::fromStdString(argument);
}

/// An option, or a word, that names a file to write: mayWrite() is asked of it before the command runs.
CLI::Option* addOutput(CLI::App& command, const std::string& name, std::string& path);

/// Whether these files can be written: refuses "output-exists", "output-in-case-file", "outputs-same" (one
/// name twice) and "file-not-written", before anything is done that cannot be undone.
domain::Result<void> mayWrite(const Options& options, const QStringList& paths);

/// A day as it is typed, "2026-10-31". Refuses "unreadable-date".
domain::Result<QDate> dayOf(const std::string& given);

/// Refuses "unknown-<field>", and names the codes that the file has.
domain::Result<void> knownCode(storage::Database& database, const QString& codebook, const QString& code,
                               const QString& field);

/// A code of the territory, or none. Refuses "unknown-commune".
domain::Result<void> knownCommune(const QString& code);

/// Whether a partner or a structure is meant by a name; nothing is meant by an empty one.
template <class Named>
bool isNamed(const Named& one, const QString& name)
{
    return !name.isEmpty() && (one.name.compare(name, Qt::CaseInsensitive) == 0 || one.nameArabic == name);
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
void addCarryCommands(CommandLine& line);     ///< carry-out, deliver, carry-in
void addDemoCommand(CommandLine& line);       ///< demo

} // namespace wasl::cli
