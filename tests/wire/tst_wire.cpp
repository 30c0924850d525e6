#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

QByteArray payload(int people = 12)
{
    return wire::encode(tests::release({.association = u"K7F3"_s, .people = people}));
}

/// The payload with a piece replaced and the padding mended, so that only the piece is wrong.
QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = payload();
    const qsizetype at = bytes.indexOf(from);
    Q_ASSERT(at >= 0);
    bytes.replace(at, from.size(), to);
    const qsizetype surplus = bytes.size() - disclosure::Schema::current().payloadBytes();
    if (surplus > 0) {
        bytes.remove(bytes.size() - 2 - surplus, surplus);
    } else {
        bytes.insert(bytes.size() - 2, QByteArray(-surplus, '0'));
    }
    return bytes;
}

} // namespace

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMembersOfThePayload()
    {
        const QJsonObject object = QJsonDocument::fromJson(payload()).object();
        QCOMPARE(object["format"_L1].toString(), u"wasl-release/1"_s);
        QCOMPARE(object["schema"_L1].toString(), u"2026.1"_s);
        QCOMPARE(object["association"_L1].toString(), u"K7F3"_s);
        QCOMPARE(object["period"_L1].toString(), u"2026-09"_s);
        QCOMPARE(object["family"_L1].toString(), u"registered"_s);
        QCOMPARE(object["prepared"_L1].toString(), u"2026-10-04"_s);
        const QJsonObject mechanism = object["mechanism"_L1].toObject();
        QCOMPARE(mechanism["name"_L1].toString(), u"discrete-laplace"_s);
        QCOMPARE(QJsonDocument(mechanism["tables"_L1].toObject()["sex_age"_L1].toObject())
                     .toJson(QJsonDocument::Compact),
                 "{\"scale\":[5,2],\"sensitivity\":1}"_ba);
        QCOMPARE(object["tables"_L1].toObject().size(), 5);
        QVERIFY(payload().startsWith(
            "{\"format\":\"wasl-release/1\",\"schema\":\"2026.1\",\"association\":\"K7F3\","));
    }

    /// Attack 5: an empty file and a full one send the same keys and the same number of bytes.
    void emptyAndFullLookAlike()
    {
        const QByteArray empty = payload(0);
        const QByteArray full = payload(20'000);
        QCOMPARE(empty.size(), 8192);
        QCOMPARE(full.size(), 8192);
        QCOMPARE(QJsonDocument::fromJson(empty).object().keys(),
                 QJsonDocument::fromJson(full).object().keys());
        for (const auto family : domain::allOf<domain::Family>()) {
            QCOMPARE(
                wire::encode(tests::release({.association = u"ABCDEFGH12345678"_s, .family = family})).size(),
                8192);
        }
    }

    void roundTrip()
    {
        QVERIFY(rc::check("encode(decode(bytes)) == bytes", [] {
            const int people = *rc::gen::inRange(0, 400);
            const auto summary = tests::release({
                .association = u"K7F3"_s,
                .family = static_cast<domain::Family>(*rc::gen::inRange(0, 3)),
                .period = {*rc::gen::inRange(2020, 2100), *rc::gen::inRange(1, 13)},
                .people = people,
                .sequence = *rc::gen::inRange(1, 100'000),
                .previous = *rc::gen::arbitrary<bool>() ? wire::digest("before") : QString(),
                .key = *rc::gen::inRange(0, 1000),
            });
            const QByteArray bytes = wire::encode(summary);
            const auto read = wire::decode(bytes);
            RC_ASSERT(read.has_value());
            RC_ASSERT(wire::encode(*read) == bytes);
            RC_ASSERT(read->tables() == summary.tables());
        }));
    }

    /// Whatever is done to the bytes: a refusal or, where the mutation made another valid release,
    /// the same bytes again. Never a crash.
    void mutationsAreRefusedOrReadExactly()
    {
        QVERIFY(rc::check("mutations", [] {
            QByteArray bytes = payload();
            const int times = *rc::gen::inRange(1, 4);
            for (int i = 0; i < times; ++i) {
                const int at = *rc::gen::inRange(0, 1200);
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    bytes[at] = *rc::gen::arbitrary<char>();
                    break;
                case 1:
                    bytes.remove(at, *rc::gen::inRange(1, 20));
                    break;
                case 2:
                    bytes.insert(at, *rc::gen::element(QByteArray("["), QByteArray("{"), QByteArray("1e9"),
                                                       QByteArray("\"a\":1,")));
                    break;
                default:
                    bytes.truncate(at);
                    break;
                }
                bytes = bytes.leftJustified(8192, '0', true); // cut, or lengthened again
            }
            const auto read = wire::decode(bytes);
            RC_ASSERT(
                (!read || wire::encode(*read) == bytes)); // in brackets: the macro evaluates both sides else
        }));
    }

    void refusesWithAPointer_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("format") << "wasl-release/1"_ba
                                << "wasl-release/2"_ba << u"/format"_s;
        QTest::newRow("schema") << "\"2026.1\""_ba
                                << "\"2031.1\""_ba << u"/schema"_s;
        QTest::newRow("association") << "\"K7F3\""_ba
                                     << "\"k7f3\""_ba << u"/association"_s;
        QTest::newRow("month 13") << "2026-09"_ba
                                  << "2026-13"_ba << u"/period"_s;
        QTest::newRow("Arabic digits") << "2026-09"_ba << QByteArray("٢٠٢٦-٠٩") << u"/period"_s;
        QTest::newRow("family") << "\"registered\""_ba
                                << "\"detained\""_ba << u"/family"_s;
        QTest::newRow("another family") << "\"registered\""_ba
                                        << "\"referred\""_ba << u"/tables/status"_s;
        QTest::newRow("sequence 0") << "\"sequence\":1"_ba
                                    << "\"sequence\":0"_ba << u"/sequence"_s;
        QTest::newRow("sequence text") << "\"sequence\":1"_ba
                                       << "\"sequence\":\"1\""_ba << u"/sequence"_s;
        QTest::newRow("previous") << "\"previous\":\"\""_ba
                                  << "\"previous\":\"md5:00\""_ba << u"/previous"_s;
        QTest::newRow("prepared") << "2026-10-04"_ba
                                  << "2026-02-30"_ba << u"/prepared"_s;
        QTest::newRow("weaker noise") << "\"scale\":[5,2]"_ba
                                      << "\"scale\":[5,3]"_ba << u"/mechanism"_s;
        QTest::newRow("a cell too many") << "\"total\":["_ba
                                         << "\"total\":[1,"_ba << u"/tables/total"_s;
        QTest::newRow("no array") << "\"sex_age\":["_ba
                                  << "\"sex_age\":7,\"x\":["_ba << u"/tables/x"_s;
        QTest::newRow("a fraction") << "\"total\":["_ba
                                    << "\"total\":[0.5,"_ba << u"/tables/total"_s;
        QTest::newRow("unknown member") << "\"format\""_ba
                                        << "\"name~/\":1,\"format\""_ba << u"/name~0~1"_s;
        QTest::newRow("a space") << "\"pad\":\"0"_ba
                                 << "\"pad\": \"0"_ba << u"/pad"_s;
        QTest::newRow("padding") << "\"pad\":\"0"_ba
                                 << "\"pad\":\"x"_ba << u"/pad"_s;
        QTest::newRow("too deep") << "\"total\":["_ba
                                  << "\"total\":[[[[["_ba << QString();
    }

    void refusesWithAPointer()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        const auto read = wire::decode(changed(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"schema-mismatch"_s);
        QCOMPARE(read.error().field, pointer);
        QVERIFY(!read.error().message.isEmpty());
    }

    void refusesACellThatIsNoInteger()
    {
        QByteArray bytes = payload();
        const qsizetype at = bytes.indexOf("\"total\":[", bytes.indexOf("\"tables\":{\"total\":[")) +
                             qsizetype(sizeof "\"total\":[") - 1;
        const qsizetype length = bytes.indexOf(']', at) - at;
        for (const QByteArray& cell :
             {"1.5"_ba, "1e99"_ba, "\"1\""_ba, "null"_ba, "12345678901"_ba, "-0"_ba, "1.0"_ba}) {
            QByteArray wrong = bytes;
            wrong.replace(at, length, cell);
            wrong = wrong.size() > 8192 ? wrong.remove(8000, wrong.size() - 8192)
                                        : wrong.insert(8000, QByteArray(8192 - wrong.size(), '0'));
            const auto read = wire::decode(wrong);
            QVERIFY2(!read, cell.constData());
            QVERIFY2(read.error().field.startsWith(u"/tables/total") || read.error().field == "/pad"_L1,
                     cell.constData());
        }
    }

    void refusesEveryOtherLength()
    {
        QVERIFY(!wire::decode({}));
        QVERIFY(!wire::decode(payload().chopped(1)));
        QVERIFY(!wire::decode(payload() + '\n'));
        QVERIFY(!wire::decode(QByteArray(8192, '[')));
        QVERIFY(!wire::decode(QByteArray(1 << 24, '[')));
    }

    void digestsAreSha256()
    {
        QCOMPARE(wire::digest("abc"),
                 u"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        // RFC 9530, appendix D: the example body.
        QCOMPARE(wire::contentDigest("{\"hello\": \"world\"}\n"),
                 "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"_ba);
    }
};

WASL_TEST(WireTest)
#include "tst_wire.moc"
