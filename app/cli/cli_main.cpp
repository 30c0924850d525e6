#include "app/cli/command_line.h"
#include "app/language/catalogue.h"
#include "app/storage/keys/process_hardening.h"

#include <QGuiApplication>

#include <cstring>

using namespace wasl;

namespace
{

/// The language must be known before the options are described in it.
language::Language languageOf(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (std::strcmp(argv[i], "--lang") == 0)
            return language::fromCode(QString::fromLocal8Bit(argv[i + 1]))
                .value_or(language::systemLanguage());
    return language::systemLanguage();
}

} // namespace

int main(int argc, char** argv)
{
    storage::hardenProcess();
    // Reports are laid out with fonts, which want a GUI platform; this program never has a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    int guiArguments = 1; // Qt must not take --file and the like for its own
    QGuiApplication application(guiArguments, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wasl-cli"));
    language::SpokenLanguage spoken;
    spoken.use(languageOf(argc, argv));

    cli::CommandLine line;
    cli::addFileCommands(line);
    cli::addUserCommands(line);
    cli::addPeopleCommands(line);
    cli::addRecordCommands(line);
    cli::addRegisterCommands(line);
    cli::addReferralCommands(line);
    cli::addReceptionCommands(line);
    cli::addMonthCommands(line);
    cli::addNetworkCommands(line);
    cli::addDemoCommand(line);
    return int(line.run(argc, argv));
}
