#pragma once

#include <QByteArray>
#include <QStringView>

#include <string>

namespace wasl::matching
{

/// A folded word as small numbers, one a letter, as the edit models want it. Arabic letters whose sound hangs
/// on their place (first alef; last alef, heh, yeh, waw) have a number of their own there.
using Symbols = std::basic_string<unsigned char>;

inline constexpr int kSymbolCount = 72;

enum class WordEnd
{
    Known,
    StillTyped
};

/// One word as fold() gives it; letters of other scripts all become the same symbol. StillTyped: the last
/// letter is not known to be the last, so it is taken as one in the middle.
Symbols symbolsOf(QStringView word, WordEnd end = WordEnd::Known);

/// How a sequence of symbols is written in the tables of the models: letters, with ^ before a first one and $
/// after a last one. Empty for no symbol.
QByteArray symbolText(const Symbols& symbols);

/// The reverse of symbolText. Letters it does not know are the symbol of other scripts.
Symbols symbolsFromText(const QByteArray& text);

/// True for a word written in Arabic letters.
bool isArabic(QStringView word);

} // namespace wasl::matching
