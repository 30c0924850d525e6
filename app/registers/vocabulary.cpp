#include "app/registers/vocabulary.h"

#include "app/domain/codebook.h"
#include "app/domain/fold.h"

#include <QFile>
#include <QSet>

#include <stdexcept>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

/// Words that carry nothing by themselves and are not worth keeping when they are all that is left.
bool isSmallWord(const QString& word)
{
    static const QSet<QString> small{u"de"_s,   u"du"_s,  u"des"_s, u"d"_s,  u"la"_s, u"le"_s, u"les"_s,
                                     u"l"_s,    u"et"_s,  u"ou"_s,  u"a"_s,  u"au"_s, u"e"_s,  u"s"_s,
                                     u"of"_s,   u"the"_s, u"and"_s, u"or"_s, u"en"_s, u"un"_s, u"une"_s,
                                     u"pour"_s, u"و"_s,   u"في"_s,  u"من"_s};
    return small.contains(word);
}

} // namespace

Vocabulary Vocabulary::load(const QString& name)
{
    QFile file(u":/wasl/registers/%1.csv"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("a register vocabulary is missing");
    Vocabulary vocabulary;
    QString text = QString::fromUtf8(file.readAll());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype comma = lines[i].indexOf(u',');
        if (comma > 0) vocabulary.add(lines[i].left(comma), QStringView(lines[i]).sliced(comma + 1));
    }
    return vocabulary;
}

Vocabulary Vocabulary::nationalities()
{
    Vocabulary nationalities = load(u"nationalities"_s);
    const domain::Codebook countries = domain::Codebook::load(u"countries"_s);
    for (const domain::CodebookEntry& entry : countries.entries()) {
        for (const QString& label : {entry.code, entry.en, entry.fr, entry.ar}) {
            // "Guinée" is one country and the beginning of three: what the list says goes first.
            if (nationalities.exactly(label).isEmpty()) nationalities.add(entry.code, label);
        }
    }
    return nationalities;
}

void Vocabulary::add(const QString& meaning, QStringView phrase)
{
    const QString folded = domain::folded(phrase);
    if (folded.isEmpty()) return;
    QStringList& meanings = m_phrases[folded];
    if (!meanings.contains(meaning)) meanings.append(meaning);
    m_longest = std::max(m_longest, static_cast<int>(folded.count(u' ')) + 1);
}

QStringList Vocabulary::exactly(QStringView text) const
{
    return m_phrases.value(domain::folded(text));
}

Vocabulary::Reading Vocabulary::read(QStringView text) const
{
    const QString folded = domain::folded(text);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    Reading reading;
    for (qsizetype at = 0; at < words.size();) {
        int covered = 0;
        for (int length = std::min<int>(m_longest, static_cast<int>(words.size() - at)); length > 0;
             --length) {
            const auto found = m_phrases.constFind(QStringList(words.mid(at, length)).join(u' '));
            if (found == m_phrases.constEnd()) continue;
            reading.hits.push_back({*found, length});
            covered = length;
            break;
        }
        if (covered > 0) {
            reading.words += covered;
            at += covered;
            continue;
        }
        if (!isSmallWord(words[at])) {
            reading.rest.append(words[at]);
            ++reading.words;
        }
        ++at;
    }
    return reading;
}

} // namespace wasl::registers
