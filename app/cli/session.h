#pragma once

#include "app/cli/answer_writer.h"
#include "app/cli/secret_source.h"
#include "app/language/language.h"
#include "app/storage/vault/vault.h"

#include <memory>

namespace wasl::cli
{

/// A text of the command line, in the user's language.
QString text(const char* source);

/// What stands before the command on the command line.
struct Options
{
    QString folder;
    QString user;
    std::optional<int> passphraseDescriptor;
    bool json = false;
    bool overwrite = false; ///< files that are there already may be replaced
    language::Language language = language::Language::English;
    bool languageChosen = false; ///< with --lang, rather than taken from the system
};

/// One run of the program: who asks, where answers go, and the case file once a command opens it.
class Session
{
public:
    explicit Session(Options options);

    const Options& options() const { return m_options; }
    const AnswerWriter& out() const { return m_out; }
    const storage::Environment& environment() const { return m_environment; }
    QDate today() const { return m_environment.clock().toLocalTime().date(); }

    /// Asks for the passphrase and unlocks, once. Refuses what Vault::unlock() refuses, and
    /// "no-passphrase" when there is nobody to ask.
    domain::Result<storage::CaseFile*> open();

    /// One question whose answer must not be seen. Refuses "no-passphrase".
    domain::Result<QString> askSecret(const QString& prompt);
    /// A new passphrase, asked for twice. Refuses "passphrases-differ".
    domain::Result<QString> askNewPassphrase();
    /// The name to unlock with: --user, else the name of the system's user.
    QString userName() const;

private:
    Options m_options;
    AnswerWriter m_out;
    SecretSource m_secrets;
    storage::Environment m_environment;
    std::unique_ptr<storage::CaseFile> m_file;
};

} // namespace wasl::cli
