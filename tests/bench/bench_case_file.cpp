// How fast a case file answers, on the demonstration's people at any size, held against the design's goals.
// Figures only: nothing here can fail a test.
//   bench_case_file [--people=20000] [--folder=DIR kept between runs] [--benchmark_filter=…]

#include "app/demo/demo.h"
#include "app/reports/month_counter.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/event_store.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

/// One line of the table: a figure, and what it should be at most (or at least).
struct Figure
{
    const char* what;
    const char* unit;
    double reached;
    double goal; ///< 0: none
    bool atLeast = false;
};
std::vector<Figure> figures;

int people = 20'000;
QString folder;
std::unique_ptr<storage::CaseFile> file;
std::vector<domain::BeneficiaryId> ids;
std::vector<domain::FileNumber> numbers;
std::vector<QString> names;

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

template <class Work>
double milliseconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Times `work(i)` once for each iteration; answers all times in milliseconds.
template <class Work>
std::vector<double> timed(benchmark::State& state, Work&& work)
{
    std::vector<double> times;
    std::size_t number = 0;
    for (auto _ : state) {
        times.push_back(milliseconds([&] { work(number); }));
        state.SetIterationTime(times.back() / 1000);
        ++number;
    }
    return times;
}

std::size_t picked(std::size_t number, std::size_t count)
{
    return (number * 7919 + 17) % count;
}

std::unique_ptr<storage::CaseFile> unlock()
{
    return storage::Vault::unlock(folder, {demo::demoUserName, demo::demoPassphrase},
                                  storage::systemEnvironment())
        .value();
}

void unlocking(benchmark::State& state)
{
    file.reset();
    const auto times = timed(state, [](std::size_t) {
        file.reset();
        file = unlock();
    });
    figures.push_back({"unlock, Argon2id at its floor, p50", "ms", quantile(times, 0.5), 600});
}

void opening(benchmark::State& state)
{
    const auto times =
        timed(state, [](std::size_t) { benchmark::DoNotOptimize(file->openReader().value()); });
    figures.push_back({"open after the passphrase, p50", "ms", quantile(times, 0.5), 10});
}

void finding(benchmark::State& state)
{
    const storage::BeneficiaryStore store(file->database());
    const auto byId = timed(
        state, [&](std::size_t i) { benchmark::DoNotOptimize(store.find(ids[picked(i, ids.size())])); });
    figures.push_back({"whole person by id, p50", "ms", quantile(byId, 0.5), 0});
}

void findingByNumber(benchmark::State& state)
{
    const storage::BeneficiaryStore store(file->database());
    const auto times = timed(state, [&](std::size_t i) {
        benchmark::DoNotOptimize(store.byFileNumber(numbers[picked(i, numbers.size())]));
    });
    figures.push_back({"whole person by file number, p50", "ms", quantile(times, 0.5), 0});
}

/// Every beginning of a name of three letters and more, as at the desk.
void searching(benchmark::State& state)
{
    const storage::BeneficiaryStore store(file->database());
    const auto times = timed(state, [&](std::size_t i) {
        const auto& name = names[picked(i, names.size())];
        benchmark::DoNotOptimize(store.search(name.first(std::min<qsizetype>(name.size(), 3 + i % 8))));
    });
    figures.push_back({"search by beginnings, p50", "ms", quantile(times, 0.5), 0});
    figures.push_back({"search by beginnings, p99", "ms", quantile(times, 0.99), 8});
}

void correcting(benchmark::State& state)
{
    storage::BeneficiaryStore store(file->database());
    std::vector<double> times;
    std::size_t i = 0;
    for (auto _ : state) {
        auto person = store.find(ids[picked(i++, ids.size())]).value();
        person.phones = {u"+2126%1"_s.arg(i, 8, 10, QChar(u'0'))};
        times.push_back(milliseconds([&] { (void)store.save(std::move(person)).value(); }));
        state.SetIterationTime(times.back() / 1000);
    }
    figures.push_back({"save a correction, p50", "ms", quantile(times, 0.5), 0});
    figures.push_back({"save a correction, p99", "ms", quantile(times, 0.99), 5});
}

