#include "ui/beneficiaries/portraits.h"

#include "app/storage/attachment_store.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"
#include "ui/shared/record_header.h"

#include <QImage>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

Portraits::Portraits(storage::CaseFile& file, QWidget* view)
    : QObject(view)
    , m_file(file)
    , m_view(view)
{
}

QPixmap Portraits::of(const storage::BeneficiaryRow& row)
{
    if (row.photo) {
        const auto id = row.photo->uuid();
        if (const auto* known = m_photos.object(id)) {
            if (!known->isNull()) return *known;
        } else {
            if (m_wanted.isEmpty())
                QMetaObject::invokeMethod(this, &Portraits::readWanted, Qt::QueuedConnection);
            m_wanted.insert(id);
        }
    }
    const auto& name = row.latin.isEmpty() ? row.arabic : row.latin;
    const auto initials = portraitInitials(name.given, name.family);
    // Another appearance, language or screen draws them anew.
    const auto key = u"%1 %2 %3 %4"_s.arg(initials)
                         .arg(m_view->palette().cacheKey())
                         .arg(m_view->layoutDirection())
                         .arg(m_view->devicePixelRatioF());
    if (const auto* known = m_drawn.object(key)) return *known;
    auto fresh = drawn(initials, {});
    m_drawn.insert(key, new QPixmap(fresh));
    return fresh;
}

QPixmap Portraits::drawn(const QString& initials, const QPixmap& photo) const
{
    const auto ratio = m_view->devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintPortrait(painter, QRect(0, 0, side, side), initials, photo, m_view->palette());
    return picture;
}

void Portraits::readWanted()
{
    // One job at a time; what is asked for meanwhile waits for the next.
    if (m_reading || m_wanted.isEmpty()) return;
    m_reading = true;
    const auto* file = &m_file;
    const int pixels = qRound(2 * side * m_view->devicePixelRatioF());
    using Read = std::vector<std::pair<QUuid, QImage>>;
    runInBackground(
        this,
        [file, pixels, ids = std::exchange(m_wanted, {})](const Job& job) {
            Read read;
            const auto reader = file->openReader();
            if (!reader) return read;
            const storage::AttachmentStore store(**reader, file->subkey(storage::Subkey::Attachments));
            for (const auto& id : ids) {
                if (job.isCancelled()) break;
                const auto jpeg = store.photo(domain::AttachmentId(id));
                auto image = jpeg ? QImage::fromData(*jpeg, "JPEG") : QImage();
                if (!image.isNull())
                    image = image.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding,
                                         Qt::SmoothTransformation);
                read.emplace_back(id, std::move(image));
            }
            return read;
        },
        [this](const Read& read) {
            m_reading = false;
            for (const auto& [id, image] : read)
                m_photos.insert(
                    id, new QPixmap(image.isNull() ? QPixmap() : drawn({}, QPixmap::fromImage(image))));
            readWanted();
            m_view->update();
        },
        [this](const QString&) { m_reading = false; });
}

} // namespace wasl::ui
