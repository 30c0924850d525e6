// Photos and the files of cases beside the database: encrypted, judged by their bytes, gone with the person,
// carried by backups and rotations.

#include "app/storage/access_log.h"
#include "app/storage/attachment_store.h"
#include "app/storage/case_store.h"
#include "app/storage/journal.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/person_eraser.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::OpenCaseFile;

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

/// An archive with these files, stored, as the writers of documents make them (APPNOTE.TXT 4.3).
QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>>& files)
{
    const auto number = [](qsizetype value, int bytes) {
        QByteArray little;
        for (int i = 0; i < bytes; ++i, value /= 256)
            little += char(value % 256);
        return little;
    };
    QByteArray body, directory;
    for (const auto& [name, content] : files) {
        const auto common = number(20, 2) + number(0, 12) + number(content.size(), 4) +
                            number(content.size(), 4) + number(name.size(), 2) + number(0, 2);
        directory += QByteArray("PK\1\2\x14\0", 6) + common + number(0, 10) + number(body.size(), 4) + name;
        body += "PK\3\4" + common + name + content;
    }
    return body + directory + "PK\5\6" + number(0, 4) + number(qsizetype(files.size()), 2) +
           number(qsizetype(files.size()), 2) + number(directory.size(), 4) + number(body.size(), 4) +
           number(0, 2);
}

QByteArray wordDocument(const QByteArray& more = {})
{
    std::vector<std::pair<QByteArray, QByteArray>> files{{"[Content_Types].xml", "<Types/>"},
                                                         {"word/document.xml", "<w:document/>"}};
    if (!more.isEmpty()) files.push_back({more, "x"});
    return zipOf(files);
}

QByteArray openDocument(const QByteArray& more = {})
{
    std::vector<std::pair<QByteArray, QByteArray>> files{
        {"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<office/>"}};
    if (!more.isEmpty()) files.push_back({more, "x"});
    return zipOf(files);
}

QString refusalOf(const QByteArray& bytes)
{
    const auto kind = storage::kindOfContent(bytes);
    return kind ? storage::mediaType(*kind) : kind.error().code;
}

/// A case in an open file, and files on the disk to attach to it.
struct AttachmentsDesk
{
    OpenCaseFile file;
    QTemporaryDir folder;
    domain::Beneficiary person = file.add(wasl::tests::aBeneficiary());
    domain::CaseId id = OpenCaseFile::check(
        storage::CaseStore(file.database()).save(domain::openCase({}, person.id, QDate(2026, 11, 23))));