domain::Beneficiary someoneNew(std::size_t i)
{
    domain::Beneficiary person;
    person.latin = {names[picked(i, names.size())], names[picked(i + 3, names.size())]};
    person.sex = domain::Sex::Female;
    person.birth = *domain::PartialDate::fromYear(1970 + static_cast<int>(i % 40));
    person.nationalities = {u"SN"_s};
    person.statuses.push_back({u"asylum-seeker"_s, {}, {}});
    person.communeCode = u"02.411.01.23"_s;
    person.phones = {u"+2127%1"_s.arg(i, 8, 10, QChar(u'0'))};
    return person;
}

void registering(benchmark::State& state)
{
    storage::BeneficiaryStore store(file->database());
    const auto times = timed(state, [&](std::size_t i) { (void)store.save(someoneNew(i)).value(); });
    figures.push_back({"register a person, p50", "ms", quantile(times, 0.5), 0});
    figures.push_back({"register a person, p99", "ms", quantile(times, 0.99), 5});
}

void registeringMany(benchmark::State& state)
{
    constexpr int batch = 2000;
    storage::BeneficiaryStore store(file->database());
    const auto times = timed(state, [&](std::size_t) {
        storage::Transaction transaction(file->database());
        for (std::size_t i = 0; i < batch; ++i)
            (void)store.save(someoneNew(i)).value();
        transaction.commit();
    });
    figures.push_back(
        {"register in batches of 2,000", "people/s", batch / quantile(times, 0.5) * 1000, 20'000, true});
}

void countingAMonth(benchmark::State& state)
{
    const auto span = storage::EventStore(file->database()).span().value();
    auto month = span.first;
    const auto times = timed(state, [&](std::size_t) {
        benchmark::DoNotOptimize(reports::countMonth(file->database(), month));
        month = month == span.second ? span.first : month.next();
    });
    figures.push_back({"the whole summary of a month, p50", "ms", quantile(times, 0.5), 50});
    figures.push_back({"the whole summary of a month, worst", "ms", quantile(times, 1), 0});
}

void countingAllMonths(benchmark::State& state)
{
    const storage::EventStore events(file->database());
    const auto span = events.span().value();
    qint64 counted = 0;
    const auto times = timed(state, [&](std::size_t) {
        counted = 0;
        events.forEach(span.first, span.second,
                       [&](const auto&, const storage::EventRow& row) { counted += row.quantity; });
    });
    figures.push_back({"all months, every event read, p50", "ms", quantile(times, 0.5), 250});
}

void checkingABed(benchmark::State& state)
{
    auto& database = file->database();
    const storage::StayStore stays(database);
    std::vector<domain::BedId> beds;
    const storage::StructureStore structures(database);
    for (const auto& structure : structures.structures()) {
        const auto layout = structures.layout(structure.id).value();
        for (const auto& unit : layout.units)
            for (const auto& room : unit.rooms)
                for (const auto& bed : room.beds)
                    beds.push_back(bed.id);
    }
    const auto now = database.now();
    const auto times = timed(state, [&](std::size_t i) {
        benchmark::DoNotOptimize(
            stays.whyNot(ids[picked(i, ids.size())], beds[picked(i, beds.size())], {now, now.addDays(3)}));
    });
    figures.push_back({"whether a bed fits (all rules), p50", "ms", quantile(times, 0.5), 0});
    figures.push_back({"whether a bed fits (all rules), p99", "ms", quantile(times, 0.99), 0.1});
}

void freeBeds(benchmark::State& state)
{
    auto& database = file->database();
    const storage::StructureStore structures(database);
    const auto all = structures.structures();
    const auto now = database.now();
    std::vector<double> one;
    const auto times = timed(state, [&](std::size_t) {
        for (const auto& structure : all)
            one.push_back(milliseconds([&] {
                benchmark::DoNotOptimize(structures.freeBeds(structure.id, {now, now.addDays(1)}));
            }));
    });
    figures.push_back({"free beds of one structure, p50", "ms", quantile(one, 0.5), 1});
    figures.push_back({"free beds of all structures, p50", "ms", quantile(times, 0.5), 5});
}

void backingUp(benchmark::State& state)
{
    QTemporaryDir place;
    int number = 0;
    double best = 0;
    for (auto _ : state) {
        const auto report = file->backup(place.filePath(QString::number(++number))).value();
        const double rate = static_cast<double>(report.bytes) / 1e6 /
                            std::max(1.0, static_cast<double>(report.milliseconds)) * 1000;
        best = std::max(best, rate);
        state.SetIterationTime(static_cast<double>(std::max<qint64>(1, report.milliseconds)) / 1000);
    }
    figures.push_back({"backup, copying", "MB/s", best, 120, true});
}

void verifying(benchmark::State& state)
{
    qint64 entries = 0;
    const auto times =
        timed(state, [&](std::size_t) { entries = storage::verifyJournal(file->database()).entries; });
    figures.push_back({"verify the journal", "entries/s",
                       static_cast<double>(entries) / quantile(times, 0.5) * 1000, 500'000, true});
}

void makeFile()
{
    if (QFileInfo::exists(folder)) return;
    demo::DemoPlan plan;
    plan.people = people;
    plan.today = QDate::currentDate();
    const auto made = demo::makeDemo(folder, plan).value();
    const double seconds = static_cast<double>(made.milliseconds) / 1000;
    figures.push_back({"two years of life, one store call at a time", "people/s", made.people / seconds, 0});
    figures.push_back({"the same in changes with their journal", "changes/s",
                       static_cast<double>(made.journalEntries) / seconds, 0});
}

void readPeople()
{
    storage::BeneficiaryStore(file->database()).forEach([](const domain::Beneficiary& person) {
        ids.push_back(person.id);
        numbers.push_back(person.fileNumber);
        names.push_back(person.latin.isEmpty() ? person.arabic.family : person.latin.family);
        return true;
    });
}

void printTable()
{
    double load[3] = {0, 0, 0};
    (void)getloadavg(load, 3);
    std::printf("\n%zu people, %.1f MB, load %.1f\n", ids.size(),
                static_cast<double>(QFileInfo(folder + u"/cases.db"_s).size()) / 1e6, load[0]);
    if (load[0] > 1.5) std::printf("Not a clean run: others were using this machine.\n");
    std::printf("%-46s %12s %10s %10s %7s\n", "", "reached", "goal", "", "ratio");
    for (const auto& figure : figures) {
        std::printf("%-46s %12.3f ", figure.what, figure.reached);
        if (figure.goal > 0)
            std::printf("%10.3f %10s %6.2fx %s\n", figure.goal, figure.unit,
                        figure.atLeast ? figure.reached / figure.goal : figure.goal / figure.reached,
                        (figure.atLeast ? figure.reached >= figure.goal : figure.reached <= figure.goal)
                            ? ""
                            : "missed");
        else
            std::printf("%10s %10s\n", "", figure.unit);
    }
}

} // namespace

// Reading first, writing after, so that what is read is the life as it was made.
BENCHMARK(unlocking)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(opening)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(finding)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(2000);
BENCHMARK(findingByNumber)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(2000);
BENCHMARK(searching)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(1000);
BENCHMARK(countingAMonth)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(countingAllMonths)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(checkingABed)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(1000);
BENCHMARK(freeBeds)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(verifying)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(backingUp)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(correcting)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(500);
BENCHMARK(registering)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(500);
BENCHMARK(registeringMany)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    for (int i = 1; i < argc; ++i) {
        const auto argument = QString::fromLocal8Bit(argv[i]);
        if (argument.startsWith("--people="_L1))
            people = argument.section(u'=', 1).toInt();
        else if (argument.startsWith("--folder="_L1))
            folder = argument.section(u'=', 1);
    }
    const QTemporaryDir place;
    if (folder.isEmpty()) folder = place.filePath(u"demo"_s);
    makeFile();
    file = unlock();
    readPeople();
    benchmark::RunSpecifiedBenchmarks();
    printTable();
    file.reset();
    return 0;
}
