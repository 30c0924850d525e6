#include "app/hub/association_commands.h"
#include "app/hub/coordinator_commands.h"
#include "app/hub/export_command.h"
#include "app/hub/hub.h"
#include "app/hub/hub_error.h"
#include "app/hub/hub_server.h"
#include "app/hub/session_pool.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <array>
#include <csignal>
#include <iostream>
#include <mutex>
#include <thread>

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

/// How often the hub looks whether its own certificate ends soon.
constexpr timespec CertificateRound{6 * 3600, 0};

void reload(hub::HubServer& server)
{
    try {
        server.reloadCertificates();
        logLine(u"event=certificates-read"_s);
    } catch (const std::exception& error) {
        logLine(u"event=certificates-kept reason=\"%1\""_s.arg(QString::fromUtf8(error.what())));
    }
}

/// The connection string of the database: that of the file, of the command line, or of the environment.
QString databaseOf(const std::string& given, const std::string& file)
{
    if (!file.empty()) {
        QFile source(QString::fromStdString(file));
        if (!source.open(QIODevice::ReadOnly)) {
            throw hub::HubError("cannot read " + file);
        }
        return QString::fromUtf8(source.readAll()).trimmed();
    }
    const QString line = QString::fromStdString(given);
    return line.isEmpty() ? qEnvironmentVariable("WASL_HUB_DATABASE") : line;
}

/// Asks this process to end once whoever holds the other end of its input is gone, killed or not.
void endWithInput()
{
    std::thread([] {
        std::array<char, 256> unread;
        ssize_t got = 1;
        while (got > 0 || (got < 0 && errno == EINTR)) {
            got = ::read(STDIN_FILENO, unread.data(), unread.size());
        }
        ::kill(::getpid(), SIGTERM);
    }).detach();
}

/// Serves until SIGTERM or SIGINT; SIGHUP reads the certificates anew. They are blocked before any thread
/// starts, so only sigtimedwait sees them.
int serve(const hub::HubConfig& config, bool whileInputIsOpen)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    if (whileInputIsOpen) {
        endWithInput();
    }
    hub::HubServer server(config);
    std::cout << "Listening on " << server.url().toStdString() << '\n'
              << "Certificate to pin: " << QFileInfo(server.authorityFile()).absoluteFilePath().toStdString()
              << std::endl;
    for (int received = 0; received != SIGTERM && received != SIGINT;) {
        received = sigtimedwait(&signals, nullptr, &CertificateRound);
        if (received == SIGHUP || (received < 0 && errno == EAGAIN)) {
            reload(server);
        }
    }
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
    std::string database;
    std::string databaseFile;
    std::vector<std::string> hosts;
    std::vector<std::string> monitors;
    std::vector<std::string> balancers;
    hub::HubConfig config;

    CLI::App app("Receives what associations publish and shows the network's figures.", "wasl-hub");
    app.set_version_flag("--version", std::string("wasl-hub " WASL_VERSION));
    app.add_option("--data", folder, "Folder of the hub: database, keys, certificates (made if missing)")
        ->required();
    app.add_option("--port", config.port, "Port to listen on; 0 for any free one")->capture_default_str();
    app.add_option("--host", hosts,
                   "Name or address under which associations reach the hub; may be repeated");
    app.add_option("--listen", address, "Address to listen on (127.0.0.1, or all if --host is given)");
    auto* line = app.add_option("--database", database,
                                "Keep the tables on this PostgreSQL, as in postgresql://user@host/name, "
                                "without a password");
    app.add_option("--database-file", databaseFile,
                   "Read what --database takes, also a password, from a file")
        ->excludes(line);
    app.add_option("--connections", config.connections, "Connections to PostgreSQL, at most")
        ->check(CLI::Range(1, 500))
        ->capture_default_str();
    app.add_option("--threads", config.threads, "Connections served at once")
        ->check(CLI::Range(2, 2000))
        ->capture_default_str();
    app.add_option("--per-address", config.perAddress,
                   "Connections of one address at once; 0 for half of the threads")
        ->check(CLI::Range(0, 2000))
        ->capture_default_str();
    app.add_option("--monitor", monitors,
                   "Address that may read /metrics, besides this machine; may be repeated");
    app.add_option("--balancer", balancers,
                   "Address, or ADDRESS/BITS, whose connections begin with a PROXY header; may be repeated")
        ->check([](const std::string& given) {
            return hub::AddressRange::parse(QString::fromStdString(given)) ? std::string()
                                                                           : "not an address: " + given;
        });
    bool whileInputIsOpen = false;
    app.add_flag("--while-input-is-open", whileInputIsOpen,
                 "End when the standard input ends: for a program that runs a hub of its own");
    auto* invite = app.add_option("--invite", invited,
                                  "Print a one-time enrolment code for the association of that name");
    app.add_option("--notice", notice, "Publish a notice to all associations")->excludes(invite);
    const hub::AssociationCommands associations(app);
    const hub::CoordinatorCommands coordinators(app);
    const hub::ExportCommand exported(app);
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
    for (const std::string& monitor : monitors) {
        config.monitors.append(QString::fromStdString(monitor));
    }
    for (const std::string& balancer : balancers) {
        config.balancers.push_back(*hub::AddressRange::parse(QString::fromStdString(balancer)));
    }
    // A name that was asked for is the one to show.
    std::rotate(config.hosts.begin(), config.hosts.begin() + 2, config.hosts.end());
    config.listenAddress = !address.empty() ? QString::fromStdString(address)
                           : hosts.empty()  ? u"127.0.0.1"_s
                                            : u"0.0.0.0"_s;
    config.clock = [] { return QDateTime::currentDateTimeUtc(); };
    config.log = logLine;

    try {
        config.database = databaseOf(database, databaseFile);
        if (!database.empty() && hub::ConnectionString(config.database).holdsPassword()) {
            std::cerr << "A password on the command line can be read by everybody on this machine: use "
                         "--database-file, or PGPASSFILE.\n";
            return Refused;
        }
        if (associations.isAsked()) {
            return associations.run(config);
        }
        if (coordinators.isAsked()) {
            return coordinators.run(config);
        }
        if (exported.isAsked()) {
            return exported.run(config);
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
        return serve(config, whileInputIsOpen);
    } catch (const std::exception& error) {
        std::cerr << "wasl-hub: " << error.what() << '\n';
        return Broken;
    }
}
