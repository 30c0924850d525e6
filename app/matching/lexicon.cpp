#include "app/matching/lexicon.h"

#include "app/matching/normal_form.h"

#include <QList>

#include <algorithm>

namespace wasl::matching
{

Lexicon Lexicon::fromTsv(const QByteArray& tsv)
{
    Lexicon lexicon;
    for (const QByteArray& line : tsv.split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) continue;
        std::vector<QString> words;
        for (const QByteArray& field : line.split('\t')) {
            const QString word = fold(QString::fromUtf8(field)).remove(u' ');
            if (!word.isEmpty() && std::find(words.begin(), words.end(), word) == words.end())
                words.push_back(word);
        }
        const auto group = static_cast<std::uint16_t>(lexicon.m_words.size());
        for (const QString& word : words)
            lexicon.m_groups[word].push_back(group);
        lexicon.m_words.push_back(std::move(words));
    }
    return lexicon;
}

std::vector<std::uint16_t> Lexicon::groupsOf(const QString& word) const
{
    return m_groups.value(word);
}

} // namespace wasl::matching
