#pragma once

#include "app/matching/edit_model.h"
#include "app/matching/lexicon.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace wasl::matching
{

/// What is known of how names are spelled: the trained models and the lexicon. Immutable; a few hundred
/// kilobytes, so one is made and handed to all who need it.
struct SpellingKnowledge
{
    EditModel arabicLatin;
    EditModel latinLatin;
    Lexicon lexicon;

    /// As shipped in the program. Throws std::logic_error when the program was built without its tables.
    static SpellingKnowledge shipped();
    /// The same, read once for all who ask.
    static std::shared_ptr<const SpellingKnowledge> shared();
};

/// A folded word with what comparing it needs, prepared once.
struct Word
{
    Word() = default;
    Word(QString folded, const Lexicon& lexicon);

    QString text;
    Symbols symbols;
    bool arabic = false;
    std::vector<std::uint16_t> groups; // of the lexicon
};

/// One word held against many: how probable is it that somebody whose name is `word` is written as this one?
class SpellingQuery
{
public:
    /// The knowledge must outlive the query.
    SpellingQuery(const SpellingKnowledge& knowledge, const Word& asked, WordEnd end = WordEnd::Known);

    /// P(asked | word), between 0 and 1.
    double probability(const Word& word) const;

    /// The probability of the asked spelling when no word on file explains it, to be held against words in
    /// Arabic letters (or in others).
    double unexplained(bool arabic) const;

private:
    double sameScript(const Word& word) const;
    double throughLexicon(const Word& word) const;

    const SpellingKnowledge& m_knowledge;
    const Word& m_asked;
    WordEnd m_end;
    std::optional<EditModel::Query> m_toArabic; // the words it meets are Arabic
    std::optional<EditModel::Query> m_toLatin;
};

} // namespace wasl::matching
