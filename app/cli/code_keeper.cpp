#include "app/cli/code_keeper.h"

#include "app/cli/command_line.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cstdio>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 reservedBytes = 256; ///< more than any code

} // namespace

domain::Result<CodeKeeper> CodeKeeper::at(const QString& path)
{
    CodeKeeper keeper;
    if (path.isEmpty()) return keeper;
    if (QFileInfo::exists(path))
        return domain::refuse(
            u"output-exists"_s,
            text(QT_TRANSLATE_NOOP("wasl::cli",
                                   "The file “%1” is there already, and may hold the only recovery "
                                   "code of another case file. Give another name."))
                .arg(path),
            u"recovery-code-file"_s);
    keeper.m_file = std::make_unique<QSaveFile>(path);
    // Its room is taken before a code is made: a full disk is found out while the old code still holds.
    const bool hasRoom = keeper.m_file->open(QIODevice::WriteOnly) &&
                         keeper.m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         keeper.m_file->write(QByteArray(reservedBytes, '\n')) == reservedBytes &&
                         keeper.m_file->flush() && ::fsync(keeper.m_file->handle()) == 0;
    if (hasRoom) return keeper;
    keeper.m_file->cancelWriting();
    return domain::refuse(
        u"recovery-code-not-kept"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "The recovery code could not be written to “%1”.")).arg(path),
        u"recovery-code-file"_s);
}

QString CodeKeeper::written(const QString& code)
{
    const auto bytes = code.toUtf8() + '\n';
    if (!m_file->seek(0) || m_file->write(bytes) != bytes.size() || !m_file->flush() ||
        !m_file->resize(bytes.size()) || !m_file->commit())
        return {};
    QFile readBack(m_file->fileName());
    return readBack.open(QIODevice::ReadOnly) ? QString::fromUtf8(readBack.readLine()).trimmed() : QString();
}

domain::Result<void> CodeKeeper::confirm(Session& session, const QString& code)
{
    const auto confirmed = [&session](const QString& kept) {
        return storage::Vault::confirmRecoveryCode(session.options().folder, kept, session.environment());
    };
    if (m_file)
        if (const auto kept = written(code); !kept.isEmpty()) return confirmed(kept);
    const auto lines =
        text(QT_TRANSLATE_NOOP("wasl::cli", "Write this recovery code on paper and lock it away; it is the "
                                            "only way back when passphrases are lost:"));
    std::fprintf(stderr, "%s\n\n    %s\n\n", qUtf8Printable(lines), qUtf8Printable(code));
    const auto question = text(QT_TRANSLATE_NOOP("wasl::cli", "Type the recovery code back:"));
    for (auto prompt = question;;) {
        const auto typed = session.askSecret(prompt);
        if (!typed)
            return domain::refuse(
                u"recovery-code-not-confirmed"_s,
                text(QT_TRANSLATE_NOOP("wasl::cli", "The recovery code was not typed back, and until "
                                                    "one is, no record can be kept.")));
        const auto good = confirmed(*typed);
        if (good || good.error().code != "recovery-code-mistyped"_L1) return good;
        prompt = good.error().message + u' ' + question;
    }
}

} // namespace wasl::cli
