// Every indicator, counted again in plain C++ over the raw rows of a demonstration: equal, cell by cell. And
// what goes wrong: bad files, roles, months that end, years that leap, clocks that change.

#include "app/demo/demo.h"
#include "app/domain/age_band.h"
#include "app/domain/codebook.h"
#include "app/domain/csv_rows.h"
#include "app/domain/fact_views.h"
#include "app/domain/territory.h"
#include "app/storage/activity_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/indicator_store.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "tests/reports/indicator_recount.h"
#include "tests/support/open_case_file.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::tests;

namespace
{

const QDate lastDay(2026, 11, 23);

storage::Environment thatMorning()
{
    auto environment = storage::systemEnvironment();
    environment.clock = [] { return QDateTime(lastDay, QTime(8, 0), Qt::LocalTime).toUTC(); };
    return environment;
}

const domain::Indicator& indicator(const char* code)
{
    static const auto book = domain::standardIndicators();
    const auto* found = book.find(QString::fromLatin1(code));
    if (!found) qFatal("no indicator %s", code);
    return *found;
}

domain::CountingPeriod days(const char* first, const char* last)
{
    return {QDate::fromString(QLatin1String(first), Qt::ISODate),
            QDate::fromString(QLatin1String(last), Qt::ISODate)};
}

domain::CountingPeriod month(int year, int number)
{
    const domain::YearMonth month{year, number};
    return {month.first(), month.last()};
}

QString shown(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 12) : u"none"_s;
}

/// Counts cells, and says where two differ.
class Comparison
{
public:
    int cells = 0;
    int notEmpty = 0;
    QStringList differences;

    void compare(const domain::Indicator& of, const domain::IndicatorTable& table,
                 const std::vector<IndicatorRecount::Cells>& recounted)
    {
        for (std::size_t period = 0; period < table.periods.size(); ++period) {
            auto expected = recounted[period];
            if (table.by.isEmpty()) {
                cell(of, table, period, {}, table.total[period], take(expected, {}));
            } else {
                for (const auto& row : table.rows)
                    cell(of, table, period, row.keys, row.values[period], take(expected, row.keys));
            }
            for (const auto& [keys, value] : expected)
                cell(of, table, period, keys, std::nullopt, value); // missing altogether
        }
    }

private:
    static std::optional<double> take(IndicatorRecount::Cells& cells, const QStringList& keys)
    {
        const auto node = cells.extract(keys);
        return node.empty() ? std::nullopt : node.mapped();
    }

    void cell(const domain::Indicator& of, const domain::IndicatorTable& table, std::size_t period,
              const QStringList& keys, std::optional<double> actual, std::optional<double> expected)
    {
        ++cells;
        notEmpty += expected.has_value() ? 1 : 0;
        const bool isCount = !of.over && of.query.aggregate != domain::Aggregate::Median &&
                             of.query.aggregate != domain::Aggregate::Percentile90;
        if (isCount) actual = actual.value_or(0), expected = expected.value_or(0);
        const bool equal = actual.has_value() == expected.has_value() &&
                           std::abs(actual.value_or(0) - expected.value_or(0)) < 1e-6;
        if (equal) return;
        differences << u"%1 from %2 by %3 [%4]: %5, recounted %6"_s.arg(
            of.code, table.periods[period].first.toString(Qt::ISODate), table.by.join(u'+'), keys.join(u'+'),
            shown(actual), shown(expected));
    }
};

const QByteArray goodFile = R"({
  "code": "our-health-referrals",
  "title": {"ar": "إحالاتنا الصحية", "fr": "Nos orientations de santé", "en": "Our health referrals"},
  "definition": {"ar": "تعريف", "fr": "Définition", "en": "Definition"},
  "unit": "events",
  "programme": "health",
  "query": {
    "view": "referrals",
    "count": "events",
    "day": "sent_on",
    "where": {"sector": ["health"]}
  },
  "breakdowns": ["sex", "age"]
}
)";

} // namespace

