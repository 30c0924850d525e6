// The attack on the public version: two years of it in a row, with every margin there is, given to a solver
// that knows the rule by which they were rounded and how the figures of an association hang together. It must
// not pin a figure to fewer than five values. What the public version does not withstand is tried as well, so
// that it is known: the first months of a file, and two draws of figures that were changed in between.

#include "app/demo/demo.h"
#include "app/reports/month_counter.h"
#include "app/reports/public_month.h"
#include "app/reports/public_rounding.h"
#include "app/storage/activity_store.h"
#include "app/storage/event_store.h"
#include "app/storage/figure_store.h"
#include "app/storage/storage_error.h"
#include "app/storage/summary_store.h"
#include "tests/reports/interval_solver.h"
#include "tests/support/given_months.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using domain::MonthlySummary;
using domain::YearMonth;
using tests::IntervalSolver;

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
/// rule of rounding, that nobody is helped before she is registered, where guests come from.
class Attack
{
public:
    /// What she was in one figure a person is in the others too (Same), or she may have become another cell
    /// in between, as people do in a real file (Changing).
    enum class People
    {
        Same,
        Changing
    };
    /// What is known of who was registered before the first paper.
    enum class Before
    {
        Nothing,
        Nobody ///< the papers begin with the association
    };
    Attack(const std::vector<Release>& releases, Before before, People people = People::Same)
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
        std::set<QString> tails{{}};
        if (people == People::Same)
            for (const auto& name : peopleSplits)
                for (const auto* figure : {"registered", "assisted", "housed"})
                    for (const auto& code : m_codes[QLatin1String(figure) + u'/' + name])
                        tails.insert(u'/' + name + u'/' + code);
        for (const auto& tail : tails) {
            nobodyBeforeSheIsRegistered(tail, before);
            guestsComeFromSomewhere(tail);
        }
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

    /// The figure of a cell, or, where no paper ever names it, what may be hidden by rounding.
    Variable known(std::size_t month, const QString& figure, const QString& tail)
    {
        const auto found = m_variables.find({month, figure + tail});
        if (found != m_variables.end()) return found->second;
        return solver.add("never named", 0, figure == u"assisted"_s ? 2 * (base - 1) : base - 1);
    }

    /// Whoever is helped was registered in that month or before.
    void nobodyBeforeSheIsRegistered(const QString& tail, Before before)
    {
        std::vector<IntervalSolver::Term> sum;
        if (before == Before::Nothing)
            sum.emplace_back(1, solver.add("registered before", 0, IntervalSolver::unbounded));
        for (std::size_t month = 0; month < m_releases.size(); ++month) {
            sum.emplace_back(1, known(month, u"registered"_s, tail));
            for (const auto* figure : {"assisted", "referred", "housed"}) {
                auto rule = sum;
                rule.emplace_back(-1, known(month, QString::fromLatin1(figure), tail));
                solver.requireAtLeastNothing(rule);
            }
        }
    }

    /// Whoever is a guest was one in the month before or was taken in, which assists her.
    void guestsComeFromSomewhere(const QString& tail)
    {
        for (std::size_t month = 1; month < m_releases.size(); ++month)
            solver.requireAtLeastNothing({{1, known(month - 1, u"housed"_s, tail)},
                                          {1, known(month, u"assisted"_s, tail)},
                                          {-1, known(month, u"housed"_s, tail)}});
    }

    const std::vector<Release>& m_releases;
    std::map<QString, std::set<QString>> m_codes;
    std::map<std::pair<std::size_t, QString>, Variable> m_variables;
};

