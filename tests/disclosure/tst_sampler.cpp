#include "app/disclosure/discrete_laplace.h"
#include "app/disclosure/noise_stream.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>
#include <set>
#include <stdexcept>

using namespace wasl::disclosure;

namespace
{

/// A key of one repeated byte: chance is an argument, so every run draws the same.
NoiseKey keyOf(int byte)
{
    std::array<std::byte, NoiseKey::Size> bytes;
    bytes.fill(static_cast<std::byte>(byte));
    return NoiseKey(bytes);
}

/// P(x) of the discrete Laplace law.
double law(Rational scale, qint64 x)
{
    const double a = std::exp(-static_cast<double>(scale.denominator) / static_cast<double>(scale.numerator));
    return (1 - a) / (1 + a) * std::pow(a, static_cast<double>(std::abs(x)));
}

} // namespace

class SamplerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheExactLaw_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::newRow("epsilon 0.4") << qint64(5) << qint64(2);
        QTest::newRow("epsilon 0.4, three contributions") << qint64(15) << qint64(2);
        QTest::newRow("scale 1") << qint64(1) << qint64(1);
        QTest::newRow("below 1") << qint64(1) << qint64(3);
        QTest::newRow("not in lowest terms") << qint64(50) << qint64(20);
    }

    /// Chi-square over the cells with at least 20 expected draws, the two tails each one cell.
    void followsTheExactLaw()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const Rational scale{numerator, denominator};
        constexpr int draws = 400'000;
        NoiseStream stream(keyOf(7), "law");
        std::map<qint64, int> seen;
        for (int i = 0; i < draws; ++i) {
            ++seen[discreteLaplace(stream, scale)];
        }
        qint64 edge = 0;
        while (law(scale, edge + 1) * draws >= 20) {
            ++edge;
        }
        double chiSquare = 0;
        double expectedInside = 0;
        int seenInside = 0;
        int below = 0;
        for (qint64 x = -edge; x <= edge; ++x) {
            const double expected = law(scale, x) * draws;
            chiSquare += std::pow(seen[x] - expected, 2) / expected;
            expectedInside += expected;
            seenInside += seen[x];
        }
        for (const auto& [x, count] : seen) {
            below += x < -edge ? count : 0;
        }
        const double tail = (draws - expectedInside) / 2;
        const int above = draws - seenInside - below;
        chiSquare += std::pow(below - tail, 2) / tail + std::pow(above - tail, 2) / tail;
        // 2 edge + 3 cells; the 99.99 % point of chi-square by Wilson and Hilferty.
        const double freedom = static_cast<double>(2 * edge + 2);
        const double limit =
            freedom * std::pow(1 - 2 / (9 * freedom) + 3.719 * std::sqrt(2 / (9 * freedom)), 3);
        QVERIFY2(chiSquare < limit, qPrintable(QString::number(chiSquare)));
        QVERIFY2(chiSquare > freedom / 10, "too even to be drawn at random");
    }

    void neighbouringDrawsAreUncorrelated()
    {
        constexpr int draws = 200'000;
        NoiseStream stream(keyOf(3), "pairs");
        double product = 0;
        double square = 0;
        double previous = static_cast<double>(discreteLaplace(stream, {5, 2}));
        for (int i = 0; i < draws; ++i) {
            const double current = static_cast<double>(discreteLaplace(stream, {5, 2}));
            product += previous * current;
            square += current * current;
            previous = current;
        }
        QVERIFY(std::abs(product / square) < 4 / std::sqrt(draws));
    }

    void oneContextOneStream()
    {
        NoiseStream first(keyOf(1), "context");
        NoiseStream again(keyOf(1), "context");
        NoiseStream otherContext(keyOf(1), "contexu");
        NoiseStream otherKey(keyOf(2), "context");
        int sameContext = 0;
        int sameKey = 0;
        for (int i = 0; i < 1000; ++i) {
            const std::uint64_t value = first.next64();
            QCOMPARE(again.next64(), value);
            sameContext += otherContext.next64() == value;
            sameKey += otherKey.next64() == value;
        }
        QCOMPARE(sameContext, 0);
        QCOMPARE(sameKey, 0);
    }

    /// A stream must not repeat itself where one block of it ends.
    void theStreamDoesNotRepeat()
    {
        NoiseStream stream(keyOf(1), "blocks");
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 10'000; ++i) {
            seen.insert(stream.next64());
        }
        QCOMPARE(seen.size(), std::size_t(10'000));
    }

    void uniformDrawsAreEven()
    {
        NoiseStream stream(keyOf(9), "uniform");
        std::array<int, 5> seen{};
        for (int i = 0; i < 100'000; ++i) {
            ++seen[stream.below(5)];
        }
        for (const int count : seen) {
            QVERIFY(std::abs(count - 20'000) < 600);
        }
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, stream.below(0));
    }

    void refusesAScaleOutOfBounds()
    {
        NoiseStream stream(keyOf(1), "bounds");
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, discreteLaplace(stream, {0, 1}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, discreteLaplace(stream, {1, 0}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, discreteLaplace(stream, {2'000'000, 1}));
    }

    /// The house holds no floating point between the counts and what leaves.
    void noFloatingPointOnTheWay()
    {
        for (const char* file : {"discrete_laplace.cpp", "noise_stream.cpp", "tabulate.cpp", "protect.cpp"}) {
            QFile source(QString::fromLatin1(WASL_FIXTURES "/../../app/disclosure/") +
                         QLatin1StringView(file));
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QByteArray code = source.readAll();
            for (const char* word : {"double", "float", "<cmath>", "<random>"}) {
                QVERIFY2(!code.contains(word), file);
            }
        }
    }
};

WASL_TEST(SamplerTest)
#include "tst_sampler.moc"
