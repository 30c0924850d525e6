#include "app/registers/cell_meanings.h"

#include "app/domain/codebook.h"

#include <QRegularExpression>
#include <QSet>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

/// Cells remembered of one kind: far more than a register repeats, far less than memory has.
constexpr qsizetype remembered = 20'000;

void addLabels(Vocabulary& vocabulary, const domain::Codebook& codebook, const QString& prefix)
{
    for (const domain::CodebookEntry& entry : codebook.entries()) {
        if (entry.code == u"other") continue;
        for (const QString& label : {entry.code, entry.en, entry.fr, entry.ar})
            vocabulary.add(prefix + entry.code, label);
    }
}

Vocabulary loadPhrases()
{
    Vocabulary phrases = Vocabulary::load(u"phrases"_s);
    addLabels(phrases, domain::Codebook::load(u"specific_needs"_s), u"need:"_s);
    addLabels(phrases, domain::Codebook::load(u"services"_s), u"service:"_s);
    addLabels(phrases, domain::Codebook::load(u"administrative_statuses"_s), u"status:"_s);
    return phrases;
}

Vocabulary loadLanguages()
{
    Vocabulary languages = Vocabulary::load(u"languages"_s);
    addLabels(languages, domain::Codebook::load(u"languages"_s), {});
    return languages;
}

/// A need that is denied is not a need: "pas enceinte", "غير حامل".
bool denies(const QStringList& rest)
{
    static const QSet<QString> words{u"pas"_s, u"non"_s, u"sans"_s, u"aucun"_s,   u"aucune"_s,
                                     u"ni"_s,  u"no"_s,  u"not"_s,  u"without"_s, u"غير"_s,
                                     u"لا"_s,  u"ليس"_s, u"ليست"_s, u"بدون"_s};
    return std::any_of(rest.begin(), rest.end(), [](const QString& word) { return words.contains(word); });
}

} // namespace

bool CellMeaning::isEmpty() const
{
    return statuses.isEmpty() && needs.isEmpty() && services.isEmpty() && languages.isEmpty() && !interpreter;
}

bool isLost(QStringView text)
{
    bool marks = false;
    for (const QChar c : text) {
        if (c == u'?' || c == QChar(QChar::ReplacementCharacter))
            marks = true;
        else if (c.isLetterOrNumber())
            return false;
    }
    return marks;
}

CellMeanings::CellMeanings()
    : m_sexes(Vocabulary::load(u"sexes"_s))
    , m_nationalities(Vocabulary::nationalities())
    , m_languages(loadLanguages())
    , m_phrases(loadPhrases())
    , m_territory(domain::Territory::load())
{
}

domain::Answer<domain::Sex> CellMeanings::sex(const QString& text, bool& understood)
{
    using Answer = domain::Answer<domain::Sex>;
    const QStringList meanings = m_sexes.exactly(text);
    understood = meanings.size() == 1;
    if (!understood) return Answer::notCollected();
    const QString& code = meanings.front();
    if (code == u"?") return Answer::unknown();
    if (code == u"-") return Answer::prefersNotToSay();
    return code == u"F" ? domain::Sex::Female : code == u"M" ? domain::Sex::Male : domain::Sex::Other;
}

QStringList CellMeanings::nationalities(const QString& text, bool& uncertain)
{
    uncertain = false;
    auto known = m_knownNationalities.constFind(text);
    if (known == m_knownNationalities.constEnd()) {
        static const QRegularExpression separators(u"\\s*[/,;+]\\s*|\\s+(?:et|and)\\s+"_s);
        QStringList codes = m_nationalities.exactly(text);
        if (codes.isEmpty()) {
            for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
                const QStringList found = m_nationalities.exactly(part);
                if (found.isEmpty()) {
                    codes.clear();
                    break;
                }
                codes += found;
            }
        }
        if (m_knownNationalities.size() > remembered) m_knownNationalities.clear();
        known = m_knownNationalities.insert(text, codes);
    }
    QStringList codes;
    for (QString code : *known) {
        if (code.endsWith(u'?')) {
            uncertain = true;
            code.chop(1);
        }
        if (!codes.contains(code)) codes.append(code);
    }
    uncertain = uncertain || text.contains(u'?') || text.contains(u'؟');
    return codes;
}

QStringList CellMeanings::languages(const QString& text)
{
    QStringList codes;
    const Vocabulary::Reading reading = m_languages.read(text);
    if (!reading.rest.isEmpty()) return {};
    for (const Vocabulary::Hit& hit : reading.hits) {
        if (!codes.contains(hit.meanings.front())) codes.append(hit.meanings.front());
    }
    return codes;
}

std::optional<QString> CellMeanings::commune(const QString& text)
{
    const auto known = m_knownCommunes.constFind(text);
    if (known != m_knownCommunes.constEnd()) return *known;
    if (m_knownCommunes.size() > remembered) m_knownCommunes.clear();
    return *m_knownCommunes.insert(text, m_territory.resolve(text));
}

const CellMeaning& CellMeanings::words(const QString& text)
{
    const auto known = m_knownWords.constFind(text);
    if (known != m_knownWords.constEnd()) return **known;
    if (m_knownWords.size() > remembered) m_knownWords.clear();
    return **m_knownWords.insert(text, std::make_shared<const CellMeaning>(understand(text)));
}

CellMeaning CellMeanings::understand(const QString& text) const
{
    CellMeaning meaning;
    if (isLost(text)) {
        meaning.lost = true;
        return meaning;
    }
    Vocabulary::Reading reading = m_phrases.read(text);
    if (denies(reading.rest)) return meaning;
    const auto add = [](QStringList& list, const QString& code) {
        if (!list.contains(code)) list.append(code);
    };
    for (const Vocabulary::Hit& hit : reading.hits) {
        for (QString what : hit.meanings) {
            if (what.endsWith(u'?')) {
                meaning.uncertain = true;
                what.chop(1);
            }
            if (what == u"interpreter")
                meaning.interpreter = true;
            else if (what.startsWith(u"status:"))
                add(meaning.statuses, what.sliced(7));
            else if (what.startsWith(u"need:"))
                add(meaning.needs, what.sliced(5));
            else if (what.startsWith(u"service:"))
                add(meaning.services, what.sliced(8));
        }
    }
    if (meaning.interpreter) {
        const Vocabulary::Reading spoken = m_languages.read(reading.rest.join(u' '));
        for (const Vocabulary::Hit& hit : spoken.hits)
            add(meaning.languages, hit.meanings.front());
        reading.rest = spoken.rest;
    }
    if (!meaning.statuses.isEmpty() && reading.rest.size() == 1) {
        const int year = reading.rest.front().toInt();
        if (year >= 1990 && year <= 2099) {
            meaning.year = year;
            reading.rest.clear();
        }
    }
    if (text.contains(u'?') || text.contains(u'؟')) {
        // The writer doubted: nothing of it is taken for a fact.
        meaning = CellMeaning();
        meaning.uncertain = true;
        return meaning;
    }
    meaning.whole = reading.rest.isEmpty() && !meaning.isEmpty();
    return meaning;
}

} // namespace wasl::registers
