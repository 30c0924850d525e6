// Bytes that must not outlive their use, and what libsodium makes of them.

#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/keys/durable_file.h"
#include "app/storage/keys/environment.h"
#include "app/storage/keys/process_hardening.h"
#include "app/storage/keys/secret_bytes.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace wasl::storage;
using namespace wasl;
using wasl::tests::sameSecret;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moveLeavesNothingBehind()
    {
        auto secret = SecretBytes::from(QByteArrayLiteral("secret"));
        const SecretBytes moved = std::move(secret);
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
        QCOMPARE(moved.size(), std::size_t{6});
        QVERIFY(sameSecret(moved, SecretBytes::from(QByteArrayLiteral("secret"))));
    }

    void subkeysDifferByNumberAndByKey()
    {
        const auto random = systemEnvironment().random;
        const auto key = randomSecret(keyBytes, random);
        const auto other = randomSecret(keyBytes, random);
        QSet<QByteArray> seen;
        for (int number = 1; number <= 8; ++number)
            for (const auto* from : {&key, &other}) {
                const auto subkey = deriveSubkey(*from, static_cast<Subkey>(number));
                seen.insert(QByteArray(reinterpret_cast<const char*>(subkey.data()), keyBytes));
            }
        QCOMPARE(seen.size(), 16);
        QVERIFY(sameSecret(deriveSubkey(key, Subkey::Database), deriveSubkey(key, Subkey::Database)));
    }

    // However a keyboard composes é or ﷲ, the passphrase is the same.
    void passphrasesAreComparedInNormalForm()
    {
        const KdfParameters cheap{1, 64};
        const QByteArray salt(saltBytes, 's');
        QVERIFY(sameSecret(passphraseKey(u"caf\u00e9 lumi\u00e8re"_s, salt, cheap),
                           passphraseKey(u"cafe\u0301 lumie\u0300re"_s, salt, cheap)));
        QVERIFY(!sameSecret(passphraseKey(u"a"_s, salt, cheap), passphraseKey(u"a "_s, salt, cheap)));
        QVERIFY(!sameSecret(passphraseKey(u"a"_s, salt, cheap),
                            passphraseKey(u"a"_s, QByteArray(saltBytes, 't'), cheap)));
    }

    void everyFlippedBitOfABoxIsSeen()
    {
        const auto random = systemEnvironment().random;
        const auto key = randomSecret(keyBytes, random);
        const auto plain = SecretBytes::from(QByteArrayLiteral("what was said"));
        const auto box = encryptWith(key, plain.bytes(), "here", random);
        const auto opened = decryptWith(key, box, "here");
        QVERIFY(opened && sameSecret(*opened, plain));
        QVERIFY(!decryptWith(key, box, "there"));
        QVERIFY(!decryptWith(key, box.left(10), "here"));
        for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
            auto damaged = box;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!decryptWith(key, damaged, "here"));
        }
        const auto empty = encryptWith(key, {}, "here", random);
        QVERIFY(decryptWith(key, empty, "here"));
    }

    void sealedForOneOpensForOne()
    {
        const auto random = systemEnvironment().random;
        const auto amal = makeKeyPairs(random);
        const auto badr = makeKeyPairs(random);
        const auto key = randomSecret(keyBytes, random);
        const auto sealed = sealTo(amal.boxPublic, key);
        QCOMPARE(sealed.size(), sealedKeyBytes);
        const auto opened = openSealed(amal, sealed);
        QVERIFY(opened && sameSecret(*opened, key));
        QVERIFY(!openSealed(badr, sealed));
        QVERIFY(!openSealed(amal, QByteArray()));

        const auto signature = signWith(amal, "message");
        QVERIFY(signatureIsGood(amal.signPublic, "message", signature));
        QVERIFY(!signatureIsGood(badr.signPublic, "message", signature));
        QVERIFY(!signatureIsGood(amal.signPublic, "massage", signature));
    }

    void aNoteOpensOnlyInItsPlace()
    {
        const auto random = systemEnvironment().random;
        CompartmentCipher legal(domain::Compartment::Legal, random);
        legal.addKey(1, randomSecret(keyBytes, random));
        const NotePlace place{u"018f-case"_s, u"note"_s, 3};
        const auto box = legal.encrypt(u"شهادة سرية"_s, place);
        QCOMPARE(legal.decrypt(box, place).value(), u"شهادة سرية"_s);
        QCOMPARE(legal.decrypt(box, {u"018f-other"_s, u"note"_s, 3}).error().code, u"note-not-readable"_s);
        QVERIFY(!legal.decrypt(box, {u"018f-case"_s, u"summary"_s, 3}));
        QVERIFY(!legal.decrypt(box, {u"018f-case"_s, u"note"_s, 2}));
        QVERIFY(!legal.decrypt(box, {u"018f-casenot"_s, u"e"_s, 3}));
        QVERIFY(!legal.decrypt(QByteArray(), place));

        // A second key: new notes use it, old ones still open.
        legal.addKey(2, randomSecret(keyBytes, random));
        QVERIFY(legal.decrypt(box, place));
        CompartmentCipher later(domain::Compartment::Legal, random);
        later.addKey(2, legal.keys().at(2).copy());
        QVERIFY(later.decrypt(legal.encrypt(u"new"_s, place), place));
        QVERIFY(!later.decrypt(box, place));

        CompartmentCipher medical(domain::Compartment::Medical, random);
        medical.addKey(1, legal.keys().at(1).copy());
        QVERIFY(!medical.decrypt(box, place));
    }

    void calibrationKeepsToItsBounds()
    {
        const auto cost = KdfParameters::calibrated();
        QVERIFY(cost.memoryKiB >= 64U * 1024 && cost.memoryKiB <= 512U * 1024);
        QCOMPARE(cost.passes, 3U);
        QElapsedTimer timer;
        timer.start();
        (void)passphraseKey(u"measured"_s, QByteArray(saltBytes, 's'), cost);
        qInfo("calibrated: %u MiB, %u passes, %lld ms", cost.memoryKiB / 1024, cost.passes, timer.elapsed());
        timer.restart();
        (void)passphraseKey(u"measured"_s, QByteArray(saltBytes, 's'), KdfParameters{});
        qInfo("128 MiB, 3 passes: %lld ms", timer.elapsed());
    }

    void filesAreWrittenWholeAndForTheirOwner()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"file"_s);
        QVERIFY(writeDurably(path, "one"));
        QVERIFY(writeDurably(path, "two"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        struct stat found = {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777U, 0600U);
        QVERIFY(!QFile::exists(path + u".new"_s));
        QCOMPARE(writeDurably(folder.filePath(u"missing/file"_s), "x").error().code,
                 u"folder-not-writable"_s);

        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        tightenPermissions(folder.path());
        QCOMPARE(stat(QFile::encodeName(path).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777U, 0600U);
    }

    void noCoreDumpAndNoDebugger()
    {
        QVERIFY(hardenProcess());
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        rlimit limit = {};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        (void)prctl(PR_SET_DUMPABLE, 1);
    }
};

WASL_TEST(TestSecrets)
#include "tst_secrets.moc"
