#pragma once

#include "app/registers/table.h"
#include "app/registers/table_reader.h"

#include <tl/expected.hpp>

namespace wasl::registers
{

/// The rows of delimited text as RFC 4180 describes it (quotes, doubled quotes, line ends within quotes; any
/// of CR, LF, CRLF), with the delimiter found by looking: the one of `;` `,` tab `|` that gives most records
/// the same number of fields. A quote that is never closed is a letter like others. NoTable when no delimiter
/// makes columns or a cell does not end, TooWide and TooLarge past the limits.
tl::expected<std::vector<Row>, Unreadable> readDelimited(QStringView text, const Limits& limits);

} // namespace wasl::registers
