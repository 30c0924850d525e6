// The file of key slots: what goes in comes out, and no bytes whatever do harm.

#include "app/storage/keys/environment.h"
#include "app/storage/keys/key_slot_files.h"
#include "app/storage/keys/slot_opening.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace wasl::storage;
using namespace wasl;
using wasl::tests::sameSecret;
using namespace Qt::StringLiterals;

namespace
{

constexpr KdfParameters cheap{1, 64};

struct Sample
{
    KeySlots slots;
    SecretBytes masterKey;
    SecretBytes root;
    KeyPairs amal;

    Sample()
    {
        const auto environment = systemEnvironment();
        masterKey = randomSecret(keyBytes, environment.random);
        root = randomSecret(keyBytes, environment.random);
        slots.vault = QUuid::createUuid();
        slots.cost = cheap;
        sealRoot(slots, 1, masterKey, root, environment.random);
        slots.label = sealLabel(root, slots.vault, u"جمعية الأمل"_s, environment.random);
        for (const auto& name : {u"Amal"_s, u"Badr"_s}) {
            KeySlot slot;
            slot.user = QUuid::createUuid();
            slot.nameTag = nameTag(slots.vault, name);
            slot.nameBox = sealLabel(root, slots.vault, name, environment.random);
            slot.role = roleNumber(domain::Role::Legal);
            slot.created = QDateTime::fromMSecsSinceEpoch(1767225600000, Qt::UTC);
            auto keys = renewKeyPairs(slot, slots, name + u" passphrase"_s, environment.random);
            sealMasterKey(slot, 1, masterKey);
            sealCompartmentKey(slot, domain::Compartment::Medical, 7,
                               randomSecret(keyBytes, environment.random));
            slots.entries.push_back(slot);
            if (name == "Amal"_L1) amal = std::move(keys);
        }
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestKeySlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        Sample sample;
        sample.slots.pendingGeneration = 2;
        sample.slots.recoveryConfirmed = true;
        sample.slots.entries[1].temporary = true;
        const auto read = decodeKeySlots(encodeKeySlots(sample.slots, sample.masterKey));
        QVERIFY(read);
        QVERIFY(read->content == sample.slots);
        QVERIFY(read->isAuthentic(sample.masterKey));
        QVERIFY(!read->isAuthentic(sample.root));
    }

    void theRightPassphraseOpensItsOwnSlotOnly()
    {
        Sample sample;
        const auto& slot = sample.slots.entries[0];
        const auto key = passphraseKey(u"Amal passphrase"_s, slot.salt, slot.cost);
        const auto keys = openBundle(slot, sample.slots.vault, key);
        QVERIFY(keys);
        QCOMPARE(keys->boxPublic, sample.amal.boxPublic);
        const auto masterKey = openSealed(*keys, slot.masterKeys.front().box);
        QVERIFY(masterKey && sameSecret(*masterKey, sample.masterKey));
        QVERIFY(!openSealed(*keys, sample.slots.entries[1].masterKeys.front().box));
        QVERIFY(!openBundle(slot, QUuid::createUuid(), key));
        QVERIFY(
            !openBundle(slot, sample.slots.vault, passphraseKey(u"amal passphrase"_s, slot.salt, slot.cost)));

        // Bound to user, cost and generation: none can be exchanged for another's.
        for (int what = 0; what < 4; ++what) {
            auto altered = slot;
            if (what == 0) altered.user = QUuid::createUuid();
            if (what == 1) altered.cost.memoryKiB += 1;
            if (what == 2) altered.bundleGeneration += 1;
            if (what == 3) altered.boxPublic = sample.slots.entries[1].boxPublic;
            QVERIFY(!openBundle(altered, sample.slots.vault, key));
        }
        QCOMPARE(openLabel(sample.root, sample.slots.vault, slot.nameBox), u"Amal"_s);
        QVERIFY(findSlot(sample.slots, nameTag(sample.slots.vault, u"  aMAL "_s)) != nullptr);
        QVERIFY(findSlot(sample.slots, nameTag(sample.slots.vault, u"Amal2"_s)) == nullptr);
    }

    void aSwappedPublicKeyIsSeen()
    {
        Sample sample;
        auto bytes = encodeKeySlots(sample.slots, sample.masterKey);
        const auto thief = makeKeyPairs(systemEnvironment().random);
        const auto at = bytes.indexOf(sample.slots.entries[1].boxPublic);
        QVERIFY(at > 0);
        bytes.replace(at, publicKeyBytes, thief.boxPublic);
        const auto read = decodeKeySlots(bytes);
        QVERIFY(read);
        QVERIFY(!read->isAuthentic(sample.masterKey));
    }

    void namesAreNotInTheFile()
    {
        const Sample sample;
        const auto bytes = encodeKeySlots(sample.slots, sample.masterKey);
        for (const auto& word : {u"Amal"_s, u"Badr"_s, u"جمعية"_s})
            QVERIFY(!bytes.contains(word.toUtf8()));
    }

