#include "app/desktop.h"
#include "app/language/catalogue.h"
#include "app/storage/keys/process_hardening.h"
#include "ui/shell/guarded_application.h"

#include <QCommandLineParser>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

QString text(const char* source)
{
    return QCoreApplication::translate("wasl::Desktop", source);
}

wasl::DesktopOptions readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("wasl::Desktop", "Receive, refer and accompany.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s,
         text(QT_TRANSLATE_NOOP("wasl::Desktop", "Open a demonstration file of invented people."))},
        {u"people"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "How many people the demonstration has.")),
         u"N"_s, u"600"_s},
        {u"as"_s,
         text(QT_TRANSLATE_NOOP("wasl::Desktop", "Who opens the demonstration: juriste, docteure, samira …")),
         u"USER"_s},
        {u"screenshot"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "Write a picture of the page and end.")),
         u"FILE"_s},
        {u"page"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "The page to show first.")), u"NAME"_s},
        {u"open"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "What that page opens.")), u"TARGET"_s},
        {u"lang"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "The language: ar, fr or en.")), u"CODE"_s},
        {u"theme"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "The look: light or dark.")), u"NAME"_s},
        {u"timing"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "Print how long the start took."))},
    });
    parser.addPositionalArgument(
        u"folder"_s, text(QT_TRANSLATE_NOOP("wasl::Desktop", "Folder of the case file.")), u"[folder]"_s);
    parser.process(application);

    QSettings settings(u"wasl"_s, u"wasl"_s);
    if (parser.isSet(u"lang"_s)) settings.setValue("language", parser.value(u"lang"_s));
    if (parser.isSet(u"theme"_s)) settings.setValue("theme", parser.value(u"theme"_s));
    wasl::DesktopOptions options;
    options.folder = parser.positionalArguments().value(0);
    options.demo = parser.isSet(u"demo"_s);
    options.demoPeople = std::clamp(parser.value(u"people"_s).toInt(), 1, 1'000'000);
    options.demoUser = parser.value(u"as"_s);
    options.page = parser.value(u"page"_s);
    options.target = parser.value(u"open"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.timing = parser.isSet(u"timing"_s);
    return options;
}

/// Version and help need no window.
bool asksForWordsOnly(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        static const QByteArrayList words{"--version", "-v", "--help", "-h"};
        return words.contains(argument);
    });
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    wasl::storage::hardenProcess();
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        if (!asksForWordsOnly(argc, argv)) {
            std::fputs("wasl: there is no display. Use wasl-cli, or set QT_QPA_PLATFORM=offscreen with "
                       "--screenshot.\n",
                       stderr);
            return 2;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    wasl::ui::GuardedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"wasl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WASL_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Wasl"_s);
    QGuiApplication::setDesktopFileName(u"wasl"_s);
    QApplication::setQuitOnLastWindowClosed(true);
    wasl::language::SpokenLanguage spoken;
    spoken.use(wasl::language::systemLanguage());

    wasl::Desktop desktop(application, readOptions(application), sinceStart);
    // From an event, as all that follows: see GuardedApplication.
    QTimer::singleShot(0, &desktop, &wasl::Desktop::start);
    return QApplication::exec();
}
