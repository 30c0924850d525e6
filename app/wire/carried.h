#pragma once

#include "app/domain/refusal.h"
#include "app/wire/http_signature.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace wasl::wire
{

/// A request that was signed to be brought to the hub by somebody else.
struct CarriedRequest
{
    QByteArray path; ///< of a release; the method is PUT
    QByteArray body; ///< ASCII
    SignatureFields signature;
};

/// What an association without a connection puts on a stick: protected releases. Nothing in it is secret but
/// which association reported what was altered on its computer; nothing in it can be changed without the hub
/// noticing.
struct CarriedRequests
{
    QString association;
    QString hub;             ///< its address, as the association knows it
    QByteArray authorityPem; ///< the certificate that the association pinned; receipts prove the hub besides
    std::vector<CarriedRequest> requests;
};

/// What the hub said to one of them, word for word.
struct CarriedAnswer
{
    QByteArray path;
    int status = 0;
    QByteArray body;

    bool isTaken() const { return status >= 200 && status < 300; }
};

/// What comes back on the stick. Only what the hub signed in it is to be believed.
struct CarriedAnswers
{
    QString association;
    std::vector<CarriedAnswer> answers;

    /// How many releases the hub took, or had taken before.
    int taken() const;
};

/// The path under which an association sends its releases, and asks what is held of it; and that of one.
QByteArray releasesPath(const QString& association);
QByteArray releasePath(const QString& association, const QString& period, const QString& family);

QByteArray encode(const CarriedRequests& requests);
/// Refusal "not-carried" for what is no such file, and for a file that would ask anything else of the hub, or
/// for another association.
domain::Result<CarriedRequests> decodeCarriedRequests(QByteArrayView bytes);

QByteArray encode(const CarriedAnswers& answers);
/// Refusal "not-an-answer".
domain::Result<CarriedAnswers> decodeCarriedAnswers(QByteArrayView bytes);

/// No such file is longer, in bytes, nor holds more releases: ten years of them.
inline constexpr qint64 LargestCarried = 8 * 1024 * 1024;
inline constexpr int MostCarried = 400;

} // namespace wasl::wire
