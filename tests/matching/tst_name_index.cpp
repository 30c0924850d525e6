#include "app/matching/name_index.h"
#include "tests/matching/some_people.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::matching;

/// The look-up at the desk: people are found in any script and order, while their name is still being typed.
class TestNameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void finds_data();
    void finds();
    void whatIsKnownMovesThePersonUp();
    void nothingIsFoundForNothing();
    void numbersAreFound_data();
    void numbersAreFound();
    void changedDataAreFoundAnew();
    void removedPeopleAreGone();
    void wipedMeansEmpty();
    void orderOfArrivalDoesNotMatter();
    void aCancelledLookUpReturns();
    void mayBeAskedWhileItChanges();
    void saysWhoMayAlreadyBeOnFile();
    void neverProposesThePersonHerself();

private:
    std::vector<NameIndex::Hit> ask(const QString& text, bool stillTyping = true) const;

    std::shared_ptr<const SpellingKnowledge> m_knowledge;
    std::unique_ptr<NameIndex> m_index;
};

namespace
{

constexpr uint kMohamedDiallo = 1;
constexpr uint kArabicMohamedDiallo = 2;
constexpr uint kFatouNdiaye = 3;
constexpr uint kAbdelkader = 4;
constexpr uint kYoungMohamedDiallo = 5;
constexpr uint kKhadija = 6;
constexpr uint kFiller = 100;

std::vector<IndexedPerson> people()
{
    std::vector<IndexedPerson> all{
        aPerson(kMohamedDiallo, u"Mohamed"_s, u"Diallo"_s), aPerson(kFatouNdiaye, u"Fatou"_s, u"N'Diaye"_s),
        aPerson(kAbdelkader, u"Abd el Kader"_s, u"El Alaoui"_s),
        aPerson(kYoungMohamedDiallo, u"Mohamed"_s, u"Diallo"_s), aPerson(kKhadija, u"Kadiatou"_s, u"Bah"_s)};
    all[0].birth = domain::PartialDate::fromDay(QDate(1990, 3, 5));
    all[0].phones = {u"+212 661-23.45.67"_s};
    all[0].documentNumbers = {u"AB-123 456"_s};
    all[0].fileNumber = u"W-26-000123-K"_s;
    all[0].sex = domain::Sex::Male;
    all[3].birth = domain::PartialDate::fromDay(QDate(2004, 7, 1));
    IndexedPerson arabic;
    arabic.id = idOf(kArabicMohamedDiallo);
    arabic.arabic = {u"محمد"_s, u"ديالو"_s};
    all.push_back(arabic);
    const QStringList given{u"Awa"_s,    u"Ibrahima"_s, u"Jean"_s,    u"Marie"_s,
                            u"Yussuf"_s, u"Grace"_s,    u"Blessing"_s};
    const QStringList family{u"Kone"_s,   u"Barry"_s, u"Okafor"_s, u"Tesfaye"_s,
                             u"Mbarga"_s, u"Touré"_s, u"Sow"_s};
    uint number = kFiller;
    for (const QString& g : given) {
        for (const QString& f : family)
            all.push_back(aPerson(number++, g, f));
    }
    return all;
}

bool among(const std::vector<NameIndex::Hit>& hits, uint number, std::size_t first)
{
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min(first, hits.size()));
    return std::any_of(hits.begin(), end, [number](const auto& hit) { return hit.id == idOf(number); });
}

} // namespace

void TestNameIndex::initTestCase()
{
    m_knowledge = std::make_shared<const SpellingKnowledge>(SpellingKnowledge::shipped());
}

void TestNameIndex::init()
{
    m_index = std::make_unique<NameIndex>(m_knowledge);
    m_index->build(people());
}

std::vector<NameIndex::Hit> TestNameIndex::ask(const QString& text, bool stillTyping) const
{
    NameQuery query;
    query.text = text;
    query.stillTyping = stillTyping;
    return m_index->lookUp(query, 10, kNever);
}

void TestNameIndex::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<uint>("person");
    QTest::newRow("as written") << u"Mohamed Diallo"_s << kMohamedDiallo;
    QTest::newRow("other order") << u"diallo mohamed"_s << kMohamedDiallo;
    QTest::newRow("other spelling") << u"Muhammad Jallow"_s << kMohamedDiallo;
    QTest::newRow("Mamadou") << u"Mamadou Diallo"_s << kMohamedDiallo;
    QTest::newRow("Arabic typed") << u"محمد ديالو"_s << kMohamedDiallo;
    QTest::newRow("Latin typed, Arabic on file") << u"mohamed diallo"_s << kArabicMohamedDiallo;
    QTest::newRow("Tifinagh typed") << u"ⵎⵓⵃⵎⵎⴷ ⴷⵢⴰⵍⵍⵓ"_s << kMohamedDiallo;
    QTest::newRow("front of a name") << u"diallo moh"_s << kMohamedDiallo;
    QTest::newRow("front of a name across scripts") << u"دي"_s << kMohamedDiallo;
    QTest::newRow("a slip of the finger") << u"Mohmaed Diallo"_s << kMohamedDiallo;
    QTest::newRow("without the apostrophe") << u"fatou ndiaye"_s << kFatouNdiaye;
    QTest::newRow("prefix apart") << u"n diaye fatou"_s << kFatouNdiaye;
    QTest::newRow("another form of the name") << u"Fatima Njie"_s << kFatouNdiaye;
    QTest::newRow("joined") << u"Abdelkader Alaoui"_s << kAbdelkader;
    QTest::newRow("Arabic, article and all") << u"عبد القادر العلوي"_s << kAbdelkader;
    QTest::newRow("without the servant") << u"kader"_s << kAbdelkader;
    QTest::newRow("Khadija") << u"خديجة"_s << kKhadija;
}

