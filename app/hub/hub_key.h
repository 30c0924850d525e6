#pragma once

#include "app/wire/signing_key.h"

#include <QString>

namespace wasl::hub
{

/// The key receipts are signed with: read from the folder, or made there on the first start (0600).
/// Throws HubError if it cannot be read or written.
wire::SigningKey hubKey(const QString& folder);

} // namespace wasl::hub
