#pragma once

#include <QString>
#include <QStringView>

namespace wasl::domain
{

/// The form in which words are compared when searching lists: lower case, Latin accents and Arabic vowel
/// marks gone, أإآا as ا, ى as ي, ة as ه, tatweel, bare hamza and apostrophes dropped, digits Latin, whatever
/// else is neither letter nor digit a single space.
QString folded(QStringView text);

} // namespace wasl::domain
