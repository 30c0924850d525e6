#include "app/matching/name_parts.h"
#include "app/matching/normal_form.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::matching;

/// Spellings that differ only in writing habit are one; names with particles are found with and without them.
class TestNormalForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data() { folds_data(); }
    void foldingTwiceChangesNothing();
    void tokensAreTheWords();
    void partsHaveTheirForms_data();
    void partsHaveTheirForms();
    void particlesAreKeptApart();
    void aNameThatEndsWithAParticleKeepsIt();
};

void TestNormalForm::folds_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents and case") << u"Sékou TRAORÉ"_s << u"sekou traore"_s;
    QTest::newRow("decomposed accents") << u"Se\u0301kou"_s << u"sekou"_s;
    QTest::newRow("apostrophe") << u"N'Diaye"_s << u"ndiaye"_s;
    QTest::newRow("typographic apostrophe") << u"M’Bodj"_s << u"mbodj"_s;
    QTest::newRow("acute accent as apostrophe") << u"D´Almeida"_s << u"dalmeida"_s;
    QTest::newRow("modifier apostrophe") << u"Saʿid"_s << u"said"_s;
    QTest::newRow("hyphen and spaces") << u"  Abdoul-Kader\t BA "_s << u"abdoul kader ba"_s;
    QTest::newRow("letters of African alphabets") << u"Ŋom Ɓah Ɔla"_s << u"ngom bah ola"_s;
    QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
    QTest::newRow("Turkish dotted I") << u"İbrahim"_s << u"ibrahim"_s;
    QTest::newRow("vowel marks") << u"مُحَمَّدٌ"_s << u"محمد"_s;
    QTest::newRow("tatweel") << u"أحـــمد"_s << u"احمد"_s;
    QTest::newRow("alefs") << u"أإآٱا"_s << u"ااااا"_s;
    QTest::newRow("teh marbuta") << u"فاطمة"_s << u"فاطمه"_s;
    QTest::newRow("alef maqsura") << u"مصطفى"_s << u"مصطفي"_s;
    QTest::newRow("hamza on a seat") << u"مؤمن رئيس"_s << u"مومن رييس"_s;
    QTest::newRow("bare hamza") << u"أسماء"_s << u"اسما"_s;
    QTest::newRow("Persian letters") << u"کریم"_s << u"كريم"_s;
    QTest::newRow("Moroccan gaf") << u"ڭناوي"_s << u"گناوي"_s;
    QTest::newRow("presentation forms") << u"ﻣﺤﻤﺪ ﷲ"_s << u"محمد الله"_s;
    QTest::newRow("direction marks and joiners") << u"\u200Fعلي\u200E\u200D"_s << u"علي"_s;
    QTest::newRow("Tifinagh") << u"ⵎⵓⵃⵎⵎⴷ"_s << u"muhmmd"_s;
    QTest::newRow("Arabic-Indic digits") << u"٠٦١٢"_s << u"0612"_s;
    QTest::newRow("nothing but signs") << u" -./ "_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestNormalForm::folds()
{
    QFETCH(QString, raw);
    QFETCH(QString, folded);
    QCOMPARE(fold(raw), folded);
}

void TestNormalForm::foldingTwiceChangesNothing()
{
    QFETCH(QString, raw);
    QCOMPARE(fold(fold(raw)), fold(raw));
}

void TestNormalForm::tokensAreTheWords()
{
    QCOMPARE(tokens(u"Aïssatou  N'Diaye (Aïssatou)"),
             (std::vector<QString>{u"aissatou"_s, u"ndiaye"_s, u"aissatou"_s}));
    QVERIFY(tokens(u" - ").empty());
}

void TestNormalForm::partsHaveTheirForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("forms"); // of the first part
    QTest::newRow("plain") << u"Diallo"_s << QStringList{u"diallo"_s};
    QTest::newRow("servant in three words") << u"Abd el Kader"_s << QStringList{u"abdelkader"_s, u"kader"_s};
    QTest::newRow("servant in two words") << u"Abdoul Karim"_s << QStringList{u"abdoulkarim"_s, u"karim"_s};
    QTest::newRow("Arabic servant") << u"عبد القادر"_s << QStringList{u"عبدالقادر"_s, u"قادر"_s, u"القادر"_s};
    QTest::newRow("son of") << u"Ben Ali"_s << QStringList{u"ali"_s, u"benali"_s};
    QTest::newRow("article") << u"El Alaoui"_s << QStringList{u"alaoui"_s, u"elalaoui"_s};
    QTest::newRow("Arabic article") << u"العلوي"_s << QStringList{u"علوي"_s, u"العلوي"_s};
    QTest::newRow("prefix apart") << u"N Diaye"_s << QStringList{u"diaye"_s, u"ndiaye"_s};
}

void TestNormalForm::partsHaveTheirForms()
{
    QFETCH(QString, name);
    QFETCH(QStringList, forms);
    const NameParts parts = nameParts(name);
    QCOMPARE(parts.parts.size(), std::size_t{1});
    QCOMPARE(QStringList(parts.parts[0].forms.begin(), parts.parts[0].forms.end()), forms);
}

void TestNormalForm::particlesAreKeptApart()
{
    const NameParts parts = nameParts(u"Mohamed Ould El Hacen");
    QCOMPARE(parts.parts.size(), std::size_t{2});
    QCOMPARE(parts.particles, (std::vector<QString>{u"ould"_s, u"el"_s}));
}

void TestNormalForm::aNameThatEndsWithAParticleKeepsIt()
{
    const NameParts parts = nameParts(u"Ba El");
    QCOMPARE(parts.parts.size(), std::size_t{2});
    QVERIFY(parts.particles.empty());
}

WASL_TEST(TestNormalForm)
#include "tst_normal_form.moc"
