// The attack on the public version: 24 months of it in a row, with every margin there is, given to a solver
// that knows the rule by which they were rounded. It must not pin a figure to fewer than five values.

#include "app/demo/demo.h"
#include "app/reports/public_month.h"
#include "app/reports/public_rounding.h"
#include "app/storage/storage_error.h"
#include "app/storage/summary_store.h"
#include "tests/reports/interval_solver.h"
#include "tests/support/temporary_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using domain::MonthlySummary;
using domain::YearMonth;
using test::IntervalSolver;

namespace
{

using Figures = std::map<QString, int>;

/// A published month and, to see that the attacker is not misled, the truth behind it.
struct Release
{
    YearMonth month;
    Figures exact;
    Figures shown;
};

constexpr int base = 5;
constexpr int fewest = 5; ///< values that must be left of every figure

const QStringList peopleSplits{u"sex"_s, u"age"_s, u"nationality"_s, u"commune"_s};

int valueIn(const Figures& figures, const QString& path)
{
    const auto found = figures.find(path);
    return found == figures.end() ? 0 : found->second;
}

/// Everything an attacker may know besides the papers: which codes there are, how figures hang together, the
/// rule of rounding, that nobody comes before the association does.
class Attack
{
public:
    Attack(const std::vector<Release>& releases, bool fromTheBeginning)
        : m_releases(releases)
    {
        for (const auto& release : releases)
            for (const auto& [path, n] : release.exact)
                m_codes[path.section(u'/', 0, 1)].insert(path.section(u'/', 2));
        for (std::size_t i = 0; i < releases.size(); ++i)
            addMonth(i);
        for (std::size_t i = 0; i + 1 < releases.size(); ++i)
            addDifferences(i);
        for (std::size_t first = 0; first < releases.size(); ++first)
            if (first + 12 <= releases.size() && (first % 12 == 0 || releases[first].month.month == 1))
                addPeriod(first, first + 12);
        addPeriod(0, releases.size());
        if (fromTheBeginning) nobodyBeforeTheBeginning();
    }

    IntervalSolver solver;
    std::vector<IntervalSolver::Variable> cells; ///< figures of one month, published or one subtraction away

    [[nodiscard]] long long narrowest() const
    {
        long long least = IntervalSolver::unbounded;
        for (const auto cell : cells)
            least = std::min(least, solver.width(cell));
        return least;
    }
    [[nodiscard]] int pinned() const
    {
        return int(std::count_if(cells.begin(), cells.end(),
                                 [this](auto cell) { return solver.width(cell) < fewest; }));
    }
    /// Whether the truth lies within the bounds: an attacker with wrong premises proves nothing.
    [[nodiscard]] QString misled() const
    {
        for (const auto& [key, v] : m_variables) {
            const auto [low, high] = solver.bounds(v);
            const auto truth = exactOf(m_releases[key.first].exact, key.second);
            if (truth < low || truth > high)
                return u"%1: %2 is not in %3 … %4"_s.arg(QString::fromStdString(solver.name(v)))
                    .arg(truth)
                    .arg(low)
                    .arg(high);
        }
        return {};
    }

private:
    using Variable = IntervalSolver::Variable;

    /// "rest" is who was assisted and not referred: not printed, and one subtraction away.
    static int exactOf(const Figures& figures, const QString& path)
    {
        if (path != u"rest"_s && !path.startsWith(u"rest/"_s)) return valueIn(figures, path);
        const auto tail = path.mid(4);
        return valueIn(figures, u"assisted"_s + tail) - valueIn(figures, u"referred"_s + tail);
    }

    Variable variable(std::size_t month, const QString& path, int step = base)
    {
        const auto known = m_variables.find({month, path});
        if (known != m_variables.end()) return known->second;
        const int shown = exactOf(m_releases[month].shown, path);
        const auto made = solver.add((m_releases[month].month.toString() + u' ' + path).toStdString(),
                                     std::max(0, shown - step + 1), shown + step - 1);
        m_variables.emplace(std::pair(month, path), made);
        cells.push_back(made);
        return made;
    }

    void splits(std::size_t month, const QString& figure, const QStringList& names, const QString& codesOf)
    {
        const auto total = variable(month, figure);
        for (const auto& name : names) {
            std::vector<IntervalSolver::Term> sum{{-1, total}};
            for (const auto& code : m_codes[codesOf + u'/' + name])
                sum.emplace_back(1, variable(month, figure + u'/' + name + u'/' + code));
            if (sum.size() > 1) solver.require(sum);
        }
    }

