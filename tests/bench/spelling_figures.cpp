#include "spelling_figures.h"

#include "app/matching/normal_form.h"
#include "app/matching/token_dictionary.h"
#include "figures.h"

#include <QFile>

#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

using matching::SpellingKnowledge;
using Words = std::set<QString>;
using Wanted = std::map<QString, Words>; // asked: the other spellings of the name

constexpr int kSeenOften = 3;

struct SpellingPairs
{
    Words arabic, latin;                            // all of them
    std::vector<std::pair<QString, QString>> often; // seen three times or more
};

std::optional<QByteArray> contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

QString word(const QString& written)
{
    return matching::fold(written).remove(u' ');
}

void add(SpellingPairs& pairs, const QStringList& fields)
{
    const QString arabic = word(fields[0]);
    const QString latin = word(fields[1]);
    if (arabic.isEmpty() || latin.isEmpty() || !matching::isArabic(arabic)) return; // the heading
    pairs.arabic.insert(arabic);
    pairs.latin.insert(latin);
    if (fields[2].toInt() >= kSeenOften) pairs.often.emplace_back(arabic, latin);
}

SpellingPairs pairsIn(const QByteArray& content)
{
    SpellingPairs pairs;
    for (const QByteArray& line : content.split('\n')) {
        const QStringList fields = QString::fromUtf8(line).trimmed().split(u'\t');
        if (fields.size() >= 3) add(pairs, fields);
    }
    return pairs;
}

/// Words of a dictionary: every field that is not a number, by script.
void addDictionary(SpellingPairs& pairs, const QByteArray& content)
{
    const QList<QByteArray> lines = content.split('\n');
    for (const QByteArray& line : lines) {
        const QStringList fields = QString::fromUtf8(line).trimmed().split(u'\t', Qt::SkipEmptyParts);
        if (fields == QStringList{u"arabic"_s, u"latin"_s, u"count"_s}) continue;
        for (const QString& field : fields) {
            const QString folded = word(field);
            if (folded.isEmpty() || folded.front().isDigit()) continue;
            (matching::isArabic(folded) ? pairs.arabic : pairs.latin).insert(folded);
        }
    }
}

struct Recall
{
    double at1 = 0.0;
    double at10 = 0.0;
    double pairs = 0.0;
};

Recall recallOf(const std::shared_ptr<const SpellingKnowledge>& knowledge, const Words& onFile,
                const Wanted& asked)
{
    constexpr std::size_t kFirst = 10;
    const std::atomic<bool> never = false;
    matching::TokenDictionary dictionary(knowledge);
    for (const QString& w : onFile)
        dictionary.countBearer(dictionary.add(w), 0, 1);
    Recall recall;
    for (const auto& [w, others] : asked) {
        std::size_t rank = 0;
        for (const auto& neighbour :
             dictionary.neighbours({w}, matching::WordEnd::Known, kFirst + 1, never)) {
            const QString& text = dictionary.word(neighbour.token).text;
            if (text == w) continue; // found as it stands: no feat
            if (++rank > kFirst) break;
            if (others.count(text) == 0) continue;
            recall.at1 += rank == 1 ? 1.0 : 0.0;
            ++recall.at10;
        }
        recall.pairs += static_cast<double>(others.size());
    }
    recall.at1 /= std::max(1.0, recall.pairs);
    recall.at10 /= std::max(1.0, recall.pairs);
    return recall;
}

void print(const QString& what, const Recall& recall, const QString& reach)
{
    printFigure(what + u": recall at 1 (%1 pairs)"_s.arg(recall.pairs), shown(recall.at1));
    printFigure(what + u": recall at 10"_s, shown(recall.at10), reach);
}

void printPairs(const std::shared_ptr<const SpellingKnowledge>& knowledge, const SpellingPairs& pairs,
                const std::set<std::pair<QString, QString>>& trained)
{
    Wanted latinOf;
    Wanted arabicOf;
    std::size_t known = 0;
    for (const auto& [arabic, latin] : pairs.often) {
        if (trained.count({arabic, latin}) != 0) {
            ++known;
            continue;
        }
        latinOf[arabic].insert(latin);
        arabicOf[latin].insert(arabic);
    }
    Wanted variants;
    for (const auto& [arabic, spellings] : latinOf) {
        for (const QString& a : spellings) {
            for (const QString& b : spellings) {
                if (a != b) variants[a].insert(b);
            }
        }
    }
    printFigure(u"Pairs left out because the models were trained on them"_s, QString::number(known));
    print(u"Arabic to Latin"_s, recallOf(knowledge, pairs.latin, latinOf), u".945, then .96"_s);
    print(u"Latin to Arabic"_s, recallOf(knowledge, pairs.arabic, arabicOf), u".960, then .975"_s);
    if (!variants.empty())
        print(u"Latin variants"_s, recallOf(knowledge, pairs.latin, variants), u".82, then .88"_s);
}

void printVariants(const std::shared_ptr<const SpellingKnowledge>& knowledge, const QByteArray& content,
                   const SpellingPairs& others)
{
    Words onFile = others.latin;
    Wanted asked;
    for (const QByteArray& line : content.split('\n')) {
        const QStringList spellings = QString::fromUtf8(line).simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString& a : spellings) {
            onFile.insert(word(a));
            for (const QString& b : spellings) {
                if (word(a) != word(b)) asked[word(a)].insert(word(b));
            }
        }
    }
    const auto editsOnly = std::make_shared<const SpellingKnowledge>(
        SpellingKnowledge{knowledge->arabicLatin, knowledge->latinLatin, matching::Lexicon::fromTsv({})});
    const QString among = u" (among %1 words)"_s.arg(onFile.size());
    print(u"Variants without the lexicon"_s + among, recallOf(editsOnly, onFile, asked), u".664"_s);
    print(u"Variants with the lexicon"_s, recallOf(knowledge, onFile, asked), u".85, then .92"_s);
}

std::shared_ptr<const SpellingKnowledge> knowledgeIn(const std::string& folder)
{
    SpellingKnowledge knowledge = SpellingKnowledge::shipped();
    if (!folder.empty()) {
        const auto arabic = contentOf(folder + "/arabic_latin.tsv");
        const auto latin = contentOf(folder + "/latin_latin.tsv");
        if (!arabic || !latin) return nullptr;
        knowledge.arabicLatin = matching::EditModel::fromTsv(*arabic);
        knowledge.latinLatin = matching::EditModel::fromTsv(*latin);
    }
    return std::make_shared<const SpellingKnowledge>(std::move(knowledge));
}

} // namespace

bool printSpellingFigures(const SpellingQuestion& question)
{
    const auto knowledge = knowledgeIn(question.tables);
    if (!knowledge) return false;
    SpellingPairs pairs;
    if (!question.pairs.empty()) {
        const auto content = contentOf(question.pairs);
        if (!content) return false;
        pairs = pairsIn(*content);
    }
    if (!question.dictionary.empty()) {
        const auto content = contentOf(question.dictionary);
        if (!content) return false;
        addDictionary(pairs, *content);
    }
    if (!question.pairs.empty()) {
        const auto trainedOn = contentOf(question.training);
        if (!trainedOn) return false;
        std::set<std::pair<QString, QString>> trained;
        for (const auto& pair : pairsIn(*trainedOn).often)
            trained.insert(pair);
        printPairs(knowledge, pairs, trained);
    }
    if (!question.variants.empty()) {
        const auto content = contentOf(question.variants);
        if (!content) return false;
        printVariants(knowledge, *content, pairs);
    }
    return true;
}

} // namespace wasl::bench
