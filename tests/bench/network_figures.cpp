#include "network_figures.h"

#include "app/hub/hub.h"
#include "app/sync/hub_client.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "app/wire/receipt.h"
#include "figures.h"
#include "tests/support/bound_process.h"
#include "tests/support/hub_process.h"
#include "tests/support/network_simulation.h"
#include "tests/support/summaries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

QString number(double value, int digits = 1)
{
    return QString::number(value, 'f', digits);
}

QString percent(double share, int digits = 1)
{
    return number(100 * share, digits) + u" %"_s;
}

double quantile(const std::vector<double>& sorted, double share)
{
    return sorted.empty() ? 0
                          : sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
}

/// "VmHWM" and the like of a process, in MB.
double memory(qint64 process, const QByteArray& what)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const auto& line : file.readAll().split('\n'))
        if (line.startsWith(what + ':')) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// What a process has used of the processors, in seconds; foreign load does not change it.
double processorTime(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const auto fields = file.readAll().split(')').last().simplified().split(' ');
    constexpr int user = 11; // counted from what stands behind the name, as proc(5) numbers them
    return (fields.value(user).toDouble() + fields.value(user + 1).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

QString loadOfThisMachine()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').value(0))
                                          : QString();
}

void printAgreement(const QString& what, const tests::Agreement& agreement)
{
    printFigure(what + u": within the 95 % margin"_s,
                u"%1 of %2"_s.arg(percent(agreement.coverage())).arg(agreement.figures), u"95 %"_s);
}

/// Runs work(i) for every i below count on so many threads.
template <class Work>
void onThreads(int threads, int count, const Work& work)
{
    std::atomic<int> next = 0;
    std::vector<std::jthread> running;
    for (int thread = 0; thread < threads; ++thread)
        running.emplace_back([&, thread] {
            for (int i = next++; i < count; i = next++)
                work(i, thread);
        });
}

/// How long the steps of a release take by themselves, in one thread, on the hub's own store: the rest of a
/// request is TLS and waiting.
void printSteps(hub::Hub& hub, const std::vector<tests::Office>& offices)
{
    constexpr int Times = 300;
    const auto month = domain::YearMonth{2025, 1};
    std::vector<QByteArray> bodies;
    for (int i = 0; i < Times; ++i)
        bodies.push_back(wire::encode(tests::release(
            {.association = offices[std::size_t(i) % offices.size()].id, .period = month, .key = i})));
    const auto milliseconds = [](const auto& work) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < Times; ++i)
            work(i);
        return number(double(timer.nsecsElapsed()) / 1e6 / Times, 3);
    };
    printFigure(u"step: its key is read"_s,
                milliseconds([&](int i) {
                    (void)hub.associations.signer(offices[std::size_t(i) % offices.size()].id);
                }) + u" ms"_s);
    std::vector<disclosure::PublishedSummary> summaries;
    printFigure(u"step: the payload is decoded and checked"_s,
                milliseconds([&](int i) { summaries.push_back(*wire::decode(bodies[std::size_t(i)])); }) +
                    u" ms"_s);
    const auto put = [&](int i) {
        hub.releases.put(summaries[std::size_t(i)], bodies[std::size_t(i)], {},
                         QDateTime::currentDateTimeUtc());
    };
    printFigure(u"step: it is stored, alone, to the disk"_s, milliseconds(put) + u" ms"_s);
    printFigure(u"step: it was there already"_s, milliseconds(put) + u" ms"_s);
    printFigure(u"step: the receipt is signed"_s,
                milliseconds([&](int i) {
                    const wire::Receipt receipt{offices.front().id,
                                                u"2025-01"_s,
                                                u"registered"_s,
                                                i,
                                                wire::digest(bodies[std::size_t(i)]),
                                                QDateTime::currentDateTimeUtc()};
                    wire::encode(receipt, hub.key);
                }) + u" ms"_s);
}

} // namespace

