#include "app/matching/spelling.h"

#include <QFile>

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::matching
{

namespace
{

// How a name comes to be written differently from how it is on file; they sum to less than one, the rest
// being another name altogether. Fixed by hand on the development registers.
constexpr double kSameSpelling = 0.60;
constexpr double kOtherSpelling = 0.28;
constexpr double kSlip = 0.08;
constexpr double kSecondSlip = 0.01;
constexpr double kOtherForm = 0.05; // each usual form among those of one group of the lexicon
// A slip of the finger is one of so many: place in the word, and letter.
constexpr double kSlipsPerLetter = 50.0;

// A spelling that no word on file explains. Across scripts every spelling is improbable by itself, so that
// what counts is how its letters are by themselves.
constexpr double kUnexplained = 1e-6;
constexpr double kUnexplainedAcross = 0.05;

QByteArray resource(const QString& name)
{
    QFile file(u":/wasl/matching/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("name tables are not in the program");
    return file.readAll();
}

double slip(const QString& asked, const QString& word)
{
    const auto distance = rapidfuzz::osa_distance(asked.utf16(), asked.utf16() + asked.size(), word.utf16(),
                                                  word.utf16() + word.size(), std::size_t{2});
    const double ways = kSlipsPerLetter * static_cast<double>(std::max<qsizetype>(word.size(), 2));
    switch (distance) {
    case 0:
    case 1:
        return word.size() > 2 ? kSlip / ways : 0.0;
    case 2:
        return word.size() > 4 ? kSecondSlip / ways / kSlipsPerLetter : 0.0;
    default:
        return 0.0;
    }
}

} // namespace

SpellingKnowledge SpellingKnowledge::shipped()
{
    return {EditModel::fromTsv(resource(u"arabic_latin.tsv"_s)),
            EditModel::fromTsv(resource(u"latin_latin.tsv"_s)), Lexicon::fromTsv(resource(u"lexicon.tsv"_s))};
}

std::shared_ptr<const SpellingKnowledge> SpellingKnowledge::shared()
{
    static const auto knowledge = std::make_shared<const SpellingKnowledge>(shipped());
    return knowledge;
}

Word::Word(QString folded, const Lexicon& lexicon)
    : text(std::move(folded))
    , symbols(symbolsOf(text))
    , arabic(isArabic(text))
    , groups(lexicon.groupsOf(text))
{
}

SpellingQuery::SpellingQuery(const SpellingKnowledge& knowledge, const Word& asked, WordEnd end)
    : m_knowledge(knowledge)
    , m_asked(asked)
    , m_end(end)
{
    const Symbols symbols = end == WordEnd::Known ? asked.symbols : symbolsOf(asked.text, end);
    if (asked.arabic) {
        m_toLatin = knowledge.arabicLatin.query(symbols, Side::Left);
    } else {
        m_toLatin = knowledge.latinLatin.query(symbols, Side::Left);
        m_toArabic = knowledge.arabicLatin.query(symbols, Side::Right);
    }
}

double SpellingQuery::probability(const Word& word) const
{
    const double written = m_asked.arabic == word.arabic ? sameScript(word)
                           : m_end == WordEnd::Known
                               ? (word.arabic ? m_toArabic : m_toLatin)->probability(word.symbols)
                               : (word.arabic ? m_toArabic : m_toLatin)->prefixProbability(word.symbols);
    return std::max(written, throughLexicon(word));
}

double SpellingQuery::unexplained(bool arabic) const
{
    if (arabic == m_asked.arabic) return kUnexplained;
    return kUnexplainedAcross * (arabic ? m_toArabic : m_toLatin)->chance();
}

double SpellingQuery::sameScript(const Word& word) const
{
    const bool typed = m_end == WordEnd::StillTyped;
    const bool same = typed ? word.text.startsWith(m_asked.text) : word.text == m_asked.text;
    double probability = same ? kSameSpelling : 0.0;
    if (!word.arabic) {
        probability += kOtherSpelling * (typed ? m_toLatin->prefixProbability(word.symbols)
                                               : m_toLatin->probability(word.symbols));
    }
    if (!same)
        probability +=
            slip(m_asked.text,
                 typed ? word.text.first(std::min(word.text.size(), m_asked.text.size())) : word.text);
    return probability;
}

double SpellingQuery::throughLexicon(const Word& word) const
{
    for (const std::uint16_t group : m_asked.groups) {
        if (std::find(word.groups.begin(), word.groups.end(), group) != word.groups.end()) return kOtherForm;
    }
    return 0.0;
}

} // namespace wasl::matching
