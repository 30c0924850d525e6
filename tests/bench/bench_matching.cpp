// How fast people are found and duplicates searched, on invented people. Figures only: nothing here can fail
// a test.
//   bench_matching --benchmark_filter=LookUp

#include "app/matching/duplicates.h"
#include "app/matching/name_index.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <ctime>
#include <map>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::matching;

namespace
{

std::shared_ptr<const SpellingKnowledge> knowledge()
{
    static const auto shipped = std::make_shared<const SpellingKnowledge>(SpellingKnowledge::shipped());
    return shipped;
}

/// A number that depends on its arguments only, so that a person is the same in every run (splitmix64).
std::uint64_t drawn(std::uint64_t person, std::uint64_t what)
{
    std::uint64_t z = person * 0x9E3779B97F4A7C15ULL + what * 0xD1B54A32D192ED03ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// Names as spelled in the development pairs, the commonest first.
const std::vector<std::pair<QString, QString>>& names()
{
    static const auto loaded = [] {
        std::vector<std::pair<QString, QString>> pairs;
        QFile file(QStringLiteral(WASL_FIXTURES "/names/arabic_latin_dev.tsv"));
        if (file.open(QIODevice::ReadOnly)) {
            file.readLine();
            std::multimap<int, std::pair<QString, QString>, std::greater<>> byCount;
            while (!file.atEnd()) {
                const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
                if (fields.size() == 3) byCount.emplace(fields[2].toInt(), std::pair(fields[0], fields[1]));
            }
            for (auto& [count, pair] : byCount)
                pairs.push_back(pair);
        }
        return pairs;
    }();
    return loaded;
}

/// The n-th name for a draw: low ones far commoner, roughly as in a population (Zipf).
const std::pair<QString, QString>& nameFor(std::uint64_t draw)
{
    const double u = static_cast<double>(draw >> 11) / 9007199254740992.0;
    const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(names().size()), u)) - 1;
    return names()[std::min(rank, names().size() - 1)];
}

IndexedPerson person(std::uint64_t number)
{
    IndexedPerson p;
    p.id = domain::BeneficiaryId(QUuid(static_cast<uint>(number + 1), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    const auto& given = nameFor(drawn(number, 1));
    const auto& family = nameFor(drawn(number, 2));
    if (drawn(number, 3) % 3 != 0) p.latin = {given.second, family.second};
    if (drawn(number, 3) % 3 != 1) p.arabic = {given.first, family.first};
    p.birth = domain::PartialDate::fromDay(
        QDate(1960, 1, 1).addDays(static_cast<qint64>(drawn(number, 4) % 18000)));
    p.sex = drawn(number, 5) % 2 == 0 ? domain::Sex::Female : domain::Sex::Male;
    static const std::array<QString, 4> countries{u"SN"_s, u"GN"_s, u"CI"_s, u"SD"_s};
    p.nationalities = {countries[drawn(number, 6) % countries.size()]};
    p.phones = {u"+2126%1"_s.arg(drawn(number, 7) % 100000000, 8, 10, QChar(u'0'))};
    return p;
}

std::vector<IndexedPerson> people(std::uint64_t count)
{
    std::vector<IndexedPerson> all;
    for (std::uint64_t i = 0; i < count; ++i)
        all.push_back(person(i));
    return all;
}

/// Time this thread has had of a processor.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double quantile(std::vector<double>& values, double q)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

void buildIndex(benchmark::State& state)
{
    const auto all = people(static_cast<std::uint64_t>(state.range(0)));
    NameIndex index(knowledge());
    for (auto _ : state)
        index.build(all);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// Typing a name letter by letter, as at the desk: one look-up for each key, quantiles over all of them.
void lookUpWhileTyping(benchmark::State& state)
{
    const auto count = static_cast<std::uint64_t>(state.range(0));
    NameIndex index(knowledge());
    index.build(people(count));
    const std::atomic<bool> never = false;
    std::vector<double> milliseconds;
    std::vector<double> ownMilliseconds; // without what other programs took of the machine
    std::uint64_t found = 0;
    std::uint64_t asked = 0;
    for (auto _ : state) {
        const IndexedPerson who = person(drawn(asked, 8) % count);
        const QString text = who.latin.isEmpty() ? who.arabic.full() : who.latin.full();
        std::vector<NameIndex::Hit> hits;
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            NameQuery query;
            query.text = text.first(typed);
            if (typed == text.size()) query.birth = who.birth;
            const auto start = std::chrono::steady_clock::now();
            const double busy = threadMilliseconds();
            hits = index.lookUp(query, 10, never);
            ownMilliseconds.push_back(threadMilliseconds() - busy);
            milliseconds.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
        found +=
            std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.id == who.id; }) ? 1 : 0;
        ++asked;
    }
    state.counters["p50_ms"] = quantile(milliseconds, 0.5);
    state.counters["p99_ms"] = quantile(milliseconds, 0.99);
    state.counters["p50_cpu_ms"] = quantile(ownMilliseconds, 0.5);
    state.counters["p99_cpu_ms"] = quantile(ownMilliseconds, 0.99);
    state.counters["first10"] = static_cast<double>(found) / static_cast<double>(asked);
}

void searchDuplicates(benchmark::State& state)
{
    const auto all = people(static_cast<std::uint64_t>(state.range(0)));
    const std::atomic<bool> never = false;
    for (auto _ : state)
        benchmark::DoNotOptimize(findDuplicates(all, knowledge(), {}, never));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

} // namespace

BENCHMARK(buildIndex)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(lookUpWhileTyping)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(searchDuplicates)->Arg(20'000)->Unit(benchmark::kMillisecond)->Iterations(1);

BENCHMARK_MAIN();
