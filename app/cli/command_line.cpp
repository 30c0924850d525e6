#include "app/cli/command_line.h"

#include "app/cli/usage.h"
#include "app/domain/territory.h"
#include "app/language/catalogue.h"
#include "app/storage/settings_store.h"
#include "app/storage/storage_error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <exception>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

const std::string outputGroup = "Files written";

ExitCode guarded(Session& session, const CommandLine::Run& run)
{
    // The one seam where a fault becomes a sentence; texts of faults carry no personal data.
    try {
        return run(session);
    } catch (const storage::StorageError& fault) {
        if (const auto refusal = storage::notSaved(fault)) return session.out().refused(*refusal);
        return session.out().broken(
            text(QT_TRANSLATE_NOOP("wasl::cli", "The case file is damaged: some of what was saved can no longer "
                                                "be read. Restore the last backup.")),
            QJsonObject{{u"detail"_s, QString::fromUtf8(fault.what())}});
    } catch (const std::exception& fault) {
        return session.out().broken(text(QT_TRANSLATE_NOOP("wasl::cli", "Wasl met a fault of its own: %1."))
                                        .arg(QString::fromUtf8(fault.what())));
    }
}

bool asksForJson(int argc, const char* const* argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char* word) { return std::string_view(word) == "--json"; });
}

/// What stands there instead is perhaps the passphrase, and is not repeated.
CLI::Option* onlyDescriptor(CLI::Option* option)
{
    return option->check([](const std::string& given) {
        bool isNumber = false;
        if (fromArgument(given).toInt(&isNumber) >= 0 && isNumber) return std::string();
        return text(QT_TRANSLATE_NOOP("wasl::cli", "--passphrase-fd takes the number of a file descriptor, "
                                                   "from which passphrases are read, and nothing else."))
            .toStdString();
    });
}

} // namespace

void CommandLine::wantValues(CLI::App& command)
{
    for (auto* option : command.get_options([](const CLI::Option* one) { return one->nonpositional(); }))
        wantValue(option);
}

CLI::Option* addOutput(CLI::App& command, const std::string& name, std::string& path)
{
    return command.add_option(name, path)->group(outputGroup);
}

domain::Result<void> knownCode(storage::Database& database, const QString& codebook, const QString& code,
                               const QString& field)
{
    const auto book = storage::SettingsStore(database).codebook(codebook);
    if (book.contains(code)) return {};
    QStringList codes;
    for (const auto& entry : book.entriesOn(database.today()))
        codes << entry.code;
    return domain::refuse(
        u"unknown-"_s + field,
        text(QT_TRANSLATE_NOOP("wasl::cli", "“%1” is not one of the codes of this file: %2."))
            .arg(code, codes.join(u", "_s)),
        field);
}

domain::Result<void> knownCommune(const QString& code)
{
    if (code.isEmpty() || domain::Territory::load().find(code)) return {};
    return domain::refuse(
        u"unknown-commune"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "There is no commune with the code “%1”.")).arg(code),
        u"commune"_s);
}

domain::Result<QDate> dayOf(const std::string& given)
{
    const auto day = QDate::fromString(fromArgument(given), Qt::ISODate);
    if (day.isValid()) return day;
    return domain::refuse(u"unreadable-date"_s,
                          text(QT_TRANSLATE_NOOP("wasl::cli", "“%1” is no date; write it as 2026-10-31."))
                              .arg(fromArgument(given)));
}

