// Attack 2 of the design: somebody who knows everyone in the file but one looks at what left and says
// whether she is in it. Many files that differ in her alone, each under a key of its own.

#include "app/disclosure/tabulate.h"
#include "tests/support/noise_law.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace wasl;
using disclosure::Rational;
using disclosure::Schema;

namespace
{

constexpr int Keys = 40'000;
constexpr std::size_t Tables = 5;

const disclosure::Association OfOujda{u"K7F3"_s, {u"02.411.01.09"_s}};

domain::Contribution oneOf(const char* nationality, const char* category)
{
    return {u"02.411.01.09"_s, u"F"_s, domain::AgeBand::B18_59, QString::fromLatin1(nationality),
            QString::fromLatin1(category)};
}

/// A small file, with or without the person who is looked for. She adds as much as her family's cap allows.
domain::ReleaseCounts countsOf(domain::Family family, bool withHer)
{
    domain::ReleaseCounts counts{family, {2026, 9}, {}};
    const bool registered = family == domain::Family::Registered;
    for (const char* other : {"CM", "CM", "ML", "GN"}) {
        counts.contributions.push_back(oneOf(other, registered ? "asylum-seeker" : "health"));
    }
    if (withHer) {
        const auto categories =
            registered ? std::vector{"refugee-hcr"} : std::vector{"legal", "education", "shelter"};
        for (int i = 0; i < domain::contributionCap(family); ++i) {
            counts.contributions.push_back(oneOf("SY", categories[std::size_t(i) % categories.size()]));
        }
    }
    return counts;
}

/// The logarithm of how much likelier a published table is with her than without her: all that can be
/// learned from it (Neyman and Pearson), given that everything else is known.
double evidence(const disclosure::PublishedTable& published, const disclosure::ExactTable& without,
                const disclosure::ExactTable& with, Rational scale)
{
    qint64 closer = 0;
    for (std::size_t cell = 0; cell < published.cells.size(); ++cell) {
        closer += std::abs(published.cells[cell] - without.cells[cell]) -
                  std::abs(published.cells[cell] - with.cells[cell]);
    }
    return static_cast<double>(closer) * static_cast<double>(scale.denominator) /
           static_cast<double>(scale.numerator);
}

/// What the attacker collects over all keys: the evidence of each table and of the family, when she is in the
/// file and when she is not.
struct Collected
{
    std::array<std::vector<double>, Tables> tables;
    std::vector<double> family;
};

const Collected& collect(domain::Family family, bool withHer)
{
    static std::map<std::pair<domain::Family, bool>, Collected> all;
    Collected& collected = all[{family, withHer}];
    if (!collected.family.empty()) {
        return collected;
    }
    const Schema& schema = Schema::current();
    const auto without = disclosure::tabulate(schema, OfOujda, countsOf(family, false));
    const auto with = disclosure::tabulate(schema, OfOujda, countsOf(family, true));
    const auto counts = countsOf(family, withHer);
    for (int key = 0; key < Keys; ++key) {
        // Keys of the two worlds differ, as those of two associations do.
        const auto published =
            disclosure::protect(schema, OfOujda, counts, tests::noiseKey(2 * key + withHer), {});
        double sum = 0;
        for (std::size_t table = 0; table < Tables; ++table) {
            const double found = evidence(published.tables()[table], without[table], with[table],
                                          schema.family(family).tables[table].scale);
            collected.tables[table].push_back(found);
            sum += found;
        }
        collected.family.push_back(sum);
    }
    return collected;
}

struct Advantage
{
    double odds = 0;          ///< the largest ratio of "she is in it" when she is to when she is not
    double oddsDeviation = 0; ///< the standard deviation of that, from the number of cases
    double truth = 0;         ///< the largest share of true answers less that of false ones
    bool surpassed = false;   ///< some ratio passed the bound by more than chance explains
};

/// Tries every threshold the attacker could answer "she is in it" at, and its reverse.
Advantage advantageOf(std::vector<double> present, std::vector<double> absent, double epsilon)
{
    Advantage best;
    std::vector<double> thresholds = present;
    std::ranges::sort(thresholds);
    const auto same = [](double a, double b) { return std::abs(a - b) < 1e-9; };
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end(), same), thresholds.end());
    std::ranges::sort(present);
    std::ranges::sort(absent);
    const auto atLeast = [](const std::vector<double>& sorted, double threshold) {
        return double(sorted.end() - std::ranges::lower_bound(sorted, threshold - 1e-9));
    };
    const auto weigh = [&](double hits, double falseHits) {
        best.truth = std::max(best.truth, (hits - falseHits) / Keys);
        // 300 cases: the ratio is known to 8 % then.
        if (falseHits < 300) {
            return;
        }
        if (hits / falseHits > best.odds) {
            best.odds = hits / falseHits;
            best.oddsDeviation = best.odds * std::sqrt(1 / hits + 1 / falseHits);
        }
        // hits - e^epsilon falseHits must not be above 0; each is a Poisson number, and there are some
        // thresholds of them, so 4 standard deviations.
        const double bound = std::exp(epsilon);
        const double excess = hits - bound * falseHits;
        best.surpassed = best.surpassed || excess > 4 * std::sqrt(hits + bound * bound * falseHits);
    };
    for (const double threshold : thresholds) {
        weigh(atLeast(present, threshold), atLeast(absent, threshold));
        weigh(Keys - atLeast(absent, threshold), Keys - atLeast(present, threshold));
    }
    return best;
}

} // namespace

class MembershipAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysUnderTheClaim_data()
    {
        QTest::addColumn<domain::Family>("family");
        // `assisted` has the cap and the scales of `registered`.
        for (const auto family : {domain::Family::Registered, domain::Family::Referred}) {
            QTest::addRow("%s", qPrintable(domain::code(family))) << family;
        }
    }

    void staysUnderTheClaim()
    {
        QFETCH(domain::Family, family);
        const Collected& present = collect(family, true);
        const Collected& absent = collect(family, false);
        for (std::size_t table = 0; table < Tables; ++table) {
            const Advantage one = advantageOf(present.tables[table], absent.tables[table], 0.4);
            qInfo("one table (%s): odds shifted %.3f +- %.3f times, claimed at most %.3f; right answers less "
                  "wrong ones %.3f, at most %.3f",
                  qPrintable(Schema::current().family(family).tables[table].name), one.odds,
                  2 * one.oddsDeviation, std::exp(0.4), one.truth, std::tanh(0.2));
            QVERIFY(!one.surpassed);
            // (e^epsilon - 1) / (e^epsilon + 1), and 4 standard deviations of a share of 40,000.
            QVERIFY(one.truth < std::tanh(0.2) + 4 * std::sqrt(0.5 / Keys));
        }
        const Advantage all = advantageOf(present.family, absent.family, 2);
        qInfo("the whole family: odds shifted %.2f +- %.2f times, claimed at most %.2f; right answers less "
              "wrong ones %.3f, at most %.3f",
              all.odds, 2 * all.oddsDeviation, std::exp(2.0), all.truth, std::tanh(1.0));
        QVERIFY(!all.surpassed);
        QVERIFY(all.truth < std::tanh(1.0));
        // An attacker who learns nothing at all would be no attacker: the noise is not larger than it says.
        QVERIFY(all.truth > 0.3);
    }

    /// One table that she adds 1 to speaks for her with probability 1 / (1 + a) and against her else, by
    /// e^0.4 each; five of them are five such coins. Held against the exact law, so that a scale which is off
    /// by 4 % is seen.
    void theEvidenceFollowsItsExactLaw()
    {
        const double coin = 1 / (1 + tests::ratioOf({5, 2}));
        double tooOften = 0; // answers that were right, beyond what the law makes of it
        for (const bool withHer : {true, false}) {
            std::array<double, Tables + 1> seen{};
            const Collected& collected = collect(domain::Family::Registered, withHer);
            for (int key = 0; key < Keys; ++key) {
                std::size_t right = 0;
                for (const auto& table : collected.tables) {
                    right += (table[std::size_t(key)] > 0) == withHer;
                }
                ++seen[right];
                tooOften += double(right) - double(Tables) * coin;
            }
            constexpr std::array choose{1.0, 5.0, 10.0, 10.0, 5.0, 1.0};
            double chiSquare = 0;
            for (std::size_t k = 0; k < seen.size(); ++k) {
                const double expected =
                    Keys * choose[k] * std::pow(coin, double(k)) * std::pow(1 - coin, double(Tables - k));
                chiSquare += std::pow(seen[k] - expected, 2) / expected;
            }
            qInfo("tables that are right when she is %s: chi-square %.1f, limit %.1f",
                  withHer ? "there" : "not there", chiSquare, tests::chiSquareLimit(Tables));
            QVERIFY(chiSquare < tests::chiSquareLimit(Tables));
        }
        // 400,000 coins; 3.7 standard deviations are passed once in 4,600 times, and the keys are fixed.
        const double deviations = tooOften / std::sqrt(2.0 * Keys * double(Tables) * coin * (1 - coin));
        qInfo("single tables are right more often than the law says by %.2f standard deviations, limit 3.7",
              deviations);
        QVERIFY(std::abs(deviations) < 3.7);
    }
};

WASL_TEST(MembershipAttackTest)
#include "tst_attack_membership.moc"
