#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

/// The key "test-key-ed25519" of RFC 9421, appendix B.1.4.
wire::SigningKey rfcKey()
{
    // PKCS #8: sixteen bytes of frame, then the seed.
    const QByteArray der =
        QByteArray::fromBase64("MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF");
    return wire::SigningKey::fromSeed(
        std::as_bytes(std::span(der.constData() + 16, wire::SigningKey::SeedSize)).first<32>());
}

const QByteArray RfcPublicKey =
    QByteArray::fromBase64("MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=").mid(12);

wire::RequestParts request()
{
    return {"PUT"_ba, "localhost:8443"_ba, "/v1/associations/K7F3/releases/2026-09/registered"_ba,
            wire::contentDigest("body")};
}

} // namespace

class HttpSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTestVectorOfTheRfc()
    {
        const std::array components{
            wire::SignatureComponent{"date"_ba, "Tue, 20 Apr 2021 02:07:55 GMT"_ba},
            wire::SignatureComponent{"@method"_ba, "POST"_ba},
            wire::SignatureComponent{"@path"_ba, "/foo"_ba},
            wire::SignatureComponent{"@authority"_ba, "example.com"_ba},
            wire::SignatureComponent{"content-type"_ba, "application/json"_ba},
            wire::SignatureComponent{"content-length"_ba, "18"_ba},
        };
        const QByteArray base = wire::signatureBase(
            components, "(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")"
                        ";created=1618884473;keyid=\"test-key-ed25519\"");
        QCOMPARE(rfcKey().publicKey(), RfcPublicKey);
        QCOMPARE(
            rfcKey().sign(base).toBase64(),
            "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="_ba);
    }

    void aSignedRequestVerifies()
    {
        const auto fields = wire::signRequest(request(), {1'790'000'000, "K7F3"_ba}, rfcKey());
        QCOMPARE(fields.input, "sig1=(\"@method\" \"@authority\" \"@path\" \"content-digest\")"
                               ";created=1790000000;keyid=\"K7F3\";alg=\"ed25519\""_ba);
        const auto verified = wire::verifyRequest(request(), fields, RfcPublicKey);
        QVERIFY(verified);
        QCOMPARE(verified->created, 1'790'000'000);
        QCOMPARE(verified->keyId, "K7F3"_ba);
    }

    void aJourneyIsSigned()
    {
        auto fields = wire::signRequest(request(), {1'790'000'000, "K7F3"_ba, true}, rfcKey());
        QVERIFY(fields.input.endsWith(";alg=\"ed25519\";tag=\"wasl-carried\""));
        QVERIFY(wire::verifyRequest(request(), fields, RfcPublicKey)->carried);
        fields.input.chop(qstrlen(";tag=\"wasl-carried\""));
        QVERIFY(!wire::readSignatureInput(fields.input)->carried);
        QVERIFY2(!wire::verifyRequest(request(), fields, RfcPublicKey), "nobody takes the tag away");
        fields = wire::signRequest(request(), {1'790'000'000, "K7F3"_ba}, rfcKey());
        fields.input += ";tag=\"wasl-carried\"";
        QVERIFY2(!wire::verifyRequest(request(), fields, RfcPublicKey), "nor adds it");
    }

    void everyPartIsCovered_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("method") << 0;
        QTest::newRow("authority") << 1;
        QTest::newRow("path") << 2;
        QTest::newRow("body") << 3;
        QTest::newRow("time") << 4;
        QTest::newRow("key id") << 5;
        QTest::newRow("key") << 6;
    }

    void everyPartIsCovered()
    {
        QFETCH(int, part);
        auto fields = wire::signRequest(request(), {1'790'000'000, "K7F3"_ba}, rfcKey());
        auto seen = request();
        QByteArray key = RfcPublicKey;
        switch (part) {
        case 0:
            seen.method = "GET"_ba;
            break;
        case 1:
            seen.authority = "other:8443"_ba;
            break;
        case 2:
            seen.path.replace("K7F3", "K7F4");
            break;
        case 3:
            seen.contentDigest = wire::contentDigest("bodz");
            break;
        case 4:
            fields.input.replace("1790000000", "1790000001");
            break;
        case 5:
            fields.input.replace("K7F3", "K7F4");
            break;
        default:
            key[0] = static_cast<char>(key[0] ^ 1);
            break;
        }
        const auto verified = wire::verifyRequest(seen, fields, key);
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, u"bad-signature"_s);
    }

    void onlyOneFormIsRead_data()
    {
        QTest::addColumn<QByteArray>("input");
        const QByteArray covered = "sig1=(\"@method\" \"@authority\" \"@path\" \"content-digest\")"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nothing covered") << "sig1=();created=1;keyid=\"A\";alg=\"ed25519\""_ba;
        QTest::newRow("body not covered")
            << "sig1=(\"@method\" \"@authority\" \"@path\");created=1;keyid=\"A\";alg=\"ed25519\""_ba;
        QTest::newRow("plus sign") << covered + ";created=+1;keyid=\"A\";alg=\"ed25519\"";
        QTest::newRow("no time") << covered + ";created=;keyid=\"A\";alg=\"ed25519\"";
        QTest::newRow("quote in the key id") << covered + ";created=1;keyid=\"A\"B\";alg=\"ed25519\"";
        QTest::newRow("no key id") << covered + ";created=1;keyid=\"\";alg=\"ed25519\"";
        QTest::newRow("another algorithm") << covered + ";created=1;keyid=\"A\";alg=\"hmac-sha256\"";
        QTest::newRow("too long") << covered + ";created=1;keyid=\"" + QByteArray(600, 'A') +
                                         "\";alg=\"ed25519\"";
        QTest::newRow("overlapping ends")
            << "sig1=(\"@method\" \"@authority\" \"@path\" \"content-digest\");created=\";alg=\"ed25519\""_ba;
    }

    void onlyOneFormIsRead()
    {
        QFETCH(QByteArray, input);
        QVERIFY(!wire::readSignatureInput(input));
    }

    void badSignatureFields()
    {
        auto fields = wire::signRequest(request(), {1, "K7F3"_ba}, rfcKey());
        for (const QByteArray& signature :
             {QByteArray(), "sig1=:"_ba, "sig1=::"_ba, "sig1=:AAAA:"_ba, "sig1=:*:"_ba, "sig2=:AAAA:"_ba}) {
            fields.signature = signature;
            QVERIFY(!wire::verifyRequest(request(), fields, RfcPublicKey));
        }
    }
};

WASL_TEST(HttpSignatureTest)
#include "tst_http_signature.moc"
