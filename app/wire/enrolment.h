#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace wasl::wire
{

/// What an association sends once, signed with the key it enrols (key id "enrolment").
struct EnrolmentRequest
{
    QString code;             ///< the one-time code the network's coordination handed over
    QByteArray publicKey;     ///< Ed25519, 32 bytes
    QStringList communes;     ///< territory codes the association declares, in the order of their slots
    QString association = {}; ///< whose key is to be replaced; empty for whoever has no identifier yet

    friend bool operator==(const EnrolmentRequest&, const EnrolmentRequest&) = default;
};

/// What it learns.
struct Enrolment
{
    QString association;     ///< the identifier it has at this hub
    QString name;            ///< the name the coordination invited it under
    QByteArray hubPublicKey; ///< Ed25519, 32 bytes: receipts are signed with it
    QString schema;          ///< the schema it has to use

    friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

/// The key id an enrolment is signed under, before the association has an identifier.
inline constexpr QByteArrayView EnrolmentKeyId = "enrolment";

QByteArray encode(const EnrolmentRequest& request);
/// Refusal "schema-mismatch", its field a JSON pointer.
domain::Result<EnrolmentRequest> decodeEnrolmentRequest(QByteArrayView bytes);

QByteArray encode(const Enrolment& enrolment);
std::optional<Enrolment> decodeEnrolment(QByteArrayView bytes);

/// A one-time code as a person may have typed it, in the form the hub compares: capitals, no dashes
/// and spaces, the letters O, I and L read as the digits they look like.
QString normalisedCode(const QString& typed);

} // namespace wasl::wire
