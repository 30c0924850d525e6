// Photos beside the database: encrypted, bare of anything but the picture, gone with the person, carried by
// backups and rotations.

#include "app/storage/attachment_store.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/person_eraser.h"
#include "tests/support/open_case_file.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::test::OpenCaseFile;

namespace
{

/// The form of a JPEG, which is all a store looks at: JFIF's segment, whatever is given, and the scan.
QByteArray jpegWith(const QByteArray& segment, const QByteArray& scan = "canary-in-the-picture")
{
    return QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20) + segment +
           QByteArray("\xFF\xDA\x00\x02", 4) + scan + "\xFF\xD9";
}

storage::AttachmentStore attachmentsIn(storage::CaseFile& file)
{
    return {file.database(), file.subkey(storage::Subkey::Attachments)};
}

QStringList filesIn(const storage::CaseFile& file)
{
    return QDir(file.folder() + u"/attachments"_s).entryList(QDir::Files);
}

QByteArray everythingOnDisk(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoIsKeptEncryptedAndReplaced()
    {
        OpenCaseFile file;
        const auto person = file.add(wasl::test::aBeneficiary());
        auto store = attachmentsIn(file.file());
        const auto first = OpenCaseFile::check(store.setPhoto(person.id, jpegWith({})));
        QCOMPARE(file.people().find(person.id)->photo, first);
        QCOMPARE(OpenCaseFile::check(store.photo(first)), jpegWith({}));
        QCOMPARE(filesIn(file.file()), QStringList(first.toString()));
        QVERIFY(!everythingOnDisk(file.file().folder()).contains("canary-in-the-picture"));
        QVERIFY(!everythingOnDisk(file.file().folder()).contains("JFIF"));

        const auto second = OpenCaseFile::check(store.setPhoto(person.id, jpegWith({}, "another")));
        QCOMPARE(OpenCaseFile::check(store.photo(second)), jpegWith({}, "another"));
        QCOMPARE(store.photo(first).error().code, u"not-found"_s);
        QCOMPARE(filesIn(file.file()), QStringList(second.toString()));

        OpenCaseFile::check(store.removePhoto(person.id));
        QVERIFY(!file.people().find(person.id)->photo);
        QVERIFY(filesIn(file.file()).isEmpty());
    }

    void onlyTheBarePictureIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto segment = [](char marker, const QByteArray& body) {
            return QByteArray("\xFF") + marker + char(0) + char(body.size() + 2) + body;
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a png") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("EXIF") << jpegWith(segment('\xE1', "Exif GPS 31.63N 7.99W"));
        QTest::newRow("a colour profile") << jpegWith(segment('\xE2', "ICC_PROFILE"));
        QTest::newRow("Photoshop") << jpegWith(segment('\xED', "8BIM"));
        QTest::newRow("a comment") << jpegWith(segment('\xFE', "made at the clinic"));
        QTest::newRow("more behind the picture") << jpegWith({}) + "PK and a zip";
        QTest::newRow("too large") << jpegWith({}, QByteArray(300 * 1024, 'x'));
    }

    void onlyTheBarePictureIsTaken()
    {
        QFETCH(QByteArray, bytes);
        OpenCaseFile file;
        const auto person = file.add(wasl::test::aBeneficiary());
        QCOMPARE(attachmentsIn(file.file()).setPhoto(person.id, bytes).error().code, u"photo-form"_s);
        QVERIFY(filesIn(file.file()).isEmpty());
        QVERIFY(!file.people().find(person.id)->photo);
    }

    void whoMayNotEditLeavesNothingOnTheDisk()
    {
        OpenCaseFile file(domain::Role::Auditor);
        const auto refused =
            attachmentsIn(file.file()).setPhoto(domain::BeneficiaryId(QUuid::createUuid()), jpegWith({}));
        QCOMPARE(refused.error().code, u"not-allowed"_s);
        QVERIFY(filesIn(file.file()).isEmpty());
        QCOMPARE(attachmentsIn(file.file()).photo(domain::AttachmentId(QUuid::createUuid())).error().code,
                 u"not-allowed"_s);
    }

    void anAlteredOrExchangedFileIsSeen()
    {
        OpenCaseFile file;
        auto store = attachmentsIn(file.file());
        const auto hers = OpenCaseFile::check(
            store.setPhoto(file.add(wasl::test::aBeneficiary()).id, jpegWith({}, "hers")));
        const auto other = OpenCaseFile::check(store.setPhoto(
            file.add(wasl::test::aBeneficiary().named("Binta", "Sow")).id, jpegWith({}, "other")));
        const auto path = [&](const domain::AttachmentId& id) {
            return file.file().folder() + u"/attachments/"_s + id.toString();
        };
        QVERIFY(QFile::remove(path(hers)));
        QCOMPARE(store.photo(hers).error().code, u"attachment-damaged"_s);
        QVERIFY(QFile::copy(path(other), path(hers)));
        QCOMPARE(store.photo(hers).error().code, u"attachment-damaged"_s);
        QVERIFY(store.photo(other));
        QFile file2(path(other));
        QVERIFY(file2.open(QIODevice::ReadWrite));
        file2.seek(30);
        const auto byte = file2.read(1);
        file2.seek(30);
        file2.write(QByteArray(1, char(byte[0] ^ 1)));
        file2.close();
        QCOMPARE(store.photo(other).error().code, u"attachment-damaged"_s);
    }

    void itGoesWithThePerson()
    {
        OpenCaseFile file;
        auto store = attachmentsIn(file.file());
        const auto person = file.add(wasl::test::aBeneficiary());
        const auto stays = file.add(wasl::test::aBeneficiary().named("Binta", "Sow"));
        const auto hers = OpenCaseFile::check(store.setPhoto(person.id, jpegWith({})));
        const auto other = OpenCaseFile::check(store.setPhoto(stays.id, jpegWith({})));
        OpenCaseFile::check(storage::PersonEraser(file.database()).erase(person.id, u"asked for"_s));
        QCOMPARE(filesIn(file.file()), QStringList(other.toString()));
        QCOMPARE(store.photo(hers).error().code, u"not-found"_s);
        QVERIFY(store.photo(other));
    }

    void aBackupCarriesItAndARotationLeavesItReadable()
    {
        OpenCaseFile file;
        const auto person = file.add(wasl::test::aBeneficiary());
        const auto id = OpenCaseFile::check(attachmentsIn(file.file()).setPhoto(person.id, jpegWith({})));
        OpenCaseFile::check(file.file().rotateKeys());
        QVERIFY(attachmentsIn(file.file()).photo(id));

        QTemporaryDir folder;
        const auto report = OpenCaseFile::check(file.file().backup(folder.filePath(u"backup"_s)));
        QCOMPARE(report.attachments, 1);
        OpenCaseFile::check(attachmentsIn(file.file()).removePhoto(person.id));
        const auto restored = file.restore(folder.filePath(u"backup"_s), folder.filePath(u"restored"_s));
        QCOMPARE(OpenCaseFile::check(attachmentsIn(*restored).photo(id)), jpegWith({}));
        QCOMPARE(storage::BeneficiaryStore(restored->database()).find(person.id)->photo, id);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
