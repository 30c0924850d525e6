#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace wasl::wire
{

/// One line of an association's own list of releases at the hub. After a restore of an older
/// backup the association learns from it which months are closed.
struct HeldRelease
{
    QString period; ///< "YYYY-MM"
    QString family;
    qint64 sequence = 0;
    QString digest; ///< "sha256:…"
    QDateTime received;

    friend bool operator==(const HeldRelease&, const HeldRelease&) = default;
};

QByteArray encode(const std::vector<HeldRelease>& releases);
std::optional<std::vector<HeldRelease>> decodeHeldReleases(QByteArrayView bytes);

} // namespace wasl::wire
