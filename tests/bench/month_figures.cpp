#include "month_figures.h"

#include "app/domain/indicator.h"
#include "app/domain/time.h"
#include "app/reports/month_counter.h"
#include "app/storage/database.h"
#include "app/storage/indicator_store.h"
#include "figures.h"
#include "plain_copy.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

using domain::YearMonth;
using storage::Database;

/// What this thread had of a processor: what other programs take of the machine is left out.
double monthProcessorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QByteArray keyOfMonths()
{
    return QByteArray(32, 'k');
}

struct MonthTimes
{
    std::vector<double> wall, processor;

    template <class Work>
    void take(Work&& work)
    {
        QElapsedTimer clock;
        clock.start();
        const auto before = monthProcessorMilliseconds();
        work();
        processor.push_back(monthProcessorMilliseconds() - before);
        wall.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    static double at(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        return values[std::size_t(double(values.size() - 1) * share + 0.5)];
    }
};

class MonthBench
{
public:
    MonthBench(Database& database, const MonthQuestion& question)
        : m_database(database)
        , m_question(question)
    {
        if (question.plain) m_plain.emplace(database, keyOfMonths());
    }

    void print()
    {
        std::printf("%-44s %9s %9s %9s %9s %7s %9s\n", "ms", "wall p50", "p99", "cpu p50", "plain", "ratio",
                    "goal");
        line(u"one month, as the month page counts it"_s, 9, 10,
             [this](int i) { (void)reports::countMonth(m_database, monthAgo(1 + i)); });
        line(u"the same for a month of eight years ago"_s, 5, 10,
             [this](int i) { (void)reports::countMonth(m_database, monthAgo(90 - i)); });
        for (const auto* code : {"registered", "assisted", "referrals-sent", "referrals-accepted", "nights"})
            cuts(QString::fromLatin1(code));
        everyIndicator(u"all indicators of one month"_s, months(1, 1));
        everyIndicator(u"all indicators of a month and the 12 before"_s, months(13, 1));
        for (const auto* code : {"registered", "assisted", "services-given", "referrals-sent", "nights"})
            line(u"96 months of %1"_s.arg(QLatin1String(code)), 3, 250, [this, code](int) {
                count(*m_book.find(QString::fromLatin1(code)), months(monthsOfLife, 0));
            });
        line(u"96 months of assisted by sex"_s, 3, 250,
             [this](int) { count(*m_book.find(u"assisted"), months(monthsOfLife, 0), {u"sex"_s}); });
        line(u"96 months as the month page counts them"_s, 1, 250, [this](int) {
            for (int i = 0; i < monthsOfLife; ++i)
                (void)reports::countMonth(m_database, monthAgo(i));
        });
        everyIndicator(u"96 months of all indicators"_s, months(monthsOfLife, 0));
    }

private:
    [[nodiscard]] YearMonth monthAgo(int months) const
    {
        const auto today = m_database.today();
        return YearMonth::of(today.addMonths(-months));
    }
    [[nodiscard]] std::vector<domain::CountingPeriod> months(int count, int ago) const
    {
        return domain::monthsBetween(monthAgo(ago + count - 1), monthAgo(ago));
    }

    void count(const domain::Indicator& indicator, const std::vector<domain::CountingPeriod>& periods,
               const QStringList& by = {})
    {
        const auto table = storage::IndicatorStore(m_database).count(indicator, periods, by);
        if (!table) qFatal("%s", qUtf8Printable(table.error().message));
    }

    void cuts(const QString& code)
    {
        const auto* indicator = m_book.find(code);
        line(code + u", one month"_s, 5, 50, [&](int i) { count(*indicator, months(1, 1 + i)); });
        for (const auto& by : indicator->breakdowns)
            line(u"  by "_s + by, 5, 50, [&](int i) { count(*indicator, months(1, 1 + i), {by}); });
        line(u"  by sex and age"_s, 5, 50, [&](int i) {
            count(*indicator, months(1, 1 + i), {u"sex"_s, u"age"_s});
        });
    }

    void everyIndicator(const QString& what, const std::vector<domain::CountingPeriod>& periods)
    {
        if (m_question.each)
            for (const auto& indicator : m_book.indicators)
                line(u"  %1 x %2"_s.arg(periods.size()).arg(indicator.code), 1, periods.size() > 1 ? 250 : 50,
                     [&](int) { count(indicator, periods); });
        line(what, 1, 0, [&](int) {
            for (const auto& indicator : m_book.indicators)
                count(indicator, periods);
        });
    }

