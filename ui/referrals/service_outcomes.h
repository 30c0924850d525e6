#pragma once

#include "app/domain/referral.h"

class QWidget;

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

class FormGrid;

/// Asks of each service whether its aim was attained: fields "outcome.<service>". Its focus is
/// the first one's.
FormGrid* makeServiceOutcomes(storage::Database& database, const QStringList& services, QWidget* parent);
/// One for each service, its outcome empty while none is chosen; nothing without a grid.
std::vector<domain::ServiceOutcome> chosenOutcomes(const FormGrid* grid, const QStringList& services);

/// "Legal advice: attained", a line for each when there are several.
QStringList outcomeLines(storage::Database& database, const std::vector<domain::ServiceOutcome>& outcomes);

} // namespace wasl::ui
