#include "app/cli/session.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

QString text(const char* source)
{
    return QCoreApplication::translate("wasl::cli", source);
}

Session::Session(Options options)
    : m_options(std::move(options))
    , m_out(m_options.json)
    , m_secrets(m_options.passphraseDescriptor)
    , m_environment(storage::systemEnvironment())
{
}

QString Session::userName() const
{
    if (!m_options.user.isEmpty()) return m_options.user;
    const auto* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

domain::Result<storage::CaseFile*> Session::open()
{
    if (m_file) return m_file.get();
    auto passphrase = askSecret(text(QT_TRANSLATE_NOOP("wasl::cli", "Passphrase:")));
    if (!passphrase) return domain::refuse(passphrase.error());
    auto file = storage::Vault::unlock(m_options.folder, {userName(), *passphrase}, m_environment);
    passphrase->fill(u'\0');
    if (!file) return domain::refuse(file.error());
    m_file = std::move(*file);
    return m_file.get();
}

domain::Result<QString> Session::askSecret(const QString& prompt)
{
    if (auto answer = m_secrets.ask(prompt)) return *answer;
    return domain::refuse(
        u"no-passphrase"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli",
                               "There is no terminal to ask for the passphrase. Give it on a file "
                               "descriptor, with --passphrase-fd.")));
}

domain::Result<QString> Session::askNewPassphrase()
{
    auto first = askSecret(text(QT_TRANSLATE_NOOP("wasl::cli", "New passphrase:")));
    if (!first) return first;
    auto second = askSecret(text(QT_TRANSLATE_NOOP("wasl::cli", "The same again:")));
    if (!second) return second;
    if (*first != *second)
        return domain::refuse(
            u"passphrases-differ"_s,
            text(QT_TRANSLATE_NOOP("wasl::cli", "The two passphrases differ. Type the same twice.")));
    return first;
}

} // namespace wasl::cli