    void addMonth(std::size_t month)
    {
        splits(month, u"registered"_s, peopleSplits + QStringList{u"status"_s}, u"registered"_s);
        splits(month, u"housed"_s, peopleSplits, u"housed"_s);
        splits(month, u"referred"_s, peopleSplits, u"assisted"_s);
        splits(month, u"rest"_s, peopleSplits, u"assisted"_s);
        splits(month, u"referrals"_s, {u"sector"_s, u"outcome"_s}, u"referrals"_s);
        splits(month, u"barriers"_s, {u"kind"_s}, u"barriers"_s);
        variable(month, u"participants"_s);

        // Whoever was assisted was referred or not: what the two lines of a paper say together.
        const auto assisted = [&](const QString& tail) {
            const auto referred = variable(month, u"referred"_s + tail),
                       rest = variable(month, u"rest"_s + tail);
            const int shown = valueIn(m_releases[month].shown, u"assisted"_s + tail);
            const auto all =
                solver.add((m_releases[month].month.toString() + u" assisted"_s + tail).toStdString(),
                           std::max(0, shown - 2 * (base - 1)), shown + 2 * (base - 1));
            m_variables.emplace(std::pair(month, u"assisted"_s + tail), all);
            cells.push_back(all);
            solver.require({{1, referred}, {1, rest}, {-1, all}});
            return all;
        };
        const auto total = assisted({});
        for (const auto& name : peopleSplits) {
            std::vector<IntervalSolver::Term> sum{{-1, total}};
            for (const auto& code : m_codes[u"assisted/"_s + name])
                sum.emplace_back(1, assisted(u'/' + name + u'/' + code));
            solver.require(sum);
        }
        // A referred person has a referral; a guest has a night at the least and one for each day at the
        // most.
        solver.requireAtLeastNothing(
            {{1, variable(month, u"referrals"_s)}, {-1, variable(month, u"referred"_s)}});
        const int days = m_releases[month].month.last().day();
        const auto nights = variable(month, u"nights"_s, base * days), housed = variable(month, u"housed"_s);
        solver.requireAtLeastNothing({{1, nights}, {-1, housed}});
        solver.requireAtLeastNothing({{days, housed}, {-1, nights}});
    }

    /// What a paper says beside a figure: how it differs from the month before.
    void addDifferences(std::size_t month)
    {
        for (const auto* figure : {"registered", "assisted", "referred", "housed", "referrals", "barriers"}) {
            const auto path = QString::fromLatin1(figure);
            const int shown =
                valueIn(m_releases[month + 1].shown, path) - valueIn(m_releases[month].shown, path);
            const int slack = 4 * (base - 1);
            const auto difference = solver.add("difference", shown - slack, shown + slack);
            solver.require({{1, variable(month + 1, path)}, {-1, variable(month, path)}, {-1, difference}});
        }
    }

    /// The year's paper, or that of any period: every figure of it is the sum of its months.
    void addPeriod(std::size_t first, std::size_t end)
    {
        std::set<QString> paths;
        for (const auto& [key, v] : m_variables)
            if (key.second != u"nights"_s) paths.insert(key.second);
        for (const auto& path : paths) {
            std::vector<IntervalSolver::Term> sum;
            long long shown = 0;
            for (std::size_t month = first; month < end; ++month) {
                const auto known = m_variables.find({month, path});
                if (known == m_variables.end()) continue;
                sum.emplace_back(1, known->second);
                shown += exactOf(m_releases[month].shown, path);
            }
            const auto slack = 2 * (base - 1) * (long long)(sum.size());
            sum.emplace_back(-1, solver.add("period", std::max(0LL, shown - slack), shown + slack));
            solver.require(sum);
        }
    }

    /// Where the papers begin with the association itself, nobody was helped who had not been registered.
    void nobodyBeforeTheBeginning()
    {
        for (const auto* figure : {"assisted", "referred", "housed"})
            for (std::size_t month = 0; month < m_releases.size(); ++month) {
                std::vector<IntervalSolver::Term> sum{{-1, variable(month, QString::fromLatin1(figure))}};
                for (std::size_t before = 0; before <= month; ++before)
                    sum.emplace_back(1, variable(before, u"registered"_s));
                solver.requireAtLeastNothing(sum);
            }
    }

