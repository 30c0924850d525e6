#pragma once

#include "app/domain/monthly_summary.h"
#include "app/language/language.h"

namespace wasl::reports
{

/// Every figure of the month as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read
/// Arabic). Columns: month, figure, dimension, code, label, value. "figure" and "dimension" are stable words
/// in English ("registered", "sex"); "code" is the codebook's; "label" is in the language asked for.
QByteArray monthCsv(const domain::MonthlySummary& summary, language::Language language);

/// One CSV field: quoted when it holds a comma, a quote or a line break. A text that a spreadsheet would run
/// as a formula (=, +, -, @ first) is kept from it by a leading apostrophe, as OWASP advises.
QString csvField(const QString& text);

} // namespace wasl::reports