/// Months of an invented association, small and lopsided on purpose: groups of one, months of nobody, houses
/// that are full all the month, everybody referred. Everybody is registered before anything else.
std::vector<MonthlySummary> randomMonths(unsigned seed)
{
    struct Person
    {
        QString sex;
        domain::AgeBand age;
        QString country, commune;
    };
    std::mt19937 random(seed);
    const auto below = [&random](int n) { return int(random() % unsigned(n)); };
    const QStringList sexes{u"F"_s, u"M"_s, u"X"_s, u"unknown"_s};
    const QStringList countries{u"GN"_s, u"CI"_s, u"CM"_s, u"SN"_s, u"SD"_s, u"SY"_s, u"ML"_s};
    const QStringList communes{u"02.411.01.0"_s, u"04.421.01.0"_s, u"07.351.01.0"_s};
    const QStringList statuses{u"irregular"_s, u"asylum-seeker"_s, u"refugee-hcr"_s};
    const QStringList sectors{u"health"_s, u"education"_s, u"legal"_s, u"shelter"_s};
    const auto states = domain::allOf<domain::ReferralState>(); // the first is a draft
    const auto bands = domain::allOf<domain::AgeBand>();
    const int size = 1 + below(40), house = 1 + below(25) * (seed % 4 == 0 ? 8 : 1), eager = below(101),
              full = below(101), staying = below(101);
    const auto add = [](domain::Count& count, const Person& who, int times = 1) {
        count.add(who.sex, who.age, who.country, who.commune, times);
    };
    std::vector<Person> people;
    std::vector<std::size_t> guests;
    std::vector<MonthlySummary> months;
    for (YearMonth month{2024, 1}; month <= YearMonth{2025, 12}; month = month.next()) {
        MonthlySummary made;
        made.month = month;
        for (int i = below(size + 1); i > 0; --i) {
            people.push_back({sexes[below(4) * below(2)], bands[std::size_t(below(5))],
                              countries[below(1 + below(7))], communes[below(1 + below(3))]});
            add(made.registered, people.back());
            ++made.registeredByStatus[statuses[below(3)]];
        }
        std::vector<std::size_t> order(people.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::shuffle(order.begin(), order.end(), random);
        order.resize(std::min(order.size(), std::size_t(below(std::max(size, house) + 1))));
        guests.erase(
            std::remove_if(guests.begin(), guests.end(), [&](auto) { return below(100) >= staying; }),
            guests.end());
        for (const auto one : order) {
            add(made.assisted, people[one]);
            if (int(guests.size()) < house && below(2) &&
                std::find(guests.begin(), guests.end(), one) == guests.end())
                guests.push_back(one);
            if (below(100) >= eager) continue;
            add(made.referred, people[one]);
            for (int k = 1 + below(2); k > 0; --k)
                ++made.referrals[sectors[below(4)]][states[std::size_t(1 + below(int(states.size()) - 1))]];
        }
        const int days = month.last().day();
        for (const auto one : guests) {
            add(made.housed, people[one]);
            add(made.nights, people[one], below(100) < full ? days : seed % 3 == 0 ? 1 : 1 + below(days));
        }
        for (int i = below(12); i > 0; --i)
            ++made.barriers[below(2) ? u"language"_s : u"cost"_s];
        made.participants = below(30);
        made.activities = made.participants == 0 ? 0 : 1 + below(4);
        months.push_back(std::move(made));
    }
    return months;
}

/// The public versions of these months, as one file draws them.
std::vector<Release> releasesOf(const std::vector<MonthlySummary>& months, const QByteArray& key,
                                std::size_t first = reports::monthsWithoutPublicVersion,
                                bool besideTheMonthBefore = true)
{
    std::vector<Release> releases;
    for (std::size_t i = first; i < months.size(); ++i) {
        const auto* before = releases.empty() || !besideTheMonthBefore ? nullptr : &releases.back().shown;
        auto shown = reports::roundedMonth(months[i], key, before);
        releases.push_back({months[i].month, reports::exactFigures(months[i]), std::move(shown)});
    }
    return releases;
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
    void theFirstMonthsWouldFail();
    void guestsDrawnByThemselvesAreCloser();
    void whatDidNotChangeIsNotDrawnAnew();
    void aChangedFamilyIsDrawnAnew();
    void eachGoesUpAsOftenAsItIsAbove();
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
        const auto releases = releasesOf(randomMonths(seed), QByteArray::number(seed));
        Attack attack(releases, Attack::Before::Nothing);
        int needed = 0;
        QVERIFY(attack.solver.solve(&needed));
        QCOMPARE(attack.misled(), QString());
        QVERIFY2(attack.pinned() == 0, qPrintable(u"seed %1: %2 pinned"_s.arg(seed).arg(attack.pinned())));
        tried += attack.cells.size();
        rules += attack.solver.rules();
        rounds = std::max(rounds, needed);
        narrowest = std::min(narrowest, attack.narrowest());
    }
    qInfo("60 random associations, 21 months each: %zu cells, %zu equations, at most %d rounds; "
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
    int tooEarly = 0, activities = 0;
    for (const auto& month : months) {
        const auto shown = reports::publicMonth(database, key, month);
        // Activities are counted, and each can be looked at.
        const auto counted = reports::countMonth(database, month).activities;
        QCOMPARE(storage::FigureStore(database)
                     .tell(reports::sourcesOf(database, domain::MonthSpan::of(month), u"activities"_s))
                     .value()
                     .size(),
                 std::size_t(counted));
        QCOMPARE(int(storage::ActivityStore(database).between(month.first(), month.last()).size()), counted);
        activities += counted;
        if (!shown) {
            QCOMPARE(shown.error().code, u"month-too-early"_s);
            QVERIFY(releases.empty());
            ++tooEarly;
            continue;
        }
        releases.push_back({month, reports::exactFigures(*summaries.find(month)), shown->figures()});
    }
    QVERIFY(activities > 0);
    QVERIFY(tooEarly <= reports::monthsWithoutPublicVersion);
    const auto begun = storage::EventStore(database).span()->first;
    QVERIFY(begun.next().next() < releases.front().month);
    Attack attack(releases, Attack::Before::Nothing, Attack::People::Changing);
    int rounds = 0;
    QVERIFY(attack.solver.solve(&rounds));
    QCOMPARE(attack.misled(), QString());
    qInfo("the demonstration, %zu months: %zu cells, %zu equations, %d rounds; the "
          "narrowest interval holds %lld values",
          releases.size(), attack.cells.size(), attack.solver.rules(), rounds, attack.narrowest());
    QCOMPARE(attack.pinned(), 0);
}

void TestPublicAttack::theFirstMonthsWouldFail()
{
    int pinned = 0, associations = 0;
    std::size_t tried = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto releases = releasesOf(randomMonths(seed), QByteArray::number(seed), 0);
        Attack attack(releases, Attack::Before::Nobody);
        QVERIFY(attack.solver.solve());
        QCOMPARE(attack.misled(), QString());
        tried += attack.cells.size();
        pinned += attack.pinned();
        associations += attack.pinned() > 0;
    }
    qInfo("with the first three months on paper: %d of %zu cells pinned, in %d of 60 associations", pinned,
          tried, associations);
    QVERIFY(pinned > 0);
}