    const std::vector<Release>& m_releases;
    std::map<QString, std::set<QString>> m_codes;
    std::map<std::pair<std::size_t, QString>, Variable> m_variables;
};

/// Months of an invented association, small and lopsided on purpose: groups of one, months of nobody, houses
/// that are full all the month, everybody referred.
std::vector<MonthlySummary> randomMonths(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int n) { return int(random() % unsigned(n)); };
    const QStringList sexes{u"F"_s, u"M"_s, u"X"_s, u"unknown"_s};
    const QStringList countries{u"GN"_s, u"CI"_s, u"CM"_s, u"SN"_s, u"SD"_s, u"SY"_s, u"ML"_s};
    const QStringList communes{u"02.411.01.0"_s, u"04.421.01.0"_s, u"07.351.01.0"_s};
    const QStringList statuses{u"irregular"_s, u"asylum-seeker"_s, u"refugee-hcr"_s};
    const QStringList sectors{u"health"_s, u"education"_s, u"legal"_s, u"shelter"_s};
    const int size = 1 + below(40), house = below(25) * (seed % 4 == 0 ? 8 : 1), eager = below(101),
              full = below(101);
    std::vector<MonthlySummary> months;
    for (YearMonth month{2024, 1}; month <= YearMonth{2025, 12}; month = month.next()) {
        MonthlySummary made;
        made.month = month;
        const auto states = domain::allOf<domain::ReferralState>(); // the first is a draft
        const auto bands = domain::allOf<domain::AgeBand>();
        const auto person = [&](auto&& with) {
            with(sexes[below(4) * below(2)], bands[std::size_t(below(5))], countries[below(1 + below(7))],
                 communes[below(1 + below(3))]);
        };
        for (int i = below(size + 1); i > 0; --i)
            person([&](const auto&... who) {
                made.registered.add(who...);
                ++made.registeredByStatus[statuses[below(3)]];
            });
        for (int i = below(size + 1); i > 0; --i)
            person([&](const auto&... who) {
                made.assisted.add(who...);
                if (below(100) >= eager) return;
                made.referred.add(who...);
                for (int k = 1 + below(2); k > 0; --k)
                    ++made.referrals[sectors[below(4)]]
                                    [states[std::size_t(1 + below(int(states.size()) - 1))]];
            });
        for (int i = below(house + 1); i > 0; --i)
            person([&](const auto&... who) {
                made.housed.add(who...);
                const int days = month.last().day();
                made.nights.add(who..., below(100) < full ? days : seed % 3 == 0 ? 1 : 1 + below(days));
            });
        for (int i = below(12); i > 0; --i)
            ++made.barriers[below(2) ? u"language"_s : u"cost"_s];
        made.participants = below(30);
        made.activities = below(4);
        months.push_back(std::move(made));
    }
    return months;
}

Release releaseOf(const MonthlySummary& month, const QByteArray& key)
{
    reports::KeyedChance chance(key, month.month.toString().toUtf8());
    return {month.month, reports::exactFigures(month), reports::roundedMonth(month, chance)};
}

/// The rule as it was first written: each figure rounded by itself.
Release roundedOneByOne(const MonthlySummary& month, std::mt19937& random)
{
    Release release{month.month, reports::exactFigures(month), {}};
    for (const auto& [path, n] : release.exact)
        release.shown[path] = n - n % base + (int(random() % base) < n % base ? base : 0);
    return release;
}

} // namespace

class TestPublicAttack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomAssociations();
    void theDemonstration();
    void figureByFigureItWouldFail();
    void drawnAnewAfterAnAmendmentItWouldFail();
    void whatIsShownAddsUp();
    void amendmentsAndRestoringChangeNothing();
    void onlyClosedMonthsAndOnlyForWhoMay();
};

void TestPublicAttack::randomAssociations()
{
    std::size_t tried = 0, rules = 0;
    long long narrowest = IntervalSolver::unbounded;
    int rounds = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::vector<Release> releases;
        for (const auto& month : randomMonths(seed))
            releases.push_back(releaseOf(month, QByteArray::number(seed)));
        Attack attack(releases, false);
        int needed = 0;
        QVERIFY(attack.solver.solve(&needed));
        QCOMPARE(attack.misled(), QString());
        QVERIFY2(attack.pinned() == 0, qPrintable(u"seed %1: %2 pinned"_s.arg(seed).arg(attack.pinned())));
        tried += attack.cells.size();
        rules += attack.solver.rules();
        rounds = std::max(rounds, needed);
        narrowest = std::min(narrowest, attack.narrowest());
    }
    qInfo("60 random associations, 24 months each: %zu cells, %zu equations, at most %d rounds; "
          "the narrowest interval holds %lld values",
          tried, rules, rounds, narrowest);
    QVERIFY(narrowest >= fewest);
}

