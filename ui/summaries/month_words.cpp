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
    const auto month = [](const domain::YearMonth& one) {
        return language::locale(windowLanguage()).standaloneMonthName(one.month) + u' ' +
               QString::number(one.year);
    };
    return span.isOneMonth() ? month(span.first)
                             : u"%1 – %2"_s.arg(isolate(month(span.first)), isolate(month(span.last)));
}

} // namespace wasl::ui