void TestPublicAttack::guestsDrawnByThemselvesAreCloser()
{
    // How often the rule of a month's guests has something to do, and what is left without it.
    long long with = IntervalSolver::unbounded, without = IntervalSolver::unbounded;
    int changed = 0, closerWith = 0, closerWithout = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const auto months = randomMonths(seed);
        const auto ours = releasesOf(months, QByteArray::number(seed));
        const auto alone =
            releasesOf(months, QByteArray::number(seed), reports::monthsWithoutPublicVersion, false);
        for (std::size_t i = 1; i < ours.size(); ++i) {
            changed += ours[i].shown != alone[i].shown;
            for (const auto& [path, shown] : ours[i].shown) {
                if (!path.startsWith(u"housed"_s)) continue;
                const auto assisted = u"assisted"_s + path.mid(6);
                const auto above = [&, path = path](const std::vector<Release>& all) {
                    return valueIn(all[i].shown, path) - valueIn(all[i - 1].shown, path) -
                           valueIn(all[i].shown, assisted);
                };
                closerWith += above(ours) > base;
                closerWithout += above(alone) > base;
            }
        }
        Attack first(ours, Attack::Before::Nothing), second(alone, Attack::Before::Nothing);
        QVERIFY(first.solver.solve() && second.solver.solve());
        with = std::min(with, first.narrowest());
        without = std::min(without, second.narrowest());
    }
    qInfo(
        "guests: the month before changes the draw of %d months; %d figures of guests stand more than a step "
        "above those of the month before and the assisted, %d without the rule; the narrowest interval holds "
        "%lld values, %lld without",
        changed, closerWith, closerWithout, with, without);
    QVERIFY(with >= fewest);
    QVERIFY(changed > 0 && closerWith < closerWithout);
}