domain::Result<void> mayWrite(const Options& options, const QStringList& paths)
{
    const auto refused = [](const QString& code, const char* sentence, const QString& path) {
        return domain::refuse(code, text(sentence).arg(path), u"file"_s);
    };
    const auto vault = QFileInfo(options.folder).canonicalFilePath();
    QStringList seen;
    for (const auto& path : paths) {
        const QFileInfo file(path);
        const QFileInfo folder(file.absolutePath());
        const auto place = folder.canonicalFilePath();
        if (!folder.isDir() || !folder.isWritable())
            return refused(u"file-not-written"_s,
                           QT_TRANSLATE_NOOP("wasl::cli",
                                             "“%1” cannot be written: its folder is not there, or "
                                             "nothing may be written there."),
                           path);
        if (!vault.isEmpty() && (place == vault || place.startsWith(vault + u'/')))
            return refused(u"output-in-case-file"_s,
                           QT_TRANSLATE_NOOP("wasl::cli", "“%1” lies in the folder of the case file, where "
                                                          "nothing else is written. Give another name."),
                           path);
        if (seen.contains(place + u'/' + file.fileName()))
            return refused(u"outputs-same"_s,
                           QT_TRANSLATE_NOOP("wasl::cli", "“%1” would be written twice. Nothing was written; "
                                                          "give each file its own name."),
                           path);
        seen << place + u'/' + file.fileName();
        if (file.exists() && !options.overwrite)
            return refused(u"output-exists"_s,
                           QT_TRANSLATE_NOOP("wasl::cli",
                                             "The file “%1” is there already. Nothing was written; give "
                                             "another name, or --overwrite."),
                           path);
    }
    return {};
}

QStringList CommandLine::outputs() const
{
    QStringList paths;
    const auto isOutput = [](const CLI::Option* option) { return option->get_group() == outputGroup; };
    for (const auto* command : m_app.get_subcommands())
        for (const auto* option : command->get_options(isOutput))
            for (const auto& path : option->results())
                paths << fromArgument(path);
    return paths;
}

CommandLine::CommandLine()
    : m_app(text(QT_TRANSLATE_NOOP("wasl::cli", "Works on a Wasl case file without a window.")).toStdString(),
            "wasl-cli")
{
    m_app
        .add_option("--file", m_folder,
                    text(QT_TRANSLATE_NOOP("wasl::cli", "Folder of the case file")).toStdString())
        ->take_last();
    m_app.add_option("--user", m_user, text(QT_TRANSLATE_NOOP("wasl::cli", "Who unlocks it")).toStdString())
        ->take_last();
    onlyDescriptor(
        m_app.add_option(
            "--passphrase-fd", m_descriptor,
            text(QT_TRANSLATE_NOOP("wasl::cli", "File descriptor to read passphrases from, a line each"))
                .toStdString()))
        ->take_last();
    oneOf(m_app.add_option("--lang", m_language,
                           text(QT_TRANSLATE_NOOP("wasl::cli", "Language of the answers")).toStdString()),
          {u"ar"_s, u"fr"_s, u"en"_s})
        ->take_last();
    m_app.add_flag("--json", m_json,
                   text(QT_TRANSLATE_NOOP("wasl::cli", "Answer with one JSON value")).toStdString());
    m_app.add_flag(
        "--overwrite", m_overwrite,
        text(QT_TRANSLATE_NOOP("wasl::cli", "Replace files that are there already")).toStdString());
    m_app.set_version_flag("--version", "wasl-cli " WASL_VERSION);
    m_app.require_subcommand(1);
    // --json, --lang and the others may also stand behind the command.
    m_app.fallthrough();
    wantValues(m_app);
}

ExitCode CommandLine::run(int argc, const char* const* argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0)
            return AnswerWriter(asksForJson(argc, argv)).misused(usageSentence(m_app, error, argc, argv));
        m_app.exit(error); // help and version
        return ExitCode::Done;
    }
    Options options;
    options.folder = fromArgument(m_folder);
    options.user = fromArgument(m_user);
    if (m_descriptor >= 0) options.passphraseDescriptor = m_descriptor;
    options.json = m_json;
    options.overwrite = m_overwrite;
    options.language = language::fromCode(fromArgument(m_language)).value_or(language::systemLanguage());
    options.languageChosen = !m_language.empty();
    Session session(options);
    if (const auto free = mayWrite(options, outputs()); !free) return session.out().refused(free.error());
    return guarded(session, m_chosen);
}

} // namespace wasl::cli
