#include "app/matching/name_parts.h"

#include "app/matching/normal_form.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace wasl::matching
{

namespace
{

constexpr QStringView kArticle = u"ال";
constexpr qsizetype kShortestWithArticle = 5; // الحسن is the article and a word, الي is not

bool isParticle(QStringView word)
{
    static constexpr std::array<QStringView, 42> particles = {
        u"al",  u"el",   u"ben", u"bin", u"ibn", u"bint",  u"bent", u"ould", u"wuld", u"wld", u"mint",
        u"abu", u"abou", u"bou", u"oum", u"ait", u"oulad", u"ag",   u"de",   u"da",   u"do",  u"dos",
        u"das", u"du",   u"di",  u"la",  u"le",  u"van",   u"der",  u"von",  u"n",    u"m",   u"d",
        u"ال",  u"بن",   u"ابن", u"بنت", u"ولد", u"ابو",   u"بو",   u"ايت",  u"منت"};
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

/// The servant in Abd-al-Kader, written apart from the name of God that follows.
bool isServant(QStringView word)
{
    static constexpr std::array<QStringView, 15> servants = {
        u"abd",   u"abdel",  u"abdul", u"abdal", u"abdoul", u"abdol", u"abder", u"abdur",
        u"abdes", u"abdenn", u"abden", u"abdel", u"abdez",  u"abdou", u"عبد"};
    return std::find(servants.begin(), servants.end(), word) != servants.end();
}

void addForm(NamePart& part, const QString& form)
{
    if (std::find(part.forms.begin(), part.forms.end(), form) == part.forms.end()) part.forms.push_back(form);
}

/// The word itself and, where the Arabic article is written on it, the word without.
void addWord(NamePart& part, const QString& word)
{
    if (word.startsWith(kArticle) && word.size() >= kShortestWithArticle)
        addForm(part, word.sliced(kArticle.size()));
    addForm(part, word);
}

} // namespace

NameParts nameParts(QStringView name)
{
    const std::vector<QString> words = tokens(name);
    NameParts result;
    QString before; // particles of the word to come, joined
    bool servant = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const bool last = i + 1 == words.size();
        if (!last && isServant(word)) {
            before += word;
            servant = true;
            continue;
        }
        if (!last && isParticle(word)) {
            if (!servant) result.particles.push_back(word);
            before += word;
            continue;
        }
        NamePart part;
        if (servant) addForm(part, before + word);
        addWord(part, word);
        if (!before.isEmpty()) addForm(part, before + word);
        result.parts.push_back(std::move(part));
        before.clear();
        servant = false;
    }
    return result;
}

} // namespace wasl::matching
