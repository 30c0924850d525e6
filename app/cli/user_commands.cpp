#include "app/cli/code_keeper.h"
#include "app/cli/command_line.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct RecoverOptions
{
    std::string recoveryCodeFile;
};

struct UserOptions
{
    std::string name;
    std::string role;
};

ExitCode list(Session& session, const NoOptions&)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    QJsonArray answer;
    QStringList lines;
    for (const auto& user : (*file)->users()) {
        answer << QJsonObject{{u"user"_s, user.id.toString()},
                              {u"name"_s, user.name},
                              {u"role"_s, domain::code(user.role)},
                              {u"active"_s, !user.temporary}};
        lines << user.name + u"  "_s + domain::label(user.role);
    }
    return session.out().done(answer, lines.join(u'\n'));
}

std::optional<domain::UserId> idOf(const storage::CaseFile& file, const QString& name)
{
    for (const auto& user : file.users())
        if (user.name.compare(name, Qt::CaseInsensitive) == 0) return user.id;
    return std::nullopt;
}

ExitCode add(Session& session, const UserOptions& given)
{
    const auto role = domain::fromCode<domain::Role>(fromArgument(given.role));
    if (!role) {
        QStringList known;
        for (const auto candidate : domain::allOf<domain::Role>())
            known << domain::code(candidate);
        return session.out().refused(
            {u"unknown-role"_s,
             text(QT_TRANSLATE_NOOP("wasl::cli", "There is no role “%1”. Roles are: %2."))
                 .arg(fromArgument(given.role), known.join(u", "_s)),
             u"role"_s});
    }
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto added = (*file)->addUser(fromArgument(given.name), *role);
    if (!added) return session.out().refused(added.error());
    return session.out().done(
        QJsonObject{{u"user"_s, added->user.id.toString()},
                    {u"name"_s, added->user.name},
                    {u"role"_s, domain::code(added->user.role)},
                    {u"temporary_passphrase"_s, added->temporaryPassphrase}},
        text(QT_TRANSLATE_NOOP("wasl::cli",
                               "%1 was added. Passphrase for the first login, shown only now: %2"))
            .arg(added->user.name, added->temporaryPassphrase));
}

ExitCode revoke(Session& session, const UserOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto id = idOf(**file, fromArgument(given.name));
    if (!id)
        return session.out().refused(
            {u"unknown-user"_s,
             text(QT_TRANSLATE_NOOP("wasl::cli", "There is no user “%1”.")).arg(fromArgument(given.name)),
             u"name"_s});
    const auto revoked = (*file)->revokeUser(*id);
    if (!revoked) return session.out().refused(revoked.error());
    return session.out().done(
        QJsonObject{{u"name"_s, fromArgument(given.name)}, {u"revoked"_s, true}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 can no longer open the file; its keys were changed."))
            .arg(fromArgument(given.name)));
}

/// Asks for the passphrase in use, then twice for the new one. A temporary passphrase is replaced the same
/// way.
ExitCode changePassphrase(Session& session, const NoOptions&)
{
    const auto current = session.askSecret(text(QT_TRANSLATE_NOOP("wasl::cli", "Passphrase:")));
    if (!current) return session.out().refused(current.error());
    const auto wanted = session.askNewPassphrase();
    if (!wanted) return session.out().refused(wanted.error());
    const storage::Credentials credentials{session.userName(), *current};
    const auto& folder = session.options().folder;

    auto file = storage::Vault::unlock(folder, credentials, session.environment());
    if (!file && file.error().code == "temporary-passphrase"_L1) {
        file = storage::Vault::firstLogin(folder, credentials, *wanted, session.environment());
        if (!file) return session.out().refused(file.error());
    } else {
        if (!file) return session.out().refused(file.error());
        const auto changed = (*file)->changePassphrase(*current, *wanted);
        if (!changed) return session.out().refused(changed.error());
    }
    return session.out().done(QJsonObject{{u"name"_s, session.userName()}, {u"changed"_s, true}},
                              text(QT_TRANSLATE_NOOP("wasl::cli", "The passphrase was changed.")));
}

/// Asks for the recovery code, then twice for a new passphrase, then wants the new code kept.
ExitCode recover(Session& session, const RecoverOptions& given)
{
    const auto code = session.askSecret(text(QT_TRANSLATE_NOOP("wasl::cli", "Recovery code:")));
    if (!code) return session.out().refused(code.error());
    const auto wanted = session.askNewPassphrase();
    if (!wanted) return session.out().refused(wanted.error());
    auto keeper = CodeKeeper::at(fromArgument(given.recoveryCodeFile));
    if (!keeper) return session.out().refused(keeper.error());
    const auto fresh = storage::Vault::recover(session.options().folder, *code, {session.userName(), *wanted},
                                               session.environment());
    if (!fresh) return session.out().refused(fresh.error());
    if (const auto confirmed = keeper->confirm(session, *fresh); !confirmed)
        return session.out().refused(confirmed.error());
    return session.out().done(
        QJsonObject{{u"name"_s, session.userName()},
                    {u"recovered"_s, true},
                    {u"recovery_code"_s, keeper->shown(*fresh)}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 can open the file with the new passphrase."))
            .arg(session.userName()));
}

} // namespace

void addUserCommands(CommandLine& line)
{
    const auto nothing = [](CLI::App&, NoOptions&) {};
    line.add<NoOptions>("users", text(QT_TRANSLATE_NOOP("wasl::cli", "List who can open the file")), nothing,
                        list);
    line.add<UserOptions>(
        "user-add", text(QT_TRANSLATE_NOOP("wasl::cli", "Add a user with a temporary passphrase")),
        [](CLI::App& command, UserOptions& given) {
            command.add_option("name", given.name)->required();
            command.add_option("--role", given.role)->required();
        },
        add);
    line.add<UserOptions>(
        "user-revoke", text(QT_TRANSLATE_NOOP("wasl::cli", "Shut a user out and change the keys")),
        [](CLI::App& command, UserOptions& given) { command.add_option("name", given.name)->required(); },
        revoke);
    line.add<NoOptions>("passphrase", text(QT_TRANSLATE_NOOP("wasl::cli", "Change one's own passphrase")),
                        nothing, changePassphrase);
    line.add<RecoverOptions>(
        "recover", text(QT_TRANSLATE_NOOP("wasl::cli", "Come back with the recovery code")),
        [](CLI::App& command, RecoverOptions& given) {
            command.add_option("--recovery-code-file", given.recoveryCodeFile);
        },
        recover);
}

} // namespace wasl::cli
