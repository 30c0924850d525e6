#include "app/matching/normal_form.h"
#include "app/matching/skeleton.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wasl::matching;

/// One skeleton for every script and spelling tradition.
class TestSkeleton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsMeet_data();
    void spellingsMeet();
    void readings_data();
    void readings();
    void oneConsonantAwayIsFound();
    void shortOnesHaveNoDeletions();
    void neverMoreThanFourReadings();
    void everyWordHasOne();
};

namespace
{

bool meet(const QString& a, const QString& b)
{
    const auto left = skeletons(fold(a));
    const auto right = skeletons(fold(b));
    return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
}

} // namespace

void TestSkeleton::spellingsMeet_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("Mohamed Mamadou") << u"Mohamed"_s << u"Mamadou"_s;
    QTest::newRow("Mohamed Arabic") << u"Mohammed"_s << u"محمد"_s;
    QTest::newRow("Mohamed Tifinagh") << u"Muhammad"_s << u"ⵎⵓⵃⵎⵎⴷ"_s;
    QTest::newRow("Cheikh") << u"Cheikh"_s << u"شيخ"_s;
    QTest::newRow("Sheikh") << u"Sheikh"_s << u"Cheikh"_s;
    QTest::newRow("Diallo Jallow") << u"Diallo"_s << u"Jallow"_s;
    QTest::newRow("Thiam Cham") << u"Thiam"_s << u"Cham"_s;
    QTest::newRow("Ndiaye Njie") << u"N'Diaye"_s << u"Njie"_s;
    QTest::newRow("Jamal Gamal") << u"جمال"_s << u"Gamal"_s;
    QTest::newRow("Philippe") << u"Philippe"_s << u"فيليب"_s;
    QTest::newRow("Aya") << u"Aya"_s << u"آية"_s;
    QTest::newRow("Yahya") << u"Yahia"_s << u"يحيى"_s;
    QTest::newRow("Othman") << u"Othmane"_s << u"Osman"_s;
    QTest::newRow("Attia") << u"Attia"_s << u"عطية"_s;
}

void TestSkeleton::spellingsMeet()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(meet(a, b));
}

void TestSkeleton::readings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("usual");
    QTest::newRow("mohammed") << u"mohammed"_s << u"MMT"_s;
    QTest::newRow("doubled letters") << u"abdellatif"_s << u"BTLTF"_s;
    QTest::newRow("x") << u"alexandre"_s << u"LKSNTR"_s;
    QTest::newRow("vowels only") << u"aya"_s << u"i"_s;
    QTest::newRow("breath only") << u"hawa"_s << u"u"_s;
}

void TestSkeleton::readings()
{
    QFETCH(QString, word);
    QFETCH(QString, usual);
    QCOMPARE(QString::fromStdString(skeletons(word).front()), usual);
}

void TestSkeleton::oneConsonantAwayIsFound()
{
    const auto share = [](const QString& a, const QString& b) {
        const auto left = skeletonKeys(skeletons(a).front());
        const auto right = skeletonKeys(skeletons(b).front());
        return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
    };
    QVERIFY(share(u"coulibaly"_s, u"krubally"_s));     // one replaced
    QVERIFY(share(u"abderrahmane"_s, u"abdramane"_s)); // the same
    QVERIFY(share(u"sissoko"_s, u"sisoko"_s));
    QVERIFY(share(u"alassane"_s, u"lassana"_s));
    QVERIFY(share(u"mamadou"_s, u"mamdoub"_s)); // one more
    QVERIFY(!share(u"mamadou"_s, u"ibrahim"_s));
}

void TestSkeleton::shortOnesHaveNoDeletions()
{
    QCOMPARE(skeletonKeys("TL"), (std::vector<std::string>{"TL"}));
    QCOMPARE(skeletonKeys("iu"), (std::vector<std::string>{"iu"}));
    QCOMPARE(skeletonKeys("MMT").size(), std::size_t{3}); // itself, MT, MM
}

void TestSkeleton::neverMoreThanFourReadings()
{
    QVERIFY(skeletons(u"chichichichichiagegege").size() <= 4);
}

void TestSkeleton::everyWordHasOne()
{
    for (const QString& word : {u"a"_s, u"ع"_s, u"h"_s, u"7"_s, u"李"_s})
        QVERIFY2(!skeletons(word).front().empty(), qPrintable(word));
}

WASL_TEST(TestSkeleton)
#include "tst_skeleton.moc"
