#include "app/disclosure/noise_stream.h"
#include "app/disclosure/published_summary.h"
#include "app/disclosure/reconcile.h"
#include "app/disclosure/tabulate.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace wasl;
using disclosure::PublishedSummary;
using disclosure::Schema;

namespace
{

disclosure::NoiseKey noiseKeyOf(int number)
{
    std::array<std::byte, disclosure::NoiseKey::Size> bytes{};
    for (std::size_t i = 0; i < sizeof number; ++i) {
        bytes[i] = static_cast<std::byte>(number >> (8 * i));
    }
    return disclosure::NoiseKey(bytes);
}

const disclosure::Association Oujda{u"K7F3"_s, {u"02.411.01.09"_s, u"01.511.01.0"_s}};
const disclosure::ReleaseHeader First{1, {}, QDate(2026, 10, 4)};

domain::ReleaseCounts september(int people)
{
    domain::ReleaseCounts counts{domain::Family::Registered, {2026, 9}, {}};
    for (int i = 0; i < people; ++i) {
        counts.contributions.push_back({u"02.411.01.09"_s, i % 3 ? u"M"_s : u"F"_s, domain::AgeBand::B18_59,
                                        i % 2 ? u"SN"_s : u"GN"_s, u"asylum-seeker"_s});
    }
    return counts;
}

PublishedSummary protect(const domain::ReleaseCounts& counts, int key = 1,
                         const disclosure::Association& association = Oujda)
{
    return disclosure::protect(Schema::current(), association, counts, noiseKeyOf(key), First);
}

/// A published summary comes from protect() or the wire's decoder, from nowhere else.
static_assert(!std::is_default_constructible_v<PublishedSummary>);
static_assert(!std::is_constructible_v<PublishedSummary, std::vector<disclosure::ExactTable>>);

} // namespace

class ProtectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableSumsToEveryone()
    {
        const auto counts = september(10);
        for (const auto& table : disclosure::tabulate(Schema::current(), Oujda, counts)) {
            QCOMPARE(std::accumulate(table.cells.begin(), table.cells.end(), qint64(0)), 10);
        }
    }

    void countsFallIntoTheirCells()
    {
        domain::ReleaseCounts counts{domain::Family::Registered, {2026, 9}, {}};
        counts.contributions = {
            {u"01.511.01.03"_s, u"F"_s, domain::AgeBand::B0_4, u"SN"_s,
             u"asylum-seeker"_s},                                                        // in a declared city
            {u"06.141.01.0"_s, u"M"_s, domain::AgeBand::B60Plus, u"FR"_s, u"tourist"_s}, // nothing declared
            {{}, {}, domain::AgeBand::Unknown, {}, {}},                                  // nothing known
        };
        const auto tables = disclosure::tabulate(Schema::current(), Oujda, counts);
        const auto& schema = Schema::current().family(domain::Family::Registered).tables;
        const auto cell = [&](std::size_t table, const QString& code) {
            const auto index = schema[table].cells.indexOf(code);
            return index < 0 ? -1 : tables[table].cells[static_cast<std::size_t>(index)];
        };
        QCOMPARE(tables[0].cells, std::vector<qint64>{3});
        QCOMPARE(cell(1, u"declared-1"_s), 0);
        QCOMPARE(cell(1, u"declared-2"_s), 1);
        QCOMPARE(cell(1, u"other"_s), 2);
        QCOMPARE(cell(2, u"F:0-4"_s), 1);
        QCOMPARE(cell(2, u"M:60+"_s), 1);
        QCOMPARE(cell(2, u"X:unknown"_s), 1);
        QCOMPARE(cell(3, u"SN"_s), 1);
        QCOMPARE(cell(3, u"other"_s), 2);
        QCOMPARE(cell(4, u"asylum-seeker"_s), 1);
        QCOMPARE(cell(4, u"other"_s), 2);
    }

    void theSameDataGivesTheSameFigures()
    {
        const auto first = protect(september(30));
        for (int again = 0; again < 1000; ++again) {
            QVERIFY(protect(september(30)).tables() == first.tables());
        }
    }

    void theOrderOfPeopleDoesNotMatter()
    {
        auto counts = september(30);
        const auto first = protect(counts);
        std::reverse(counts.contributions.begin(), counts.contributions.end());
        QVERIFY(protect(counts).tables() == first.tables());
    }

    void everythingElseChangesTheNoise()
    {
        const auto base = protect(september(0)).tables();
        auto nextMonth = september(0);
        nextMonth.period = {2026, 10};
        auto otherFamily = september(0);
        otherFamily.family = domain::Family::Assisted;
        QVERIFY(protect(september(0), 2).tables() != base);
        QVERIFY(protect(nextMonth).tables() != base);
        QVERIFY(protect(september(0), 1, {u"K7F4"_s, Oujda.declaredCommunes}).tables() != base);
        // The tables that two families share must not share their noise.
        const auto assisted = protect(otherFamily).tables();
        QVERIFY(assisted[2].cells != base[2].cells);
        QVERIFY(assisted[3].cells != base[3].cells);
    }

    void anEmptyMonthHasTheShapeOfAFullOne()
    {
        const auto empty = protect(september(0));
        const auto full = protect(september(5000));
        QCOMPARE(empty.tables().size(), full.tables().size());
        bool negative = false;
        for (std::size_t table = 0; table < empty.tables().size(); ++table) {
            QCOMPARE(empty.tables()[table].name, full.tables()[table].name);
            QCOMPARE(empty.tables()[table].cells.size(), full.tables()[table].cells.size());
            for (const qint64 cell : empty.tables()[table].cells) {
                negative = negative || cell < 0;
            }
        }
        QVERIFY2(negative, "negative cells stay negative");
    }

    /// One person more: the difference of two releases follows the law of two draws, so that the
    /// noise does not cancel (disclosure.md, attack 4).
    void aChangedCountHasIndependentNoise()
    {
        const double drawVariance = disclosure::noiseVariance({5, 2});
        double sum = 0;
        double square = 0;
        int cells = 0;
        for (int key = 0; key < 2000; ++key) {
            const auto before = protect(september(6), key).tables()[3].cells;
            const auto after = protect(september(7), key).tables()[3].cells;
            for (std::size_t cell = 5; cell < before.size(); ++cell) { // countries nobody is from
                const double difference = static_cast<double>(after[cell] - before[cell]);
                sum += difference;
                square += difference * difference;
                ++cells;
            }
        }
        const double variance = square / cells;
        QVERIFY2(std::abs(variance / (2 * drawVariance) - 1) < 0.05, qPrintable(QString::number(variance)));
        QVERIFY(std::abs(sum / cells) < 4 * std::sqrt(2 * drawVariance / cells));
    }

    /// Over many keys the altered figures lie around the true ones.
    void isUnbiased()
    {
        double sum = 0;
        constexpr int runs = 4000;
        for (int key = 0; key < runs; ++key) {
            sum += static_cast<double>(protect(september(40), key).tables()[0].cells[0]);
        }
        QVERIFY(std::abs(sum / runs - 40) < 4 * std::sqrt(disclosure::noiseVariance({5, 2}) / runs));
    }

    /// The likelihood-ratio attacker who knows everyone else, over fresh keys: how often one table
    /// says "present" with and without the person stays within e^0.4 (attack 2, one table).
    void anAttackerStaysUnderEpsilon()
    {
        constexpr int runs = 40'000;
        int without = 0;
        int with = 0;
        for (int key = 0; key < runs; ++key) {
            without += protect(september(3), key).tables()[0].cells[0] >= 4;
            with += protect(september(4), key).tables()[0].cells[0] >= 4;
        }
        const double ratio = static_cast<double>(with) / without;
        QVERIFY2(ratio < std::exp(0.4) * 1.05, qPrintable(QString::number(ratio)));
        QVERIFY2(ratio > std::exp(0.4) * 0.95, "the noise is stronger than its scale says");
    }
};

WASL_TEST(ProtectTest)
#include "tst_protect.moc"
