#include "app/registers/search_question.h"

#include "app/domain/fold.h"

using namespace Qt::StringLiterals;

namespace wasl::registers
{

namespace
{

constexpr qsizetype mostPlaceWords = 3;
/// Of so few letters a word is a name or the beginning of one, not a country.
constexpr qsizetype leastLetters = 4;

QString joined(const QStringList& words, qsizetype from, qsizetype count)
{
    return QStringList(words.mid(from, count)).join(u' ');
}

} // namespace

SearchQuestions::SearchQuestions(domain::Territory territory)
    : m_nationalities(Vocabulary::nationalities())
    , m_territory(std::move(territory))
{
}

storage::PeopleQuestion SearchQuestions::read(const QString& typed) const
{
    storage::PeopleQuestion asked;
    asked.text = typed;
    asked.stillTyping = !typed.endsWith(u' ');
    const auto words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList names;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype covered = 0;
        for (auto length = std::min(mostPlaceWords, words.size() - at); length > 0 && covered == 0;
             --length) {
            const auto phrase = joined(words, at, length);
            if (domain::folded(phrase).size() < leastLetters) continue;
            if (const auto meant = m_nationalities.exactly(phrase); !meant.isEmpty()) {
                asked.nationalities += meant;
                covered = length;
            } else if (const auto commune = m_territory.resolve(phrase)) {
                asked.communes << *commune;
                for (const auto* part : m_territory.children(*commune))
                    asked.communes << part->code;
                covered = length;
            }
        }
        if (covered == 0) names << words[at];
        at += std::max<qsizetype>(covered, 1);
    }
    asked.names = names.join(u' ');
    return asked;
}

} // namespace wasl::registers
