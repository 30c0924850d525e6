#pragma once

#include "app/cli/session.h"

#include <QJsonValue>
#include <QSaveFile>

#include <memory>

namespace wasl::cli
{

/// Whoever gets a recovery code must prove that it was kept: from the terminal by typing it back, as often as
/// it takes, on an unattended machine by reading back the file it was written to.
class CodeKeeper
{
public:
    /// Makes the file and takes its room before anything is made, so that no code comes into being that is
    /// nowhere; without a path the terminal is used. Refuses "output-exists" and "recovery-code-not-kept".
    [[nodiscard]] static domain::Result<CodeKeeper> at(const QString& path);

    /// Shows or writes the code (shows it after all where it cannot be written), reads it back, and confirms
    /// it to the case file. Refuses "recovery-code-not-confirmed" where nobody types it, and what
    /// Vault::confirmRecoveryCode() refuses.
    [[nodiscard]] domain::Result<void> confirm(Session& session, const QString& code);
    /// The code as an answer may hold it: null when it went to a file.
    [[nodiscard]] QJsonValue shown(const QString& code) const { return m_file ? QJsonValue() : code; }

private:
    [[nodiscard]] QString written(const QString& code);

    std::unique_ptr<QSaveFile> m_file;
};

} // namespace wasl::cli
