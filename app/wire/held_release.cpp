#include "app/wire/held_release.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

QByteArray encode(const std::vector<HeldRelease>& releases)
{
    QJsonArray array;
    for (const HeldRelease& release : releases) {
        array.append(QJsonObject{{u"period"_s, release.period},
                                 {u"family"_s, release.family},
                                 {u"sequence"_s, release.sequence},
                                 {u"digest"_s, release.digest},
                                 {u"received"_s, release.received.toUTC().toString(Qt::ISODate)}});
    }
    return QJsonDocument(QJsonObject{{u"releases"_s, array}}).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<HeldRelease>> decodeHeldReleases(QByteArrayView bytes)
{
    const QJsonValue list = QJsonDocument::fromJson(bytes.toByteArray()).object()["releases"_L1];
    if (!list.isArray()) {
        return std::nullopt;
    }
    std::vector<HeldRelease> releases;
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject object = value.toObject();
        releases.push_back({object["period"_L1].toString(), object["family"_L1].toString(),
                            object["sequence"_L1].toInteger(), object["digest"_L1].toString(),
                            QDateTime::fromString(object["received"_L1].toString(), Qt::ISODate)});
    }
    return releases;
}

} // namespace wasl::wire