void TestPublicAttack::theDemonstration()
{
    const QDate today(2026, 11, 23);
    auto environment = storage::systemEnvironment();
    environment.clock = [&] { return QDateTime(today, QTime(8, 0), Qt::LocalTime).toUTC(); };
    const auto cheap = storage::VaultOptions::cheapForTests();
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"demo"_s);
    QVERIFY(demo::makeDemo(path, {400, 7, today, cheap}));
    const auto file =
        storage::Vault::unlock(path, {demo::demoUserName, demo::demoPassphrase}, environment, cheap);
    QVERIFY(file);
    auto& database = (*file)->database();
    const auto key = (*file)->subkey(storage::Subkey::ReleaseNoise);
    const storage::SummaryStore summaries(database);
    std::vector<Release> releases;
    auto months = summaries.closedMonths();
    std::sort(months.begin(), months.end());
    QVERIFY(months.size() >= 23);
    for (const auto& month : months) {
        const auto shown = reports::publicMonth(database, key, month);
        QVERIFY(shown);
        releases.push_back({month, reports::exactFigures(*summaries.find(month)), shown->figures()});
    }
    Attack attack(releases, true);
    int rounds = 0;
    QVERIFY(attack.solver.solve(&rounds));
    QCOMPARE(attack.misled(), QString());
    qInfo("the demonstration, %zu months from its beginning: %zu cells, %zu equations, %d rounds; the "
          "narrowest interval holds %lld values",
          releases.size(), attack.cells.size(), attack.solver.rules(), rounds, attack.narrowest());
    QCOMPARE(attack.pinned(), 0);
}

void TestPublicAttack::figureByFigureItWouldFail()
{
    int pinned = 0;
    std::size_t tried = 0;
    long long narrowest = IntervalSolver::unbounded;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        std::vector<Release> releases;
        for (const auto& month : randomMonths(seed)) {
            releases.push_back(roundedOneByOne(month, random));
            // Who was assisted and not referred is a subtraction of two roundings then; its bounds are wider.
        }
        Attack attack(releases, false);
        if (!attack.solver.solve())
            continue; // the attacker's premise on who was not referred is of the new rule
        tried += attack.cells.size();
        pinned += attack.pinned();
        narrowest = std::min(narrowest, attack.narrowest());
    }
    // Without what concerns the referred: one figure, its splits, each rounded by itself.
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        for (const auto& month : randomMonths(seed)) {
            const auto release = roundedOneByOne(month, random);
            IntervalSolver solver;
            const auto bounded = [&](const QString& path) {
                const int shown = valueIn(release.shown, path);
                return solver.add(path.toStdString(), std::max(0, shown - 4), shown + 4);
            };
            std::vector<IntervalSolver::Variable> cells{bounded(u"registered"_s)};
            for (const auto& name : peopleSplits + QStringList{u"status"_s}) {
                std::vector<IntervalSolver::Term> sum{{-1, cells.front()}};
                for (const auto& [path, n] : release.exact)
                    if (path.startsWith(u"registered/"_s + name + u'/')) {
                        cells.push_back(bounded(path));
                        sum.emplace_back(1, cells.back());
                    }
                solver.require(sum);
            }
            QVERIFY(solver.solve());
            for (const auto cell : cells) {
                ++tried;
                if (solver.width(cell) < fewest) ++pinned;
                narrowest = std::min(narrowest, solver.width(cell));
            }
        }
    }
    qInfo("each figure rounded by itself: %d of %zu cells pinned, the narrowest to %lld values", pinned,
          tried, narrowest);
    QVERIFY(pinned > 0);
}

void TestPublicAttack::drawnAnewAfterAnAmendmentItWouldFail()
{
    // Three amendments of one person each, and a rounding for every exact value, as the file once kept it.
    std::mt19937 random(3);
    int pinned = 0;
    for (int exact = 0; exact < 200; ++exact) {
        IntervalSolver solver;
        const auto cell = solver.add("registered", 0, 1000);
        for (int late = 0; late <= 3; ++late) {
            const int now = exact + late;
            const int shown = now - now % base + (int(random() % base) < now % base ? base : 0);
            solver.require({{1, cell}}, std::max(0, shown - 4) - late, shown + 4 - late);
        }
        QVERIFY(solver.solve());
        if (solver.width(cell) < fewest) ++pinned;
    }
    qInfo("three amendments, each drawn anew: %d of 200 figures pinned", pinned);
    QVERIFY(pinned > 0);
}

