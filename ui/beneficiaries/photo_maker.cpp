#include "ui/beneficiaries/photo_maker.h"

#include "app/storage/attachment_store.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/vault/case_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr qint64 maxFile = 20 * 1024 * 1024;
constexpr qint64 maxPoints = 60'000'000;
constexpr int photoQuality = 82;

tl::unexpected<domain::Refusal> photoTooLarge()
{
    return domain::refuse(u"photo-too-large"_s,
                          QCoreApplication::translate(
                              "wasl::ui::Photo", "This picture is too large. Choose one of at most 20 MB "
                                                 "and 60 megapixels."),
                          u"photo"_s);
}

tl::unexpected<domain::Refusal> photoUnreadable()
{
    return domain::refuse(u"photo-unreadable"_s,
                          QCoreApplication::translate(
                              "wasl::ui::Photo", "This is not a picture that can be read. Choose a JPEG, "
                                                 "PNG or WebP file."),
                          u"photo"_s);
}

/// Nothing but points goes through: no texts, no colour profile, no thumbnail.
QByteArray writtenAnew(const QImage& picture)
{
    const auto size = picture.size().boundedTo({photoSide, photoSide});
    const auto shrunk = size == picture.size()
                            ? picture
                            : picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage bare(shrunk.size(), QImage::Format_RGB32);
    bare.fill(Qt::white);
    QPainter painter(&bare);
    painter.drawImage(0, 0, shrunk);
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    return bare.save(&buffer, "JPEG", photoQuality) ? jpeg : QByteArray();
}

} // namespace

domain::Result<QByteArray> photoFrom(const QByteArray& file)
{
    if (file.size() > maxFile) return photoTooLarge();
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const auto format = reader.format();
    if (format != "jpeg" && format != "png" && format != "webp") return photoUnreadable();
    const auto size = reader.size();
    if (!size.isValid() || size.isEmpty()) return photoUnreadable();
    if (qint64(size.width()) * size.height() > maxPoints) return photoTooLarge();
    reader.setAutoTransform(true);
    // Twice the wanted size, so that a JPEG is unpacked in small and still shrinks smoothly.
    const auto wanted = size.scaled(2 * photoSide, 2 * photoSide, Qt::KeepAspectRatio);
    if (wanted.width() < size.width() && !wanted.isEmpty()) reader.setScaledSize(wanted);
    const auto picture = reader.read();
    return picture.isNull() ? photoUnreadable() : photoFrom(picture);
}

domain::Result<QByteArray> photoFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return photoUnreadable();
    if (file.size() > maxFile) return photoTooLarge();
    return photoFrom(file.read(maxFile + 1));
}

domain::Result<QByteArray> photoFrom(const QImage& pasted)
{
    if (pasted.isNull()) return photoUnreadable();
    if (qint64(pasted.width()) * pasted.height() > maxPoints) return photoTooLarge();
    auto jpeg = writtenAnew(pasted);
    if (jpeg.isEmpty()) return photoUnreadable();
    return jpeg;
}

QPixmap photoOf(storage::CaseFile& file, const domain::Beneficiary& person)
{
    if (!person.photo) return {};
    const storage::AttachmentStore store(file.database(), file.subkey(storage::Subkey::Attachments));
    QPixmap photo;
    if (const auto jpeg = store.photo(*person.photo)) photo.loadFromData(*jpeg, "JPEG");
    return photo;
}

} // namespace wasl::ui
