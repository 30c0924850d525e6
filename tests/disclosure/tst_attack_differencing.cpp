// Attack 4 of the design: two releases of the same month under the same key, one person apart, are subtracted
// from each other. Were the noise the same in both, the difference would be her.

#include "app/disclosure/tabulate.h"
#include "tests/support/noise_law.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using disclosure::Rational;
using disclosure::Schema;

namespace
{

constexpr int KeysTried = 1500;

const disclosure::Association OfTangier{u"K7F3"_s, {u"01.511.01.0"_s}};

domain::ReleaseCounts monthOf(domain::Family family, int people)
{
    const bool registered = family == domain::Family::Registered;
    domain::ReleaseCounts counts{family, {2026, 9}, {}};
    for (int i = 0; i < people; ++i) {
        counts.contributions.push_back({u"01.511.01.0"_s, i % 2 ? u"F"_s : u"M"_s, domain::AgeBand::B18_59,
                                        i % 3 ? u"SN"_s : u"CI"_s,
                                        registered ? u"asylum-seeker"_s : u"health"_s});
    }
    return counts;
}

/// How often each difference was seen, in the cells that the person is not in and in those she is in.
struct Differences
{
    std::map<std::int64_t, std::int64_t> elsewhere;
    std::map<std::int64_t, std::int64_t> hers; ///< less what she adds
};

Differences differences(domain::Family family)
{
    const Schema& schema = Schema::current();
    const auto before = monthOf(family, 6);
    const auto after = monthOf(family, 7);
    const auto exactBefore = disclosure::tabulate(schema, OfTangier, before);
    const auto exactAfter = disclosure::tabulate(schema, OfTangier, after);
    Differences seen;
    for (int key = 0; key < KeysTried; ++key) {
        const auto noise = tests::noiseKey(key);
        const auto first = disclosure::protect(schema, OfTangier, before, noise, {});
        const auto second = disclosure::protect(schema, OfTangier, after, noise, {});
        for (std::size_t table = 0; table < exactBefore.size(); ++table) {
            for (std::size_t cell = 0; cell < exactBefore[table].cells.size(); ++cell) {
                const qint64 truth = exactAfter[table].cells[cell] - exactBefore[table].cells[cell];
                const qint64 difference =
                    second.tables()[table].cells[cell] - first.tables()[table].cells[cell];
                ++(truth ? seen.hers : seen.elsewhere)[difference - truth];
            }
        }
    }
    return seen;
}

} // namespace

class DifferencingAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceFollowsTheLawOfTwoDraws_data()
    {
        QTest::addColumn<domain::Family>("family");
        for (const auto family : domain::allOf<domain::Family>()) {
            QTest::addRow("%s", qPrintable(domain::code(family))) << family;
        }
    }

    void theDifferenceFollowsTheLawOfTwoDraws()
    {
        QFETCH(domain::Family, family);
        const Rational scale = Schema::current().family(family).tables.front().scale;
        const auto law = [scale](std::int64_t d) { return tests::differenceOfTwo(scale, d); };
        const Differences seen = differences(family);
        for (const auto& [where, cells] :
             {std::pair{"her own cells", &seen.hers}, {"all other cells", &seen.elsewhere}}) {
            const auto fit = tests::chiSquareOf(*cells, law);
            qInfo("%s: chi-square %.1f, limit %.1f", where, fit.value, fit.limit);
            QVERIFY(fit.value < fit.limit);
        }
        // "The figure rose, so she came": how much oftener that is said of her cells than of the others.
        const auto risen = [](const auto& cells, std::int64_t added) {
            double all = 0;
            double up = 0;
            for (const auto& [difference, count] : cells) {
                all += double(count);
                up += difference + added > 0 ? double(count) : 0;
            }
            return up / all;
        };
        const double odds = risen(seen.hers, 1) / risen(seen.elsewhere, 0);
        const double epsilon = double(scale.denominator) / double(scale.numerator);
        qInfo("a risen figure shifts the odds %.3f times, claimed at most %.3f", odds, std::exp(epsilon));
        QVERIFY(odds < std::exp(epsilon));
    }

    /// The other half of the promise: where nothing changed, asking again tells nothing new.
    void theSameCountsGiveTheSameFigures()
    {
        const auto noise = tests::noiseKey(5);
        const auto counts = monthOf(domain::Family::Registered, 6);
        const auto first = disclosure::protect(Schema::current(), OfTangier, counts, noise, {1, {}, {}});
        const auto again = disclosure::protect(Schema::current(), OfTangier, counts, noise,
                                               {7, u"sha256:00"_s, QDate(2027, 1, 1)});
        QVERIFY(first.tables() == again.tables());
    }
};

WASL_TEST(DifferencingAttackTest)
#include "tst_attack_differencing.moc"
