#include "ui/summaries/month_words.h"

#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

#include <map>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

language::Language windowLanguage()
{
    return language::fromCode(labelLanguage()).value_or(language::Language::English);
}

const reports::MonthLabels& monthLabels()
{
    static std::map<language::Language, reports::MonthLabels> labels;
    return labels.try_emplace(windowLanguage(), windowLanguage()).first->second;
}

QString spanInWords(const domain::MonthSpan& span)
{
    return writeMonths(span);
}

} // namespace wasl::ui