void printNetworkFigures(int associations, int months, int clients)
{
    const auto load = loadOfThisMachine();
    const auto figures = tests::simulateNetwork({associations, months, 1, clients});
    printFigure(u"releases taken, and refused"_s, u"%1, %2"_s.arg(figures.releases).arg(figures.refused),
                u"%1, 0"_s.arg(associations * months * 3));
    for (const auto& [family, cells] : figures.cells) {
        const auto name = domain::code(family);
        printAgreement(name + u", all cells"_s, cells);
        const int scale = domain::contributionCap(family);
        const auto design = 119 * scale * std::sqrt(associations / 300.0);
        printFigure(name + u": 95 of 100 national cells are off by at most"_s,
                    number(figures.whole.at(family).error95, 0),
                    u"%1 with %2 associations"_s.arg(design, 0, 'f', 0).arg(associations));
        printFigure(name + u": mean error of a cell"_s, number(cells.meanError, 2), u"0"_s);
        double people = 0;
        double margin = 0;
        double worst = 0;
        double sumTruth = 0;
        double sumValue = 0;
        int count = 0;
        for (const auto& total : figures.national)
            if (total.family == family) {
                people += total.truth;
                margin += total.margin;
                worst = std::max(worst, std::abs(total.value - total.truth) / total.margin);
                sumTruth += total.truth;
                sumValue += total.value;
                ++count;
            }
        printFigure(name + u": people a month, margin of the national total"_s,
                    u"%1, %2 = %3"_s.arg(number(people / count, 0), number(margin / count, 0),
                                         percent(margin / people, 2)),
                    family == domain::Family::Registered && associations == 300 ? u"about 1.1 %"_s
                                                                                : QString());
        printFigure(name + u": all months together, and the truth"_s,
                    u"%1, %2"_s.arg(number(sumValue, 0), number(sumTruth, 0)));
        printFigure(name + u": largest error of a month in margins"_s, number(worst, 2));
    }
    printAgreement(u"reconciled cells"_s, figures.reconciled);
    printAgreement(u"reconciled national totals"_s, figures.totals);
    printAgreement(u"shown to the public, rounded to 10"_s, figures.shown);
    printFigure(u"withheld from the public (small)"_s, QString::number(figures.withheld));
    printFigure(u"releases a second, hub and clients in one process"_s,
                number(figures.releases / figures.seconds, 0));
    printFigure(u"one release, p50 and p99"_s,
                u"%1, %2 ms"_s.arg(number(quantile(figures.milliseconds, 0.5)),
                                   number(quantile(figures.milliseconds, 0.99))));
    printFigure(u"load of the machine before and after"_s, load + u", "_s + loadOfThisMachine());
}

