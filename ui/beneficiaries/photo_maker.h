#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>

class QImage;
class QPixmap;

namespace wasl::domain
{
struct Beneficiary;
}

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// The longest side of a photo that is kept, in pixels: enough to know a face by.
inline constexpr int photoSide = 480;

/// A photo as it is kept, made of a picture file's bytes: turned upright, shrunk to photoSide at most, and
/// written anew as a JPEG, so that place, time, device and thumbnails inside are gone. Sizes are looked at
/// before anything is unpacked. Runs on any thread. Refuses "photo-too-large" (over 20 MB, or over 60 million
/// points) and "photo-unreadable" (neither JPEG, PNG nor WebP, or damaged).
[[nodiscard]] domain::Result<QByteArray> photoFrom(const QByteArray& file);
/// The same of a picture file by its path; larger ones are not read into memory.
[[nodiscard]] domain::Result<QByteArray> photoFromFile(const QString& path);
/// The same of what was pasted.
[[nodiscard]] domain::Result<QByteArray> photoFrom(const QImage& pasted);

/// The photo that is kept of a person; null when there is none, or it cannot be read.
[[nodiscard]] QPixmap photoOf(storage::CaseFile& file, const domain::Beneficiary& person);

} // namespace wasl::ui
