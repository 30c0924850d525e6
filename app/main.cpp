#include "app/desktop.h"
#include "app/language/catalogue.h"
#include "app/storage/keys/process_hardening.h"
#include "ui/shell/guarded_application.h"

#include <QCommandLineParser>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{

QString text(const char* source)
{
    return QCoreApplication::translate("wasl::Desktop", source);
}

/// What is wrong with an option's value, or with options that stand together.
std::optional<QString> optionProblem(const QCommandLineParser& parser)
{
    constexpr int mostPeople = 1'000'000;
    QStringList languages;
    for (const auto language : wasl::language::allLanguages)
        languages << wasl::language::code(language);
    const std::pair<QString, QStringList> choices[] = {{u"lang"_s, languages},
                                                       {u"theme"_s, {u"light"_s, u"dark"_s}},
                                                       {u"page"_s, wasl::Desktop::pageNames()}};
    for (const auto& [name, values] : choices)
        if (parser.isSet(name) && !values.contains(parser.value(name)))
            return text(
                       QT_TRANSLATE_NOOP("wasl::Desktop", "%1 takes one of these: %2. “%3” is none of them."))
                .arg(u"--"_s + name, values.join(u", "_s), parser.value(name));
    bool isNumber = false;
    const int people = parser.value(u"people"_s).toInt(&isNumber);
    if (!isNumber || people < 1 || people > mostPeople)
        return text(QT_TRANSLATE_NOOP("wasl::Desktop",
                                      "%1 takes a whole number from %2 to %3, and “%4” is none."))
            .arg(u"--people"_s, u"1"_s, QString::number(mostPeople), parser.value(u"people"_s));
    if (parser.isSet(u"screenshot"_s) && !parser.isSet(u"demo"_s))
        return text(QT_TRANSLATE_NOOP("wasl::Desktop",
                                      "A picture is written of the demonstration only, never of a case file. "
                                      "Give --demo beside --screenshot."));
    return std::nullopt;
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
    if (const auto problem = optionProblem(parser)) {
        std::fprintf(stderr, "wasl: %s\n", qUtf8Printable(*problem));
        std::exit(2); // NOLINT(concurrency-mt-unsafe): as the parser itself does
    }

    QSettings settings(u"wasl"_s, u"wasl"_s);
    if (parser.isSet(u"lang"_s)) settings.setValue("language", parser.value(u"lang"_s));
    if (parser.isSet(u"theme"_s)) settings.setValue("theme", parser.value(u"theme"_s));
    wasl::DesktopOptions options;
    options.folder = parser.positionalArguments().value(0);
    options.demo = parser.isSet(u"demo"_s);
    options.demoPeople = parser.value(u"people"_s).toInt();
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

/// As the computer is set: nothing else is known before there is an application.
QString earlyText(const char* source)
{
    return wasl::language::Catalogue(wasl::language::systemLanguage()).text("wasl::Desktop", source);
}

/// Qt ends the program with advice that helps nobody, and a dump of its memory.
void displayMissing(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg) return;
    const auto wayland = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("QT_QPA_PLATFORM"));
    const auto sentence =
        earlyText(QT_TRANSLATE_NOOP("wasl::Desktop", "The display %1 cannot be reached. Start Wasl where its "
                                                     "windows can be shown, or use wasl-cli."))
            .arg(qEnvironmentVariable("DISPLAY", wayland));
    std::fprintf(stderr, "wasl: %s\n", qUtf8Printable(sentence));
    ::_exit(4);
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    wasl::storage::hardenProcess();
    if (asksForWordsOnly(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
               qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        const auto sentence = earlyText(QT_TRANSLATE_NOOP(
            "wasl::Desktop", "There is no display. Use wasl-cli, or set QT_QPA_PLATFORM=offscreen with "
                             "--screenshot."));
        std::fprintf(stderr, "wasl: %s\n", qUtf8Printable(sentence));
        return 2;
    }
    qInstallMessageHandler(displayMissing);
    wasl::ui::GuardedApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
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
