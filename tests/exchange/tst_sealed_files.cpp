// A sealed file as bytes: only whole, only for its recipient, only as its sender wrote it.

#include "app/exchange/canonical_json.h"
#include "app/exchange/envelope.h"
#include "app/storage/exchange_key_store.h"
#include "tests/exchange/two_offices.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::exchange;
using namespace wasl::tests;

namespace
{

/// The same bytes with a right sum at the end, as somebody makes who knows the form.
QByteArray withNewSum(QByteArray file)
{
    file.chop(32);
    QByteArray sum(32, '\0');
    // The sum is unkeyed BLAKE2b-256; keyedHash() with an empty key is just that.
    sum = storage::keyedHash(storage::SecretBytes(), file);
    return file + sum;
}

} // namespace

class TestSealedFiles : public QObject
{
    Q_OBJECT

    TwoOffices m_offices;
    QByteArray m_file;

    QString codeOf(const QByteArray& file)
    {
        const auto opened = m_offices.amal.exchange.open(file);
        return opened ? QString() : opened.error().code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_offices.sealed().bytes;
        QCOMPARE(codeOf(m_file), QString());
    }

    void everyAlteredByteIsRefused()
    {
        const auto head = m_offices.amal.head();
        std::map<QString, int> codes;
        for (qsizetype at = 0; at < m_file.size(); ++at) {
            auto other = m_file;
            other[at] = char(other.at(at) ^ (at % 2 == 0 ? 0x01 : 0x80));
            const auto code = codeOf(other);
            QVERIFY2(!code.isEmpty(), qPrintable(u"byte %1"_s.arg(at)));
            ++codes[code];
        }
        for (const auto& [code, count] : codes)
            qInfo("one bit of any of %lld bytes: %s %d times", qlonglong(m_file.size()), qPrintable(code),
                  count);
        QCOMPARE(m_offices.amal.head(), head);
    }

    void andSoItIsWithTheSumPutRight()
    {
        const auto head = m_offices.amal.head();
        std::map<QString, int> codes;
        for (qsizetype at = 0; at < m_file.size() - 32; ++at) {
            auto other = m_file;
            other[at] = char(other.at(at) ^ 0x10);
            const auto code = codeOf(withNewSum(other));
            QVERIFY2(!code.isEmpty(), qPrintable(u"byte %1"_s.arg(at)));
            ++codes[code];
        }
        // The test is no good if its own sum is wrong.
        QCOMPARE(codeOf(withNewSum(m_file)), QString());
        QVERIFY(codes[u"seal-broken"_s] > 3000);
        QCOMPARE(codes[u"sealed-for-other"_s], 32 + 16);
        QCOMPARE(codes.count(u"file-damaged"_s), 1U); // the size class
        for (const auto& [code, count] : codes)
            qInfo("with a right sum: %s %d times", qPrintable(code), count);
        QCOMPARE(m_offices.amal.head(), head);
    }

    void eachTroubleHasItsOwnReason()
    {
        std::map<QString, QString> messages;
        const auto told = [&](const QByteArray& file) {
            const auto opened = m_offices.amal.exchange.open(file);
            if (opened) return QString();
            messages[opened.error().code] = opened.error().message;
            return opened.error().code;
        };
        QCOMPARE(told({}), u"not-a-sealed-file"_s);
        QCOMPARE(told("%PDF-1.7 something else"), u"not-a-sealed-file"_s);
        QCOMPARE(told(m_file.first(9)), u"file-truncated"_s);
        QCOMPARE(told(m_file.chopped(1)), u"file-truncated"_s);
        QCOMPARE(told(m_file + 'x'), u"file-damaged"_s);
        auto newer = m_file;
        newer[8] = 2;
        QCOMPARE(told(newer), u"newer-version"_s);

        Association third("Association Tiers", 9);
        const auto thirds = third.exchange.open(m_file);
        // Without keys of its own or with them, it is for somebody else.
        QCOMPARE(thirds.error().code, u"sealed-for-other"_s);
        (void)must(third.exchange.ownCard());
        QCOMPARE(third.exchange.open(m_file).error().code, u"sealed-for-other"_s);
        messages[u"sealed-for-other"_s] = third.exchange.open(m_file).error().message;

        auto& clock = m_offices.amal.file;
        const auto today = clock.now();
        clock.setNow(today.addDays(domain::sealedFileDays));
        QCOMPARE(told(m_file), u"expired"_s);
        clock.setNow(today.addDays(domain::sealedFileDays).addMSecs(-1));
        QCOMPARE(told(m_file), QString());
        clock.setNow(today);

        QSet<QString> different;
        for (const auto& [code, message] : messages) {
            QVERIFY(message.size() > 20);
            different << message;
        }
        QCOMPARE(different.size(), qsizetype(messages.size()));
    }

    void aRecipientCannotSealItOn()
    {
        // Amal opens what Jisr wrote to it, and seals the very same words, signature and all, to a third.
        Association third("Association Tiers", 9);
        const auto card = must(third.exchange.ownCard());
        const auto opened = must(openEnvelope(m_file, storage::ExchangeKeyStore(m_offices.amal.file).all()));
        const auto again =
            sealEnvelope(opened.content, card.sealKey, m_offices.amal.file.environment().random);
        QCOMPARE(third.exchange.open(again).error().code, u"resealed"_s);
    }

