#include "app/matching/letter_tables.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wasl::matching
{

namespace
{

struct Spelling
{
    char16_t letter;
    std::u16string_view latin;
};

// Letters that Unicode does not decompose: West African alphabets, and European ones on travel papers.
// Sorted by code point.
constexpr std::array kLatinSpellings = {
    Spelling{u'\u00DF', u"ss"}, Spelling{u'\u00E6', u"ae"}, Spelling{u'\u00F0', u"d"},
    Spelling{u'\u00F8', u"o"},  Spelling{u'\u00FE', u"th"}, Spelling{u'\u0111', u"d"},
    Spelling{u'\u0127', u"h"},  Spelling{u'\u0131', u"i"},  Spelling{u'\u0142', u"l"},
    Spelling{u'\u014B', u"ng"}, Spelling{u'\u0153', u"oe"}, Spelling{u'\u0199', u"k"},
    Spelling{u'\u01B4', u"y"},  Spelling{u'\u0253', u"b"},  Spelling{u'\u0254', u"o"},
    Spelling{u'\u0256', u"d"},  Spelling{u'\u0257', u"d"},  Spelling{u'\u0259', u"e"},
    Spelling{u'\u025B', u"e"},  Spelling{u'\u0263', u"gh"}, Spelling{u'\u0269', u"i"},
    Spelling{u'\u0272', u"ny"}, Spelling{u'\u028B', u"v"},
};

// Tifinagh as the IRCAM writes it, with the Latin letters Moroccan records use for the same sounds.
constexpr std::array kTifinaghSpellings = {
    Spelling{u'\u2D30', u"a"},  Spelling{u'\u2D31', u"b"},   Spelling{u'\u2D32', u"b"},
    Spelling{u'\u2D33', u"g"},  Spelling{u'\u2D34', u"g"},   Spelling{u'\u2D35', u"dj"},
    Spelling{u'\u2D36', u"dj"}, Spelling{u'\u2D37', u"d"},   Spelling{u'\u2D38', u"d"},
    Spelling{u'\u2D39', u"d"},  Spelling{u'\u2D3A', u"d"},   Spelling{u'\u2D3B', u"e"},
    Spelling{u'\u2D3C', u"f"},  Spelling{u'\u2D3D', u"k"},   Spelling{u'\u2D3E', u"k"},
    Spelling{u'\u2D3F', u"k"},  Spelling{u'\u2D40', u"h"},   Spelling{u'\u2D41', u"h"},
    Spelling{u'\u2D42', u"h"},  Spelling{u'\u2D43', u"h"},   Spelling{u'\u2D44', u"a"},
    Spelling{u'\u2D45', u"kh"}, Spelling{u'\u2D46', u"kh"},  Spelling{u'\u2D47', u"q"},
    Spelling{u'\u2D48', u"q"},  Spelling{u'\u2D49', u"i"},   Spelling{u'\u2D4A', u"j"},
    Spelling{u'\u2D4B', u"j"},  Spelling{u'\u2D4C', u"j"},   Spelling{u'\u2D4D', u"l"},
    Spelling{u'\u2D4E', u"m"},  Spelling{u'\u2D4F', u"n"},   Spelling{u'\u2D50', u"ny"},
    Spelling{u'\u2D51', u"ng"}, Spelling{u'\u2D52', u"p"},   Spelling{u'\u2D53', u"u"},
    Spelling{u'\u2D54', u"r"},  Spelling{u'\u2D55', u"r"},   Spelling{u'\u2D56', u"gh"},
    Spelling{u'\u2D57', u"gh"}, Spelling{u'\u2D58', u"j"},   Spelling{u'\u2D59', u"s"},
    Spelling{u'\u2D5A', u"s"},  Spelling{u'\u2D5B', u"ch"},  Spelling{u'\u2D5C', u"t"},
    Spelling{u'\u2D5D', u"t"},  Spelling{u'\u2D5E', u"tch"}, Spelling{u'\u2D5F', u"t"},
    Spelling{u'\u2D60', u"v"},  Spelling{u'\u2D61', u"w"},   Spelling{u'\u2D62', u"y"},
    Spelling{u'\u2D63', u"z"},  Spelling{u'\u2D64', u"z"},   Spelling{u'\u2D65', u"z"},
    Spelling{u'\u2D66', u"e"},  Spelling{u'\u2D67', u"o"},
};

template <std::size_t N>
std::u16string_view spellingOf(const std::array<Spelling, N>& table, char16_t letter)
{
    const auto at = std::lower_bound(table.begin(), table.end(), letter,
                                     [](const Spelling& s, char16_t wanted) { return s.letter < wanted; });
    return at != table.end() && at->letter == letter ? at->latin : std::u16string_view{};
}

} // namespace

std::u16string_view latinSpelling(char16_t letter)
{
    return letter >= kTifinaghSpellings.front().letter && letter <= u'\u2D7F'
               ? spellingOf(kTifinaghSpellings, letter)
               : spellingOf(kLatinSpellings, letter);
}

char16_t unifiedArabic(char16_t letter)
{
    switch (letter) {
    case u'\u0621': // bare hamza
    case u'\u0674': // high hamza
    case u'\u0640': // tatweel
        return 0;
    case u'\u0671':
    case u'\u0672':
    case u'\u0673':
    case u'\u0675': // alef wasla, wavy alefs, high-hamza alef
        return u'\u0627';
    case u'\u0629':
    case u'\u06BE':
    case u'\u06C1':
    case u'\u06C3':
    case u'\u06D5':
    case u'\u06C0':
        return u'\u0647'; // teh marbuta, heh doachashmee, heh goal, Kurdish ae
    case u'\u0649':
    case u'\u06CC':
    case u'\u06CD':
    case u'\u06D2':
    case u'\u06D0':
    case u'\u06D1':
        return u'\u064A'; // alef maqsura, Farsi yeh, yeh barree, e
    case u'\u06A9':
    case u'\u06AA':
    case u'\u063B':
    case u'\u063C':
        return u'\u0643'; // keheh, swash kaf
    case u'\u06AD':
    case u'\u0763': // Moroccan gaf, with three dots above or inside
        return u'\u06AF';
    case u'\u06CB':
    case u'\u06C6':
    case u'\u06C7':
    case u'\u06CF':
        return u'\u0648'; // other waws
    case u'\u06A4':
    case u'\u06A5': // veh, with three dots above or below
        return u'\u06A4';
    default:
        return letter;
    }
}

} // namespace wasl::matching
