#pragma once

#include "app/registers/table.h"
#include "app/registers/table_reader.h"

#include <optional>

namespace wasl::registers
{

/// The rows of delimited text as RFC 4180 describes it (quotes, doubled quotes, line ends within quotes; any
/// of CR, LF, CRLF), with the delimiter found by looking: the one of `;` `,` tab `|` that gives most records
/// the same number of fields. None when there is no delimiter that makes columns, or a limit is passed: an
/// endless cell, for one, is a quote that was never closed.
std::optional<std::vector<Row>> readDelimited(QStringView text, const Limits& limits);

} // namespace wasl::registers
