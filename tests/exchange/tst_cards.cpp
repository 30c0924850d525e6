// An association's card: the same at both ends, and nothing else passes for it.

#include "app/exchange/canonical_json.h"
#include "app/exchange/card_file.h"
#include "app/storage/keys/environment.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::exchange;

class TestCards : public QObject
{
    Q_OBJECT

    storage::KeyPairs m_keys = storage::makeKeyPairs(storage::systemEnvironment().random);
    domain::ExchangeCard m_card{QUuid::createUuid(), u"جمعية الجسر Al Jisr"_s, u"+212 536 000 000"_s,
                                QDate(2026, 11, 23), m_keys.boxPublic,         m_keys.signPublic};

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto file = encodeCard(m_card, m_keys);
        QVERIFY(file.size() < 1024);
        const auto read = decodeCard(file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().code));
        QCOMPARE(*read, m_card);
        QCOMPARE(*decodeCard(file.chopped(1)), m_card);
        QCOMPARE(*decodeCard(file.chopped(1) + "\r\n"), m_card);
    }

    void anyChangedByteIsRefused()
    {
        const auto file = encodeCard(m_card, m_keys).chopped(1);
        int refused = 0;
        for (qsizetype at = 0; at < file.size(); ++at)
            for (const int mask : {0x01, 0x20, 0x80}) {
                auto other = file;
                other[at] = char(other.at(at) ^ mask);
                const auto read = decodeCard(other);
                QVERIFY2(!read, qPrintable(u"byte %1"_s.arg(at)));
                QVERIFY(read.error().code == "card-damaged"_L1 || read.error().code == "newer-version"_L1);
                ++refused;
            }
        for (qsizetype length = 0; length < file.size(); ++length)
            QVERIFY(!decodeCard(file.first(length)));
        qInfo("%d altered cards, all refused", refused);
    }

    void aNewerCardSaysSo()
    {
        auto file = encodeCard(m_card, m_keys);
        file.replace("\"version\":1", "\"version\":2");
        QCOMPARE(decodeCard(file).error().code, u"newer-version"_s);
    }

    void whatIsNotWrittenInTheOneWayIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a member twice") << QByteArray("{\"a\":1,\"a\":1}");
        QTest::newRow("another order") << QByteArray("{\"b\":1,\"a\":1}");
        QTest::newRow("blanks") << QByteArray("{\"a\": 1}");
        QTest::newRow("a number in another form") << QByteArray("{\"a\":1.0}");
        QTest::newRow("an escape that is none") << QByteArray("{\"a\":\"\\u0041\"}");
        QTest::newRow("half a surrogate") << QByteArray("{\"a\":\"\\ud800\"}");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("UTF-8 too long") << QByteArray("{\"a\":\"\xc0\xaf\"}");
        QTest::newRow("something behind") << QByteArray("{\"a\":1}{}");
        QTest::newRow("too deep") << QByteArray("{\"a\":[[[[1]]]]}");
        QTest::newRow("much too deep") << QByteArray("{\"a\":") + QByteArray(100'000, '[');
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNotWrittenInTheOneWayIsNotRead()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readCanonical(bytes, 1'000'000, 4));
    }
    void whatIsWrittenSoIsRead()
    {
        const QByteArray good = "{\"a\":1,\"b\":{\"c\":[\"[[[[[\",\"\\\"]]\"]},\"د\":\"\\n\"}";
        QVERIFY(readCanonical(good, 1000, 4));
        QVERIFY(!readCanonical(good, good.size() - 1, 4));
    }

    void aNameThatHidesSomethingIsRefused()
    {
        for (const QChar hidden : {QChar(0x202E), QChar(0x2066), QChar(0x0007), QChar(u'\n')}) {
            auto card = m_card;
            card.name = u"Al"_s + hidden + u"Jisr"_s;
            QCOMPARE(decodeCard(encodeCard(card, m_keys)).error().code, u"card-damaged"_s);
        }
    }

    void theFingerprintIsReadOut()
    {
        const auto words = fingerprint(m_card);
        QVERIFY(QRegularExpression(u"^\\d{5}( \\d{5}){5}$"_s).match(words).hasMatch());
        QVERIFY(isFingerprint(m_card, words));
        QVERIFY(isFingerprint(m_card, QString(words).replace(u' ', u'-')));
        auto wrong = words;
        wrong[3] = wrong[3] == u'0' ? u'1' : u'0';
        QVERIFY(!isFingerprint(m_card, wrong));
        QVERIFY(!isFingerprint(m_card, words.chopped(1)));
        // It is of the keys alone, each of them.
        auto renamed = m_card;
        renamed.name = u"Other"_s;
        QCOMPARE(fingerprint(renamed), words);
        auto otherKey = m_card;
        otherKey.sealKey[0] = char(otherKey.sealKey.at(0) ^ 1);
        QVERIFY(fingerprint(otherKey) != words);
    }
};

WASL_TEST(TestCards)
#include "tst_cards.moc"
