#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace wasl::exchange
{

/// The one way in which an object is written: members by name, no blanks, UTF-8.
[[nodiscard]] QByteArray canonical(const QJsonObject& object);

/// Reads any bytes at all, and answers only for an object that is written in the one way: not longer than
/// `mostBytes`, valid UTF-8, not deeper than `deepest`, no member twice, no other order, no number or escape
/// in another form. What two programs could read in two ways is thus not read.
[[nodiscard]] std::optional<QJsonObject> readCanonical(const QByteArray& bytes, qsizetype mostBytes,
                                                       int deepest);

} // namespace wasl::exchange
