// kill -9 at random moments, of wasl-cli publish and of wasl-hub in turn: whatever was under way, in the end
// the hub holds what an undisturbed run would have brought it, nothing twice, and the case file knows it.
// WASL_KILLS says how many times.

#include "tests/cli/programs.h"
#include "tests/support/kills.h"
#include "tests/support/suite.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <random>

using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

const int publishKills = killsWanted(16);

/// Period, family, sequence and digest of each release, sorted.
QStringList delivered(const Answer& published)
{
    QStringList list;
    for (const auto& entry : published.json()[u"releases"].toArray()) {
        const auto release = entry.toObject();
        if (release[u"state"].toString() == "delivered"_L1)
            list << u"%1|%2|%3|%4"_s.arg(release[u"period"].toString(), release[u"family"].toString(),
                                         QString::number(release[u"sequence"].toInt()),
                                         release[u"digest"].toString());
    }
    list.sort();
    return list;
}

} // namespace

class TestPublishKills : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowTimeFor(publishKills); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        m_random.seed(seed);
        const Cli cli(m_place, m_place.path(u"enrolled"_s));
        makeQuickCaseFile(cli, u"Association Al Jisr"_s);
        const auto month = QDate::currentDate().addMonths(-2);
        const auto enrolled = cli.run({u"enrol"_s, u"--hub"_s, m_hub.url(), u"--ca"_s, m_hub.authority(),
                                       u"--code"_s, m_hub.invite(u"Al Jisr"_s), u"--from"_s,
                                       month.toString(u"yyyy-MM"), u"--communes"_s, u"02.411.01.0"_s});
        QVERIFY2(enrolled.exitCode == 0, enrolled.err.constData());
        m_hub.stop();
        copyFolder(m_hub.folder(), m_place.path(u"hub-before"_s));
    }

    void atAnyMoment()
    {
        begin();
        QElapsedTimer timer;
        timer.start();
        const auto undisturbed = delivered(publish());
        const auto whole = timer.elapsed();
        QCOMPARE(undisturbed.size(), 6); // two months, three families
        QCOMPARE(held(), undisturbed);

        int ofClient = 0, ofHub = 0, tooLate = 0, partly = 0;
        for (int kill = 0; kill < publishKills; ++kill) {
            begin();
            const auto publishing = m_cli.start(command());
            QThread::msleep(m_random() % std::uint32_t(whole + whole / 10));
            if (publishing->state() == QProcess::NotRunning) ++tooLate;
            if (kill % 2 == 0) {
                publishing->kill();
                ++ofClient;
                [[maybe_unused]] const auto killed = finished(*publishing);
            } else {
                m_hub.kill();
                ++ofHub;
                [[maybe_unused]] const auto alone = finished(*publishing);
                m_hub.start();
            }
            if (const auto count = held().size(); count > 0 && count < undisturbed.size()) ++partly;
            const auto again = publish();
            QVERIFY2(again.exitCode == 0, again.out.constData());
            QCOMPARE(again.json()[u"waiting"].toInt(), 0);
            QCOMPARE(delivered(again), undisturbed);
            QCOMPARE(held(), undisturbed);
            QCOMPARE(publish().json()[u"sent"].toInt(), 0);
            if ((kill + 1) % 100 == 0) qInfo("%d kills", kill + 1);
        }
        qInfo("%d kills of wasl-cli publish and %d of wasl-hub (%d when the order was already done, %d when "
              "some "
              "of its releases had arrived): each time the hub holds the same %d releases, nothing twice",
              ofClient, ofHub, tooLate, partly, int(undisturbed.size()));
    }

private:
    /// Both sides as they were when the association had just enrolled.
    void begin()
    {
        m_hub.kill();
        for (const auto& [from, to] : {std::pair{u"hub-before"_s, u"hub"_s}, {u"enrolled"_s, u"jisr"_s}}) {
            QDir(m_place.path(to)).removeRecursively();
            copyFolder(m_place.path(from), m_place.path(to));
        }
        m_hub.start();
    }

    QStringList command() const
    {
        return {u"publish"_s, u"--hub"_s, m_hub.url(), u"--ca"_s, m_hub.authority()};
    }
    Answer publish() const { return m_cli.run(command()); }

    /// What stands in the hub's own file.
    QStringList held() const
    {
        const auto rows = m_place.run(
            u"sqlite3"_s, {m_hub.folder() + u"/hub.db"_s,
                           u"SELECT period, family, sequence, digest FROM release ORDER BY 1, 2"_s});
        auto list = QString::fromUtf8(rows.out).split(u'\n', Qt::SkipEmptyParts);
        list.sort();
        return list;
    }

    std::mt19937 m_random;
    Place m_place;
    Cli m_cli{m_place, m_place.path(u"jisr"_s)};
    Hub m_hub{m_place, u"hub"_s};
};

WASL_TEST(TestPublishKills)
#include "tst_publish_kills.moc"
