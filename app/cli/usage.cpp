#include "app/cli/usage.h"

#include "app/cli/command_line.h"

#include <algorithm>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The options of a command and of the groups in it.
std::vector<const CLI::Option*> commandOptions(const CLI::App& command)
{
    auto options = command.get_options();
    for (const auto* group :
         command.get_subcommands([](const CLI::App* one) { return one->get_name().empty(); }))
        for (const auto* option : group->get_options())
            options.push_back(option);
    return options;
}

/// A command line that is wrong, as far as it was understood.
struct WrongLine
{
    explicit WrongLine(const CLI::App& app)
    {
        if (const auto chosen = app.get_subcommands(); !chosen.empty()) command = chosen.front();
        if (command) options = commandOptions(*command);
        for (const auto* option : commandOptions(app))
            options.push_back(option);
        for (const auto& one : app.remaining(true))
            surplus << fromArgument(one);
    }

    [[nodiscard]] QString commandName() const
    {
        return command ? fromArgument(command->get_name()) : QString();
    }
    /// The option that a message of CLI11 begins with.
    [[nodiscard]] const CLI::Option* namedIn(const std::string& message) const
    {
        const auto found = std::find_if(options.begin(), options.end(), [&](const CLI::Option* option) {
            return message.starts_with(option->get_name() + ":") ||
                   message.find(" " + option->get_name() + " = ") != std::string::npos;
        });
        return found == options.end() ? nullptr : *found;
    }

    const CLI::App* command = nullptr;
    std::vector<const CLI::Option*> options;
    QStringList surplus;
};

QString anyUsageMistake()
{
    return text(QT_TRANSLATE_NOOP("wasl::cli",
                                  "The command line is wrong. “wasl-cli --help” says how it is written."));
}

/// Anything that may be meant as a passphrase: whatever stands behind it is one.
bool givesPassphrase(int argc, const char* const* argv)
{
    return std::any_of(argv, argv + argc, [](const char* argument) {
        const std::string_view given = argument;
        return given.starts_with("-pass") || (given.starts_with("--pass") && given != "--passphrase-fd" &&
                                              !given.starts_with("--passphrase-fd="));
    });
}

QString surplusSentence(const WrongLine& line)
{
    const auto isOption = [](const QString& one) { return one.startsWith(u'-'); };
    auto found = std::find_if(line.surplus.begin(), line.surplus.end(), isOption);
    if (!line.command || found == line.surplus.end()) found = line.surplus.begin();
    const auto surplus = found->section(u'=', 0, 0);
    if (line.command)
        return text(QT_TRANSLATE_NOOP("wasl::cli",
                                      "The command “%1” does not take “%2”. “wasl-cli %1 --help” "
                                      "lists what it takes."))
            .arg(line.commandName(), surplus);
    if (isOption(surplus))
        return text(QT_TRANSLATE_NOOP("wasl::cli", "There is no option “%1”. “wasl-cli --help” lists them."))
            .arg(surplus);
    return text(QT_TRANSLATE_NOOP("wasl::cli", "There is no command “%1”. “wasl-cli --help” lists them."))
        .arg(surplus);
}

/// Where one of several is wanted, none or more than one was given.
std::optional<QString> groupSentence(const WrongLine& line)
{
    if (!line.command) return std::nullopt;
    for (const auto* group :
         line.command->get_subcommands([](const CLI::App* one) { return one->get_name().empty(); })) {
        if (group->get_require_option_min() == 0) continue;
        QStringList names;
        int given = 0;
        for (const auto* option : group->get_options()) {
            if (option == group->get_help_ptr()) continue;
            names << fromArgument(option->get_name());
            if (option->count() > 0) ++given;
        }
        const auto list = names.join(u", "_s);
        if (given == 0)
            return text(QT_TRANSLATE_NOOP("wasl::cli", "The command “%1” wants one of these: %2."))
                .arg(line.commandName(), list);
        if (given > 1)
            return text(QT_TRANSLATE_NOOP("wasl::cli", "Give the command “%1” only one of these: %2."))
                .arg(line.commandName(), list);
    }
    return std::nullopt;
}

QString requiredSentence(const WrongLine& line, const std::string& name)
{
    if (!line.command) {
        if (!line.surplus.isEmpty()) return surplusSentence(line);
        return text(
            QT_TRANSLATE_NOOP("wasl::cli", "Say what is to be done. “wasl-cli --help” lists the commands."));
    }
    for (const auto* option : line.options)
        if (option->get_required() && option->count() == 0)
            return missingSentence(line.commandName(), fromArgument(option->get_name()));
    if (const auto sentence = groupSentence(line)) return *sentence;
    return missingSentence(line.commandName(), fromArgument(name));
}

