// Attack 6 of the design: if the noise of what leaves followed any other law than the one it names, or one
// figure's noise told something about another's, more could be taken off than is promised. Looked at where it
// counts: at published figures less the true ones.

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

constexpr int Offices = 400;
constexpr int Months = 12;

/// The noise of one association, by family, month, table and cell.
using Noise = std::vector<std::vector<std::vector<std::vector<double>>>>;

const disclosure::Association OfFez{u"K7F3"_s, {u"03.231.01.0"_s}};

domain::ReleaseCounts countsOfMonth(domain::Family family, int office, int month)
{
    domain::ReleaseCounts counts{family, {2026, month + 1}, {}};
    // Months without anybody are among them: their noise must not differ from that of others.
    for (int person = 0; person < (office * 7 + month * 3) % 11; ++person) {
        counts.contributions.push_back(
            {u"03.231.01.0"_s, person % 2 ? u"F"_s : u"M"_s, domain::AgeBand::B12_17, u"GN"_s, u"health"_s});
    }
    return counts;
}

const std::vector<Noise>& allNoise()
{
    static const std::vector<Noise> noise = [] {
        const Schema& schema = Schema::current();
        std::vector<Noise> offices;
        for (int office = 0; office < Offices; ++office) {
            const auto key = tests::noiseKey(office);
            Noise families;
            for (const auto family : domain::allOf<domain::Family>()) {
                auto& months = families.emplace_back();
                for (int month = 0; month < Months; ++month) {
                    const auto counts = countsOfMonth(family, office, month);
                    const auto exact = disclosure::tabulate(schema, OfFez, counts);
                    const auto published = disclosure::protect(schema, OfFez, counts, key, {});
                    auto& tables = months.emplace_back();
                    for (std::size_t table = 0; table < exact.size(); ++table) {
                        auto& cells = tables.emplace_back();
                        for (std::size_t cell = 0; cell < exact[table].cells.size(); ++cell) {
                            cells.push_back(
                                double(published.tables()[table].cells[cell] - exact[table].cells[cell]));
                        }
                    }
                }
            }
            offices.push_back(std::move(families));
        }
        return offices;
    }();
    return noise;
}

/// The correlation of pairs of figures that should have nothing to do with each other, in standard deviations
/// of what chance makes of it: sum(x y) over sqrt(sum(x^2 y^2)).
class Pairs
{
public:
    void add(double x, double y)
    {
        m_products += x * y;
        m_squares += x * x * y * y;
    }
    void add(const std::vector<double>& xs, const std::vector<double>& ys)
    {
        for (std::size_t i = 0; i < std::min(xs.size(), ys.size()); ++i) {
            add(xs[i], ys[i]);
        }
    }
    double deviations() const { return m_products / std::sqrt(m_squares); }

private:
    double m_products = 0;
    double m_squares = 0;
};

} // namespace

class NoiseLawAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableFollowsTheLaw()
    {
        const Schema& schema = Schema::current();
        for (std::size_t family = 0; family < schema.families().size(); ++family) {
            for (std::size_t table = 0; table < schema.families()[family].tables.size(); ++table) {
                const auto& described = schema.families()[family].tables[table];
                std::map<std::int64_t, std::int64_t> seen;
                for (const Noise& office : allNoise()) {
                    for (const auto& month : office[family]) {
                        for (const double cell : month[table]) {
                            ++seen[std::int64_t(cell)];
                        }
                    }
                }
                const auto fit = tests::chiSquareOf(
                    seen, [&](std::int64_t x) { return tests::oneDraw(described.scale, x); });
                qInfo("%s, %s: chi-square %.1f, limit %.1f", qPrintable(schema.families()[family].code),
                      qPrintable(described.name), fit.value, fit.limit);
                QVERIFY(fit.value < fit.limit);
            }
        }
    }

    /// All of one scale together: 630,000 draws see a scale that is off by one percent.
    void bothScalesFollowTheLaw()
    {
        const Schema& schema = Schema::current();
        std::map<qint64, std::map<std::int64_t, std::int64_t>> seen;
        for (const Noise& office : allNoise()) {
            for (std::size_t family = 0; family < office.size(); ++family) {
                for (const auto& month : office[family]) {
                    for (const auto& table : month) {
                        for (const double cell : table) {
                            ++seen[schema.families()[family].tables.front().scale.numerator]
                                  [std::int64_t(cell)];
                        }
                    }
                }
            }
        }
        QCOMPARE(seen.size(), 2U);
        for (const auto& [numerator, draws] : seen) {
            const auto fit = tests::chiSquareOf(draws, [scale = numerator](std::int64_t x) {
                return tests::oneDraw({scale, 2}, x);
            });
            qInfo("scale %lld/2: chi-square %.1f, limit %.1f", static_cast<long long>(numerator), fit.value,
                  fit.limit);
            QVERIFY(fit.value < fit.limit);
        }
    }

    void nothingIsCorrelated()
    {
        std::map<QString, Pairs> pairs;
        const std::vector<Noise>& offices = allNoise();
        for (std::size_t office = 0; office < offices.size(); ++office) {
            for (std::size_t family = 0; family < offices[office].size(); ++family) {
                const auto& months = offices[office][family];
                for (std::size_t month = 0; month < months.size(); ++month) {
                    for (std::size_t table = 0; table < months[month].size(); ++table) {
                        const auto& cells = months[month][table];
                        for (std::size_t cell = 1; cell < cells.size(); ++cell) {
                            pairs[u"neighbouring cells"_s].add(cells[cell - 1], cells[cell]);
                        }
                        if (table > 0) {
                            pairs[u"tables of a release"_s].add(months[month][table - 1], cells);
                        }
                        if (month > 0) {
                            pairs[u"a month and the next"_s].add(months[month - 1][table], cells);
                        }
                        if (family > 0) {
                            pairs[u"two families of a month"_s].add(offices[office][family - 1][month][table],
                                                                    cells);
                        }
                        if (office > 0) {
                            pairs[u"two associations"_s].add(offices[office - 1][family][month][table],
                                                             cells);
                        }
                    }
                }
            }
        }
        QCOMPARE(pairs.size(), 5U);
        for (const auto& [what, of] : pairs) {
            qInfo("%s: %.2f standard deviations, limit 4", qPrintable(what), of.deviations());
            QVERIFY(std::abs(of.deviations()) < 4);
        }
    }
};

WASL_TEST(NoiseLawAttackTest)
#include "tst_attack_noise_law.moc"
