#pragma once

#include "app/domain/belonging.h"
#include "app/domain/incident.h"
#include "app/domain/presence.h"
#include "app/domain/reception.h"
#include "app/storage/person_tag.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/state_chip.h"

#include <optional>

namespace wasl::storage
{
class CaseFile;
class Database;
} // namespace wasl::storage

namespace wasl::ui
{

/// The structure's name in the window's script when it has one.
QString houseName(const domain::ReceptionStructure& structure);
QString shownTag(const storage::PersonTag& person);
/// The structures in use, for a list to choose from.
std::vector<CodeEntry> houseEntries(storage::Database& database);
/// Colleagues who are active, for a list to choose from.
std::vector<CodeEntry> colleagueEntries(storage::Database& database);

ChipLook whereaboutsLook(domain::Whereabouts whereabouts);
ChipLook severityLook(domain::Severity severity);
/// What is still to be done after an incident: overdue, until when, done, or nothing (an empty look).
ChipLook followUpLook(const domain::Incident& incident, QDate today);
/// "He may not come here until …": the sentence that warns of a ban.
QString banWarning(const domain::Ban& ban, const QString& who);

/// "14:30", "14h30", "14" on a day, as UTC; an invalid moment when it is none.
domain::Moment momentTyped(QDate day, const QString& hour);

} // namespace wasl::ui