QString togetherSentence(const WrongLine& line)
{
    for (const auto* option : line.options) {
        if (option->count() == 0) continue;
        for (const auto* other : option->get_needs())
            if (other->count() == 0)
                return text(QT_TRANSLATE_NOOP("wasl::cli", "%1 is only taken together with %2."))
                    .arg(fromArgument(option->get_name()), fromArgument(other->get_name()));
        for (const auto* other : option->get_excludes())
            if (other->count() > 0)
                return text(QT_TRANSLATE_NOOP("wasl::cli", "%1 and %2 are not taken together."))
                    .arg(fromArgument(option->get_name()), fromArgument(other->get_name()));
    }
    return anyUsageMistake();
}

QString noValueSentence(const QString& name)
{
    return text(QT_TRANSLATE_NOOP("wasl::cli", "%1 wants a value, and none was given.")).arg(name);
}

QString countSentence(const WrongLine& line, const std::string& message)
{
    const auto* option = line.namedIn(message);
    if (!option) return anyUsageMistake();
    const auto name = fromArgument(option->get_name());
    if (option->get_items_expected_max() == 0)
        return text(QT_TRANSLATE_NOOP("wasl::cli", "%1 takes no value.")).arg(name);
    if (option->count() > 1)
        return text(QT_TRANSLATE_NOOP("wasl::cli", "%1 was given more than once.")).arg(name);
    return noValueSentence(name);
}

/// An option stands where a value should, or nothing does.
bool isForgotten(const std::string& value)
{
    return value.empty() || value.starts_with("--");
}

} // namespace

QString missingSentence(const QString& command, const QString& wanted)
{
    return text(QT_TRANSLATE_NOOP("wasl::cli", "The command “%1” wants %2, which was not given. “wasl-cli %1 "
                                               "--help” says what it takes."))
        .arg(command, wanted);
}

QString usageSentence(const CLI::App& app, const CLI::ParseError& error, int argc, const char* const* argv)
{
    if (givesPassphrase(argc, argv))
        return text(QT_TRANSLATE_NOOP(
            "wasl::cli", "A passphrase is not written on the command line, where others can read "
                         "it. Wasl asks for it, or reads it from the file descriptor that "
                         "--passphrase-fd names."));
    const WrongLine line(app);
    const std::string message = error.what();
    if (dynamic_cast<const CLI::RequiredError*>(&error)) return requiredSentence(line, message);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) && !line.surplus.isEmpty())
        return surplusSentence(line);
    if (dynamic_cast<const CLI::RequiresError*>(&error) || dynamic_cast<const CLI::ExcludesError*>(&error))
        return togetherSentence(line);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) ||
        dynamic_cast<const CLI::ConversionError*>(&error))
        return countSentence(line, message);
    // Checks here write whole sentences, before which CLI11 puts the option's name.
    if (const auto begins = message.find(": ");
        dynamic_cast<const CLI::ValidationError*>(&error) && begins != std::string::npos)
        return fromArgument(message.substr(begins + 2));
    return anyUsageMistake();
}

CLI::Option* wholeNumber(CLI::Option* option, qulonglong lowest, qulonglong highest)
{
    return option->check([name = fromArgument(option->get_name()), lowest,
                          highest](const std::string& given) {
        if (isForgotten(given)) return std::string(); // wantValue() tells of it
        bool isNumber = false;
        const auto value = fromArgument(given).toULongLong(&isNumber);
        // As it is written: CLI11 would take 010 for eight.
        if (isNumber && QString::number(value) == fromArgument(given) && value >= lowest && value <= highest)
            return std::string();
        return text(
                   QT_TRANSLATE_NOOP("wasl::cli", "%1 takes a whole number from %2 to %3, and “%4” is none."))
            .arg(name, QString::number(lowest), QString::number(highest), fromArgument(given))
            .toStdString();
    });
}

CLI::Option* oneOf(CLI::Option* option, const QStringList& words)
{
    return option->check([name = fromArgument(option->get_name()), words](const std::string& given) {
        if (isForgotten(given) || words.contains(fromArgument(given))) return std::string();
        return text(QT_TRANSLATE_NOOP("wasl::cli", "%1 takes one of these: %2. “%3” is none of them."))
            .arg(name, words.join(u", "_s), fromArgument(given))
            .toStdString();
    });
}

void wantValue(CLI::Option* option)
{
    option->check([name = fromArgument(option->get_name())](const std::string& value) {
        if (value.empty()) return noValueSentence(name).toStdString();
        if (!isForgotten(value)) return std::string();
        return text(QT_TRANSLATE_NOOP("wasl::cli", "%1 wants a value, and none stands before “%2”."))
            .arg(name, fromArgument(value))
            .toStdString();
    });
}

} // namespace wasl::cli
