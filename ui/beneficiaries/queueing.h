#pragma once

#include "app/domain/incident.h"
#include "app/storage/person_tag.h"

class QWidget;

namespace wasl::storage
{
class CaseFile;
class Database;
}

namespace wasl::ui
{

/// A ban that is in force today, of whatever structure: what a desk warns of.
std::optional<domain::Ban> banOnDay(storage::Database& database, const domain::BeneficiaryId& person);

/// Puts a person at the end of today's queue and says so, or why not, over the window of `from`. Whether she
/// waits now.
bool putInQueue(QWidget* from, storage::CaseFile& file, const domain::BeneficiaryId& person,
                const QString& name);

} // namespace wasl::ui