void TestPublicAttack::whatIsShownAddsUp()
{
    for (unsigned seed = 100; seed < 140; ++seed)
        for (const auto& month : randomMonths(seed)) {
            const auto release = releaseOf(month, "a key");
            std::map<QString, int> sums;
            for (const auto& [path, n] : release.shown) {
                if (path == u"activities"_s) continue;
                QVERIFY2(n % base == 0, qPrintable(path));
                if (path == u"nights"_s) continue;
                const int most = path.startsWith(u"assisted"_s) ? 8 : 4;
                QVERIFY2(std::abs(n - valueIn(release.exact, path)) <= most, qPrintable(path));
                if (path.contains(u'/')) sums[path.section(u'/', 0, 1)] += n;
            }
            for (const auto& [split, sum] : sums)
                QCOMPARE(sum, valueIn(release.shown, split.section(u'/', 0, 0)));
            for (const auto& [path, n] : release.shown)
                if (path.startsWith(u"referred"_s))
                    QVERIFY(n <= valueIn(release.shown, u"assisted"_s + path.mid(8)));
            QVERIFY(valueIn(release.shown, u"nights"_s) <=
                    valueIn(release.shown, u"housed"_s) * month.month.last().day());
        }
}

void TestPublicAttack::amendmentsAndRestoringChangeNothing()
{
    const auto months = randomMonths(5);
    const auto key = test::TemporaryFile::key();
    const auto publish = [&](storage::Database& database, const MonthlySummary& month) {
        return reports::publicMonth(database, key, month.month).value().figures();
    };
    test::TemporaryFile file;
    file.setNow(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    storage::SummaryStore summaries(file);
    Figures before;
    for (const auto& month : months) {
        QVERIFY(summaries.close(month));
        const auto first = publish(file, month);
        if (month.month == YearMonth{2025, 3}) before = first;
        QCOMPARE(publish(file, month), first);
    }
    auto late = *std::find_if(months.begin(), months.end(), [](const auto& month) {
        return month.month == YearMonth{2025, 3};
    });
    late.registered.add(u"F"_s, domain::AgeBand::B0_4, u"CF"_s, u"02.411.01.0"_s, 7);
    QVERIFY(summaries.amend(late, u"the sheet of the second desk"_s).value() > 0);
    QCOMPARE(publish(file, late), before);
    QVERIFY_THROWS_EXCEPTION(storage::StorageError,
                             file.database().execute(u"UPDATE public_month SET figures = '{}'"_s));
    QVERIFY_THROWS_EXCEPTION(storage::StorageError, file.database().execute(u"DELETE FROM public_month"_s));

    // A file that forgot its public versions, and closes the same months again.
    test::TemporaryFile restored(domain::Role::Manager, 77);
    restored.setNow(QDateTime(QDate(2026, 12, 23), QTime(9, 0), Qt::UTC));
    storage::SummaryStore again(restored);
    for (const auto& month : months) {
        QVERIFY(again.close(month));
        QCOMPARE(publish(restored, month), publish(file, month));
    }
    // Another association with the same figures rounds otherwise.
    test::TemporaryFile other;
    other.setNow(file.now());
    storage::SummaryStore others(other);
    int same = 0;
    const auto otherKey = storage::SecretBytes::from(QByteArray(32, 'x'));
    for (const auto& month : months) {
        QVERIFY(others.close(month));
        same += reports::publicMonth(other, otherKey, month.month).value().figures() == publish(file, month);
    }
    QVERIFY(same < int(months.size()) / 2);
}

void TestPublicAttack::onlyClosedMonthsAndOnlyForWhoMay()
{
    test::TemporaryFile file;
    file.setNow(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    const auto key = test::TemporaryFile::key();
    const auto open = reports::publicMonth(file, key, {2026, 10});
    QVERIFY(!open);
    QCOMPARE(open.error().code, u"month-not-closed"_s);
    MonthlySummary month;
    month.month = {2026, 10};
    QVERIFY(storage::SummaryStore(file).close(month));
    QVERIFY(reports::publicMonth(file, key, {2026, 10}));
    const auto administrator = file.as(domain::Role::Administrator);
    QCOMPARE(reports::publicMonth(*administrator, key, {2026, 10}).error().code, u"not-allowed"_s);
}

QTEST_GUILESS_MAIN(TestPublicAttack)
#include "tst_public_attack.moc"