void TestNameIndex::finds()
{
    QFETCH(QString, typed);
    QFETCH(uint, person);
    QVERIFY(among(ask(typed), person, 5));
}

void TestNameIndex::whatIsKnownMovesThePersonUp()
{
    QVERIFY(among(ask(u"mohamed diallo 1990"_s), kMohamedDiallo, 1));
    QVERIFY(among(ask(u"mohamed diallo 01/07/2004"_s), kYoungMohamedDiallo, 1));
    NameQuery query;
    query.text = u"mohamed diallo"_s;
    query.birth = domain::PartialDate::fromYear(2004);
    QVERIFY(among(m_index->lookUp(query, 10, kNever), kYoungMohamedDiallo, 1));
    QVERIFY(among(m_index->lookUp(query, 10, kNever), kMohamedDiallo, 10)); // soft: she is not filtered out
}

void TestNameIndex::nothingIsFoundForNothing()
{
    QVERIFY(ask(u""_s).empty());
    QVERIFY(ask(u" - "_s).empty());
    QVERIFY(ask(u"12"_s).empty());
}

void TestNameIndex::numbersAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("phone as in Morocco") << u"0661234567"_s;
    QTest::newRow("phone with spaces") << u"06 61 23 45 67"_s;
    QTest::newRow("international") << u"+212661234567"_s;
    QTest::newRow("Arabic-Indic digits") << u"٠٦٦١٢٣٤٥٦٧"_s;
    QTest::newRow("first digits") << u"06612"_s;
    QTest::newRow("document") << u"ab123456"_s;
    QTest::newRow("file number") << u"w26000123k"_s;
}

void TestNameIndex::numbersAreFound()
{
    QFETCH(QString, typed);
    QVERIFY(among(ask(typed), kMohamedDiallo, 1));
}

void TestNameIndex::changedDataAreFoundAnew()
{
    IndexedPerson person = aPerson(kMohamedDiallo, u"Zacharie"_s, u"Wembo"_s);
    person.phones = {u"0700000001"_s};
    m_index->put(person);
    QCOMPARE(m_index->size(), people().size());
    QVERIFY(among(ask(u"zacharie wembo"_s), kMohamedDiallo, 1));
    QVERIFY(among(ask(u"0700000001"_s), kMohamedDiallo, 1));
    QVERIFY(!among(ask(u"mohamed diallo"_s), kMohamedDiallo, 10));
    QVERIFY(!among(ask(u"0661234567"_s), kMohamedDiallo, 10));
}

void TestNameIndex::removedPeopleAreGone()
{
    m_index->remove(idOf(kFatouNdiaye));
    m_index->remove(idOf(4711)); // nobody
    QCOMPARE(m_index->size(), people().size() - 1);
    QVERIFY(!among(ask(u"fatou ndiaye"_s), kFatouNdiaye, 10));
}

void TestNameIndex::wipedMeansEmpty()
{
    m_index->wipe();
    QCOMPARE(m_index->size(), std::size_t{0});
    QVERIFY(ask(u"mohamed"_s).empty());
    QVERIFY(ask(u"0661234567"_s).empty());
}

void TestNameIndex::orderOfArrivalDoesNotMatter()
{
    std::vector<IndexedPerson> reversed = people();
    std::reverse(reversed.begin(), reversed.end());
    NameIndex other(m_knowledge);
    for (const IndexedPerson& person : reversed)
        other.put(person);
    for (const QString& typed : {u"mohamed diallo"_s, u"m"_s, u"سو"_s, u"toure"_s}) {
        NameQuery query;
        query.text = typed;
        const auto expected = ask(typed);
        const auto actual = other.lookUp(query, 10, kNever);
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(actual[i].id, expected[i].id);
    }
}

void TestNameIndex::aCancelledLookUpReturns()
{
    const std::atomic<bool> already = true;
    NameQuery query;
    query.text = u"mohamed diallo"_s;
    QVERIFY(m_index->lookUp(query, 10, already).size() <= 10);
}

void TestNameIndex::mayBeAskedWhileItChanges()
{
    std::thread writer([this] {
        for (uint i = 0; i < 200; ++i)
            m_index->put(aPerson(1000 + i, u"Moussa"_s, u"Cissé"_s));
    });
    for (int i = 0; i < 100; ++i)
        QVERIFY(among(ask(u"fatou ndiaye"_s), kFatouNdiaye, 3));
    writer.join();
    QVERIFY(among(ask(u"moussa cisse"_s), 1000, 10));
}

void TestNameIndex::saysWhoMayAlreadyBeOnFile()
{
    IndexedPerson person;
    person.arabic = {u"محمد"_s, u"ديالو"_s};
    person.birth = domain::PartialDate::fromDay(QDate(1990, 3, 5));
    const auto found = m_index->possibleDuplicatesOf(person, 5, kNever);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().b, idOf(kMohamedDiallo));
    QVERIFY(found.front().bits >= kBannerBits);
    QVERIFY(!found.front().reasons.empty());

    QVERIFY(m_index->possibleDuplicatesOf(aPerson(9, u"Xiomara"_s, u"Villanueva"_s), 5, kNever).empty());
}

void TestNameIndex::neverProposesThePersonHerself()
{
    for (const auto& pair : m_index->possibleDuplicatesOf(people().front(), 10, kNever))
        QVERIFY(pair.b != idOf(kMohamedDiallo));
}

WASL_TEST(TestNameIndex)
#include "tst_name_index.moc"