bool printHubFigures(const LoadQuestion& question)
{
    const QTemporaryDir folder;
    const auto data = folder.filePath(u"hub"_s);
    std::unique_ptr<tests::PostgresServer> postgres;
    QString database;
    if (question.postgresql) {
        postgres = std::make_unique<tests::PostgresServer>(tests::PostgresServer::Durable::Yes);
        database = postgres->newDatabase();
    }
    const auto config = tests::configOf(data, database);
    const auto offices = tests::enrolInto(config, question.associations);
    {
        hub::Hub hub(config);
        printSteps(hub, offices);
    }
    const auto families = domain::allOf<domain::Family>();
    std::vector<std::vector<disclosure::PublishedSummary>> summaries;
    const auto month = domain::YearMonth::of(QDateTime::currentDateTimeUtc().date()).previous();
    for (std::size_t i = 0; i < offices.size(); ++i) {
        auto& ofOne = summaries.emplace_back();
        for (const auto family : families)
            ofOne.push_back(tests::release(
                {.association = offices[i].id,
                 .family = family,
                 .period = month,
                 .sequence = int(ofOne.size()) + 1,
                 .previous = ofOne.empty() ? QString() : wire::digest(wire::encode(ofOne.back())),
                 .key = int(i) + 1}));
    }

    QProcess hub;
    tests::endWithTest(hub);
    hub.setProgram(question.hub.empty() ? QCoreApplication::applicationDirPath() + u"/wasl-hub"_s
                                        : QString::fromStdString(question.hub));
    hub.setArguments(QStringList{u"--data"_s, data, u"--port"_s, u"0"_s} +
                     (database.isEmpty() ? QStringList() : QStringList{u"--database"_s, database}));
    hub.setStandardErrorFile(QProcess::nullDevice());
    hub.start();
    QByteArray said;
    while (!said.contains("Certificate") && hub.waitForReadyRead(30'000))
        said += hub.readAllStandardOutput();
    const auto lines = QString::fromUtf8(said).split(u'\n');
    const auto url = lines.value(0).section(u' ', -1);
    QFile authority(lines.value(1).section(u": "_s, 1));
    if (!authority.open(QIODevice::ReadOnly)) return false;
    const auto pem = authority.readAll();

    const auto load = loadOfThisMachine();
    const double processorBefore = processorTime(hub.processId());
    const double ownBefore = processorTime(getpid());
    const double before = memory(hub.processId(), "VmRSS");
    std::vector<std::vector<double>> times(static_cast<std::size_t>(question.clients));
    std::atomic<int> taken = 0;
    QElapsedTimer timer;
    timer.start();
    onThreads(question.clients, question.associations, [&](int i, int thread) {
        // As sendReleases() does at the end of a month.
        const auto& office = offices[std::size_t(i)];
        sync::HubClient client({.url = url,
                                .authorityPem = pem,
                                .association = office.id,
                                .hubPublicKey = office.hubPublicKey,
                                .key = office.key,
                                .clock = [] { return QDateTime::currentDateTimeUtc(); }});
        for (const auto& summary : summaries[std::size_t(i)]) {
            QElapsedTimer one;
            one.start();
            if (client.send(summary)) ++taken;
            times[std::size_t(thread)].push_back(double(one.nsecsElapsed()) / 1e6);
        }
    });
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::vector<double> all;
    for (const auto& some : times)
        all.insert(all.end(), some.begin(), some.end());
    std::ranges::sort(all);

    printFigure(u"associations, releases taken"_s, u"%1, %2"_s.arg(question.associations).arg(taken.load()));
    printFigure(u"releases a second, %1, a TLS connection for three"_s.arg(
                    question.postgresql ? u"PostgreSQL"_s : u"SQLite"_s),
                number(taken / seconds, 0), question.postgresql ? u"500"_s : u"200"_s);
    printFigure(u"one release with %1 clients, p50"_s.arg(question.clients),
                number(quantile(all, 0.5)) + u" ms"_s);
    printFigure(u"one release with %1 clients, p99"_s.arg(question.clients),
                number(quantile(all, 0.99)) + u" ms"_s, u"100 ms"_s);
    printFigure(u"processor time of the clients for a release"_s,
                number(1000 * (processorTime(getpid()) - ownBefore) / double(all.size()), 2) + u" ms"_s);
    printFigure(u"processor time of the hub for a release"_s,
                number(1000 * (processorTime(hub.processId()) - processorBefore) / double(all.size()), 2) +
                    u" ms"_s);
    printFigure(u"memory of the hub before, after, at most"_s,
                u"%1, %2, %3 MB"_s.arg(number(before, 0), number(memory(hub.processId(), "VmRSS"), 0),
                                       number(memory(hub.processId(), "VmHWM"), 0)));
    const double bytes =
        postgres ? postgres->ask(database, u"SELECT pg_database_size(current_database())"_s).toDouble()
                 : double(QFile(data + u"/hub.db"_s).size());
    printFigure(u"its database"_s, number(bytes / 1e6, 0) + u" MB"_s);
    printFigure(u"load of the machine before and after"_s, load + u", "_s + loadOfThisMachine());
    hub.terminate();
    return hub.waitForFinished(30'000) && taken == int(all.size());
}

} // namespace wasl::bench
