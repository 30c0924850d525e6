#pragma once

#include <QString>
#include <QStringView>

namespace wasl::domain
{

/// The form in which words are compared when searching lists: lower case, Latin accents and Arabic vowel
/// marks gone, أإآا as ا, ى as ي, ة as ه, tatweel dropped, digits Latin, everything but letters and digits a
/// single space.
QString folded(QStringView text);

} // namespace wasl::domain
