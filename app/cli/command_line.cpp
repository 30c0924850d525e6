#include "app/cli/command_line.h"

#include "app/language/catalogue.h"
#include "app/storage/storage_error.h"

#include <QCoreApplication>

#include <exception>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

ExitCode guarded(Session& session, const CommandLine::Run& run)
{
    // The one seam where a fault becomes a sentence; texts of faults carry no personal data.
    try {
        return run(session);
    } catch (const storage::StorageError& fault) {
        if (const auto refusal = storage::notSaved(fault)) return session.out().refused(*refusal);
        return session.out().broken(
            text(QT_TRANSLATE_NOOP("wasl::cli", "The case file is damaged or cannot be read (%1). What was "
                                                "acknowledged before is kept; restore the last backup."))
                .arg(QString::fromUtf8(fault.what())));
    } catch (const std::exception& fault) {
        return session.out().broken(text(QT_TRANSLATE_NOOP("wasl::cli", "Wasl met a fault of its own: %1."))
                                        .arg(QString::fromUtf8(fault.what())));
    }
}

} // namespace

CommandLine::CommandLine()
    : m_app(text(QT_TRANSLATE_NOOP("wasl::cli", "Works on a Wasl case file without a window.")).toStdString(),
            "wasl-cli")
{
    m_app
        .add_option("--file", m_folder,
                    text(QT_TRANSLATE_NOOP("wasl::cli", "Folder of the case file")).toStdString())
        ->required()
        ->take_last();
    m_app.add_option("--user", m_user, text(QT_TRANSLATE_NOOP("wasl::cli", "Who unlocks it")).toStdString())
        ->take_last();
    m_app
        .add_option(
            "--passphrase-fd", m_descriptor,
            text(QT_TRANSLATE_NOOP("wasl::cli", "File descriptor to read passphrases from, a line each"))
                .toStdString())
        ->take_last();
    m_app
        .add_option("--lang", m_language,
                    text(QT_TRANSLATE_NOOP("wasl::cli", "Language of the answers")).toStdString())
        ->check(CLI::IsMember({"ar", "fr", "en"}))
        ->take_last();
    m_app.add_flag("--json", m_json,
                   text(QT_TRANSLATE_NOOP("wasl::cli", "Answer with one JSON value")).toStdString());
    m_app.set_version_flag("--version", "wasl-cli " WASL_VERSION);
    m_app.require_subcommand(1);
    // --json, --lang and the others may also stand behind the command.
    m_app.fallthrough();
}

ExitCode CommandLine::run(int argc, const char* const* argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return m_app.exit(error) == 0 ? ExitCode::Done : ExitCode::Usage;
    }
    Options options;
    options.folder = fromArgument(m_folder);
    options.user = fromArgument(m_user);
    if (m_descriptor >= 0) options.passphraseDescriptor = m_descriptor;
    options.json = m_json;
    options.language = language::fromCode(fromArgument(m_language)).value_or(language::systemLanguage());
    options.languageChosen = !m_language.empty();
    Session session(options);
    return guarded(session, m_chosen);
}

} // namespace wasl::cli
