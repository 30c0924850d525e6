#include "app/cli/code_keeper.h"

#include "app/cli/command_line.h"

#include <QFile>

#include <cstdio>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

domain::Result<CodeKeeper> CodeKeeper::at(const QString& path)
{
    CodeKeeper keeper;
    if (path.isEmpty()) return keeper;
    keeper.m_file = std::make_unique<QSaveFile>(path);
    if (keeper.m_file->open(QIODevice::WriteOnly)) return keeper;
    return domain::refuse(
        u"recovery-code-not-kept"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "The recovery code could not be written to “%1”.")).arg(path),
        u"recovery-code-file"_s);
}

QString CodeKeeper::written(const QString& code)
{
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_file->write(code.toUtf8() + '\n');
    QFile readBack(m_file->fileName());
    return m_file->commit() && readBack.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(readBack.readLine()).trimmed()
               : QString();
}

domain::Result<void> CodeKeeper::confirm(Session& session, const QString& code)
{
    const auto confirmed = [&session](const QString& kept) {
        return storage::Vault::confirmRecoveryCode(session.options().folder, kept, session.environment());
    };
    if (m_file) return confirmed(written(code));
    const auto lines =
        text(QT_TRANSLATE_NOOP("wasl::cli", "Write this recovery code on paper and lock it away; it is the "
                                            "only way back when passphrases are lost:"));
    std::fprintf(stderr, "%s\n\n    %s\n\n", qUtf8Printable(lines), qUtf8Printable(code));
    const auto question = text(QT_TRANSLATE_NOOP("wasl::cli", "Type the recovery code back:"));
    for (auto prompt = question;;) {
        const auto typed = session.askSecret(prompt);
        if (!typed) return domain::refuse(typed.error());
        const auto good = confirmed(*typed);
        if (good || good.error().code != "recovery-code-mistyped"_L1) return good;
        prompt = good.error().message + u' ' + question;
    }
}

} // namespace wasl::cli