    /// One line: `work(i)` as often as said, and what it asked once in both files. What takes over ten
    /// seconds is measured once.
    void line(const QString& what, int times, double goal, const std::function<void(int)>& work)
    {
        MonthTimes own, plain, replayed;
        QStringList statements;
        {
            const Overheard ears(m_database);
            MonthTimes first;
            first.take([&] { work(0); });
            statements = ears.statements();
            if (first.wall.front() > 10'000) own = first;
        }
        if (own.wall.empty())
            for (int i = 0; i < times; ++i)
                own.take([&] { work(i); });
        QString ratio = u"-"_s, base = u"-"_s;
        if (m_plain) {
            const bool once = own.wall.front() > 10'000;
            if (!once) m_plain->run(statements);
            for (int i = 0; i < (once ? 1 : 3); ++i) {
                plain.take([&] { m_plain->run(statements); });
                replayed.take([&] { run(m_database, statements); });
            }
            base = QString::number(MonthTimes::at(plain.wall, 0.5), 'f', 1);
            ratio = QString::number(
                MonthTimes::at(replayed.processor, 0.5) / MonthTimes::at(plain.processor, 0.5), 'f', 2);
        }
        const auto p50 = MonthTimes::at(own.wall, 0.5);
        std::printf("%-44s %9.1f %9.1f %9.1f %9s %7s %9s%s\n", qUtf8Printable(what), p50,
                    MonthTimes::at(own.wall, 0.99), MonthTimes::at(own.processor, 0.5), qUtf8Printable(base),
                    qUtf8Printable(ratio), goal > 0 ? qUtf8Printable(QString::number(goal)) : "",
                    goal > 0 && p50 > goal ? "  missed" : "");
        std::fflush(stdout);
    }

    Database& m_database;
    const MonthQuestion& m_question;
    const domain::IndicatorBook m_book = domain::standardIndicators();
    std::optional<PlainCopy> m_plain;
};

} // namespace

bool printMonthFigures(const MonthQuestion& question)
{
    qputenv("TZ", "Africa/Casablanca");
    tzset();
    const QTemporaryDir temporary(u"/var/tmp/wasl-months-XXXXXX"_s);
    const auto folder = question.keep.isEmpty() ? temporary.path() : question.keep;
    if (!QDir().mkpath(folder)) return false;
    const auto path = QDir(folder).filePath(u"cases.db"_s);
    const bool isNew = !QFileInfo::exists(path);

    std::mt19937 random(1);
    const storage::Environment environment{[] { return QDateTime::fromMSecsSinceEpoch(endOfLife, Qt::UTC); },
                                           [&random](std::span<std::byte> bytes) {
                                               for (auto& byte : bytes)
                                                   byte = std::byte(random() & 0xff);
                                           }};
    const storage::Actor actor{domain::UserId(QUuid(1, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)),
                               u"Salma"_s,
                               domain::Role::Manager,
                               {}};
    auto opened = Database::open(path, storage::SecretBytes::from(keyOfMonths()), actor, environment,
                                 isNew ? storage::OpenMode::Create : storage::OpenMode::ReadWrite);
    if (!opened) return false;
    auto& database = **opened;
    if (isNew) {
        QElapsedTimer clock;
        clock.start();
        const auto rows = fillYears(database, question.life);
        const auto seconds = double(clock.elapsed()) / 1000;
        printFigure(
            u"rows, with their indexes, a second"_s,
            u"%1 in %2 s: %3/s"_s.arg(rows).arg(seconds, 0, 'f', 1).arg(double(rows) / seconds, 0, 'f', 0));
    }
    printFigure(u"size of the file"_s, u"%1 MB"_s.arg(double(QFileInfo(path).size()) / 1e6, 0, 'f', 0));
    for (const auto* table : {"beneficiary", "referral", "referral_step", "stay", "event"}) {
        auto rows = database.query(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table)));
        if (rows.next()) printFigure(QLatin1String(table), QString::number(rows.get<qint64>(0)));
    }
    double load[3] = {0, 0, 0};
    (void)getloadavg(load, 3);
    printFigure(u"load of the machine"_s, QString::number(load[0], 'f', 1));
    MonthBench(database, question).print();
    return true;
}

} // namespace wasl::bench
