#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wasl::registers
{

/// The text of a file of unknown encoding: byte order mark first, then UTF-8 if the bytes are valid UTF-8,
/// then what ICU finds most likely among the encodings that French and Arabic spreadsheets write
/// (windows-1252, windows-1256, ISO-8859-6, UTF-16), line by line where some lines are UTF-8 and others are
/// not. A zero within a text, where a letter was lost, becomes U+FFFD. None when the bytes are not text at
/// all.
std::optional<QString> decodeText(const QByteArray& bytes);

} // namespace wasl::registers
