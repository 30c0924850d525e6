#pragma once

#include "app/registers/row_reader.h"

#include <vector>

namespace wasl::registers
{

/// A register lists visits: which of its rows are surely one person. Groups of places in `entries`, each in
/// the order of the rows and ordered by their first.
///
/// Sure means: the same phone with the same names, or the same names and the same full date of birth (1
/// January is none), and nothing that speaks against it in any row of the group: sex, nationality, birth.
/// Names are the same when their parts are, in any order, or when all parts have the same skeleton (Aïcha El
/// Tom, Aisha Altoum, عائشة) and birth or phone agree. Families share a phone and often a name, so neither
/// alone is enough. Whatever is less sure stays apart, for people to decide (matching::findDuplicates).
std::vector<std::vector<std::size_t>> groupSamePerson(const std::vector<RegisterEntry>& entries);

} // namespace wasl::registers
