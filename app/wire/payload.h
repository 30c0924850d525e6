#pragma once

#include "app/disclosure/published_summary.h"
#include "app/domain/refusal.h"

#include <QByteArray>

namespace wasl::wire
{

/// The canonical bytes of a release: JSON in one fixed order, padded to Schema::payloadBytes().
/// Equal summaries give equal bytes.
QByteArray encode(const disclosure::PublishedSummary& summary);

/// Reads a release. Accepts only what encode() writes: encode(*decode(bytes)) == bytes.
/// Refusal "schema-mismatch", its field a JSON pointer to what is wrong ("" for the whole).
/// Bounded in size, depth and numbers, so that hostile bytes cost no more than honest ones.
domain::Result<disclosure::PublishedSummary> decode(QByteArrayView bytes);

} // namespace wasl::wire
