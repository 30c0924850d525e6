#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace wasl::registers
{

/// Phrases as registers write them and what each means, from resources/registers/<name>.csv
/// (`meaning,phrase`, one phrase a line, any language and script). Compared folded: case, accents, Arabic
/// spellings and punctuation do not matter.
class Vocabulary
{
public:
    /// Reads the list compiled in; throws std::runtime_error when it is missing.
    static Vocabulary load(const QString& name);

    /// Nationalities by alpha-2 code: as registers write them, and as the codebook names the countries.
    static Vocabulary nationalities();

    void add(const QString& meaning, QStringView phrase);

    /// The meanings of the whole text; empty when it is not in the list.
    QStringList exactly(QStringView text) const;

    /// A phrase met in a text.
    struct Hit
    {
        QStringList meanings;
        int words = 0; ///< words the phrase covered
    };
    struct Reading
    {
        std::vector<Hit> hits;
        QStringList rest; ///< words no phrase covered, small words left out
        int words = 0;    ///< words of the text, small words left out
    };
    /// The phrases in a text from left to right, the longest first at each word.
    Reading read(QStringView text) const;

private:
    QHash<QString, QStringList> m_phrases;
    int m_longest = 0; ///< words
};

} // namespace wasl::registers
