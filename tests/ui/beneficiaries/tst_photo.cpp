// A person's photo: shrunk and written anew so that nothing but the picture is left, refused when it is none,
// chosen, pasted and removed in her record, and shown in lists.

#include "app/storage/attachment_store.h"
#include "app/storage/keys/crypto.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/beneficiaries/people_table.h"
#include "ui/beneficiaries/photo_maker.h"
#include "ui/beneficiaries/portraits.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QBuffer>
#include <QClipboard>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

QImage picture(int width, int height, const QColor& colour = QColor(200, 40, 40))
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

/// Of a PNG's chunk (ISO/IEC 15948, annex D).
QByteArray checksum(const QByteArray& chunk)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : chunk) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
    }
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << ~crc;
    return bytes;
}

/// A JPEG with an EXIF segment as a telephone writes it: orientation 6 (turned by 90 degrees) and a GPS
/// directory with latitude and longitude, and a comment.
QByteArray withPlace(const QByteArray& jpeg)
{
    QByteArray tiff("MM\0*\0\0\0\x08", 8);
    const auto entry = [](quint16 tag, quint16 type, quint32 count, const QByteArray& value) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << tag << type << count;
        return bytes + value;
    };
    tiff += QByteArray("\0\x02", 2) + entry(0x0112, 3, 1, QByteArray("\0\6\0\0", 4)) +
            entry(0x8825, 4, 1, QByteArray("\0\0\0\x26", 4)) + QByteArray("\0\0\0\0", 4);
    tiff += QByteArray("\0\x01", 2) + entry(0x001B, 7, 24, QByteArray("\0\0\0\x38", 4)) +
            QByteArray("\0\0\0\0", 4) + "GPS 31.6295 N, 7.9811 W.";
    const auto segment = [](char marker, const QByteArray& body) {
        return QByteArray("\xFF") + marker + char((body.size() + 2) >> 8) + char((body.size() + 2) & 0xFF) +
               body;
    };
    return jpeg.left(2) + segment('\xE1', QByteArray("Exif\0\0", 6) + tiff) +
           segment('\xFE', "taken at the clinic") + jpeg.mid(2);
}

} // namespace

class TestPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void nothingButThePictureIsLeft()
    {
        const auto raw = withPlace(encoded(picture(1600, 1200), "JPEG"));
        QVERIFY(raw.contains("Exif") && raw.contains("31.6295") && raw.contains("clinic"));
        QBuffer check;
        check.setData(raw);
        check.open(QIODevice::ReadOnly);
        // The segment is one that readers understand, or the test would prove nothing.
        QCOMPARE(QImageReader(&check).transformation(), QImageIOHandler::TransformationRotate90);

        const auto kept = photoFrom(raw);
        QVERIFY(kept);
        for (const auto* trace : {"Exif", "GPS", "31.6295", "clinic", "ICC_PROFILE", "http"})
            QVERIFY2(!kept->contains(trace), trace);
        const auto image = QImage::fromData(*kept, "JPEG");
        QCOMPARE(image.size(), QSize(360, 480)); // turned upright, and no longer than 480
        QVERIFY(kept->size() <= storage::AttachmentStore::maxPhotoBytes);
        QVERIFY(image.textKeys().isEmpty());
    }

    void textsOfAPngGo()
    {
        auto image = picture(300, 200);
        image.setText(u"Comment"_s, u"canary in a text"_s);
        const auto kept = photoFrom(encoded(image, "PNG"));
        QVERIFY(kept);
        QCOMPARE(QImage::fromData(*kept).size(), QSize(300, 200)); // small ones are not blown up
        QVERIFY(!kept->contains("canary"));
    }

    void whatIsNoPhotoIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto unreadable = u"photo-unreadable"_s;
        QTest::newRow("nothing") << QByteArray() << unreadable;
        QTest::newRow("text") << QByteArray("not a picture at all") << unreadable;
        QTest::newRow("a bitmap") << encoded(picture(20, 20), "BMP") << unreadable;
        QTest::newRow("a drawing with a script")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>")
            << unreadable;
        QTest::newRow("a broken jpeg") << encoded(picture(300, 300), "JPEG").left(40) << unreadable;
        QTest::newRow("21 MB") << encoded(picture(20, 20), "JPEG") + QByteArray(21 * 1024 * 1024, '\0')
                               << u"photo-too-large"_s;
        // 60,000 x 60,000 points in 70 bytes: the head is enough to refuse it.
        auto bomb = encoded(picture(4, 4), "PNG");
        bomb.replace(16, 8, QByteArray("\0\0\xEA\x60\0\0\xEA\x60", 8));
        bomb.replace(29, 4, checksum(bomb.mid(12, 17)));
        QTest::newRow("a huge png") << bomb << u"photo-too-large"_s;
    }

    void whatIsNoPhotoIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto refused = photoFrom(bytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
    }

    void itIsChosenPastedAndRemovedInHerRecord()
    {
        OpenCaseFile file;
        const auto person = file.add(wasl::tests::aBeneficiary().named("Fatoumata", "Camara"));
        QTemporaryDir folder;
        const auto path = folder.filePath(u"face.jpg"_s);
        const auto wrong = folder.filePath(u"notes.jpg"_s);
        QVERIFY(picture(900, 1200, Qt::darkGreen).save(path));
        QFile(wrong).open(QIODevice::WriteOnly);
        PeoplePage page(file.file(), FileChooser::answering({wrong, path}));
        page.resize(1166, 712);
        page.show();
        page.open(person.fileNumber.toString());
        const auto button = [&](const QString& name) { return page.findChild<QPushButton*>(name); };
        const auto photo = [&] { return file.people().find(person.id)->photo; };
        QVERIFY(!button(u"removePhotoButton"_s)->isVisible());

        button(u"choosePhotoButton"_s)->click();
        QTRY_VERIFY(page.findChild<Notice*>(u"photoNotice"_s)->isVisible());
        QVERIFY(!photo());
        button(u"choosePhotoButton"_s)->click();
        QTRY_VERIFY(photo());
        const storage::AttachmentStore store(file.database(),
                                             file.file().subkey(storage::Subkey::Attachments));
        QCOMPARE(QImage::fromData(*store.photo(*photo())).size(), QSize(360, 480));
        QVERIFY(button(u"removePhotoButton"_s)->isVisible());
        QVERIFY(!page.findChild<Notice*>(u"photoNotice"_s)->isVisible());

        if (qEnvironmentVariableIsSet("WASL_SCREENS")) {
            grabEveryLook(page, u"photo"_s);
            page.goBack();
            page.refresh();
            waitForBackground();
            QTest::qWait(300);
            waitForBackground();
            grabEveryLook(page, u"photo-list"_s);
            look().set(language::Language::English, Appearance::Light);
            page.open(person.fileNumber.toString());
        }
        const auto first = photo();
        QGuiApplication::clipboard()->setImage(picture(500, 500, Qt::darkBlue));
        button(u"pastePhotoButton"_s)->setFocus();
        QTest::keyClick(button(u"pastePhotoButton"_s), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(photo() != first);
        QCOMPARE(QImage::fromData(*store.photo(*photo())).size(), QSize(480, 480));

        button(u"removePhotoButton"_s)->click();
        QVERIFY(!photo());
        QVERIFY(QDir(file.file().folder() + u"/attachments"_s).isEmpty());
        waitForBackground();
    }

    void listsShowItOnceItWasRead()
    {
        OpenCaseFile file;
        const auto person = file.add(wasl::tests::aBeneficiary().named("Fatoumata", "Camara"));
        const auto plain = file.add(wasl::tests::aBeneficiary().named("Binta", "Sow"));
        storage::AttachmentStore store(file.database(), file.file().subkey(storage::Subkey::Attachments));
        OpenCaseFile::check(store.setPhoto(person.id, *photoFrom(picture(400, 400, QColor(10, 200, 10)))));
        QTableView view;
        PeopleModel model;
        Portraits portraits(file.file(), view.viewport());
        model.setColumns(peopleColumns(Lists::load(file.database()), file.database().today(), &portraits));
        model.setRows(file.people().rows({person.id, plain.id}));
        const auto middle = [&](int row) {
            const auto shown = model.index(row, 0).data(portraitRole).value<QPixmap>();
            return shown.size() == QSize(28, 28) ? shown.toImage().pixelColor(14, 4) : QColor();
        };
        const auto initials = middle(0);
        QVERIFY(initials.isValid());
        QTRY_VERIFY(middle(0) != initials);
        QVERIFY(qAbs(middle(0).green() - 200) < 12 && middle(0).red() < 40);
        QCOMPARE(middle(1), initials); // no photo: her initials on the same tint
        waitForBackground();
        // Read once, painted for ever: a screenful is answered from memory.
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20'000; ++i)
            (void)portraits.of(model.rows()[size_t(i & 1)]);
        qInfo("20,000 portraits painted again: %lld ms", timer.elapsed());
    }
};

WASL_TEST_IN(QApplication, TestPhoto)
#include "tst_photo.moc"