    storage::AttachmentStore store() { return attachmentsIn(file.file()); }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) qFatal("not written");
        return out.fileName();
    }
    domain::Result<domain::AttachmentId> attach(const QString& path,
                                                domain::Compartment in = domain::Compartment::General)
    {
        auto begun = store().begin(id, in);
        if (!begun) return tl::unexpected(begun.error());
        if (auto taken = begun->takeIn(path); !taken) return tl::unexpected(taken.error());
        return store().keep(*std::move(begun));
    }
};

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
        const auto person = file.add(wasl::tests::aBeneficiary());
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
        QTest::newRow("a second picture with EXIF")
            << jpegWith({}) + jpegWith(segment('\xE1', "Exif GPS 31.63N 7.99W"));
        QTest::newRow("a place between two scans")
            << jpegWith({}, "scan" + segment('\xE1', "Exif GPS 31.63N 7.99W") + "\xFF\xDA");
        QTest::newRow("a small picture beside the picture") << jpegWith(segment('\xE0', "JFXX thumbnail"));
        QTest::newRow("one in JFIF's own segment")
            << jpegWith(segment('\xE0', QByteArray("JFIF\0\1\1\0\0\1\0\1\1\1RGB", 17)));
        QTest::newRow("cut in the picture") << jpegWith({}).chopped(2);
        QTest::newRow("too large") << jpegWith({}, QByteArray(300 * 1024, 'x'));
    }

    void onlyTheBarePictureIsTaken()
    {
        QFETCH(QByteArray, bytes);
        OpenCaseFile file;
        const auto person = file.add(wasl::tests::aBeneficiary());
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
            store.setPhoto(file.add(wasl::tests::aBeneficiary()).id, jpegWith({}, "hers")));
        const auto other = OpenCaseFile::check(store.setPhoto(
            file.add(wasl::tests::aBeneficiary().named("Binta", "Sow")).id, jpegWith({}, "other")));
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
        const auto person = file.add(wasl::tests::aBeneficiary());
        const auto stays = file.add(wasl::tests::aBeneficiary().named("Binta", "Sow"));
        const auto hers = OpenCaseFile::check(store.setPhoto(person.id, jpegWith({})));
        const auto other = OpenCaseFile::check(store.setPhoto(stays.id, jpegWith({})));
        OpenCaseFile::check(storage::PersonEraser(file.database()).erase(person.id, u"asked for"_s));
        QCOMPARE(filesIn(file.file()), QStringList(other.toString()));
        QCOMPARE(store.photo(hers).error().code, u"not-found"_s);
        QVERIFY(store.photo(other));
    }

    void aFileOfACaseIsKeptEncryptedAndRemoved()
    {
        AttachmentsDesk desk;
        const QByteArray letter = "%PDF-1.7\ncanary-in-the-letter\n%%EOF\n";
        const auto id = OpenCaseFile::check(desk.attach(desk.write(u"lettre.pdf"_s, letter)));
        auto store = desk.store();
        QCOMPARE(OpenCaseFile::check(store.read(id)), letter);
        const auto listed = store.ofCase(desk.id);
        QCOMPARE(listed.size(), 1U);
        QCOMPARE(listed[0].name, u"lettre.pdf"_s);
        QCOMPARE(listed[0].kind, storage::FileKind::Pdf);
        QCOMPARE(listed[0].size, letter.size());
        QCOMPARE(listed[0].addedBy, desk.file.file().actor().user);
        QCOMPARE(filesIn(desk.file.file()), QStringList(id.toString()));
        QVERIFY(!everythingOnDisk(desk.file.file().folder()).contains("canary-in-the-letter"));

        const auto copy = desk.folder.filePath(u"copy.pdf"_s);
        OpenCaseFile::check(store.saveCopy(id, copy));
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), letter);
        QStringList looked;
        for (const auto& entry : storage::AccessLog(desk.file.database()).of(desk.person.id.uuid()))
            looked << entry.what;
        QCOMPARE(looked, (QStringList{u"attachment-copy"_s, u"attachment"_s}));

        OpenCaseFile::check(store.remove(id));
        QVERIFY(filesIn(desk.file.file()).isEmpty());
        QVERIFY(store.ofCase(desk.id).empty());
        QCOMPARE(store.read(id).error().code, u"not-found"_s);
        const auto last = storage::Journal(desk.file.database()).history(desk.person.id.uuid(), 1).front();
        QCOMPARE(last.change.entity, u"attachment"_s);
        QCOMPARE(last.change.action, u"delete"_s);
        QVERIFY(storage::verifyJournal(desk.file.database()).isIntact());
    }

    void filesAreJudgedByTheirBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("judged");
        const QByteArray elf("\x7F"
                             "ELF\2\1\1\0\0\0\0\0",
                             12);
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << u"application/pdf"_s;
        QTest::newRow("jpeg") << jpegWith({}) << u"image/jpeg"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"image/png"_s;
        QTest::newRow("text") << u"Née à Dakar\nوصلت أمس\n"_s.toUtf8() << u"text/plain"_s;
        QTest::newRow("docx") << wordDocument()
                              << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
        QTest::newRow("xlsx") << zipOf({{"[Content_Types].xml", ""}, {"xl/workbook.xml", ""}})
                              << u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
        QTest::newRow("odt") << openDocument() << u"application/vnd.oasis.opendocument.text"_s;
        QTest::newRow("nothing") << QByteArray() << u"attachment-empty"_s;
        QTest::newRow("ELF") << elf << u"attachment-script"_s;
        QTest::newRow("Windows program") << QByteArray("MZ\x90\0\3", 5) << u"attachment-script"_s;
        QTest::newRow("shell") << QByteArray("#!/bin/sh\nrm -rf ~\n") << u"attachment-script"_s;
        QTest::newRow("batch") << QByteArray("\r\n@echo off\r\n") << u"attachment-script"_s;
        QTest::newRow("html") << QByteArray("  <!DOCTYPE html><p>hi") << u"attachment-script"_s;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                             << u"attachment-script"_s;
        QTest::newRow("script further down")
            << QByteArray("Dear all\n<SCRIPT>alert(1)</SCRIPT>") << u"attachment-script"_s;
        QTest::newRow("docm") << wordDocument("word/vbaProject.bin") << u"attachment-macros"_s;
        QTest::newRow("odt with macros")
            << openDocument("Basic/Standard/Module1.xml") << u"attachment-macros"_s;
        QTest::newRow("another zip") << zipOf({{"a.exe", "MZ"}}) << u"attachment-type"_s;
        QTest::newRow("half a zip") << wordDocument().chopped(10) << u"attachment-type"_s;
        QTest::newRow("a zip whose directory lies elsewhere")
            << QByteArray("PK\3\4") +
                   QByteArray("PK\5\6\0\0\0\0\1\0\1\0\xff\xff\xff\xff\xff\xff\xff\xff\0\0", 22)
            << u"attachment-type"_s;
        QTest::newRow("an ELF with a document behind it") << elf + wordDocument() << u"attachment-script"_s;
        QTest::newRow("bytes") << QByteArray("\0\1\2\3", 4) << u"attachment-type"_s;
        QTest::newRow("broken UTF-8") << QByteArray("Caf\xe9") << u"attachment-type"_s;
    }

    void filesAreJudgedByTheirBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, judged);
        QCOMPARE(refusalOf(bytes), judged);
    }

    void namesAreCleaned_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("up and away") << u"../../etc/x"_s << u"x.pdf"_s;
        QTest::newRow("backwards") << u"..\\..\\x.pdf"_s << u"x.pdf"_s;
        QTest::newRow("only dots") << u"../.."_s << u"attachment.pdf"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile.pdf"_s;
        QTest::newRow("turned around") << u"facture\u202Efdp.exe"_s << u"facturefdp.exe.pdf"_s;
        QTest::newRow("control characters") << u"a\nb\tc\1d.pdf"_s << u"abcd.pdf"_s;
        QTest::newRow("reserved") << u"a:b*c?.PDF"_s << u"a_b_c_.PDF"_s;
        QTest::newRow("Arabic") << u"شهادة السكنى.pdf"_s << u"شهادة السكنى.pdf"_s;
        QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(196, u'x') + u".pdf"_s;
        QTest::newRow("another ending") << u"scan.exe"_s << u"scan.exe.pdf"_s;
    }

    void namesAreCleaned()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(storage::cleanFileName(given, storage::FileKind::Pdf), kept);
        // Cleaning what is clean changes nothing.
        QCOMPARE(storage::cleanFileName(kept, storage::FileKind::Pdf), kept);
    }

    void whatIsRefusedLeavesNothing()
    {
        AttachmentsDesk desk;
        const QByteArray elf("\x7F"
                             "ELF\2\1\1",
                             7);
        QCOMPARE(desk.attach(desk.write(u"passeport.pdf"_s, elf)).error().code, u"attachment-script"_s);
        QCOMPARE(desk.attach(desk.folder.filePath(u"nowhere.pdf"_s)).error().code,
                 u"attachment-unreadable"_s);
        QCOMPARE(desk.attach(desk.folder.path()).error().code, u"attachment-unreadable"_s);
        QCOMPARE(desk.attach(u"/dev/zero"_s).error().code, u"attachment-unreadable"_s);

        // Two gigabytes of nothing: refused by its size, at once, whatever it begins with.
        const auto huge = desk.write(u"film.pdf"_s, "%PDF-1.7\n");
        QVERIFY(QFile::resize(huge, 2LL * 1024 * 1024 * 1024));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(desk.attach(huge).error().code, u"attachment-too-large"_s);
        qInfo("a film of 2 GB refused in %lld ms", timer.elapsed());
        const auto limit = desk.write(u"limit.txt"_s, QByteArray(storage::maxIncomingBytes, 'x'));
        QVERIFY(desk.attach(limit));
        QVERIFY(QFile::resize(limit, storage::maxIncomingBytes + 1));
        QCOMPARE(desk.attach(limit).error().code, u"attachment-too-large"_s);

        // Stopped in the middle, or given up before its row was written.
        auto begun = OpenCaseFile::check(desk.store().begin(desk.id));
        const auto text = desk.write(u"a.txt"_s, QByteArray(2'000'000, 'x'));
        int told = 0;
        QCOMPARE(begun.takeIn(text, [&](qint64, qint64) { return ++told < 3; }).error().code, u"cancelled"_s);
        QCOMPARE(told, 3);
        {
            auto abandoned = OpenCaseFile::check(desk.store().begin(desk.id));
            OpenCaseFile::check(abandoned.takeIn(text));
            QCOMPARE(filesIn(desk.file.file()).size(), 2);
        }
        QCOMPARE(filesIn(desk.file.file()).size(), 1);
        QCOMPARE(desk.store().ofCase(desk.id).size(), 1U);
        const auto before = storage::Journal(desk.file.database()).head().sequence;
        QCOMPARE(desk.store().begin(domain::CaseId(QUuid::createUuid())).error().code, u"not-found"_s);
        QCOMPARE(storage::Journal(desk.file.database()).head().sequence, before);
    }

    void anAlteredFileOfACaseIsRefused()
    {
        AttachmentsDesk desk;
        const auto id = OpenCaseFile::check(desk.attach(desk.write(u"a.txt"_s, "one")));
        const auto other = OpenCaseFile::check(desk.attach(desk.write(u"b.txt"_s, "two")));
        const auto path = [&](const auto& each) {
            return desk.file.file().folder() + u"/attachments/"_s + each.toString();
        };
        QFile file(path(id));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1);
        const auto byte = file.read(1);
        file.seek(file.size() - 1);
        file.write(QByteArray(1, char(byte[0] ^ 1)));
        file.close();
        QCOMPARE(desk.store().read(id).error().code, u"attachment-damaged"_s);
        QCOMPARE(desk.store().saveCopy(id, desk.folder.filePath(u"copy"_s)).error().code,
                 u"attachment-damaged"_s);
        QVERIFY(!QFile::exists(desk.folder.filePath(u"copy"_s)));
        // Exchanged with another, and its sum and key with it: each is bound to its place.
        QVERIFY(QFile::remove(path(id)) && QFile::copy(path(other), path(id)));
        desk.file.database().execute(
            u"UPDATE attachment SET digest = (SELECT digest FROM attachment WHERE id = ?), "
            "wrapped_key = (SELECT wrapped_key FROM attachment WHERE id = ?) WHERE id = ?"_s,
            other, other, id);
        QCOMPARE(desk.store().read(id).error().code, u"attachment-damaged"_s);
        QCOMPARE(OpenCaseFile::check(desk.store().read(other)), QByteArray("two"));
    }

    void aCompartmentIsClosedToWhoHasNoKey()
    {
        // A real nurse with a real key, in a real file; the manager who made it holds none.
        OpenCaseFile file(domain::Role::Medical);
        auto& database = file.database();
        storage::CompartmentCipher cipher(domain::Compartment::Medical, database.environment().random);
        cipher.addKey(1, storage::randomSecret(storage::keyBytes, database.environment().random));
        bool held = true;
        database.lendCiphers([&](domain::Compartment which) {
            return held && which == domain::Compartment::Medical ? &cipher : nullptr;
        });
        const auto person = file.add(wasl::tests::aBeneficiary());
        const auto id = OpenCaseFile::check(
            storage::CaseStore(database).save(domain::openCase({}, person.id, QDate(2026, 11, 23))));
        QTemporaryDir folder;
        QFile out(folder.filePath(u"canary-diagnosis.txt"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("canary-result");
        out.close();
        auto store = attachmentsIn(file.file());
        auto begun = OpenCaseFile::check(store.begin(id, domain::Compartment::Medical));
        OpenCaseFile::check(begun.takeIn(out.fileName()));
        const auto kept = OpenCaseFile::check(store.keep(std::move(begun)));
        QCOMPARE(OpenCaseFile::check(store.read(kept)), QByteArray("canary-result"));
        QCOMPARE(store.ofCase(id)[0].name, u"canary-diagnosis.txt"_s);
        // Not even its name stands anywhere in the database, the journal included.
        for (const auto& [table, column] :
             {std::pair(u"attachment"_s, u"name"_s), {u"journal"_s, u"changes"_s}}) {
            auto row =
                database.query(u"SELECT count(*) FROM %1 WHERE instr(%2, 'canary')"_s.arg(table, column));
            QVERIFY(row.next());
            QCOMPARE(row.get<int>(0), 0);
        }

        // Without the compartment's key, with the open database and the key of all attachments in hand.
        held = false;
        QVERIFY(store.ofCase(id).empty());
        QCOMPARE(store.read(kept).error().code, u"not-found"_s);
        QCOMPARE(store.saveCopy(kept, folder.filePath(u"copy"_s)).error().code, u"not-found"_s);
        QCOMPARE(store.remove(kept).error().code, u"not-found"_s);
        QCOMPARE(store.begin(id, domain::Compartment::Medical).error().code, u"compartment-closed"_s);
        // Calling it a general one in the database does not open it either: its key is wrapped twice.
        database.execute(u"UPDATE attachment SET compartment = 'general'"_s);
        QCOMPARE(store.ofCase(id).size(), 1U);
        QCOMPARE(store.read(kept).error().code, u"attachment-damaged"_s);
    }

    void whoMayNotWriteNotesMayNotAttach()
    {
        AttachmentsDesk desk;
        QCOMPARE(desk.store().begin(desk.id, domain::Compartment::Medical).error().code, u"not-allowed"_s);
        OpenCaseFile reception(domain::Role::Reception);
        QCOMPARE(attachmentsIn(reception.file()).begin(desk.id).error().code, u"not-found"_s);
    }

    void filesOfHerCasesGoWithThePerson()
    {
        AttachmentsDesk desk;
        const auto id = OpenCaseFile::check(desk.attach(desk.write(u"canarybird.txt"_s, "hers")));
        OpenCaseFile::check(storage::PersonEraser(desk.file.database()).erase(desk.person.id, u"asked"_s));
        QVERIFY(filesIn(desk.file.file()).isEmpty());
        QCOMPARE(desk.store().read(id).error().code, u"not-found"_s);
        auto row = desk.file.database().query(u"SELECT (SELECT count(*) FROM attachment) + (SELECT count(*) "
                                              "FROM journal WHERE instr(changes, 'canarybird'))"_s);
        QVERIFY(row.next());
        QCOMPARE(row.get<int>(0), 0);
        QVERIFY(storage::verifyJournal(desk.file.database()).isIntact());
    }

    void aBackupCarriesItAndARotationLeavesItReadable()
    {
        OpenCaseFile file;
        const auto person = file.add(wasl::tests::aBeneficiary());
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

WASL_TEST(TestAttachments)
#include "tst_attachments.moc"