void TestPublicAttack::whatDidNotChangeIsNotDrawnAnew()
{
    const auto without = [](Figures figures, const QStringList& families) {
        for (auto figure = figures.begin(); figure != figures.end();)
            figure = families.contains(figure->first.section(u'/', 0, 0)) ? figures.erase(figure)
                                                                          : std::next(figure);
        return figures;
    };
    const QByteArray key = "a key";
    int redrawn = 0;
    for (unsigned seed = 1; seed <= 20; ++seed)
        for (const auto& month : randomMonths(seed)) {
            const auto shown = reports::roundedMonth(month, key, nullptr);
            auto other = month;
            ++other.barriers[u"cost"_s];
            const auto barrier = reports::roundedMonth(other, key, nullptr);
            QCOMPARE(without(barrier, {u"barriers"_s}), without(shown, {u"barriers"_s}));
            redrawn += barrier != shown;
            // What has no public version redraws nothing.
            other = month;
            ++other.staysBegun;
            ++other.assistedBySector[u"health"_s];
            other.nights.bySex[u"X"_s] += 1;
            QCOMPARE(reports::roundedMonth(other, key, nullptr), shown);
            other.registered.add(u"F"_s, domain::AgeBand::B0_4, u"CF"_s, u"02.411.01.0"_s);
            ++other.registeredByStatus[u"irregular"_s];
            QCOMPARE(without(reports::roundedMonth(other, key, nullptr), {u"registered"_s}),
                     without(shown, {u"registered"_s}));
        }
    QVERIFY(redrawn > 0);
}

void TestPublicAttack::aChangedFamilyIsDrawnAnew()
{
    // One person more, in a cell of her own, between two papers of the same month: what both say together of
    // the cells that did not change. Not withstood, and said so in PublicMonth.
    int months = 0, closer = 0, cells = 0, closerCells = 0;
    for (unsigned seed = 1; seed <= 60; ++seed)
        for (const auto& month : randomMonths(seed)) {
            if (month.registered.total == 0) continue;
            auto other = month;
            other.registered.add(u"X"_s, domain::AgeBand::Unknown, u"CF"_s, u"unknown"_s);
            ++other.registeredByStatus[u"unknown"_s];
            const auto key = QByteArray::number(seed);
            const auto once = reports::roundedMonth(month, key, nullptr);
            const auto again = reports::roundedMonth(other, key, nullptr);
            const auto exact = reports::exactFigures(month), later = reports::exactFigures(other);
            bool any = false;
            for (const auto& [path, n] : exact) {
                if (!path.startsWith(u"registered/"_s) || valueIn(later, path) != n) continue;
                const int low = std::max(valueIn(once, path), valueIn(again, path)) - (base - 1);
                const int high = std::min(valueIn(once, path), valueIn(again, path)) + base - 1;
                QVERIFY(std::max(0, low) <= n && n <= high);
                const bool narrow = high - std::max(0, low) + 1 < fewest;
                ++cells;
                closerCells += narrow;
                any = any || narrow;
            }
            ++months;
            closer += any;
        }
    qInfo(
        "two draws of a changed family: %d of %d cells that did not change are left fewer than five values, "
        "in %d of %d months",
        closerCells, cells, closer, months);
    QVERIFY(cells > 0);
}

void TestPublicAttack::eachGoesUpAsOftenAsItIsAbove()
{
    constexpr int draws = 20'000;
    const auto shares = [](const std::vector<int>& exact, std::set<QString>& choices) {
        reports::Splits splits;
        for (std::size_t i = 0; i < exact.size(); ++i) {
            splits.by[u"kind"_s][QString::number(i)] = exact[i];
            splits.total += exact[i];
        }
        std::vector<double> up(exact.size());
        reports::KeyedChance chance("a key", "a share");
        for (int draw = 0; draw < draws; ++draw) {
            const auto shown = reports::rounded(splits, base, 0, chance);
            QString choice;
            for (std::size_t i = 0; i < exact.size(); ++i)
                if (shown.by.at(u"kind"_s).at(QString::number(i)) > exact[i]) {
                    up[i] += 1.0 / draws;
                    choice += QString::number(i);
                }
            choices.insert(choice);
        }
        return up;
    };
    for (const auto& exact : std::vector<std::vector<int>>{
             {4, 4, 2}, {3, 3, 2, 1, 1}, {4, 3}, {1, 6, 12, 3, 4, 9}, {1, 1, 1}, {2, 2, 4, 4, 3, 3, 1}}) {
        std::set<QString> choices;
        const auto up = shares(exact, choices);
        int sum = 0;
        for (std::size_t i = 0; i < exact.size(); ++i) {
            sum += exact[i];
            QVERIFY2(std::abs(up[i] - (exact[i] % base) / double(base)) < 0.015,
                     qPrintable(u"%1 goes up in %2"_s.arg(exact[i]).arg(up[i])));
        }
        if (exact.size() == 3 && sum == 10) QCOMPARE(choices.size(), std::size_t(3)); // any two of three
        if (exact.size() == 5) QCOMPARE(choices.size(), std::size_t(10));             // any two of five
    }
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
        Attack attack(releases, Attack::Before::Nothing, Attack::People::Changing);
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
        for (const auto& release : releasesOf(randomMonths(seed), "a key")) {
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
                    valueIn(release.shown, u"housed"_s) * release.month.last().day());
        }
}

