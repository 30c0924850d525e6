#pragma once

#include "app/domain/referral.h"

#include <QByteArray>

namespace wasl::ui
{

/// The typed part of a referral, for keeping while it is not saved.
QByteArray writeDraft(const domain::Referral& typed);

/// The draft over a referral: what is not typed stays as it is there.
domain::Referral readDraft(const QByteArray& draft, domain::Referral over);

} // namespace wasl::ui
