// Where there is never a connection: figures leave and receipts come back on a stick that somebody else
// carries to a real hub.

#include "app/storage/settings_store.h"
#include "app/storage/vault/backup.h"
#include "app/sync/carrying.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"
#include "tests/support/busy_file.h"
#include "tests/support/joined_office.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::OpenCaseFile;

namespace
{

const QDate today(2026, 11, 23);

/// An association with people of October that joined, and has no connection since.
struct Offline : wasl::tests::JoinedOffice
{
    Offline()
    {
        for (int i = 0; i < 7; ++i)
            office.add(
                wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 3 + i)).living("04.421.01.0"));
    }

    wire::CarriedRequests packed() { return OpenCaseFile::check(sync::Carrying(office.file()).pack(today)); }
    std::vector<storage::Release> releases() { return storage::ReleaseStore(office.database()).all(); }
    int count(storage::ReleaseState state)
    {
        return int(std::ranges::count(releases(), state, &storage::Release::state));
    }
    /// One of the carried requests as whoever has the stick may send it.
    int put(const wire::CarriedRequest& request, const QByteArray& path, const QByteArray& method = "PUT"_ba)
    {
        const auto answer = sync::exchange(hub.address(), hub.authorityPem(),
                                           {method,
                                            path,
                                            request.body,
                                            {{"Content-Digest"_ba, wire::contentDigest(request.body)},
                                             {"Content-Type"_ba, "application/json"_ba},
                                             {"Signature-Input"_ba, request.signature.input},
                                             {"Signature"_ba, request.signature.signature}}},
                                           std::chrono::seconds(30));
        return OpenCaseFile::check(answer).status;
    }
};

/// As it comes off the stick again.
wire::CarriedRequests read(const wire::CarriedRequests& written)
{
    return OpenCaseFile::check(wire::decodeCarriedRequests(wire::encode(written)));
}

wire::CarriedAnswers read(const wire::CarriedAnswers& written)
{
    return OpenCaseFile::check(wire::decodeCarriedAnswers(wire::encode(written)));
}

} // namespace

class TestCarrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresLeaveAndReceiptsComeBack()
    {
        Offline place;
        const auto packed = place.packed();
        QCOMPARE(packed.requests.size(), 3U); // October in three families
        QCOMPARE(place.count(storage::ReleaseState::Waiting), 3);
        QVERIFY(place.releases().front().problem.contains(u"23/11/2026"_s));

        place.hub.setNow(place.office.now.addDays(17)); // the post goes slowly
        int told = 0;
        const auto answers =
            OpenCaseFile::check(sync::deliver(read(packed), [&told](int done) { told = done; }));
        QCOMPARE(told, 3);
        const auto held = place.held();
        QCOMPARE(held.size(), 3U);

        place.office.now = place.office.now.addDays(30);
        sync::Carrying carrying(place.office.file());
        const auto back = OpenCaseFile::check(carrying.take(read(answers)));
        QCOMPARE(back.delivered, 3);
        QCOMPARE(back.left, 0);
        QVERIFY(!back.problem);
        for (const auto& release : place.releases()) {
            QCOMPARE(release.state, storage::ReleaseState::Delivered);
            const auto receipt = wire::decodeReceipt(
                release.receipt, sync::Memberships(place.office.file()).current()->hubPublicKey);
            QVERIFY(receipt);
            QCOMPARE(receipt->digest, release.digest);
        }
        QCOMPARE(OpenCaseFile::check(carrying.take(read(answers))).delivered, 0);
    }

    void whileAnotherWritesNothingIsTakenYet()
    {
        Offline place;
        auto& file = place.office.file();
        sync::Carrying carrying(file);
        const auto refused = [&](const auto& ask) {
            const wasl::tests::BusyFile busy(file);
            const auto answer = ask();
            return answer ? u"taken"_s : answer.error().code;
        };
        QCOMPARE(refused([&] { return carrying.pack(today); }), u"busy"_s);
        const auto answers = OpenCaseFile::check(sync::deliver(place.packed()));
        QCOMPARE(refused([&] { return carrying.pack(today); }), u"busy"_s);
        QCOMPARE(refused([&] { return carrying.take(answers); }), u"busy"_s);
        QCOMPARE(place.count(storage::ReleaseState::Waiting), 3);
        QCOMPARE(OpenCaseFile::check(carrying.take(answers)).delivered, 3);
    }

    void deliveredTwiceItIsHeldOnce()
    {
        Offline place;
        const auto packed = read(place.packed());
        QVERIFY(sync::deliver(packed));
        const auto held = place.held();
        const auto again = OpenCaseFile::check(sync::deliver(packed));
        QCOMPARE(place.held(), held);
        QCOMPARE(OpenCaseFile::check(sync::Carrying(place.office.file()).take(again)).delivered, 3);
    }

    void savedAgainTheyAreTheSameBytes()
    {
        Offline place;
        const auto first = place.packed();
        place.office.now = place.office.now.addSecs(3600);
        const auto second = place.packed();
        for (std::size_t i = 0; i < first.requests.size(); ++i) {
            QCOMPARE(second.requests[i].body, first.requests[i].body);
            QVERIFY(second.requests[i].signature.signature != first.requests[i].signature.signature);
        }
    }

    void nothingIsFixedOnAnotherDayThanIsSaid()
    {
        Offline place;
        place.office.now = place.office.now.addYears(3);
        const auto refused = sync::Carrying(place.office.file()).pack(today);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"clock-wrong"_s);
        QVERIFY(place.releases().empty());
    }

    /// The laptop is lost; the backup of the day before knows nothing of what lies on a stick somewhere.
    void aRestoredFileDrawsNoMonthTwice_data()
    {
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<bool>("online");
        QTest::newRow("delivered, and carried again") << true << false;
        QTest::newRow("still under way, and carried again") << false << false;
        QTest::newRow("delivered, and sent over a connection") << true << true;
        QTest::newRow("still under way, and sent over a connection") << false << true;
    }

    void aRestoredFileDrawsNoMonthTwice()
    {
        QFETCH(bool, delivered);
        QFETCH(bool, online);
        Offline place;
        // It carried before, so that every backup knows it does.
        QCOMPARE(place.packed().requests.size(), 3U);
        QVERIFY(sync::deliver(read(place.packed())));
        const QTemporaryDir folder;
        const auto backup = folder.filePath(u"backup"_s);
        OpenCaseFile::check(place.office.file().backup(backup));
        place.office.now = place.office.now.addMonths(1); // November is over
        place.hub.setNow(place.office.now);
        const auto stick = OpenCaseFile::check(sync::Carrying(place.office.file()).pack(today.addMonths(1)));
        if (delivered) QVERIFY(sync::deliver(read(stick)));

        const auto file = place.office.restore(backup, folder.filePath(u"restored"_s));
        const storage::ReleaseStore releases(file->database());
        sync::Carrying carrying(*file);
        QCOMPARE(carrying.pack(today.addMonths(1)).error().code, u"ask-first"_s);
        const auto fixed = [&] {
            if (online) return OpenCaseFile::check(place.fix(*file));
            OpenCaseFile::check(carrying.pack(today.addMonths(1), sync::Publisher::Lost::Close));
            return int(
                std::ranges::count(releases.all(), domain::YearMonth{2026, 11}, &storage::Release::period));
        };
        QCOMPARE(fixed(), 0); // of November nothing is drawn again
        QVERIFY(!releases.restoredOn());
        place.office.now = place.office.now.addMonths(1);
        place.hub.setNow(place.office.now);
        const auto next = OpenCaseFile::check(carrying.pack(today.addMonths(2)));
        QVERIFY(std::ranges::count_if(next.requests, [](const auto& request) {
                    return request.path.contains("/2026-12/");
                }) == 3);
    }

    void theLatestRestoreCountsAndNoMonthToComeIsClosed()
    {
        Offline place;
        place.packed();
        const QTemporaryDir folder;
        const auto restore = [&](storage::CaseFile& from, const QString& name) {
            OpenCaseFile::check(from.backup(folder.filePath(name + u"-backup"_s)));
            return place.office.restore(folder.filePath(name + u"-backup"_s), folder.filePath(name));
        };
        const auto first = restore(place.office.file(), u"first"_s);
        QCOMPARE(storage::ReleaseStore(first->database()).restoredOn(), std::optional(today));
        place.office.now = place.office.now.addMonths(3);
        const auto second = restore(*first, u"second"_s);
        QCOMPARE(storage::ReleaseStore(second->database()).restoredOn(), std::optional(today.addMonths(3)));

        place.office.now = place.office.now.addYears(3);
        const auto ahead = restore(*second, u"ahead"_s);
        place.office.now = place.office.now.addYears(-3);
        storage::ReleaseStore releases(ahead->database());
        QVERIFY(OpenCaseFile::check(releases.closeLost()) > 0);
        const domain::YearMonth now = domain::YearMonth::of(today.addMonths(3));
        for (const auto family : domain::allOf<domain::Family>())
            QCOMPARE(*releases.nextPeriod(family), now);
    }

    void nothingThatWaitsIsNoFile()
    {
        Offline place;
        const auto answers = OpenCaseFile::check(sync::deliver(read(place.packed())));
        OpenCaseFile::check(sync::Carrying(place.office.file()).take(read(answers)));
        QCOMPARE(sync::Carrying(place.office.file()).pack(today).error().code, u"nothing-waits"_s);
    }

    void aStickOfBeforeANewKeyIsSavedAgain()
    {
        Offline place;
        const auto packed = place.packed();
        OpenCaseFile::check(sync::Memberships(place.office.file()).renewKey());
        const auto answers = OpenCaseFile::check(sync::deliver(read(packed)));
        sync::Carrying carrying(place.office.file());
        QCOMPARE(OpenCaseFile::check(carrying.take(read(answers))).problem->code, u"signed-before"_s);
        const auto again = OpenCaseFile::check(sync::deliver(read(place.packed())));
        QCOMPARE(OpenCaseFile::check(carrying.take(read(again))).delivered, 3);
    }

    void anAnswerOfFormerDaysClosesNothingAndOpensNothing()
    {
        Offline place;
        const auto answers = OpenCaseFile::check(sync::deliver(read(place.packed())));
        const QTemporaryDir folder;
        const auto backup = folder.filePath(u"backup"_s);
        OpenCaseFile::check(place.office.file().backup(backup));
        const auto file = place.office.restore(backup, folder.filePath(u"restored"_s));
        OpenCaseFile::check(sync::Carrying(*file).take(read(answers)));
        QVERIFY(storage::ReleaseStore(file->database()).restoredOn());
    }

    void whoFindsTheStickCanDoNothingElse()
    {
        Offline place;
        const auto packed = place.packed();
        const auto& put = packed.requests.front();
        const auto own = "/v1/associations/" + packed.association.toLatin1();
        QCOMPARE(place.put(put, own + "/releases/2026-10/assisted"), 401);
        QCOMPARE(place.put(put, own + "/releases/2026-09/registered"), 401);
        QCOMPARE(place.put(put, "/v1/associations/ZZZZ/releases/2026-10/registered"), 401);
        for (const QByteArray list : {"/directory", "/practices", "/releases", "/key"})
            QVERIFY(place.put(put, own + list, "GET"_ba) >= 400);
        QCOMPARE(place.put(put, own + "/key"), 401);
        auto changed = put;
        changed.body.replace("\"total\":[", "\"total\":[1");
        QCOMPARE(place.put(changed, put.path), 401);
        QVERIFY(place.held().empty());
        QCOMPARE(place.put(put, put.path), 201);
        QCOMPARE(place.put(put, put.path), 200);
    }

    void aCarriedRequestIsTakenOnlyWhereItMayBe()
    {
        // A directory card signed as if it were to be carried: never agreed to, so never taken.
        Offline place;
        const auto config = wasl::tests::JoinedOffice::config(place.office.file());
        const auto path = "/v1/associations/" + config.association.toLatin1() + "/directory";
        const auto answer = [&](bool carried) {
            const auto fields = wire::signRequest(
                {"GET"_ba, place.hub.address().authority(), path, wire::contentDigest({})},
                {place.office.now.toSecsSinceEpoch(), config.association.toLatin1(), carried}, *config.key);
            return place.put({path, {}, fields}, path, "GET"_ba);
        };
        QCOMPARE(answer(false), 200);
        QCOMPARE(answer(true), 401);
    }

    void aJourneyEndsSomeTime_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("status");
        constexpr qint64 day = 24 * 60 * 60;
        QTest::newRow("at once") << qint64(0) << 201;
        QTest::newRow("the hub's clock a little behind") << qint64(-200) << 201;
        QTest::newRow("signed in the future") << -day << 401;
        QTest::newRow("a year") << 365 * day << 201;
        QTest::newRow("two years") << 730 * day << 401;
    }

    void aJourneyEndsSomeTime()
    {
        QFETCH(qint64, seconds);
        QFETCH(int, status);
        Offline place;
        const auto packed = place.packed();
        place.hub.setNow(place.office.now.addSecs(seconds));
        const auto& put = packed.requests.front();
        QCOMPARE(place.put(put, put.path), status);
        if (status == 201) return;
        const auto answers = OpenCaseFile::check(sync::deliver(read(packed)));
        const auto back = OpenCaseFile::check(sync::Carrying(place.office.file()).take(read(answers)));
        QCOMPARE(back.left, 3);
        QCOMPARE(back.problem->code, u"clock-wrong"_s);
        QCOMPARE(place.count(storage::ReleaseState::Waiting), 3);
    }

    void whatTheHubDidNotSignIsNotBelieved()
    {
        Offline place;
        const auto answers = OpenCaseFile::check(sync::deliver(read(place.packed())));
        sync::Carrying carrying(place.office.file());

        auto forged = answers;
        for (auto& answer : forged.answers)
            answer.body.replace("\"sequence\":", "\"sequence\":1").replace("sequence\\\":", "sequence\\\":1");
        QCOMPARE(OpenCaseFile::check(carrying.take(forged)).delivered, 0);

        // "Already fixed" is a lie that would end the release: only a receipt of other bytes can say it.
        auto lies = answers;
        for (auto& answer : lies.answers)
            answer = {answer.path, 409, wire::encode(wire::Problem{409, u"release-fixed"_s, {}, {}})};
        const auto told = OpenCaseFile::check(carrying.take(lies));
        QCOMPARE(told.left, 3);
        QCOMPARE(place.count(storage::ReleaseState::Waiting), 3);

        auto others = answers;
        others.association = u"ZZZZ"_s;
        QCOMPARE(carrying.take(others).error().code, u"other-association"_s);
        QCOMPARE(OpenCaseFile::check(carrying.take(answers)).delivered, 3);
    }

    /// Of the carried requests of one association a courier can say as many as he likes: its own are counted
    /// apart.
    void aCourierSilencesNobody()
    {
        wasl::tests::JoinedOffice place({2026, 10}, [](hub::HubConfig& config) {
            config.associations = {5, 1};
        });
        const auto packed = OpenCaseFile::check(sync::Carrying(place.office.file()).pack(today));
        const auto& request = packed.requests.front();
        int refused = 0;
        for (int i = 0; i < 8; ++i) {
            const auto answer = sync::exchange(place.hub.address(), place.hub.authorityPem(),
                                               {"PUT"_ba,
                                                request.path,
                                                request.body,
                                                {{"Content-Digest"_ba, wire::contentDigest(request.body)},
                                                 {"Signature-Input"_ba, request.signature.input},
                                                 {"Signature"_ba, request.signature.signature}}},
                                               std::chrono::seconds(30));
            if (OpenCaseFile::check(answer).status == 429) ++refused;
        }
        QVERIFY(refused > 0);
        QCOMPARE(place.held().size(), 1U);
    }

    void aBusyHubIsWaitedFor()
    {
        wasl::tests::JoinedOffice place({2025, 1}, [](hub::HubConfig& config) {
            config.associations = {60, 120}; // sixty at once, then two a second
        });
        const auto packed = OpenCaseFile::check(sync::Carrying(place.office.file()).pack(today));
        QCOMPARE(packed.requests.size(), 22U * 3U);
        const auto answers = OpenCaseFile::check(sync::deliver(read(packed)));
        QCOMPARE(OpenCaseFile::check(sync::Carrying(place.office.file()).take(read(answers))).delivered, 66);
        QVERIFY(place.hub.log().contains(u"status=429"_s));
    }

    void aHubThatIsAwayLosesNothing()
    {
        Offline place;
        const auto packed = read(place.packed());
        place.hub.stop();
        QCOMPARE(sync::deliver(packed).error().code, u"hub-unreachable"_s);
        place.hub.restart();
        QVERIFY(sync::deliver(packed));
        QCOMPARE(place.held().size(), 3U);
    }

    void onlyItsOwnRequestsAreDelivered_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no such file") << "wasl-carried/1"_ba
                                      << "wasl-carried/9"_ba;
        QTest::newRow("another address") << "/releases/2026-10/assisted"_ba
                                         << "/releases/../directory"_ba;
        QTest::newRow("the coordination's") << "/v1/associations/"_ba
                                            << "/v1/coordination/"_ba;
        QTest::newRow("signed for a connection") << ";tag=\\\"wasl-carried\\\""_ba
                                                 << ""_ba;
        QTest::newRow("a field of its own") << "\"sig1=:"_ba
                                            << "\"sig1=:\\r\\nCookie: a=b"_ba;
        QTest::newRow("a line in the address") << "/2026-10/assisted"_ba
                                               << "/2026-10/assisted\\n"_ba;
    }

    void onlyItsOwnRequestsAreDelivered()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Offline place;
        const auto bytes = wire::encode(place.packed());
        auto hostile = bytes;
        hostile.replace(from, to);
        QVERIFY(hostile != bytes);
        QCOMPARE(wire::decodeCarriedRequests(hostile).error().code, u"not-carried"_s);
        for (qsizetype cut = 0; cut < bytes.size(); cut += 997)
            QVERIFY(!wire::decodeCarriedRequests(bytes.first(cut)));
    }

    void theStickTellsNoTrueFigure()
    {
        Offline place;
        const auto bytes = wire::encode(place.packed());
        const auto key = storage::SettingsStore(place.office.database()).secret(u"network.signing-key"_s);
        QVERIFY(!key.isEmpty());
        QVERIFY(!bytes.contains(key.toLatin1()));
        QVERIFY(!bytes.contains("Al Amal"));
        for (const auto& release : place.releases())
            QVERIFY2(wire::decode(release.body), "each body is a protected summary and nothing else");
    }
};

WASL_TEST(TestCarrying)
#include "tst_carrying.moc"
