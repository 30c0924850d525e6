#include "app/hub/coordinator_commands.h"

#include "app/hub/hub.h"

#include <CLI/CLI.hpp>
#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace wasl::hub
{

namespace
{

/// One line of standard input, not shown while it is typed.
QString readUnseen(const char* question)
{
    const bool isTerminal = isatty(STDIN_FILENO) == 1;
    termios before{};
    if (isTerminal) {
        std::cerr << question << std::flush;
        tcgetattr(STDIN_FILENO, &before);
        termios quiet = before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    std::string line;
    std::getline(std::cin, line);
    if (isTerminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::cerr << '\n';
    }
    return QString::fromStdString(line);
}

int refuse(const char* why)
{
    std::cerr << "wasl-hub: " << why << '\n';
    return 3;
}

} // namespace

CoordinatorCommands::CoordinatorCommands(CLI::App& app)
    : m_group(app.add_subcommand("coordinator", "Who of the coordination may sign in on the page"))
    , m_add(m_group->add_subcommand("add", "Add a person; her passphrase is read from standard input"))
    , m_remove(m_group->add_subcommand("remove", "Remove a person and sign her out"))
{
    m_group->require_subcommand(1);
    m_group->fallthrough();
    m_add->add_option("name", m_name, "The name she signs in with")->required();
    m_add->fallthrough();
    m_remove->add_option("name", m_name, "The name she signs in with")->required();
    m_remove->fallthrough();
    m_group->add_subcommand("list", "List the names")->fallthrough();
}

bool CoordinatorCommands::isAsked() const
{
    return m_group->parsed();
}

int CoordinatorCommands::run(const HubConfig& config) const
{
    Hub hub(config);
    const QString name = QString::fromStdString(m_name);
    if (m_remove->parsed()) {
        return hub.coordinators.remove(name) ? 0 : refuse("there is nobody of that name.");
    }
    if (!m_add->parsed()) {
        for (const QString& one : hub.coordinators.names()) {
            std::cout << one.toStdString() << '\n';
        }
        return 0;
    }
    const QString passphrase = readUnseen("Passphrase: ");
    if (isatty(STDIN_FILENO) == 1 && readUnseen("The same again: ") != passphrase) {
        return refuse("the two passphrases differ.");
    }
    switch (hub.coordinators.add(name, passphrase, config.clock())) {
    case CoordinatorStore::AddOutcome::Added:
        return 0;
    case CoordinatorStore::AddOutcome::NameTaken:
        return refuse("somebody has that name already.");
    case CoordinatorStore::AddOutcome::NameMalformed:
        return refuse("a name has 1 to 60 printed letters.");
    case CoordinatorStore::AddOutcome::PassphraseTooShort:
        return refuse("a passphrase has at least 12 letters.");
    }
    return 4;
}

PracticeCommands::PracticeCommands(CLI::App& app)
    : m_group(app.add_subcommand("practice", "Practice notes of associations"))
    , m_approve(m_group->add_subcommand("approve", "Let all associations read a note"))
    , m_refuse(m_group->add_subcommand("refuse", "Let nobody read a note"))
{
    m_group->require_subcommand(1);
    m_group->fallthrough();
    m_group->add_subcommand("list", "List association, note, state and title")->fallthrough();
    for (CLI::App* decision : {m_approve, m_refuse}) {
        decision->add_option("association", m_association, "The identifier of who wrote it")->required();
        decision->add_option("note", m_note, "The identifier of the note")->required();
        decision->fallthrough();
    }
}

bool PracticeCommands::isAsked() const
{
    return m_group->parsed();
}

int PracticeCommands::run(const HubConfig& config) const
{
    Hub hub(config);
    if (!m_approve->parsed() && !m_refuse->parsed()) {
        for (const auto& entry : hub.practices.newest()) {
            std::cout << entry.note.association.toStdString() << '\t' << entry.note.id.toStdString() << '\t'
                      << code(entry.state).toStdString() << '\t' << entry.note.title.toStdString() << '\n';
        }
        return 0;
    }
    const bool decided =
        hub.practices.decide(QString::fromStdString(m_association), QString::fromStdString(m_note),
                             m_approve->parsed() ? PracticeState::Approved : PracticeState::Refused,
                             QStringLiteral("wasl-hub"), config.clock());
    return decided ? 0 : refuse("there is no such note.");
}

} // namespace wasl::hub
