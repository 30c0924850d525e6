// Months that are over are counted once and kept: whatever changes in the file, whoever changes it and
// however, the kept figures are those that would be counted now.

#include "app/demo/demo.h"
#include "app/reports/month_counter.h"
#include "app/reports/month_keeper.h"
#include "app/storage/kept_months.h"
#include "app/storage/stoppable.h"
#include "app/storage/storage_error.h"
#include "tests/support/open_case_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

const QDate lastDay(2026, 11, 23);

/// A demonstration's two years, opened by its manager.
class TwoYears
{
public:
    TwoYears()
    {
        const demo::DemoPlan plan{120, 5, lastDay, storage::VaultOptions::cheapForTests()};
        const auto folder = m_place.filePath(u"demo"_s);
        if (!demo::makeDemo(folder, plan)) qFatal("no demonstration");
        auto environment = storage::systemEnvironment();
        environment.clock = [this] { return now; };
        m_file = storage::Vault::unlock(folder, {demo::demoUserName, demo::demoPassphrase}, environment,
                                        plan.vault)
                     .value();
    }

    storage::Database& database() { return m_file->database(); }
    storage::CaseFile& file() { return *m_file; }
    QDateTime now = QDateTime(lastDay, QTime(8, 0), Qt::LocalTime).toUTC();

private:
    QTemporaryDir m_place;
    std::unique_ptr<storage::CaseFile> m_file;
};

std::vector<domain::YearMonth> overMonths()
{
    std::vector<domain::YearMonth> months;
    for (domain::YearMonth month{2024, 11}; month < domain::YearMonth{2026, 11}; month = month.next())
        months.push_back(month);
    return months;
}

using Figures = std::map<QString, std::map<QString, int>>;

Figures countAll(storage::Database& database)
{
    Figures all;
    for (const auto& month : overMonths())
        all[month.toString()] = domain::figures(reports::countMonth(database, month));
    return all;
}

int keptNow(storage::Database& database)
{
    int kept = 0;
    for (const auto& month : overMonths())
        kept += storage::KeptMonths(database).find(month) ? 1 : 0;
    return kept;
}

int keepAll(storage::Database& database)
{
    return reports::keepMonths(database, [] { return true; });
}

} // namespace

class TestKeptMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Africa/Casablanca");
        tzset();
        m_years = std::make_unique<TwoYears>();
    }
    void cleanupTestCase() { m_years.reset(); }

    void keptMonthsAreThoseThatWereCounted()
    {
        auto& database = m_years->database();
        QCOMPARE(keptNow(database), 0);
        const auto counted = countAll(database);
        QVERIFY(counted.at(u"2026-10"_s).at(u"nights"_s) > 0);
        QVERIFY(counted.at(u"2026-10"_s).at(u"assisted"_s) > 0);
        const int kept = keepAll(database);
        QVERIFY2(kept >= 12, qPrintable(QString::number(kept)));
        QCOMPARE(keptNow(database), kept);
        QVERIFY(countAll(database) == counted);
        QCOMPARE(keepAll(database), 0); // nothing to be done twice
    }

    /// The month that runs is never kept, nor one that a clock set back makes the present one.
    void theMonthThatRunsIsCountedEachTime()
    {
        auto& database = m_years->database();
        (void)keepAll(database);
        QVERIFY(!storage::KeptMonths(database).find({2026, 11}));
        QVERIFY(!storage::KeptMonths(database).keep({2026, 11}, [] { return domain::MonthlySummary(); }));
        QVERIFY(storage::KeptMonths(database).find({2026, 10}));
        const auto today = m_years->now;
        m_years->now = today.addDays(-30);
        QVERIFY(!storage::KeptMonths(database).find({2026, 10}));
        m_years->now = today;
    }

    void aDayBelongsToATimeZone()
    {
        auto& database = m_years->database();
        (void)keepAll(database);
        QVERIFY(storage::KeptMonths(database).find({2026, 10}));
        qputenv("TZ", "Asia/Tokyo");
        tzset();
        const bool found = storage::KeptMonths(database).find({2026, 10}).has_value();
        qputenv("TZ", "Africa/Casablanca");
        tzset();
        QVERIFY(!found);
    }

    void whateverChangesIsCountedAnew_data()
    {
        QTest::addColumn<QString>("sql");
        const auto day = [](const char* row, const char* sql) {
            QTest::newRow(row) << QString::fromLatin1(sql);
        };
        day("an event is entered late",
            "INSERT INTO event (kind, on_day, source_id, person, sex, age_band, category) SELECT 'assisted', "
            "'2026-03-09', id, row, 'F', '18-59', 'health' FROM beneficiary ORDER BY row LIMIT 1");
        day("an event moves to another month",
            "UPDATE event SET on_day = '2026-02-03' WHERE sequence = (SELECT "
            "min(sequence) FROM event WHERE month = '2026-05')");
        day("what is known of her then",
            "UPDATE event SET sex = 'X' WHERE kind = 'registered' AND month = '2026-04'");
        day("an event was a mistake", "DELETE FROM event WHERE kind = 'referred' AND month = '2026-06'");
        day("a referral was of another sector", "UPDATE referral SET sector = 'cultural' WHERE id = (SELECT "
                                                "id FROM referral WHERE sent_at IS NOT NULL "
                                                "AND sector <> 'cultural' ORDER BY sent_at LIMIT 1)");
        day("a referral was sent in another month", "UPDATE referral SET sent_at = sent_at + 40 * 86400000 "
                                                    "WHERE id = (SELECT id FROM referral WHERE sent_at "
                                                    "IS NOT NULL ORDER BY sent_at LIMIT 1)");
        day("a step is taken back",
            "DELETE FROM referral_step WHERE event IN ('accept', 'complete', 'decline')");
        day("a step was earlier", "UPDATE referral_step SET at = (SELECT sent_at + 1000 FROM referral WHERE "
                                  "id = referral_id) WHERE event = "
                                  "'acknowledge'");
        day("she left earlier", "UPDATE stay SET checked_out_at = checked_in_at + 86400000, ends = "
                                "checked_in_at + 86400000 WHERE state = "
                                "'checked-out' AND checked_out_at > checked_in_at + 3 * 86400000");
        day("she came earlier",
            "UPDATE stay SET checked_in_at = checked_in_at - 40 * 86400000, starts = starts - 40 * 86400000 "
            "WHERE id "
            "= (SELECT id FROM stay WHERE state = 'checked-out' ORDER BY starts LIMIT 1)");
        day("she left long ago", "UPDATE stay SET state = 'checked-out', checked_out_at = checked_in_at + "
                                 "3600000, ends = checked_in_at + "
                                 "3600000 WHERE state = 'checked-in'");
        day("a stay was a mistake",
            "DELETE FROM stay WHERE state = 'checked-out' AND id NOT IN (SELECT continues_id "
            "FROM stay WHERE continues_id IS NOT NULL) AND id NOT IN (SELECT stay_id FROM "
            "house_rules_signed WHERE stay_id IS NOT NULL)");
        day("her sex is known now",
            "UPDATE beneficiary SET sex = 'X' WHERE id IN (SELECT person_id FROM stay)");
        day("her commune is known now",
            "UPDATE beneficiary SET commune_code = '06.141.01.03' WHERE id IN (SELECT person_id FROM stay)");
        day("her birth is known now",
            "UPDATE beneficiary SET birth = '2020-01-01' WHERE id IN (SELECT person_id FROM stay)");
        day("her country is known now",
            "UPDATE beneficiary SET nationalities = 'YE' WHERE id IN (SELECT person_id FROM stay)");
    }
    void whateverChangesIsCountedAnew()
    {
        QFETCH(QString, sql);
        auto& database = m_years->database();
        (void)keepAll(database);
        const int kept = keptNow(database);
        const auto before = countAll(database);
        database.execute(u"PRAGMA foreign_keys = OFF"_s);
        const int rows = database.execute(sql);
        database.execute(u"PRAGMA foreign_keys = ON"_s);
        QVERIFY2(rows > 0, "nothing to change in this demonstration");

        const auto after = countAll(database);
        const int stillKept = keptNow(database);
        database.execute(u"DELETE FROM kept_month"_s);
        const auto truly = countAll(database);
        QVERIFY2(truly != before, "the change changes no figure");
        QVERIFY(stillKept < kept);
        for (const auto& [month, figures] : truly)
            QVERIFY2(after.at(month) == figures, qPrintable(month));
    }

    /// Nobody's months before are counted again because somebody leaves today.
    void aDepartureTodayLeavesTheMonthsBefore()
    {
        TwoYears years;
        auto& database = years.database();
        const int kept = keepAll(database);
        const auto now = years.now.toMSecsSinceEpoch();
        QVERIFY(database.execute(
                    u"UPDATE stay SET state = 'checked-out', checked_out_at = ?, ends = ? WHERE state = "
                    "'checked-in'"_s,
                    now, now) > 0);
        QCOMPARE(keptNow(database), kept);
        const auto after = countAll(database);
        database.execute(u"DELETE FROM kept_month"_s);
        QVERIFY(countAll(database) == after);
    }

    /// What was written while a month was counted is a change of it.
    void aChangeWhileItIsCountedIsNoticed()
    {
        auto& database = m_years->database();
        database.execute(u"DELETE FROM kept_month"_s);
        const domain::YearMonth month{2026, 9};
        const auto summary = reports::countMonth(database, month);
        QVERIFY(storage::KeptMonths(database).keep(month, [&] { return summary; }));
        QVERIFY(storage::KeptMonths(database).find(month));
        auto other = m_years->file().openWriter().value();
        QVERIFY(storage::KeptMonths(database).keep(month, [&] {
            (void)reports::countMonth(database, month);
            other->execute(u"UPDATE event SET quantity = quantity WHERE month = '2026-09'"_s);
            return summary;
        }));
        QVERIFY(!storage::KeptMonths(database).find(month));
    }

    void countingIsStopped()
    {
        auto& database = m_years->database();
        database.execute(u"DELETE FROM kept_month"_s);
        const storage::Stoppable stoppable(database, [] { return false; });
        bool ended = false;
        try {
            for (int i = 0; i < 1'000 && !ended; ++i)
                (void)reports::countMonth(database, {2026, 10});
        } catch (const storage::StorageError&) {
            ended = stoppable.wasStopped();
        }
        QVERIFY(ended);
    }

private:
    std::unique_ptr<TwoYears> m_years;
};

QTEST_GUILESS_MAIN(TestKeptMonths)
#include "tst_kept_months.moc"
