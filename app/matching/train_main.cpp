// Learns the two edit models that resources/matching carries, from spelling pairs:
//   wasl-train-names pairs.tsv folder
// pairs.tsv: a heading, then Arabic spelling, Latin spelling and count, separated by tabs.
// Writes folder/arabic_latin.tsv and folder/latin_latin.tsv. Takes a few seconds; the same input gives the
// same output.

#include "app/matching/edit_training.h"
#include "app/matching/normal_form.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wasl::matching;

namespace
{

using SpellingsOfName = std::map<QString, std::map<QString, int>>; // Arabic: Latin: count

constexpr int kFewestForVariant = 2; // a spelling seen once may be a mistake
constexpr int kOneLetter = 1;

std::optional<SpellingsOfName> readPairs(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    SpellingsOfName names;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (fields.size() != 3) continue;
        const QString arabic = fold(fields[0]);
        const QString latin = fold(fields[1]);
        if (arabic.size() > kOneLetter && latin.size() > kOneLetter && isArabic(arabic) && !isArabic(latin) &&
            !arabic.contains(u' ') && !latin.contains(u' '))
            names[arabic][latin] += fields[2].toInt();
    }
    return names;
}

EditModel arabicLatinModel(const SpellingsOfName& names)
{
    std::vector<SpellingPair> pairs;
    for (const auto& [arabic, spellings] : names) {
        for (const auto& [latin, count] : spellings)
            pairs.push_back({symbolsOf(arabic), symbolsOf(latin), 1.0 + std::log2(count)});
    }
    return trainEditModel(pairs,
                          {{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {2, 2}, {3, 1}}, 10, 4000});
}

EditModel latinLatinModel(const SpellingsOfName& names)
{
    std::vector<SpellingPair> pairs;
    for (const auto& [arabic, spellings] : names) {
        for (const auto& [a, countA] : spellings) {
            for (const auto& [b, countB] : spellings) {
                // Both ways round: the model must not care which spelling was typed first.
                if (a != b && countA >= kFewestForVariant && countB >= kFewestForVariant)
                    pairs.push_back({symbolsOf(a), symbolsOf(b), std::log2(std::min(countA, countB))});
            }
        }
    }
    return trainEditModel(pairs, {{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}}, 10, 1200});
}

bool write(const EditModel& model, const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(model.toTsv()) > 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        err << "wasl-train-names pairs.tsv folder\n";
        return 2;
    }
    const auto names = readPairs(arguments[1]);
    if (!names) {
        err << "wasl-train-names: cannot read " << arguments[1] << '\n';
        return 1;
    }
    const QDir folder(arguments[2]);
    if (!write(arabicLatinModel(*names), folder.filePath(u"arabic_latin.tsv"_s)) ||
        !write(latinLatinModel(*names), folder.filePath(u"latin_latin.tsv"_s))) {
        err << "wasl-train-names: cannot write to " << arguments[2] << '\n';
        return 1;
    }
    return 0;
}