    void everyTruncationIsRefused()
    {
        const Sample sample;
        const auto bytes = encodeKeySlots(sample.slots, sample.masterKey);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(decodeKeySlots(bytes.left(size)).error().code, u"key-slots-damaged"_s);
        QCOMPARE(decodeKeySlots(bytes + 'x').error().code, u"key-slots-damaged"_s);
        QCOMPARE(decodeKeySlots(bytes + QByteArray(maxKeySlotsBytes, 'x')).error().code,
                 u"key-slots-damaged"_s);
    }

    void aNewerVersionIsNamed()
    {
        const Sample sample;
        auto bytes = encodeKeySlots(sample.slots, sample.masterKey);
        bytes[8] = 2;
        QCOMPARE(decodeKeySlots(bytes).error().code, u"newer-version"_s);
    }

    // Hostile files: each is refused, or read within its bounds and not believed.
    void randomDamageIsRefusedOrNotBelieved()
    {
        const Sample sample;
        const auto bytes = encodeKeySlots(sample.slots, sample.masterKey);
        std::mt19937_64 generator(20260101); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same files every time
        const auto below = [&generator](qsizetype limit) {
            return static_cast<qsizetype>(generator() % static_cast<quint64>(limit));
        };
        int parsed = 0;
        constexpr int rounds = 60000;
        for (int round = 0; round < rounds; ++round) {
            auto hostile = bytes;
            for (auto edits = 1 + below(6); edits > 0; --edits) {
                const auto at = below(hostile.size());
                switch (below(5)) {
                case 0:
                    hostile[at] = static_cast<char>(generator());
                    break;
                case 1:
                    hostile[at] = static_cast<char>(hostile[at] ^ (1 << below(8)));
                    break;
                case 2:
                    hostile.remove(at, 1 + below(40));
                    break;
                case 3:
                    hostile.insert(at, hostile.mid(below(hostile.size()), 1 + below(200)));
                    break;
                default:
                    hostile.replace(at, 2, "\xff\xff");
                    break;
                }
                if (hostile.isEmpty()) hostile = "W";
            }
            const auto read = decodeKeySlots(hostile);
            if (!read) continue;
            ++parsed;
            QVERIFY(read->content.cost.memoryKiB <= maxKdfMemoryKiB &&
                    read->content.cost.passes <= maxKdfPasses);
            QVERIFY(read->content.entries.size() <= 1024);
            QVERIFY(hostile == bytes || !read->isAuthentic(sample.masterKey));
        }
        qInfo("%d damaged files, %d well formed, none believed", rounds, parsed);
        QVERIFY(parsed > 0);
    }

    void oneDamagedCopyIsServedByTheOther()
    {
        const QTemporaryDir folder;
        const KeySlotFiles files(folder.path());
        QCOMPARE(files.read().error().code, u"no-case-file"_s);
        Sample sample;
        QVERIFY(files.write(sample.slots, sample.masterKey));
        QCOMPARE(sample.slots.serial, quint64{1});
        QCOMPARE(contentOf(files.pathA()), contentOf(files.pathB()));
        QCOMPARE(files.read()->size(), std::size_t{1});

        const auto good = contentOf(files.pathA());
        for (const auto& path : {files.pathA(), files.pathB()}) {
            for (const auto& damage : {QByteArray(), good.left(100), QByteArray(5000, '\0')}) {
                put(path, damage);
                const auto read = files.read();
                QVERIFY(read);
                QCOMPARE(read->size(), std::size_t{1});
                QVERIFY(read->front().isAuthentic(sample.masterKey));
                QVERIFY(files.repair(read->front()));
                QCOMPARE(contentOf(path), good);
            }
            QVERIFY(QFile::remove(path));
            QVERIFY(files.read());
            QVERIFY(files.repair(files.read()->front()));
            QCOMPARE(contentOf(path), good);
        }
        put(files.pathA(), "x");
        put(files.pathB(), good.chopped(1));
        QCOMPARE(files.read().error().code, u"key-slots-damaged"_s);
    }

    void theNewerCopyComesFirst()
    {
        const QTemporaryDir folder;
        const KeySlotFiles files(folder.path());
        Sample sample;
        QVERIFY(files.write(sample.slots, sample.masterKey));
        const auto older = contentOf(files.pathA());
        QVERIFY(files.write(sample.slots, sample.masterKey));
        put(files.pathA(), older);
        const auto read = files.read();
        QCOMPARE(read->size(), std::size_t{2});
        QCOMPARE(read->front().content.serial, quint64{2});
        QCOMPARE(read->back().content.serial, quint64{1});
    }
};

WASL_TEST(TestKeySlots)
#include "tst_key_slots.moc"
