#include "ui/summaries/month_words.h"

#include "ui/shared/code_combo.h"

#include <map>

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

} // namespace wasl::ui
