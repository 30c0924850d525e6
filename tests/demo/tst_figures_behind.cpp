// Behind every figure of a demonstration month stand as many people and events as it says.

#include "app/demo/demo.h"
#include "app/reports/figure_rows.h"
#include "app/reports/month_counter.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/event_store.h"
#include "app/storage/person_eraser.h"
#include "app/storage/summary_store.h"
#include "app/storage/vault/case_file.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using storage::FigureEntry;

namespace
{

const QDate thatDay(2026, 11, 23);

std::unique_ptr<storage::CaseFile> opened(const QString& folder, const QString& user)
{
    auto environment = storage::systemEnvironment();
    environment.clock = [] { return QDateTime(thatDay, QTime(8, 0), Qt::LocalTime).toUTC(); };
    auto file = storage::Vault::unlock(folder, {user, demo::demoPassphrase}, environment,
                                       storage::VaultOptions::cheapForTests());
    if (!file) qFatal("%s", qPrintable(file.error().message));
    return *std::move(file);
}

/// Rows, with what is withheld told as one.
int rowsOf(const std::vector<FigureEntry>& entries)
{
    return std::accumulate(entries.begin(), entries.end(), 0, [](int sum, const auto& entry) {
        return sum + (entry.who == FigureEntry::Who::Withheld ? entry.times : 1);
    });
}

int withheldOf(const std::vector<FigureEntry>& entries)
{
    return std::accumulate(entries.begin(), entries.end(), 0, [](int sum, const auto& entry) {
        return sum + (entry.who == FigureEntry::Who::Withheld ? entry.times : 0);
    });
}

int timesOf(const std::vector<FigureEntry>& entries)
{
    return std::accumulate(entries.begin(), entries.end(), 0,
                           [](int sum, const auto& entry) { return sum + entry.times; });
}

} // namespace

class TestFiguresBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = demo::makeDemo(m_path, {300, 7, thatDay, storage::VaultOptions::cheapForTests()});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }

    void everyFigureHasItsRows_data()
    {
        QTest::addColumn<domain::MonthSpan>("span");
        QTest::newRow("a month") << domain::MonthSpan::of({2026, 10});
        QTest::newRow("a month long ago") << domain::MonthSpan::of({2025, 11});
        QTest::newRow("a quarter") << domain::MonthSpan{{2026, 7}, {2026, 9}};
    }

    void everyFigureHasItsRows()
    {
        QFETCH(domain::MonthSpan, span);
        const auto file = opened(m_path, demo::demoUserName);
        haveRows(file->database(), span);
    }

    void peopleAreNamedWithDayAndWhatItWas()
    {
        const auto file = opened(m_path, demo::demoUserName);
        const auto span = domain::MonthSpan::of({2026, 10});
        const auto entries = *storage::FigureStore(file->database())
                                  .tell(reports::sourcesOf(file->database(), span, u"registered"_s));
        QString last;
        for (const auto& entry : entries) {
            QVERIFY(entry.day.isValid() && span.first.contains(entry.day));
            QVERIFY(!entry.person.fileNumber.isNull());
            QVERIFY(last <= entry.person.fileNumber.toString());
            last = entry.person.fileNumber.toString();
        }
        const auto nights = *storage::FigureStore(file->database())
                                 .tell(reports::sourcesOf(file->database(), span, u"nights"_s));
        for (const auto& entry : nights)
            QVERIFY(entry.day.isValid() && span.first.contains(entry.day) && entry.times <= 31);
    }

    void aManagerIsNotToldWhoHasALegalFile()
    {
        const auto span = domain::MonthSpan::of({2026, 10});
        const auto legal = u"assisted/sector/legal"_s;
        int all = 0;
        {
            const auto manager = opened(m_path, demo::demoUserName);
            const auto entries = *storage::FigureStore(manager->database())
                                      .tell(reports::sourcesOf(manager->database(), span, legal));
            all = timesOf(entries);
            QVERIFY(withheldOf(entries) > 0 && withheldOf(entries) < all);
            // Neither when nor what: only how many.
            for (const auto& entry : entries) {
                if (entry.who != FigureEntry::Who::Withheld) continue;
                QCOMPARE(entry.times, withheldOf(entries));
                QVERIFY(entry.person.fileNumber.isNull() && !entry.day.isValid() && entry.category.isEmpty());
            }
        }
        const auto jurist = opened(m_path, u"juriste"_s);
        const auto entries = *storage::FigureStore(jurist->database())
                                  .tell(reports::sourcesOf(jurist->database(), span, legal));
        QCOMPARE(timesOf(entries), all);
        QCOMPARE(withheldOf(entries), 0);
        // Who sleeps here is not hers to know.
        const auto guests = *storage::FigureStore(jurist->database())
                                 .tell(reports::sourcesOf(jurist->database(), span, u"housed"_s));
        QCOMPARE(int(guests.size()), 1);
        QVERIFY(withheldOf(guests) > 1);
    }

    void receptionSeesNeitherFiguresNorWhoIsBehind()
    {
        const auto desk = opened(m_path, u"accueil"_s);
        QCOMPARE(storage::FigureStore(desk->database()).tell({}).error().code, u"not-allowed"_s);
        QVERIFY(storage::FigureStore(desk->database()).registeredByDay({2026, 10}).empty());
    }

    /// The last one: it erases.
    void whoeverIsErasedStaysCounted()
    {
        const auto file = opened(m_path, demo::demoUserName);
        auto& database = file->database();
        const auto filled = *storage::EventStore(database).span();
        const auto months = domain::MonthSpan{filled.first, domain::YearMonth::of(thatDay)}.months();
        const domain::MonthSpan quarter{{2026, 7}, {2026, 9}};
        std::vector<std::map<QString, int>> before;
        for (const auto& month : months)
            before.push_back(domain::figures(reports::countMonth(database, month)));
        const auto overThree = reports::countSpan(database, quarter);
        const storage::SummaryStore summaries(database);
        const auto closed = summaries.closedMonths();
        const auto waiting = [&] {
            std::vector<domain::Amendment> all;
            for (const auto& month : closed)
                for (auto& change : summaries.changesSince(reports::countMonth(database, month)))
                    all.push_back({{}, {}, change.figure, change.from, change.to, {}});
            return all;
        };
        const auto waitingBefore = waiting();

        storage::PersonEraser eraser(database);
        int erased = 0;
        for (const auto& tag : storage::BeneficiaryStore(database).recent(1000))
            if (erased < 120 && eraser.erase(tag.id, u"she asked for it"_s)) ++erased;
        QCOMPARE(erased, 120);
        for (std::size_t i = 0; i < months.size(); ++i) {
            const auto now = domain::figures(reports::countMonth(database, months[i]));
            for (const auto& [path, value] : before[i])
                QVERIFY2(now.contains(path) && now.at(path) == value,
                         qPrintable(u"%1 %2: %3, was %4"_s.arg(months[i].toString(), path)
                                        .arg(now.contains(path) ? now.at(path) : 0)
                                        .arg(value)));
            QCOMPARE(now, before[i]);
        }
        const auto three = reports::countSpan(database, quarter);
        QCOMPARE(three.registered, overThree.registered);
        QCOMPARE(three.assisted.total, overThree.assisted.total);
        QCOMPARE(three.housed.total, overThree.housed.total);
        QCOMPARE(three.nights.total, overThree.nights.total);
        QCOMPARE(three.referrals, overThree.referrals);
        // Nothing is offered to be written down, and so nothing that tells who she was.
        QCOMPARE(waiting(), waitingBefore);
        haveRows(database, quarter);
        auto kept = database.query(u"SELECT (SELECT count(*) FROM erased_nights), "
                                   "(SELECT count(DISTINCT referral) FROM erased_referral)"_s);
        QVERIFY(kept.next() && kept.get<int>(0) > 10 && kept.get<int>(1) > 10);
        qInfo("%d erased: %d months of nights and %d referrals stay counted", erased, kept.get<int>(0),
              kept.get<int>(1));
    }

