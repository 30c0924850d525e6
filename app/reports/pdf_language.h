#pragma once

#include "app/language/language.h"

#include <QByteArray>

namespace wasl::reports
{

/// The PDF with its language in the catalogue (/Lang), its title shown in place of the file's name, and the
/// direction in which it is read: what a screen reader and a viewer ask for, and Qt's writer does not say. It
/// is appended as an update (ISO 32000-1, 7.5.6), nothing before it is touched. Qt 6.4 writes no structure of
/// headings and tables, so the file is not a tagged one. Bytes that are no PDF of Qt's come back as they are.
[[nodiscard]] QByteArray inLanguage(const QByteArray& pdf, language::Language language);

} // namespace wasl::reports