    void nobodySignsForAnother()
    {
        // Amal changes a word of what Jisr wrote, and signs with its own key.
        auto opened = must(openEnvelope(m_file, storage::ExchangeKeyStore(m_offices.amal.file).all()));
        auto message = must(decodeMessage(opened.content, opened.recipientSealKey));
        message.referral->referral.reasons = u"something else"_s;
        const auto keys = must(storage::ExchangeKeyStore(m_offices.amal.file).current());
        const auto forged = sealEnvelope(encodeMessage(message, keys), opened.recipientSealKey,
                                         m_offices.amal.file.environment().random);
        QCOMPARE(codeOf(forged), u"signature-wrong"_s);
    }

    void nothingIsReadableFromOutside()
    {
        for (const auto* word : {"Mariam", "Keïta", "Fièvre", "Jisr", "الأمل", "health", "referral"})
            QVERIFY2(!m_file.contains(QByteArray(word)), word);
        const auto amal = must(m_offices.amal.exchange.ownCard());
        const auto jisr = must(m_offices.jisr.exchange.ownCard());
        for (const auto& key : {amal.sealKey, amal.signKey, jisr.sealKey, jisr.signKey})
            QVERIFY(!m_file.contains(key));
        // The same referral sealed again shares nothing but the form's first bytes.
        const auto again = must(m_offices.jisr.exchange.seal(m_offices.referral, m_offices.amalAtJisr)).bytes;
        QCOMPARE(again.size(), m_file.size());
        QVERIFY(again.mid(11, 32) != m_file.mid(11, 32));
        QVERIFY(again.mid(43, 16) != m_file.mid(43, 16));
    }

    void itsLengthIsOneOfSeven()
    {
        const auto keys = must(storage::ExchangeKeyStore(m_offices.amal.file).current());
        const auto random = m_offices.amal.file.environment().random;
        std::map<qsizetype, int> lengths;
        for (qsizetype length = 0; length <= mostContentBytes(); length += 997) {
            const QByteArray content(length, 'x');
            const auto file = sealEnvelope(content, keys.boxPublic, random);
            ++lengths[file.size()];
            QCOMPARE(must(openEnvelope(file, {&keys, 1})).content, content);
        }
        QCOMPARE(lengths.size(), 7U);
        QCOMPARE(lengths.begin()->first, qsizetype(4096));
        QCOMPARE(lengths.rbegin()->first, qsizetype(262144));
        const QByteArray longest(mostContentBytes(), 'x');
        QCOMPARE(sealEnvelope(longest, keys.boxPublic, random).size(), qsizetype(262144));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)sealEnvelope(longest + 'x', keys.boxPublic, random));
    }

    void randomBytesAreRefusedEverywhere()
    {
        // 5,000 contents that a sender with good keys could seal, and as many files: random bytes, and good
        // ones with pieces cut, doubled, swapped and overwritten.
        std::mt19937 random(20261123);
        const auto below = [&](qsizetype count) {
            return qsizetype(random() % unsigned(std::max<qsizetype>(count, 1)));
        };
        const auto keys = storage::ExchangeKeyStore(m_offices.amal.file).all();
        const auto content = must(openEnvelope(m_file, keys)).content;
        const auto mangled = [&](QByteArray bytes) {
            for (auto times = 1 + below(3); times > 0; --times) {
                const auto at = below(bytes.size()), length = below(64);
                switch (below(5)) {
                case 0:
                    bytes.remove(at, length);
                    break;
                case 1:
                    bytes.insert(at, bytes.mid(below(bytes.size()), length));
                    break;
                case 2:
                    bytes.insert(at, QByteArray(length, "{[\"\\0"[below(5)]));
                    break;
                case 3:
                    for (auto i = at; i < std::min(bytes.size(), at + length); ++i)
                        bytes[i] = char(random());
                    break;
                default:
                    bytes.truncate(at);
                }
            }
            return bytes;
        };
        const auto head = m_offices.amal.head();
        std::map<QString, int> codes;
        for (int i = 0; i < 5'000; ++i) {
            QByteArray noise(below(600), '\0');
            for (auto& byte : noise)
                byte = char(random());
            const auto bytes = i % 4 == 0 ? noise : mangled(content);
            if (bytes != content) {
                const auto read = decodeMessage(bytes, keys.front().boxPublic);
                QVERIFY(!read);
                ++codes[read.error().code];
            }
            const auto file = i % 4 == 1 ? QByteArray("WASLSEAL") + noise : mangled(m_file);
            if (file != m_file) ++codes[codeOf(file)];
        }
        QCOMPARE(codes.count(QString()), 0U);
        QCOMPARE(m_offices.amal.head(), head);
        for (const auto& [code, count] : codes)
            qInfo("random: %s %d times", qPrintable(code), count);
    }
};

WASL_TEST(TestSealedFiles)
#include "tst_sealed_files.moc"
