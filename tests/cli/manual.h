#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace wasl::tests
{

/// The commands of wasl-cli(1).
[[nodiscard]] QSet<QString> documentedCommands();
/// The JSON keys that wasl-cli(1) promises of a command.
[[nodiscard]] QSet<QString> documentedKeys(const QString& command);
/// All keys of a JSON value, however deep.
[[nodiscard]] QSet<QString> keysOf(const QByteArray& json);

} // namespace wasl::tests
