#include "app/registers/same_person.h"
#include "app/registers/table_reader.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::registers;

namespace
{

RegisterEntry visit(const QString& given, const QString& family, const QString& birth, const QString& phone,
                    const QString& sex = {}, const QString& nationality = {})
{
    RegisterEntry entry;
    const bool arabic = !given.isEmpty() && given.front().script() == QChar::Script_Arabic;
    (arabic ? entry.person.arabic : entry.person.latin) = {given, family};
    if (const auto date = domain::PartialDate::fromIso(birth)) entry.person.birth = *date;
    if (!phone.isEmpty()) entry.person.phones.append(phone);
    if (sex == u"F") entry.person.sex = domain::Sex::Female;
    if (sex == u"M") entry.person.sex = domain::Sex::Male;
    if (!nationality.isEmpty()) entry.person.nationalities.append(nationality);
    return entry;
}

bool areOne(const RegisterEntry& a, const RegisterEntry& b)
{
    return groupSamePerson({a, b}).size() == 1;
}

} // namespace

class TestSamePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sure()
    {
        const auto koffi = visit(u"Koffi"_s, u"N'Guessan"_s, u"2010-06-10"_s, u"+212648488642"_s, u"M"_s);
        QVERIFY(areOne(koffi, visit(u"KOFFI"_s, u"N'GUESSAN"_s, {}, u"+212648488642"_s)));
        QVERIFY(areOne(koffi, visit(u"N'Guessan"_s, u"Koffi"_s, u"2010-06-10"_s, {})));
        QVERIFY(areOne(koffi, visit(u""_s, u"Koffi Nguessan"_s, u"2010-06-10"_s, {})));
        QVERIFY(areOne(visit(u"Aïcha"_s, u"El Tom"_s, u"1976-07-06"_s, u"+212638124082"_s),
                       visit(u"Aisha"_s, u"Altoum"_s, u"1976~"_s, u"+212638124082"_s)));
        QVERIFY(areOne(visit(u"Mohamed"_s, u"Hassan"_s, u"1990-05-02"_s, u"+212638124082"_s),
                       visit(u"محمد"_s, u"حسن"_s, u"1990-05-02"_s, u"+212638124082"_s)));
    }

    void notSure()
    {
        const auto fatou = visit(u"Fatou"_s, u"Sow"_s, u"1990-05-02"_s, u"+212638124082"_s, u"F"_s, u"SN"_s);
        // a sister with the family's phone, a mother with her daughter's name, a twin
        QVERIFY(
            !areOne(fatou, visit(u"Awa"_s, u"Sow"_s, u"1994-01-12"_s, u"+212638124082"_s, u"F"_s, u"SN"_s)));
        QVERIFY(!areOne(fatou,
                        visit(u"Fatou"_s, u"Sow"_s, u"1962-03-04"_s, u"+212638124082"_s, u"F"_s, u"SN"_s)));
        QVERIFY(!areOne(fatou,
                        visit(u"Adama"_s, u"Sow"_s, u"1990-05-02"_s, u"+212638124082"_s, u"F"_s, u"SN"_s)));
        // one name, one year; 1 January; another sex; another country
        QVERIFY(!areOne(fatou, visit(u"Fatou"_s, u"Sow"_s, u"1990"_s, {}, u"F"_s, u"SN"_s)));
        QVERIFY(!areOne(visit(u"Fatou"_s, u"Sow"_s, u"1990-01-01"_s, {}),
                        visit(u"Fatou"_s, u"Sow"_s, u"1990-01-01"_s, {})));
        QVERIFY(!areOne(fatou, visit(u"Fatou"_s, u"Sow"_s, u"1990-05-02"_s, {}, u"M"_s, u"SN"_s)));
        QVERIFY(!areOne(fatou, visit(u"Fatou"_s, u"Sow"_s, u"1990-05-02"_s, {}, u"F"_s, u"ML"_s)));
        // a phone alone
        QVERIFY(!areOne(visit(u"Fatou"_s, {}, {}, u"+212638124082"_s),
                        visit(u"Awa"_s, {}, {}, u"+212638124082"_s)));
    }

    void oneWhoConflictsWithAnyRowOfTheGroupStaysApart()
    {
        const auto born1990 = visit(u"Fatou"_s, u"Sow"_s, u"1990-05-02"_s, u"+212638124082"_s);
        const auto withoutBirth = visit(u"Fatou"_s, u"Sow"_s, {}, u"+212638124082"_s);
        const auto born1962 = visit(u"Fatou"_s, u"Sow"_s, u"1962-03-04"_s, u"+212638124082"_s);
        const auto groups = groupSamePerson({born1990, withoutBirth, born1962});
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0], (std::vector<std::size_t>{0, 1}));
        QCOMPARE(groups[1], (std::vector<std::size_t>{2}));
    }

    void againstTheTruth_data()
    {
        QTest::addColumn<QString>("truthFile");
        QTest::addColumn<double>("leastRecall");
        QTest::newRow("register_marrakech.csv") << u"register_marrakech.truth.csv"_s << 0.6;
        QTest::newRow("register_oujda.csv") << u"register_oujda.truth.csv"_s << 0.6;
        QTest::newRow("register_casablanca.xlsx") << u"register_casablanca.truth.csv"_s << 0.6;
    }
    void againstTheTruth()
    {
        QFETCH(QString, truthFile);
        QFETCH(double, leastRecall);
        const QString folder = QStringLiteral(WASL_FIXTURES "/registers/");
        const auto table = readTable(folder + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(table);
        const auto mapping = recogniseColumns(*table);
        QVERIFY(mapping);

        QHash<int, QString> truth;
        QFile file(folder + truthFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n')) {
            const auto parts = line.trimmed().split(',');
            if (parts.size() == 2) truth.insert(parts[0].toInt(), QString::fromLatin1(parts[1]));
        }

        RowReader reader(*table, *mapping, QDate(2026, 11, 23));
        std::vector<RegisterEntry> entries;
        for (int row = 1; row <= reader.rowCount(); ++row) {
            const RowReading reading = reader.read(row);
            if (const auto* entry = std::get_if<RegisterEntry>(&reading)) entries.push_back(*entry);
        }
        QElapsedTimer timer;
        timer.start();
        const auto groups = groupSamePerson(entries);
        const auto milliseconds = timer.elapsed();

        const auto personOf = [&](std::size_t i) { return truth.value(entries[i].row); };
        int linked = 0;
        int right = 0;
        for (const auto& group : groups) {
            for (std::size_t i = 0; i < group.size(); ++i) {
                for (std::size_t j = i + 1; j < group.size(); ++j) {
                    ++linked;
                    if (personOf(group[i]) == personOf(group[j]))
                        ++right;
                    else
                        qInfo() << "wrong:" << entries[group[i]].row << entries[group[j]].row;
                }
            }
        }
        QHash<QString, int> visits;
        for (std::size_t i = 0; i < entries.size(); ++i)
            ++visits[personOf(i)];
        int pairs = 0;
        for (const int count : std::as_const(visits))
            pairs += count * (count - 1) / 2;
        const double precision = linked > 0 ? static_cast<double>(right) / linked : 0;
        const double recall = static_cast<double>(right) / pairs;
        qInfo().noquote() << u"%1 rows, %2 people found, %3 true; links %4, precision %5, recall %6, %7 ms"_s
                                 .arg(entries.size())
                                 .arg(groups.size())
                                 .arg(visits.size())
                                 .arg(linked)
                                 .arg(precision, 0, 'f', 4)
                                 .arg(recall, 0, 'f', 4)
                                 .arg(milliseconds);
        if (qEnvironmentVariableIsSet("WASL_SHOW_MISSED")) {
            std::map<QString, std::set<std::size_t>> groupsOf;
            for (std::size_t g = 0; g < groups.size(); ++g) {
                for (const std::size_t i : groups[g])
                    groupsOf[personOf(i)].insert(g);
            }
            for (const auto& [person, places] : groupsOf) {
                if (places.size() < 2) continue;
                for (const std::size_t g : places) {
                    const auto& e = entries[groups[g].front()];
                    qInfo().noquote() << person << e.row << e.person.latin.full() << e.person.arabic.full()
                                      << (e.person.birth.isKnown() ? e.person.birth.value().toIso() : u"-"_s)
                                      << e.person.phones.join(u' ') << e.person.nationalities.join(u' ');
                }
            }
        }
        QVERIFY2(precision >= 0.995, "a link of two people is worse than a link missed");
        QVERIFY(recall >= leastRecall);
    }
};

WASL_TEST(TestSamePerson)
#include "tst_same_person.moc"
