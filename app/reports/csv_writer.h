#pragma once

#include "app/reports/document.h"

namespace wasl::reports
{

/// Every figure of a paper as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Arabic),
/// one month after another. Columns: month, figure, dimension, code, label, value, version ("exact" or
/// "public"). "figure" and "dimension" are stable words in English ("registered", "sex"); "code" is the
/// codebook's; "label" is in the language asked for. Referrals are split by sector and by outcome, barriers
/// by kind. Of a public paper the splits that documentReport() leaves out are left out here (isTooSmall()).
/// Of a brief for a commune's council there are only the lines of that commune.
QByteArray documentCsv(const DocumentFigures& figures, const DocumentRequest& request);

/// What the columns of documentCsv() mean, in three languages, as metadata of CSV on the Web (W3C
/// Recommendation, 17 December 2015): belongs beside the file, as its name with "-metadata.json" after it.
QByteArray csvDescription(const QString& fileName, bool isPublic);

/// One CSV field: quoted when it holds a comma, a quote or a line break. A text that a spreadsheet would run
/// as a formula (=, +, -, @ first) is kept from it by a leading apostrophe, as OWASP advises.
QString csvField(const QString& text);

} // namespace wasl::reports
