#include "app/cli/command_line.h"
#include "app/language/catalogue.h"
#include "app/storage/keys/process_hardening.h"

#include <QGuiApplication>

#include <cstdio>

using namespace wasl;
using namespace Qt::StringLiterals;

namespace
{

/// The language must be known before the options are described in it; said twice, the last word counts.
language::Language languageOf(int argc, char** argv)
{
    auto language = language::systemLanguage();
    for (int i = 1; i < argc; ++i) {
        const auto argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--lang"_s && i + 1 < argc)
            language = language::fromCode(QString::fromLocal8Bit(argv[i + 1])).value_or(language);
        else if (argument.startsWith(u"--lang="_s))
            language = language::fromCode(argument.mid(7)).value_or(language);
    }
    return language;
}

/// What Qt has to say about platforms and folders is not for whoever reads a command's answer.
void onlyWhatIsCritical(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "wasl-cli: %s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char** argv)
{
    storage::hardenProcess();
    // Reports are laid out with fonts, which want a GUI platform; this program never has a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyWhatIsCritical);
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
    cli::addRightsCommands(line);
    cli::addAgendaCommand(line);
    cli::addRegisterCommands(line);
    cli::addReferralCommands(line);
    cli::addExchangeCommands(line);
    cli::addLifecycleCommand(line);
    cli::addReceptionCommands(line);
    cli::addMonthCommands(line);
    cli::addIndicatorCommand(line);
    cli::addNetworkCommands(line);
    cli::addCarryCommands(line);
    cli::addDemoCommand(line);
    return int(line.run(argc, argv));
}
