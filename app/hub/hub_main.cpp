#include "app/hub/coordinator_commands.h"
#include "app/hub/hub.h"
#include "app/hub/hub_error.h"
#include "app/hub/hub_server.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <csignal>
#include <iostream>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

enum ExitCode
{
    Done = 0,
    Usage = 2,
    Refused = 3,
    Broken = 4
};

void logLine(const QString& line)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    std::clog << QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString() << ' '
              << line.toStdString() << std::endl;
}

/// Serves until SIGTERM or SIGINT. They are blocked before any thread starts, so only sigwait sees them.
int serve(const hub::HubConfig& config)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    const hub::HubServer server(config);
    std::cout << "Listening on " << server.url().toStdString() << '\n'
              << "Certificate to pin: " << QFileInfo(server.authorityFile()).absoluteFilePath().toStdString()
              << std::endl;
    int received = 0;
    sigwait(&signals, &received);
    std::cout << "Stopping" << std::endl;
    return Done;
}

} // namespace

int main(int argc, char** argv)
{
    std::string folder;
    std::string address;
    std::string invited;
    std::string notice;
    std::vector<std::string> hosts;
    hub::HubConfig config;

    CLI::App app("Receives what associations publish and shows the network's figures.", "wasl-hub");
    app.set_version_flag("--version", std::string("wasl-hub " WASL_VERSION));
    app.add_option("--data", folder, "Folder of the hub: database, keys, certificates (made if missing)")
        ->required();
    app.add_option("--port", config.port, "Port to listen on; 0 for any free one")->capture_default_str();
    app.add_option("--host", hosts,
                   "Name or address under which associations reach the hub; may be repeated");
    app.add_option("--listen", address, "Address to listen on (127.0.0.1, or all if --host is given)");
    auto* invite = app.add_option("--invite", invited,
                                  "Print a one-time enrolment code for the association of that name");
    app.add_option("--notice", notice, "Publish a notice to all associations")->excludes(invite);
    const hub::CoordinatorCommands coordinators(app);
    const hub::PracticeCommands practices(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        return Usage;
    }

    config.dataFolder = QString::fromStdString(folder);
    for (const std::string& host : hosts) {
        config.hosts.append(QString::fromStdString(host));
    }
    // A name that was asked for is the one to show.
    std::rotate(config.hosts.begin(), config.hosts.begin() + 2, config.hosts.end());
    config.listenAddress = !address.empty() ? QString::fromStdString(address)
                           : hosts.empty()  ? u"127.0.0.1"_s
                                            : u"0.0.0.0"_s;
    config.clock = [] { return QDateTime::currentDateTimeUtc(); };
    config.log = logLine;

    try {
        if (coordinators.isAsked()) {
            return coordinators.run(config);
        }
        if (practices.isAsked()) {
            return practices.run(config);
        }
        if (app.count("--invite") > 0) {
            const QString name = QString::fromStdString(invited).trimmed();
            if (name.isEmpty()) {
                std::cerr << "The association needs a name.\n";
                return Refused;
            }
            std::cout << hub::Hub(config).associations.invite(name, config.clock()).toStdString()
                      << std::endl;
            return Done;
        }
        if (app.count("--notice") > 0) {
            hub::Hub(config).notices.publish(QString::fromStdString(notice), config.clock());
            return Done;
        }
        return serve(config);
    } catch (const std::exception& error) {
        std::cerr << "wasl-hub: " << error.what() << '\n';
        return Broken;
    }
}
