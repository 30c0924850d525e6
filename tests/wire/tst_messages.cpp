#include "app/wire/content_digest.h"
#include "app/wire/enrolment.h"
#include "app/wire/held_release.h"
#include "app/wire/network_reading.h"
#include "app/wire/problem.h"
#include "app/wire/receipt.h"
#include "tests/support/suite.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

wire::SigningKey keyOf(int number)
{
    std::array<std::byte, wire::SigningKey::SeedSize> seed{};
    seed[0] = static_cast<std::byte>(number);
    return wire::SigningKey::fromSeed(seed);
}

wire::Receipt receipt()
{
    return {u"K7F3"_s, u"2026-09"_s,          u"registered"_s,
            21,        wire::digest("bytes"), QDateTime(QDate(2026, 10, 4), QTime(8, 30), Qt::UTC)};
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptsAreSigned()
    {
        const wire::SigningKey hub = keyOf(1);
        const QByteArray bytes = wire::encode(receipt(), hub);
        const auto read = wire::decodeReceipt(bytes, hub.publicKey());
        QVERIFY(read);
        QCOMPARE(*read, receipt());
        QCOMPARE(wire::decodeReceipt(bytes, keyOf(2).publicKey()).error().code, u"bad-receipt"_s);
    }

    void aChangedReceiptIsRefused()
    {
        const wire::SigningKey hub = keyOf(1);
        const QByteArray bytes = wire::encode(receipt(), hub);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray wrong = bytes;
            wrong[at] = static_cast<char>(wrong[at] ^ 1);
            QVERIFY(!wire::decodeReceipt(wrong, hub.publicKey()));
            QVERIFY(!wire::decodeReceipt(bytes.first(at), hub.publicKey()));
        }
    }

    void problemsTravel()
    {
        const wire::Problem problem{422, u"schema-mismatch"_s, u"not of its schema"_s, u"/tables/total"_s};
        QCOMPARE(wire::decodeProblem(wire::encode(problem)), problem);
        QVERIFY(!wire::decodeProblem("<html>"));
        QVERIFY(!wire::decodeProblem("{\"type\":\"about:blank\",\"status\":500}"));
        auto words = problem;
        words.code = u"call 0600000000 and pay"_s;
        QVERIFY2(!wire::decodeProblem(wire::encode(words)), "a code is no sentence");
    }

    void enrolmentsTravel()
    {
        const wire::EnrolmentRequest request{u"AB12CD"_s, keyOf(3).publicKey(), {u"02.411.01.09"_s}};
        QCOMPARE(wire::decodeEnrolmentRequest(wire::encode(request)), request);
        const wire::Enrolment enrolment{u"K7F3"_s, u"جمعية وجدة"_s, keyOf(4).publicKey(), u"2026.1"_s};
        QCOMPARE(wire::decodeEnrolment(wire::encode(enrolment)), enrolment);

        auto shortKey = request;
        shortKey.publicKey.chop(1);
        QCOMPARE(wire::decodeEnrolmentRequest(wire::encode(shortKey)).error().field, u"/public_key"_s);
        auto nowhere = request;
        nowhere.communes.clear();
        QCOMPARE(wire::decodeEnrolmentRequest(wire::encode(nowhere)).error().field, u"/communes"_s);
        QVERIFY(!wire::decodeEnrolmentRequest("[]"));
        QVERIFY(!wire::decodeEnrolment("{\"association\":\"K7F3\"}"));
    }

    void codesAreReadAsTyped() { QCOMPARE(wire::normalisedCode(u" ab12-cdoi l"_s), u"AB12CD011"_s); }

    void heldReleasesTravel()
    {
        const std::vector<wire::HeldRelease> releases{
            {u"2026-08"_s, u"registered"_s, 3, wire::digest("a"),
             QDateTime(QDate(2026, 9, 2), QTime(1, 2, 3), Qt::UTC)},
            {u"2026-09"_s, u"referred"_s, 4, wire::digest("b"),
             QDateTime(QDate(2026, 10, 2), QTime(1, 2, 3), Qt::UTC)}};
        QCOMPARE(wire::decodeHeldReleases(wire::encode(releases)), releases);
        QVERIFY(!wire::decodeHeldReleases("{}"));
    }

    void oneBadEntryCostsOnlyItself()
    {
        const auto list = wire::decodeNotices(
            R"({"notices":[{"number":2,"published":"2026-11-02T08:00:00Z","text":"a"},7,
                {"number":-1,"published":"2026-11-01T08:00:00Z","text":"b"},
                {"number":1,"published":"never","text":"c"}]})");
        QVERIFY(list);
        QCOMPARE(list->entries.size(), 1U);
        QCOMPARE(list->leftOut, 3);
        const auto notes = wire::decodePractices(
            R"({"practices":[{"id":"n1","association":"","title":"x"},"y"],"more":true})");
        QVERIFY(notes && notes->entries.empty() && notes->more);
        QCOMPARE(notes->leftOut, 2);
        QVERIFY(!wire::decodeDirectory(R"({"directory":7})"));
    }

    void hostileBytesNeverCrash()
    {
        QVERIFY(rc::check("any bytes", [] {
            const auto bytes = *rc::gen::arbitrary<std::string>();
            const QByteArray view = QByteArray::fromStdString(bytes);
            wire::decodeProblem(view);
            wire::decodeEnrolment(view);
            wire::decodeHeldReleases(view);
            RC_ASSERT(!wire::decodeEnrolmentRequest(view));
            RC_ASSERT(!wire::decodeReceipt(view, keyOf(1).publicKey()));
        }));
    }
};

WASL_TEST(MessagesTest)
#include "tst_messages.moc"
