#include "app/hub/export_command.h"

#include "app/hub/database.h"
#include "app/hub/export.h"
#include "app/hub/hub_config.h"

#include <QFile>

#include <CLI/CLI.hpp>

#include <iostream>

namespace wasl::hub
{

ExportCommand::ExportCommand(CLI::App& app)
    : m_command(
          app.add_subcommand("export", "Write everything the hub holds into a file, without its own keys"))
{
    m_command->add_option("file", m_file, "The file to write; it must not be there yet")->required();
    m_command->fallthrough();
}

bool ExportCommand::isAsked() const
{
    return m_command->parsed();
}

int ExportCommand::run(const HubConfig& config) const
{
    QFile file(QString::fromStdString(m_file));
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        std::cerr << "wasl-hub: " << m_file << " cannot be made: " << file.errorString().toStdString()
                  << '\n';
        return 3;
    }
    try {
        const auto database = openDatabase(config);
        std::cout << Export(*database).write(file, config.clock()) << " lines\n";
    } catch (...) {
        file.remove();
        throw;
    }
    return 0;
}

} // namespace wasl::hub
