#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace wasl::wire
{

/// The body of every "no" of the hub: problem details, RFC 9457 (application/problem+json).
struct Problem
{
    int status = 500;          ///< HTTP status
    QString code;              ///< stable, kebab-case; travels as type "urn:wasl:problem:<code>"
    QString title;             ///< a short English sentence, for logs
    QString pointer;           ///< JSON pointer into the request's body, or empty
    QStringList communes = {}; ///< of "communes-differ": the codes the association had declared

    friend bool operator==(const Problem&, const Problem&) = default;
};

QByteArray encode(const Problem& problem);

/// std::nullopt if the bytes are no problem details of Wasl.
std::optional<Problem> decodeProblem(QByteArrayView bytes);

} // namespace wasl::wire
