// From a case file to a hub and back: what is fixed, what is sent, and what a restored file must learn first.

#include "app/storage/vault/backup.h"
#include "tests/support/busy_file.h"
#include "tests/support/joined_office.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::OpenCaseFile;

namespace
{

/// An association with people of October that joined.
struct Network : wasl::tests::JoinedOffice
{
    Network()
    {
        for (int i = 0; i < 7; ++i)
            office.add(
                wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 3 + i)).living("04.421.01.0"));
    }
};

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFixedIsWhatTheHubHolds()
    {
        Network network;
        auto& file = network.office.file();
        QCOMPARE(network.fix(file).value(), 3); // October, in three families
        QCOMPARE(network.send(file).size(), 3U);
        QVERIFY(sync::Publisher(file).waiting().empty());
        const auto held = network.held();
        const storage::ReleaseStore releases(network.office.database());
        QCOMPARE(held.size(), 3U);
        for (const auto& release : held) {
            const auto ours = releases.find(*domain::fromCode<domain::Family>(release.family), {2026, 10});
            QVERIFY(ours);
            QCOMPARE(ours->digest, release.digest);
        }
        QCOMPARE(network.fix(file).value(), 0);
    }

    void whileAnotherWritesNothingIsFixedYet()
    {
        Network network;
        auto& file = network.office.file();
        {
            const wasl::tests::BusyFile busy(file);
            QCOMPARE(network.fix(file).error().code, u"busy"_s);
        }
        QVERIFY(storage::ReleaseStore(network.office.database()).all().empty());
        QCOMPARE(network.fix(file).value(), 3);
    }

    void aRestoredFileDrawsNoMonthTwice()
    {
        Network network;
        const QTemporaryDir place;
        const auto backup = place.filePath(u"backup"_s);
        OpenCaseFile::check(network.office.file().backup(backup));
        QCOMPARE(network.fix(network.office.file()).value(), 3);
        network.send(network.office.file());
        const auto before = network.held();

        // The laptop is lost; the backup of the day before knows nothing of what left.
        const auto restored = place.filePath(u"restored"_s);
        auto file = network.office.restore(backup, restored);
        QCOMPARE(sync::Publisher(*file).preview()->size(), 3U);
        QCOMPARE(network.fix(*file).value(), 0);
        QVERIFY(sync::Publisher(*file).preview()->empty());
        QVERIFY(network.send(*file).empty());
        QCOMPARE(network.held(), before);
    }

    void whatWaitsLeavesByItselfInTheFirstTenDays()
    {
        Network network;
        auto& file = network.office.file();
        const sync::Publisher publisher(file);
        const auto october = sync::sendingTime({2026, 11}, file.id());
        network.office.now = october.addSecs(1);
        network.hub.setNow(network.office.now);
        QVERIFY2(!publisher.isTimeToSend(), "the first time somebody looks and sends");
        QVERIFY(network.fix(file));
        network.send(file);
        QVERIFY2(!publisher.isTimeToSend(), "nothing waits");
        const auto november = sync::sendingTime({2026, 12}, file.id());
        network.office.now = november.addSecs(-1);
        QVERIFY(!publisher.isTimeToSend());
        network.office.now = november;
        QVERIFY(publisher.isTimeToSend());
        network.hub.setNow(november);
        QVERIFY(network.fix(file));
        network.hub.stop();
        network.send(file);
        QVERIFY2(!publisher.isTimeToSend(), "a failed attempt rests");
        network.office.now = november.addDays(1);
        QVERIFY(publisher.isTimeToSend());
        QVERIFY(sync::Memberships(file).setSendsByItself(false));
        QVERIFY(!publisher.isTimeToSend());
        QVERIFY(sync::Memberships(file).setSendsByItself(true));
        network.hub.restart();
        network.hub.setNow(network.office.now);
        QCOMPARE(network.send(file).size(), 3U);
        QVERIFY(!publisher.isTimeToSend());
    }

    void associationsComeAtOtherTimes()
    {
        QSet<int> days;
        for (int i = 0; i < 500; ++i) {
            const auto file = QUuid::createUuidV5(QUuid(), QString::number(i));
            const auto at = sync::sendingTime({2026, 12}, file).toLocalTime();
            QVERIFY(at >= QDate(2026, 12, 1).startOfDay() && at < QDate(2026, 12, 11).startOfDay());
            QCOMPARE(sync::sendingTime({2026, 12}, file).toLocalTime(), at);
            days << at.date().day();
        }
        QCOMPARE(days.size(), 10);
        const auto file = QUuid::createUuidV5(QUuid(), u"a"_s);
        QVERIFY(sync::sendingTime({2026, 11}, file).addMonths(1) != sync::sendingTime({2026, 12}, file));
    }

    void aClockYearsAheadClosesNothing()
    {
        Network network;
        network.office.now = network.office.now.addYears(3);
        const auto refused = network.fix(network.office.file());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"clock-wrong"_s);
        QVERIFY(refused.error().message.contains(u"23/11/2026"_s));
        QVERIFY(storage::ReleaseStore(network.office.database()).all().empty());
        network.office.now = network.office.now.addYears(-3);
        QCOMPARE(network.fix(network.office.file()).value(), 3);
    }

    void aHubThatIsAwayIsNotPassedBy()
    {
        Network network;
        network.hub.stop();
        const auto refused = network.fix(network.office.file());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"hub-unreachable"_s);
        network.hub.restart();
        QCOMPARE(network.fix(network.office.file()).value(), 3);
        network.hub.stop();
        QCOMPARE(network.send(network.office.file()).size(), 1U); // the chain stops at the first
        QCOMPARE(sync::Publisher(network.office.file()).waiting().size(), 3U);
        network.hub.restart();
        QCOMPARE(network.send(network.office.file()).size(), 3U);
        QCOMPARE(network.held().size(), 3U);
    }
};

WASL_TEST(TestPublisher)
#include "tst_publisher.moc"
