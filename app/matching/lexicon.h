#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace wasl::matching
{

/// Names that are one name although no rule of spelling leads from one to the other: Diallo and Jallow,
/// Khadija and Kadiatou, Fatima and Fatou. A name may be in several groups.
class Lexicon
{
public:
    /// One group a line, spellings separated by tabs; lines that begin with # are notes.
    static Lexicon fromTsv(const QByteArray& tsv);

    /// Sorted numbers of the groups that hold the word (as fold() gives it); mostly none.
    std::vector<std::uint16_t> groupsOf(const QString& word) const;
    /// The words of one group, folded.
    const std::vector<QString>& words(std::uint16_t group) const { return m_words[group]; }
    std::size_t size() const { return m_words.size(); }

private:
    std::vector<std::vector<QString>> m_words;
    QHash<QString, std::vector<std::uint16_t>> m_groups;
};

} // namespace wasl::matching
