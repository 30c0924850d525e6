#pragma once

#include "app/storage/person_tag.h"

class QWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// Puts a person at the end of today's queue and says so, or why not, over the window of `from`. Whether she
/// waits now.
bool putInQueue(QWidget* from, storage::CaseFile& file, const domain::BeneficiaryId& person,
                const QString& name);

} // namespace wasl::ui
