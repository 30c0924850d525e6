#include "app/storage/keys/passphrase_policy.h"

#include "app/storage/keys/secret_bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

// Resources of a static library are kept only when something asks for them, and the macro wants no namespace.
static void initResources()
{
    Q_INIT_RESOURCE(passphrases);
}

namespace wasl::storage
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int leastCharacters = 12;
constexpr int leastWords = 6;
constexpr int leastDistinctCharacters = 5;
constexpr int leastDistinctWords = 5;

// Letters only, case folded: "Passe-Word 2024!" hides nothing that "passeword" has not.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (character.isLetter()) letters.append(character);
    return letters;
}

QString lettersAndDigitsOf(const QString& text)
{
    QString kept;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (character.isLetterOrNumber()) kept.append(character);
    return kept;
}

const QSet<QString>& commonOnes()
{
    static const QSet<QString> common = [] {
        initResources();
        QSet<QString> lines;
        QFile file(u":/wasl/passphrases/common.txt"_s);
        if (file.open(QIODevice::ReadOnly))
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
                if (!line.startsWith(u'#')) lines.insert(lettersAndDigitsOf(line));
        return lines;
    }();
    return common;
}

bool isCommon(const QString& passphrase)
{
    const QString kept = lettersAndDigitsOf(passphrase);
    const QString letters = lettersOf(passphrase);
    if (commonOnes().contains(kept) || (letters.size() >= 4 && commonOnes().contains(letters))) return true;
    // A common one said twice or three times is as common.
    for (int times = 2; times <= 4; ++times)
        if (kept.size() % times == 0 && kept == kept.left(kept.size() / times).repeated(times) &&
            commonOnes().contains(kept.left(kept.size() / times)))
            return true;
    return false;
}

// 123456…, abcdef…, 987654…: each character the neighbour of the one before, almost everywhere.
bool isRow(const QString& text)
{
    int neighbours = 0;
    for (qsizetype at = 1; at < text.size(); ++at)
        if (std::abs(text.at(at).unicode() - text.at(at - 1).unicode()) <= 1) ++neighbours;
    return text.size() > 1 && neighbours * 10 >= (text.size() - 1) * 8;
}

bool repeats(const QString& passphrase, const QStringList& words)
{
    const QString kept = passphrase.toCaseFolded();
    const QSet<QChar> distinct(kept.begin(), kept.end());
    const QSet<QString> distinctWords(words.begin(), words.end());
    return distinct.size() < leastDistinctCharacters || isRow(kept) ||
           (words.size() >= leastWords && distinctWords.size() < leastDistinctWords);
}

class PassphraseTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::PassphrasePolicy)
public:
    static tl::unexpected<domain::Refusal> no(const QString& code, const QString& message)
    {
        return domain::refuse(code, message, u"passphrase"_s);
    }
};

} // namespace

domain::Result<void> checkPassphrase(const QString& passphrase, const QStringList& ownNames)
{
    const QString normal = passphrase.normalized(QString::NormalizationForm_KC);
    const QStringList words =
        normal.toCaseFolded().split(QRegularExpression(u"[\\s\\-_.,;]+"_s), Qt::SkipEmptyParts);
    const auto characters = normal.toUcs4().size();
    if (characters < leastCharacters && words.size() < leastWords)
        return PassphraseTexts::no(
            u"passphrase-short"_s,
            PassphraseTexts::tr(
                "The passphrase is too short. Take at least 12 characters (15 are better), or "
                "six words that have nothing to do with each other."));
    if (isCommon(normal))
        return PassphraseTexts::no(
            u"passphrase-common"_s,
            PassphraseTexts::tr("Many people use this passphrase, so it is the first that would be tried. "
                                "Choose another one."));
    if (repeats(normal, words))
        return PassphraseTexts::no(
            u"passphrase-repeats"_s,
            PassphraseTexts::tr("This passphrase repeats itself and is easily guessed. Choose another one."));
    for (const QString& name : ownNames) {
        const QString own = lettersOf(name);
        if (own.size() >= 3 && lettersOf(normal).remove(own).size() < 6)
            return PassphraseTexts::no(
                u"passphrase-own-name"_s,
                PassphraseTexts::tr("This passphrase is little more than a name that everybody here knows. "
                                    "Choose another one."));
    }
    return {};
}

} // namespace wasl::storage