void TestPublicAttack::amendmentsAndRestoringChangeNothing()
{
    const auto months = randomMonths(5);
    const auto key = tests::TemporaryFile::key();
    const auto publish = [&](storage::Database& database, const MonthlySummary& month) {
        return reports::publicMonth(database, key, month.month).value().figures();
    };
    tests::TemporaryFile file;
    file.setNow(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    storage::SummaryStore summaries(file);
    Figures before;
    for (const auto& month : months) {
        QVERIFY(tests::closeAsGiven(file, month));
        const auto first = publish(file, month);
        if (month.month == YearMonth{2025, 3}) before = first;
        QCOMPARE(publish(file, month), first);
    }
    auto late = *std::find_if(months.begin(), months.end(), [](const auto& month) {
        return month.month == YearMonth{2025, 3};
    });
    late.registered.add(u"F"_s, domain::AgeBand::B0_4, u"CF"_s, u"02.411.01.0"_s, 7);
    QVERIFY(tests::amendAsGiven(file, late, u"the sheet of the second desk"_s).value() > 0);
    QCOMPARE(publish(file, late), before);
    QVERIFY_THROWS_EXCEPTION(storage::StorageError,
                             file.database().execute(u"UPDATE public_month SET figures = '{}'"_s));
    QVERIFY_THROWS_EXCEPTION(storage::StorageError, file.database().execute(u"DELETE FROM public_month"_s));

    // A file that forgot its public versions, and closes the same months again.
    tests::TemporaryFile restored(domain::Role::Manager, 77);
    restored.setNow(QDateTime(QDate(2026, 12, 23), QTime(9, 0), Qt::UTC));
    storage::SummaryStore again(restored);
    for (const auto& month : months)
        QVERIFY(tests::closeAsGiven(restored, month));
    // In whatever order they are asked for: a month draws those before it first.
    for (auto month = months.rbegin(); month != months.rend(); ++month)
        QCOMPARE(publish(restored, *month), publish(file, *month));
    // Another association with the same figures rounds otherwise.
    tests::TemporaryFile other;
    other.setNow(file.now());
    storage::SummaryStore others(other);
    int same = 0;
    const auto otherKey = storage::SecretBytes::from(QByteArray(32, 'x'));
    for (const auto& month : months) {
        QVERIFY(tests::closeAsGiven(other, month));
        same += reports::publicMonth(other, otherKey, month.month).value().figures() == publish(file, month);
    }
    QVERIFY(same < int(months.size()) / 2);
}

void TestPublicAttack::onlyClosedMonthsAndOnlyForWhoMay()
{
    tests::TemporaryFile file;
    file.setNow(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    const auto key = tests::TemporaryFile::key();
    const auto open = reports::publicMonth(file, key, {2026, 10});
    QVERIFY(!open);
    QCOMPARE(open.error().code, u"month-not-closed"_s);
    MonthlySummary month;
    month.month = {2026, 10};
    QVERIFY(tests::closeAsGiven(file, month));
    QVERIFY(reports::publicMonth(file, key, {2026, 10}));
    const auto administrator = file.as(domain::Role::Administrator);
    QCOMPARE(reports::publicMonth(*administrator, key, {2026, 10}).error().code, u"not-allowed"_s);
}

WASL_TEST(TestPublicAttack)
#include "tst_public_attack.moc"
