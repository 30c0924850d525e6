// The key of a case file and the key the hub knows go the same way, wherever an answer is lost.

#include "app/hub/hub.h"
#include "tests/support/joined_office.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::test::JoinedOffice;
using wasl::test::OpenCaseFile;

namespace
{

QByteArray keyInUse(storage::CaseFile& file)
{
    return JoinedOffice::config(file).key->publicKey();
}

/// A one-time code for a new key, as the coordination makes it beside the running hub.
QString codeFor(const JoinedOffice& network, const QString& association)
{
    hub::HubConfig config;
    config.dataFolder = network.hub.folder();
    config.database = network.hub.database();
    config.clock = [now = network.hub.now()] { return now; };
    config.log = [](const QString&) {};
    return hub::Hub(config).associations.inviteAgain(association, config.clock()).value();
}

} // namespace

class TestKeyRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOldKeyIsDueAndRenewed()
    {
        JoinedOffice network;
        auto& file = network.office.file();
        sync::Memberships memberships(file);
        QVERIFY(!memberships.isRenewalDue());
        network.office.now = network.office.now.addYears(1).addDays(1);
        network.hub.setNow(network.office.now);
        QVERIFY(memberships.isRenewalDue());
        const auto before = keyInUse(file);
        OpenCaseFile::check(memberships.renewKey());
        QVERIFY(keyInUse(file) != before);
        QCOMPARE(memberships.keySince(), network.hub.now());
        QVERIFY(!memberships.isRenewalDue());
        QVERIFY(network.held().empty()); // the hub answers to the new key
    }

    void aLostAnswerIsFoundOut()
    {
        JoinedOffice network;
        auto& file = network.office.file();
        sync::Memberships memberships(file);
        const auto pending = OpenCaseFile::check(memberships.prepareRenewal());
        // The hub took it; the case file never heard of it.
        OpenCaseFile::check(sync::HubClient(pending.config).renewKey(pending.next));
        QCOMPARE(sync::HubClient(JoinedOffice::config(file)).record().error().code, u"bad-signature"_s);
        QVERIFY(memberships.isRenewalDue());
        OpenCaseFile::check(memberships.renewKey());
        QCOMPARE(keyInUse(file), pending.next->publicKey());
        QVERIFY(network.held().empty());
    }

    void aLostRequestIsSentAgainWithTheSameKey()
    {
        JoinedOffice network;
        auto& file = network.office.file();
        sync::Memberships memberships(file);
        const auto before = keyInUse(file);
        network.hub.stop();
        // Asked before the hub goes, its address is still known to the case file.
        QVERIFY(!memberships.renewKey());
        QCOMPARE(keyInUse(file), before);
        const auto next = OpenCaseFile::check(memberships.prepareRenewal()).next->publicKey();
        network.hub.restart();
        OpenCaseFile::check(memberships.renewKey());
        QCOMPARE(keyInUse(file), next);
        QVERIFY(network.held().empty());
    }

    void aBackupOlderThanTheRenewalGoesOnUnderACode()
    {
        JoinedOffice network;
        const QTemporaryDir place;
        const auto backup = place.filePath(u"backup"_s);
        OpenCaseFile::check(network.office.file().backup(backup));
        OpenCaseFile::check(sync::Memberships(network.office.file()).renewKey());
        QCOMPARE(network.fix(network.office.file()).value(), 3);
        network.send(network.office.file());
        const auto before = network.held();
        QCOMPARE(before.size(), 3U);

        auto file = network.office.restore(backup, place.filePath(u"restored"_s));
        sync::Memberships memberships(*file);
        const auto refused = network.fix(*file);
        QCOMPARE(refused.error().code, u"bad-signature"_s);
        QCOMPARE(memberships.replaceKey(u"ABCD-EFGH-JKMN-PQRS"_s).error().code, u"unknown-code"_s);
        QCOMPARE(memberships.replaceKey(network.hub.server().invite(u"another"_s)).error().code,
                 u"other-association"_s);
        OpenCaseFile::check(memberships.replaceKey(codeFor(network, memberships.current()->association.id)));
        // What the hub holds is closed before anything is fixed.
        QCOMPARE(network.fix(*file).value(), 0);
        QVERIFY(network.send(*file).empty());
        QCOMPARE(OpenCaseFile::check(sync::HubClient(JoinedOffice::config(*file)).record()).releases, before);
    }
};

QTEST_GUILESS_MAIN(TestKeyRenewal)
#include "tst_key_renewal.moc"
