#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace wasl::matching
{

/// The form of a name (or of any short text) in which two spellings that only differ in writing habits are
/// equal. The raw text is always kept beside it: this form is for keys and comparisons, never for showing.
///
/// Latin: NFKD, marks stripped, case folded, letters of African alphabets spelled out (ŋ ng, ɓ b, ɔ o).
/// Arabic: vowel marks, tatweel, joiners and direction marks dropped; أإآٱ as ا, ى as ي, ة as ه, seated hamza
/// as its seat, bare hamza dropped, Persian and Urdu letter forms unified. Tifinagh: its Latin letters.
/// Digits of every script as 0-9. An apostrophe between letters joins them (N'Diaye, ndiaye). Everything that
/// is neither letter nor digit becomes one space; none at either end.
QString fold(QStringView text);

/// The words of fold(text), in order, repeats kept.
std::vector<QString> tokens(QStringView text);

} // namespace wasl::matching
