#pragma once

#include "app/language/language.h"
#include "app/reports/month_labels.h"

namespace wasl::ui
{

/// The language the window speaks.
language::Language windowLanguage();

/// The names of what is counted, in the window's language. Read from the codebooks once for each language.
const reports::MonthLabels& monthLabels();

} // namespace wasl::ui
