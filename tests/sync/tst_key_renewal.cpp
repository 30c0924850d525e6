// The key of a case file and the key the hub knows go the same way, wherever an answer is lost.

#include "tests/support/busy_file.h"
#include "tests/support/joined_office.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::JoinedOffice;
using wasl::tests::OpenCaseFile;

namespace
{

QByteArray keyInUse(storage::CaseFile& file)
{
    return JoinedOffice::config(file).key->publicKey();
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

    void whileAnotherWritesNoKeyIsReplacedAndNoHubKept()
    {
        JoinedOffice network;
        auto& file = network.office.file();
        sync::Memberships memberships(file);
        const auto refused = [&](const auto& ask) {
            const wasl::tests::BusyFile busy(file);
            const auto answer = ask();
            return answer ? u"done"_s : answer.error().code;
        };
        const auto before = keyInUse(file);
        QCOMPARE(refused([&] { return memberships.prepareRenewal(); }), u"busy"_s);
        const auto next = OpenCaseFile::check(memberships.prepareRenewal()).next->publicKey();
        QCOMPARE(refused([&] { return memberships.keepRenewal(next); }), u"busy"_s);
        QCOMPARE(refused([&] { return memberships.pin(u"https://elsewhere.ma"_s, "new"); }), u"busy"_s);
        QCOMPARE(keyInUse(file), before);
        QVERIFY(memberships.current()->url != "https://elsewhere.ma"_L1);
        QVERIFY(memberships.keepRenewal(next));
        QCOMPARE(keyInUse(file), next);

        OpenCaseFile other;
        const auto joins = [&] { return sync::Memberships(other.file()).keepEnrolment({}, {}); };
        const wasl::tests::BusyFile busy(other.file());
        QCOMPARE(joins().error().code, u"busy"_s);
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
        const auto foreign = network.hub.server().invite(u"another"_s);
        QCOMPARE(memberships.replaceKey(foreign).error().code, u"unknown-code"_s);
        OpenCaseFile other;
        other.now = network.office.now;
        QVERIFY2(sync::Memberships(other.file())
                     .enrol({network.hub.server().url(),
                             network.hub.authorityPem(),
                             foreign,
                             {u"04.421.01.0"_s},
                             {2026, 10}}),
                 "whose code it is can still use it");
        OpenCaseFile::check(
            memberships.replaceKey(network.hub.inviteAgain(memberships.current()->association.id)));
        // What the hub holds is closed before anything is fixed.
        QCOMPARE(network.fix(*file).value(), 0);
        QVERIFY(network.send(*file).empty());
        QCOMPARE(OpenCaseFile::check(sync::HubClient(JoinedOffice::config(*file)).record()).releases, before);
    }

    /// Without any backup: a new case file takes the association's place, and what left before stays closed.
    void aLostFileIsFollowedByANewOne()
    {
        JoinedOffice network;
        QCOMPARE(network.fix(network.office.file()).value(), 3);
        network.send(network.office.file());
        const auto id = sync::Memberships(network.office.file()).current()->association.id;

        OpenCaseFile fresh;
        sync::Memberships memberships(fresh.file());
        const auto join = [&](const QStringList& communes) {
            return memberships.enrol({network.hub.server().url(),
                                      network.hub.authorityPem(),
                                      network.hub.inviteAgain(id),
                                      communes,
                                      {2026, 10}});
        };
        QCOMPARE(join({u"02.411.01.0"_s}).error().code, u"communes-differ"_s);
        QCOMPARE(OpenCaseFile::check(join({u"04.421.01.0"_s})).association.id, id);
        QCOMPARE(network.fix(fresh.file()).value(), 0);
        QVERIFY(sync::Publisher(fresh.file()).preview()->empty());
        QCOMPARE(sync::HubClient(JoinedOffice::config(network.office.file())).record().error().code,
                 u"bad-signature"_s);
    }

    /// Whoever is removed from the file may have kept a copy of it, and could sign with what is in it.
    void whoeverIsRemovedSignsNoMore()
    {
        JoinedOffice network;
        auto& file = network.office.file();
        sync::Memberships memberships(file);
        QVERIFY(!memberships.isRenewalDue());
        OpenCaseFile::check(file.rotateKeys());
        QVERIFY(memberships.isRenewalDue());
        const auto before = keyInUse(file);
        auto sending = OpenCaseFile::check(memberships.prepareSending());
        OpenCaseFile::check(sync::beginSending(sending));
        OpenCaseFile::check(memberships.keep(sending));
        QVERIFY(!memberships.isRenewalDue());
        QVERIFY(keyInUse(file) != before);
        QVERIFY(network.held().empty());
    }

    void aSendingThatFindsNobodyRenewsNothing()
    {
        JoinedOffice network;
        auto& file = network.office.file();
        sync::Memberships memberships(file);
        OpenCaseFile::check(file.rotateKeys());
        const auto before = keyInUse(file);
        network.hub.stop();
        auto sending = OpenCaseFile::check(memberships.prepareSending());
        QCOMPARE(sync::beginSending(sending).error().code, u"hub-unreachable"_s);
        OpenCaseFile::check(memberships.keep(sending));
        QCOMPARE(keyInUse(file), before);
        network.hub.restart();
        sending = OpenCaseFile::check(memberships.prepareSending());
        OpenCaseFile::check(sync::beginSending(sending));
        OpenCaseFile::check(memberships.keep(sending));
        QCOMPARE(keyInUse(file), sending.config.key->publicKey());
        QVERIFY(network.held().empty());
    }
};

WASL_TEST(TestKeyRenewal)
#include "tst_key_renewal.moc"
