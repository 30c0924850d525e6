// A stolen, switched-off laptop tells nothing; a locked program forgets.

#include "tests/storage/vault/vault_fixture.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

const QStringList& canaries()
{
    static const QStringList names{u"قنديل الزمردي"_s, u"Zéphyrine Canariac"_s, u"ⵣⵉⵔⵉ ⴰⵎⴰⵣⵉⵖ"_s,
                                   u"Kanari 🐦🔑"_s};
    return names;
}

// In the encodings in which a program holds texts.
QList<QByteArray> needles()
{
    QList<QByteArray> found;
    for (const auto& name : canaries()) {
        found << name.toUtf8();
        found << QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    }
    return found;
}

QStringList hitsIn(const QString& folder, const QList<QByteArray>& wanted)
{
    QStringList hits;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const auto content = contentOf(files.filePath());
        for (const auto& needle : wanted)
            if (content.contains(needle)) hits << files.filePath();
    }
    return hits;
}

// How often 32 bytes lie in this process's own memory, told backwards so that the question is not an answer.
// Read with system calls into one buffer that is left out: whatever else is found, the program keeps.
int countInMemory(const std::array<unsigned char, keyBytes>& backwards)
{
    static std::array<unsigned char, 1 << 16> buffer;
    const auto ownFrom = reinterpret_cast<std::uintptr_t>(buffer.data());
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps(u"/proc/self/maps"_s);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly)) return -1;
    int count = 0;
    for (const auto& line : maps.readAll().split('\n')) {
        const auto fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw")) continue;
        const auto ends = fields[0].split('-');
        const auto to = ends.value(1).toULongLong(nullptr, 16);
        // Half a buffer at a time, so that nothing is cut in two; what is found in the second half is found
        // again.
        for (auto at = ends[0].toULongLong(nullptr, 16); at < to; at += buffer.size() / 2) {
            if (at + buffer.size() > ownFrom && at < ownFrom + buffer.size()) continue;
            const auto got = ::pread(memory, buffer.data(), std::min<std::size_t>(buffer.size(), to - at),
                                     static_cast<off_t>(at));
            for (ssize_t from = 0; from + ssize_t{keyBytes} <= got && from < ssize_t(buffer.size() / 2);
                 ++from)
                if (std::equal(backwards.rbegin(), backwards.rend(), buffer.begin() + from)) ++count;
        }
    }
    ::close(memory);
    buffer.fill(0);
    return count;
}

} // namespace

class TestVaultSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canariesAreNowhereOnDisk()
    {
        VaultFixture vault;
        const auto backup = vault.beside(u"stick/backup"_s);
        const auto sensitive = needles()
                               << "olive-trottoir-27"
                               << "amina" << VaultFixture::association().toUtf8() << vault.code.toLatin1()
                               << QString(vault.code).remove(u'-').toLatin1();
        {
            auto file = vault.open();
            for (int round = 0; round < 200; ++round)
                for (const auto& name : canaries())
                    putRow(file->database(), u"%1 %2"_s.arg(name).arg(round), name + u" lives here"_s);
            // While the write-ahead log is still there, and after a backup.
            QVERIFY(QFile::exists(vault.folder() + u"/cases.db-wal"_s));
            QCOMPARE(hitsIn(vault.folder(), sensitive), QStringList());
            QVERIFY(file->backup(backup));
            QVERIFY(file->rotateKeys());
            QCOMPARE(hitsIn(vault.folder(), sensitive), QStringList());
        }
        QCOMPARE(hitsIn(vault.folder(), sensitive), QStringList());
        QCOMPARE(hitsIn(backup, sensitive), QStringList());
        QVERIFY(!contentOf(vault.folder() + u"/cases.db"_s).startsWith("SQLite format 3"));
        // The search itself works.
        QVERIFY(putContent(vault.folder() + u"/plain"_s, canaries().first().toUtf8()));
        QCOMPARE(hitsIn(vault.folder(), sensitive).size(), 1);
    }

    void lockedTheKeysAreGoneFromMemory()
    {
        VaultFixture vault;
        auto file = vault.open();
        std::array<std::array<unsigned char, keyBytes>, 3> backwards{};
        std::size_t at = 0;
        for (const auto which : {Subkey::Database, Subkey::SlotMac, Subkey::ReleaseNoise}) {
            const auto key = file->subkey(which);
            std::reverse_copy(key.data(), key.data() + keyBytes, backwards[at++].begin());
        }
        // While open, SQLCipher has the page key.
        const int found = countInMemory(backwards[0]);
        if (found < 0) QSKIP("this system does not let a process read its own memory");
        qInfo("page key while open: %d times", found);
        QVERIFY(found >= 1);
        file->lock();
        for (const auto& key : backwards)
            QCOMPARE(countInMemory(key), 0);
    }

    // The page key is the one of the design: raw, without a derivation of its own. Somebody without Wasl but
    // with the key can read the records; without it nobody can.
    void sqlcipherOpensWithTheDerivedKeyOnly()
    {
        const auto tool = QStandardPaths::findExecutable(u"sqlcipher"_s);
        if (tool.isEmpty()) QSKIP("sqlcipher is not installed");
        VaultFixture vault;
        QByteArray hex;
        {
            auto file = vault.open();
            putRow(file->database(), u"a"_s, u"found"_s);
            const auto key = file->subkey(Subkey::Database);
            hex = QByteArray(reinterpret_cast<const char*>(key.data()), keyBytes).toHex();
        }
        const auto ask = [&](const QByteArray& keyHex) {
            QProcess process;
            process.start(tool, {vault.folder() + u"/cases.db"_s});
            process.write(
                "PRAGMA key = \"x'" + keyHex +
                "'\"; PRAGMA cipher_integrity_check; PRAGMA integrity_check; SELECT value FROM setting WHERE "
                "name = 'a';\n");
            process.closeWriteChannel();
            process.waitForFinished(20000);
            return process.readAllStandardOutput();
        };
        const auto answer = ask(hex);
        QVERIFY2(answer.contains("found") && answer.contains("ok"), answer.constData());
        QVERIFY(!ask(QByteArray(64, '0')).contains("found"));
    }
};

WASL_TEST(TestVaultSecrecy)
#include "tst_vault_secrecy.moc"