class TestIndicatorRecount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Africa/Casablanca");
        tzset();
        QCOMPARE(QDateTime(QDate(2025, 11, 1), QTime(12, 0)).offsetFromUtc(), 3600);
        QCOMPARE(QDateTime(QDate(2026, 3, 1), QTime(12, 0)).offsetFromUtc(), 0); // Ramadan
    }

    void theStandardIndicatorsAreWithoutAMistake()
    {
        const auto book = domain::standardIndicators();
        for (const auto& mistake : book.mistakes)
            qWarning("%s:%d: %s", qUtf8Printable(mistake.file), mistake.line,
                     qUtf8Printable(mistake.message));
        QVERIFY(book.mistakes.empty());
        QVERIFY(book.indicators.size() >= 40);
        static const QRegularExpression arabic(u"[\u0600-\u06FF]"_s);
        for (const auto& one : book.indicators) {
            QVERIFY2(one.title.ar.contains(arabic) && one.definition.ar.contains(arabic),
                     qPrintable(one.code));
            QVERIFY2(one.title.fr != one.title.en && !one.title.fr.contains(arabic), qPrintable(one.code));
        }
    }

    void theViewsAreWhatTheProgramSaysTheyAre()
    {
        OpenCaseFile file;
        QSet<QString> views;
        for (const auto& view : domain::factViews()) {
            QSet<QString> said{view.days.begin(), view.days.end()};
            said.unite({view.hours.begin(), view.hours.end()})
                .unite({view.numbers.begin(), view.numbers.end()});
            for (const auto& dimension : view.dimensions)
                said << dimension.name;
            if (view.persons) said << u"person"_s;
            if (view.households) said << u"household"_s;
            if (view.monthly) said << u"month"_s;
            if (view.weighted) said << u"weight"_s;
            QSet<QString> there;
            const auto name = u"fact_"_s + view.name;
            views << name;
            for (auto row = file.database().query(u"SELECT name FROM pragma_table_info(?)"_s, name);
                 row.next();)
                if (const auto column = row.get<QString>(0); !column.startsWith("key_"_L1)) // no indicator's
                    there << column;
            QVERIFY2(there == said,
                     qPrintable(name + u": "_s + ((there - said) + (said - there)).values().join(u' ')));
        }
        for (
            auto row = file.database().query(
                u"SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'fact\\_%' ESCAPE '\\'"_s);
            row.next();)
            QVERIFY(views.contains(row.get<QString>(0)));
    }

    void partsOfACommuneCountAsTheCommune()
    {
        OpenCaseFile file;
        std::map<QString, QString> there, expected;
        for (auto row = file.database().query(u"SELECT code, commune FROM commune_part"_s); row.next();)
            there[row.get<QString>(0)] = row.get<QString>(1);
        const auto territory = domain::Territory::load();
        for (const auto& list : {u"territory/arrondissements"_s, u"territory/prefectures_arrondissements"_s})
            for (const auto& row : domain::compiledInRows(list))
                expected[row[u"code"_s]] = territory.communeOf(row[u"code"_s]);
        QCOMPARE(expected.size(), std::size_t(49));
        QCOMPARE(there, expected);
    }

    void everyIndicatorOfAYearIsCountedAgain()
    {
        QTemporaryDir place;
        const auto folder = place.filePath(u"demo"_s);
        const demo::DemoPlan plan{250, 11, lastDay, storage::VaultOptions::cheapForTests()};
        const auto made = demo::makeDemo(folder, plan);
        QVERIFY(made.has_value());
        auto opened = storage::Vault::unlock(folder, {demo::demoUserName, demo::demoPassphrase},
                                             thatMorning(), plan.vault);
        QVERIFY(opened.has_value());
        auto& database = (*opened)->database();
        addWhatTheDemonstrationLacks(database);

        const IndicatorRecount recount(database);
        const storage::IndicatorStore store(database);
        auto year = domain::monthsBetween({2025, 12}, {2026, 11});
        const std::vector<std::vector<domain::CountingPeriod>> questions{year,
                                                                         {days("2025-11-24", "2026-11-23")},
                                                                         {days("2026-02-17", "2026-03-22"),
                                                                          days("2026-03-10", "2026-06-01"),
                                                                          days("2026-11-20", "2026-12-31")}};
        Comparison all;
        for (const auto& one : domain::standardIndicators().indicators) {
            Comparison its;
            std::vector<QStringList> cuts{{}};
            for (const auto& dimension : one.breakdowns)
                cuts.push_back({dimension});
            if (one.breakdowns.contains(u"sex"_s) && one.breakdowns.contains(u"age"_s))
                cuts.push_back({u"sex"_s, u"age"_s});
            for (const auto& periods : questions)
                for (const auto& by : cuts) {
                    const auto table = store.count(one, periods, by);
                    QVERIFY2(table.has_value(), qPrintable(one.code));
                    std::vector<IndicatorRecount::Cells> recounted;
                    for (const auto& period : periods)
                        recounted.push_back(recount.count(one, period, by));
                    its.compare(one, *table, recounted);
                }
            qInfo("%-28s %6d cells, %6d not empty, %d differ", qPrintable(one.code), its.cells, its.notEmpty,
                  int(its.differences.size()));
            QVERIFY2(its.notEmpty > 0, qPrintable(one.code + u" is empty: the test would prove nothing"_s));
            all.cells += its.cells;
            all.notEmpty += its.notEmpty;
            all.differences += its.differences;
        }
        for (const auto& difference : all.differences.first(std::min<qsizetype>(all.differences.size(), 20)))
            qWarning("%s", qPrintable(difference));
        qInfo("%d cells compared, %d of them not empty, over %d facts", all.cells, all.notEmpty,
              int(recount.facts()));
        QVERIFY(all.differences.isEmpty());

        // What is not the same is seen.
        Comparison others;
        const auto& sent = indicator("referrals-sent");
        others.compare(sent, *store.count(sent, {month(2026, 6)}, {u"sector"_s}),
                       {recount.count(indicator("referrals-accepted"), month(2026, 6), {u"sector"_s})});
        QVERIFY(!others.differences.isEmpty());
    }

    void agesAreThoseOfTheForms()
    {
        OpenCaseFile file;
        domain::Beneficiary person = aBeneficiary();
        int number = 0;
        std::map<qint64, domain::PartialDate> births;
        for (const char* birth :
             {"2008-02-29", "2021-11-24", "1966-12-31", "2014-05", "2009-02", "2009", "2008~",
              "P17Y/2024-02-29", "P4Y/2026-08-31", "P59Y/2026-05-31", "P11Y/2025-12-31", "P0Y/2026-03-30"}) {
            person.id = {};
            person.birth = domain::PartialDate::fromIso(QString::fromLatin1(birth)).value();
            person.latin = {u"Awa"_s, u"Diop %1"_s.arg(QChar(u'A' + number++))};
            person.fileNumber = {};
            const auto saved = file.add(person);
            auto row = file.database().query(u"SELECT row FROM beneficiary WHERE id = ?"_s, saved.id);
            QVERIFY(row.next());
            births.emplace(row.get<qint64>(0), saved.birth.value());
            for (int day = 0; day < 900; day += 1 + number % 3)
                file.database().execute(
                    u"INSERT INTO beneficiary_need (beneficiary_id, position, id, code, from_day) "
                    "VALUES (?, ?, ?, 'CR-CP', ?)"_s,
                    saved.id, day, file.database().newId(), QDate(2024, 6, 1).addDays(day));
        }
        int compared = 0;
        for (auto row = file.database().query(u"SELECT person, seen_on, age FROM fact_needs"_s); row.next();
             ++compared) {
            const auto band =
                domain::ageBandOf(domain::ageOn(births.at(row.get<qint64>(0)), row.get<QDate>(1)));
            const auto expected = band == domain::AgeBand::Unknown ? QString() : domain::code(band);
            QVERIFY2(row.get<QString>(2) == expected,
                     qPrintable(births.at(row.get<qint64>(0)).toIso() + u' ' + row.get<QString>(1)));
        }
        QVERIFY(compared > 4000);
    }

    void aPersonIsOneInHoweverManyMonths()
    {
        OpenCaseFile file;
        const auto she = file.add(aBeneficiary());
        storage::DistributionStore store(file.database());
        for (const char* at : {"2026-08-31T22:59:00Z", "2026-08-31T23:01:00Z", "2026-10-02T10:00:00Z"}) {
            file.now = QDateTime::fromString(QLatin1String(at), Qt::ISODate);
            domain::Distribution given;
            given.person = she.id;
            given.item = u"meal"_s;
            QVERIFY(store.give(given).has_value());
        }
        file.now = QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate);
        const storage::IndicatorStore indicators(file.database());
        // The first one was given at 23:59 on the last of August, the second at 0:01 on the first of
        // September.
        const auto byMonth =
            indicators.count(indicator("assisted"), domain::monthsBetween({2026, 8}, {2026, 10}));
        QCOMPARE(byMonth->total, (std::vector<std::optional<double>>{1, 1, 1}));
        QCOMPARE(indicators.count(indicator("assisted"), {days("2026-08-01", "2026-10-31")})->total.front(),
                 1.0);
        QCOMPARE(
            indicators.count(indicator("services-given"), {days("2026-08-01", "2026-10-31")})->total.front(),
            3.0);
        QCOMPARE(indicators.count(indicator("meals"), {month(2026, 9)})->total.front(), 1.0);
    }

    void daysAreThoseOfCasablanca_data()
    {
        QTest::addColumn<QString>("decidedAt");
        QTest::addColumn<QString>("day");
        QTest::newRow("before midnight") << u"2026-01-31T22:59:59Z"_s << u"2026-01-31"_s;
        QTest::newRow("after midnight") << u"2026-01-31T23:00:00Z"_s << u"2026-02-01"_s;
        QTest::newRow("Ramadan, an hour back") << u"2026-02-28T23:30:00Z"_s << u"2026-02-28"_s;
        QTest::newRow("Ramadan is over") << u"2026-03-31T23:30:00Z"_s << u"2026-04-01"_s;
        QTest::newRow("a leap day") << u"2024-02-29T22:30:00Z"_s << u"2024-02-29"_s;
        QTest::newRow("the day after a leap day") << u"2024-02-29T23:30:00Z"_s << u"2024-03-01"_s;
        QTest::newRow("the end of a year") << u"2025-12-31T23:30:00Z"_s << u"2026-01-01"_s;
    }

    void daysAreThoseOfCasablanca()
    {
        QFETCH(QString, decidedAt);
        QFETCH(QString, day);
        OpenCaseFile file;
        const auto she = file.add(aBeneficiary());
        domain::Consent consent;
        consent.person = she.id;
        consent.decision = domain::ConsentDecision::Refused;
        consent.decidedAt = QDateTime::fromString(decidedAt, Qt::ISODate);
        consent.noticeVersion = u"1"_s;
        consent.language = u"fr"_s;
        const auto recorded = storage::ConsentStore(file.database()).record(consent);
        QVERIFY2(recorded.has_value(), recorded ? "" : qPrintable(recorded.error().message));
        const auto on = QDate::fromString(day, Qt::ISODate);
        const storage::IndicatorStore store(file.database());
        const std::vector<domain::CountingPeriod> around{
            {on.addDays(-1), on.addDays(-1)}, {on, on}, {on.addDays(1), on.addDays(1)}};
        QCOMPARE(store.count(indicator("consents-refused"), around)->total,
                 (std::vector<std::optional<double>>{0, 1, 0}));
        const auto its = domain::YearMonth::of(on);
        QCOMPARE(
            store.count(indicator("consents-refused"), domain::monthsBetween(its.previous(), its.next()))
                ->total,
            (std::vector<std::optional<double>>{0, 1, 0}));
    }

    void whatIsNotKnownIsARowOfItsOwn()
    {
        OpenCaseFile file;
        file.add(aBeneficiary());
        domain::Beneficiary other = aBeneficiary().named("Mariam", "Sow");
        other.sex = domain::Answer<domain::Sex>::prefersNotToSay();
        file.add(other);
        const auto table = storage::IndicatorStore(file.database())
                               .count(indicator("registered"), {month(2026, 11)}, {u"sex"_s});
        QCOMPARE(table->rows.size(), std::size_t(2));
        QCOMPARE(table->rows[0].keys, QStringList{u"F"_s});
        QCOMPARE(table->rows[1].keys, QStringList{QString()});
        QCOMPARE(table->rows[1].values.front(), 1.0);
        QCOMPARE(table->total.front(), 2.0);
    }

    void aBlockedBedIsNotOnOffer()
    {
        OpenCaseFile file;
        file.now = QDateTime::fromString(u"2026-10-31T10:00:00Z"_s, Qt::ISODate);
        const auto shelter = aShelter(file.database(), 2);
        storage::StructureStore structures(file.database());
        const auto block = [&](auto what, const char* from, const char* until) {
            domain::Block one;
            one.what = what;
            one.reason = u"repair"_s;
            one.from = QDateTime::fromString(QLatin1String(from), Qt::ISODate);
            one.until = QDateTime::fromString(QLatin1String(until), Qt::ISODate);
            const auto saved = structures.save(one);
            QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().message));
        };
        // Two blocks that share days: the nights of 3 to 9 November of one bed, of 5 and 6 of both.
        block(shelter.beds[0], "2026-11-03T09:00:00Z", "2026-11-10T09:00:00Z");
        block(shelter.room, "2026-11-05T09:00:00Z", "2026-11-07T09:00:00Z");
        file.now = QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate);
        const storage::IndicatorStore store(file.database());
        QCOMPARE(store.count(indicator("nights-offered"), {month(2026, 11)})->total.front(),
                 22.0 * 2 - 7 - 2);
        QCOMPARE(store.count(indicator("nights-offered"), {month(2026, 10)})->total.front(), 2.0);
        QCOMPARE(store.count(indicator("nights-offered"), {month(2026, 12)})->total.front(), 0.0);
        QCOMPARE(store.count(indicator("occupancy"), {month(2026, 12)})->total.front(), std::nullopt);
        QCOMPARE(store.count(indicator("occupancy"), {month(2026, 11)})->total.front(), 0.0);
    }

    void rolesSeeWhatTheyMay()
    {
        for (const auto role : {domain::Role::Reception, domain::Role::Administrator}) {
            OpenCaseFile file(role);
            const auto refused =
                storage::IndicatorStore(file.database()).count(indicator("registered"), {month(2026, 11)});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"not-allowed"_s);
        }
        for (const auto role : {domain::Role::Auditor, domain::Role::Coordinator, domain::Role::CaseWorker}) {
            OpenCaseFile file(role);
            const storage::IndicatorStore store(file.database());
            QVERIFY(store.count(indicator("registered"), {month(2026, 11)}).has_value());
            QVERIFY(store.count(indicator("people-with-needs"), {month(2026, 11)})->withheld);
        }
    }

    void sensitiveNeedsAreForThoseWhoSeeThem()
    {
        // The same rows, read by a manager and by a coordinator; and health only where it is collected.
        const auto counted = [](domain::Role role) {
            OpenCaseFile file(role);
            auto& database = file.database();
            database.execute(u"INSERT INTO beneficiary (id, file_number, needs_interpreter, registered_on, "
                             "search_text, touched_at, version) VALUES (?, 'X', 0, '2026-11-01', '', 1, 1)"_s,
                             QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
            int position = 0;
            for (const char* code : {"CR-CP", "SM-CI", "SV-VA"})
                database.execute(
                    u"INSERT INTO beneficiary_need (beneficiary_id, position, id, code, from_day) "
                    "VALUES (?, ?, ?, ?, '2026-11-02')"_s,
                    QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), position++, database.newId(),
                    QString::fromLatin1(code));
            QStringList codes;
            const auto table = storage::IndicatorStore(database).count(indicator("needs-identified"),
                                                                       {month(2026, 11)}, {u"need"_s});
            for (const auto& row : table->rows)
                codes << row.keys;
            return codes;
        };
        const auto needs = domain::Codebook::load(u"specific_needs"_s);
        for (const char* code : {"CR-CP", "SM-CI", "SV-VA"})
            QVERIFY2(needs.contains(QString::fromLatin1(code)), code);
        QCOMPARE(counted(domain::Role::Manager), (QStringList{u"CR-CP"_s, u"SV-VA"_s}));
        QCOMPARE(counted(domain::Role::Coordinator), QStringList{u"CR-CP"_s});
    }

    void whatIsNotAllowedIsRefused()
    {
        OpenCaseFile file;
        const storage::IndicatorStore store(file.database());
        const auto why = [&](const QStringList& by, const domain::CountingPeriod& period) {
            const auto answer = store.count(indicator("registered"), {period}, by);
            return answer ? QString() : answer.error().code;
        };
        QCOMPARE(why({u"sex"_s, u"age"_s}, month(2026, 11)), QString());
        QCOMPARE(why({u"partner"_s}, month(2026, 11)), u"breakdown-not-allowed"_s);
        QCOMPARE(why({u"given_latin FROM beneficiary--"_s}, month(2026, 11)), u"breakdown-not-allowed"_s);
        QCOMPARE(why({u"sex"_s, u"sex"_s}, month(2026, 11)), u"breakdown-not-allowed"_s);
        QCOMPARE(why({u"sex"_s, u"age"_s, u"status"_s}, month(2026, 11)), u"breakdown-not-allowed"_s);
        QCOMPARE(why({}, days("2026-11-02", "2026-11-01")), u"period-invalid"_s);
        const auto stopped =
            store.count(indicator("registered"), {month(2026, 11)}, {}, [] { return false; });
        QCOMPARE(stopped.error().code, u"cancelled"_s);
        // The connection works on.
        QVERIFY(store.count(indicator("registered"), {month(2026, 11)}).has_value());
    }

    void aMistakeIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* was, const char* is, int line) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(is) << line;
        };
        row("no comma", "\"unit\": \"events\",", "\"unit\": \"events\"", 6);
        row("unknown unit", "\"unit\": \"events\"", "\"unit\": \"people\"", 5);
        row("unknown programme", "\"programme\": \"health\"", "\"programme\": \"sante\"", 6);
        row("unknown view", "\"view\": \"referrals\"", "\"view\": \"beneficiary\"", 8);
        row("a table", "\"view\": \"referrals\"", "\"view\": \"referrals f, journal\"", 8);
        row("unknown day", "\"day\": \"sent_on\"", "\"day\": \"sent_at\"", 10);
        row("unknown count", "\"count\": \"events\"", "\"count\": \"names\"", 9);
        row("two placements", "\"day\": \"sent_on\",",
            "\"day\": \"sent_on\", \"at_end\": [\"sent_on\", \"sent_on\"],", 10);
        row("unknown dimension", "{\"sector\": [\"health\"]}", "{\"given_latin\": [\"health\"]}", 11);
        row("unknown code", "{\"sector\": [\"health\"]}", "{\"sector\": [\"helth\"]}", 11);
        row("by an identifier", "{\"sector\": [\"health\"]}", "{\"partner\": [\"health\"]}", 11);
        row("unknown breakdown", "[\"sex\", \"age\"]", "[\"sex\", \"name\"]", 13);
        row("twice", "[\"sex\", \"age\"]", "[\"sex\", \"sex\"]", 13);
        row("a key too many", "\"breakdowns\"", "\"sql\": \"SELECT 1\", \"breakdowns\"", 13);
        row("no French", "\"fr\": \"Définition\", ", "", 4);
        row("a unit that does not fit", "\"unit\": \"events\"", "\"unit\": \"days\"", 5);
        row("a percentage of nothing", "\"unit\": \"events\"", "\"unit\": \"percent\"", 5);
        row("a bad code", "\"our-health-referrals\"", "\"Our referrals\"", 2);
    }

    void aMistakeIsNamedWithItsLine()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(int, line);
        QVERIFY(domain::readIndicator(goodFile, u"good.json"_s).has_value());
        auto json = goodFile;
        QVERIFY(json.contains(was));
        json.replace(was, is);
        const auto read = domain::readIndicator(json, u"ours.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().file, u"ours.json"_s);
        QVERIFY(!read.error().message.isEmpty());
        QCOMPARE(read.error().line, line);
    }

    void theOthersGoOn()
    {
        QTemporaryDir place;
        const auto write = [&](const QString& name, const QByteArray& content) {
            QFile file(place.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"1-broken.json"_s, "{\n\n]");
        write(u"2-good.json"_s, goodFile);
        write(u"3-again.json"_s, goodFile);
        auto book = domain::standardIndicators();
        const auto before = book.indicators.size();
        book.add(place.path());
        QCOMPARE(book.indicators.size(), before + 1);
        QVERIFY(book.find(u"our-health-referrals"));
        QCOMPARE(book.mistakes.size(), std::size_t(2));
        QCOMPARE(book.mistakes[0].file, u"1-broken.json"_s);
        QCOMPARE(book.mistakes[0].line, 3);
        QCOMPARE(book.mistakes[1].file, u"3-again.json"_s);
        OpenCaseFile file;
        QVERIFY(storage::IndicatorStore(file.database())
                    .count(*book.find(u"our-health-referrals"), {month(2026, 11)}, {u"sex"_s})
                    .has_value());
        book.add(place.filePath(u"nowhere"_s));
        QCOMPARE(book.mistakes.size(), std::size_t(3));
    }

private:
    /// Moved beds, blocks, refusals, trainings of communes, meals by the dozen: so that no figure is empty.
    static void addWhatTheDemonstrationLacks(storage::Database& database)
    {
        storage::ConsentStore consents(database);
        storage::ActivityStore activities(database);
        std::vector<domain::BeneficiaryId> people;
        storage::BeneficiaryStore(database).forEach([&](const domain::Beneficiary& person) {
            people.push_back(person.id);
            return people.size() < 40;
        });
        for (std::size_t i = 0; i < people.size(); ++i) {
            domain::Consent consent;
            consent.person = people[i];
            consent.purpose = domain::ConsentPurpose::Refer;
            consent.decision = i % 2 ? domain::ConsentDecision::Refused : domain::ConsentDecision::Withdrawn;
            consent.noticeVersion = u"1"_s;
            consent.language = u"fr"_s;
            consent.decidedAt = QDateTime(lastDay.addDays(-int(i) * 8), QTime(0, 20), Qt::LocalTime).toUTC();
            OpenCaseFile::check(consents.record(consent));
        }
        for (int i = 0; i < 12; ++i) {
            domain::Activity training;
            training.kind = i % 2 ? u"staff-training"_s : u"elected-training"_s;
            training.title = u"Formation"_s;
            training.sector = u"social"_s;
            training.communeCode = u"06.141.01.0"_s;
            training.from = lastDay.addDays(-30 * i);
            training.counted = {{u"commune-staff"_s, u"06.141.01.61"_s, 3 + i, 2, i % 3},
                                {u"elected-official"_s, {}, 1, 4 + i, 0}};
            training.named = {{people[std::size_t(i)], {}, u"beneficiary"_s, {}},
                              {{}, u"Invitée"_s, u"commune-staff"_s, {}}};
            OpenCaseFile::check(activities.save(training));
        }
        // One who stayed twice had only moved to another bed.
        std::map<QByteArray, std::vector<QByteArray>> stays;
        for (auto row = database.query(u"SELECT person_id, id FROM stay WHERE checked_out_at IS NOT NULL "
                                       "ORDER BY person_id, checked_in_at"_s);
             row.next();)
            stays[row.get<QByteArray>(0)].push_back(row.get<QByteArray>(1));
        int moves = 0;
        for (const auto& [person, hers] : stays)
            for (std::size_t i = 1; i < hers.size(); ++i, ++moves) {
                database.execute(u"UPDATE stay SET continues_id = ? WHERE id = ?"_s, hers[i - 1], hers[i]);
                database.execute(u"UPDATE stay SET destination = 'same-structure' WHERE id = ?"_s,
                                 hers[i - 1]);
            }
        QVERIFY(moves > 0);
        // What no store writes into the past: beds blocked, and erased people's events.
        int n = 0;
        std::vector<QByteArray> beds;
        for (auto row = database.query(u"SELECT id FROM bed WHERE active = 1 ORDER BY id DESC LIMIT 3"_s);
             row.next();)
            beds.push_back(row.get<QByteArray>(0));
        for (const auto& bed : beds)
            for (int i = 0; i < 3; ++i, ++n)
                database.execute(
                    u"INSERT INTO block (id, bed_id, reason, starts, ends, version) SELECT ?, ?, 'repair', "
                    u"?, ?, 1 "
                    "WHERE NOT EXISTS (SELECT 1 FROM stay WHERE bed_id = ? AND state IN ('reserved', 'checked-in'))"_s,
                    database.newId(), bed,
                    QDateTime(lastDay.addDays(-40 * i - 30), QTime(11, 0), Qt::LocalTime),
                    QDateTime(lastDay.addDays(-40 * i + 5), QTime(11, 0), Qt::LocalTime), bed);
        database.execute(u"UPDATE event SET person = NULL WHERE sequence % 97 = 0"_s);
        database.execute(u"UPDATE distribution SET quantity = 1 + abs(random()) % 5"_s);
    }
};

WASL_TEST(TestIndicatorRecount)
#include "tst_indicator_recount.moc"