private:
    static void haveRows(storage::Database& database, const domain::MonthSpan& span)
    {
        auto figures = domain::figures(reports::countSpan(database, span));
        QVERIFY(figures.size() > 60);
        for (const auto& sum : {u"referrals"_s, u"referrals/health"_s, u"registered/status"_s, u"barriers"_s})
            figures[sum] = reports::figureAt(figures, sum);
        QVERIFY(figures[u"referrals/health"_s] > 0 && figures[u"barriers"_s] > 0);
        const storage::FigureStore store(database);
        std::set<QString> roots;
        int rows = 0;
        for (const auto& [path, value] : figures) {
            const auto entries = store.tell(reports::sourcesOf(database, span, path));
            QVERIFY(entries);
            QVERIFY2(timesOf(*entries) == value,
                     qPrintable(u"%1: %2 behind, %3 counted"_s.arg(path).arg(timesOf(*entries)).arg(value)));
            const auto root = path.section(u'/', 0, 0);
            if (root != "nights"_L1 && root != "participants"_L1 && root != "barriers"_L1)
                QCOMPARE(rowsOf(*entries), value); // a row each
            if (root == "registered"_L1 || root == "housed"_L1)
                for (const auto& entry : *entries)
                    QVERIFY(entry.who == FigureEntry::Who::Person || entry.who == FigureEntry::Who::Erased);
            roots.insert(root);
            rows += int(entries->size());
        }
        qInfo("%s: %d figures, %d rows", qPrintable(span.toString()), int(figures.size()), rows);
        for (const auto& root : {u"registered"_s, u"assisted"_s, u"referred"_s, u"housed"_s, u"nights"_s,
                                 u"stays-begun"_s, u"stays-ended"_s, u"participants"_s})
            QVERIFY2(roots.contains(root), qPrintable(root));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"demo"_s);
};

WASL_TEST(TestFiguresBehind)
#include "tst_figures_behind.moc"
