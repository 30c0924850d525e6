#include "app/matching/skeleton.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wasl::matching
{

namespace
{

constexpr std::size_t kMostReadings = 4;

/// One way to read the letters at the front of a word: how many letters, and the classes they stand for.
struct Reading
{
    int letters;
    std::string_view usual;
    std::string_view other; // the second reading; same as usual where there is none
};

bool isVowel(char16_t c)
{
    return std::u16string_view(u"aeiouyw").find(c) != std::u16string_view::npos;
}

Reading latinReading(QStringView at)
{
    const auto letter = [at](qsizetype i) { return i < at.size() ? at[i].unicode() : u'\0'; };
    const char16_t next = letter(1);
    const bool beforeFrontVowel = next == u'e' || next == u'i' || next == u'y';
    const bool glide = (next == u'i' || next == u'y') && isVowel(letter(2)); // Diallo, Dyallo, Thiam
    switch (letter(0)) {
    case u'b':
        return {1, "B", "B"};
    case u'p':
        return next == u'h' ? Reading{2, "F", "F"} : Reading{1, "B", "B"};
    case u'f':
    case u'v':
        return {1, "F", "F"};
    case u'd':
        if (next == u'j') return {2, "J", "J"};
        if (next == u'z') return {2, "T", "S"};
        return glide ? Reading{2, "T", "J"} : Reading{1, "T", "T"};
    case u't':
        if (at.startsWith(u"tsch")) return {4, "J", "J"};
        if (at.startsWith(u"tch")) return {3, "J", "J"};
        if (next == u'h') return {2, "T", letter(2) == u'i' ? "J" : "S"};
        return glide ? Reading{2, "T", "J"} : Reading{1, "T", "T"};
    case u's':
        if (at.startsWith(u"sch")) return {3, "J", "SK"};
        if (next == u'z') return {2, "S", "J"};
        return next == u'h' ? Reading{2, "J", "S"} : Reading{1, "S", "S"};
    case u'z':
        return {1, "S", "S"};
    case u'c':
        if (next == u'h') return {2, "J", "K"};
        if (next == u'k') return {2, "K", "K"};
        return beforeFrontVowel ? Reading{1, "S", "K"} : Reading{1, "K", next == u'z' ? "J" : "K"};
    case u'j':
        return {1, "J", "J"};
    case u'g':
        if (next == u'n') return {2, "N", "KN"};
        if (next == u'h') return {2, "K", "K"};
        return beforeFrontVowel ? Reading{1, "K", "J"} : Reading{1, "K", "K"};
    case u'k':
    case u'q':
        return {1, "K", "K"};
    case u'x':
        return {1, "KS", "KS"};
    case u'l':
        return {1, "L", "L"};
    case u'r':
        return {1, "R", "R"};
    case u'm':
        return {1, "M", "M"};
    case u'n':
        return {1, "N", "N"};
    default:
        return {1, "", ""};
    }
}

Reading arabicReading(QStringView at)
{
    switch (at.front().unicode()) {
    case u'ب':
    case u'پ':
        return {1, "B", "B"};
    case u'ف':
    case u'ڤ':
        return {1, "F", "F"};
    case u'ت':
        return at.startsWith(u"تش") ? Reading{2, "J", "J"} : Reading{1, "T", "T"};
    case u'د':
        return at.startsWith(u"دج") ? Reading{2, "J", "J"} : Reading{1, "T", "T"};
    case u'ط':
    case u'ض':
        return {1, "T", "T"};
    case u'ث':
    case u'ذ':
        return {1, "T", "S"};
    case u'ظ':
        return {1, "S", "T"};
    case u'س':
    case u'ص':
    case u'ز':
        return {1, "S", "S"};
    case u'ش':
    case u'ژ':
    case u'چ':
        return {1, "J", "J"};
    case u'ج':
        return {1, "J", "K"};
    case u'ك':
    case u'ق':
    case u'گ':
    case u'غ':
    case u'خ':
        return {1, "K", "K"};
    case u'ل':
        return {1, "L", "L"};
    case u'ر':
        return {1, "R", "R"};
    case u'م':
        return {1, "M", "M"};
    case u'ن':
        return {1, "N", "N"};
    default:
        return {1, "", ""};
    }
}

/// For a word without consonants: which of the sounds i and u it has, in either script (Aya and آية are both
/// "i").
std::string vowelSkeleton(QStringView word)
{
    bool i = false;
    bool u = false;
    for (const QChar c : word) {
        i = i || QStringView(u"iyeي").contains(c);
        u = u || QStringView(u"ouwو").contains(c);
    }
    return i && u ? "iu" : i ? "i" : u ? "u" : "a";
}

} // namespace

std::vector<std::string> skeletons(QStringView word)
{
    std::vector<std::string> readings(1);
    for (qsizetype i = 0; i < word.size();) {
        const char16_t c = word[i].unicode();
        if (i + 1 < word.size() && word[i + 1] == c) { // a doubled letter counts once
            ++i;
            continue;
        }
        const QStringView rest = word.sliced(i);
        const Reading reading = c >= 0x0600 && c <= 0x06FF ? arabicReading(rest) : latinReading(rest);
        i += reading.letters;
        const std::size_t count = readings.size();
        if (reading.other != reading.usual && 2 * count <= kMostReadings) {
            for (std::size_t r = 0; r < count; ++r)
                readings.push_back(readings[r] + std::string(reading.other));
        }
        for (std::size_t r = 0; r < count; ++r)
            readings[r] += reading.usual;
    }
    for (std::string& reading : readings) {
        if (reading.empty()) reading = vowelSkeleton(word);
    }
    const std::string usual = readings.front();
    std::sort(readings.begin() + 1, readings.end());
    readings.erase(std::unique(readings.begin() + 1, readings.end()), readings.end());
    readings.erase(std::remove(readings.begin() + 1, readings.end(), usual), readings.end());
    return readings;
}

std::vector<std::string> skeletonKeys(const std::string& skeleton)
{
    std::vector<std::string> keys{skeleton};
    if (skeleton.size() <= 2 || skeleton.front() >= 'a') return keys;
    for (std::size_t i = 0; i < skeleton.size(); ++i) {
        if (i > 0 && skeleton[i] == skeleton[i - 1]) continue; // the same key as the one before
        std::string shorter = skeleton;
        shorter.erase(i, 1);
        keys.push_back(std::move(shorter));
    }
    return keys;
}

} // namespace wasl::matching
