#pragma once

#include "app/disclosure/schema.h"

#include <QStringList>

namespace wasl::disclosure
{

/// What the screens may promise about a release of this family, one translated sentence each, and
/// nothing beyond it (disclosure.md, "The guarantee"). Never shortened to "anonymous".
QStringList guarantee(const FamilySchema& family);

/// By how much the odds that one person is counted can be shifted, at most: e^epsilon per table.
double oddsPerTable(const TableSchema& table);

/// The same for all tables of a family together: e^(sum of epsilon).
double oddsPerFamily(const FamilySchema& family);

} // namespace wasl::disclosure
