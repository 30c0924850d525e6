#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace wasl::matching
{

/// A word reduced to classes of consonants that every script and spelling tradition shares: Mohamed, Mamadou
/// and محمد are all "MMT". Vowels, semivowels and breathings are dropped, doubled letters count once.
///
/// Takes one word as fold() gives it. The first is the usual reading; others follow where a spelling has
/// several (French or Italian "ch", "di" before a vowel as in Diallo), at most four in all. A word without
/// consonants has its vowels instead, in lower case, so that it can be found too. Never empty for a word with
/// letters.
std::vector<std::string> skeletons(QStringView word);

/// What to look under to find a skeleton and those one consonant away: itself, and itself with one letter
/// taken out. Skeletons of one or two letters, and vowel ones, have only themselves: they would meet
/// everybody.
std::vector<std::string> skeletonKeys(const std::string& skeleton);

} // namespace wasl::matching
