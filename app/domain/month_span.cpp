#include "app/domain/month_span.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

int monthNumber(const YearMonth& month)
{
    return month.year * 12 + month.month - 1;
}

YearMonth monthOfNumber(int number)
{
    return {number / 12, number % 12 + 1};
}

} // namespace

Result<YearMonth> typedMonth(QStringView text)
{
    static const QRegularExpression monthFirst(u"^(\\d{1,2})[ /.-]+(\\d{4})$"_s),
        yearFirst(u"^(\\d{4})[ /.-]+(\\d{1,2})$"_s);
    const auto typed = withLatinDigits(text).trimmed();
    YearMonth month;
    if (const auto match = monthFirst.match(typed); match.hasMatch())
        month = {match.captured(2).toInt(), match.captured(1).toInt()};
    else if (const auto other = yearFirst.match(typed); other.hasMatch())
        month = {other.captured(1).toInt(), other.captured(2).toInt()};
    if (!month.isValid())
        return refuse(
            u"unreadable-month"_s,
            QCoreApplication::translate("wasl::domain", "A month is typed as month and year, like 10/2026."),
            u"month"_s);
    return month;
}

Result<MonthSpan> MonthSpan::parse(QStringView text)
{
    const auto parts = text.split(u'/');
    const auto first = YearMonth::parse(parts.front());
    if (!first) return tl::unexpected(first.error());
    const auto last = parts.size() == 2 ? YearMonth::parse(parts.back()) : first;
    if (!last) return tl::unexpected(last.error());
    const MonthSpan span{*first, *last};
    if (parts.size() > 2 || !span.isValid())
        return refuse(
            u"months-order"_s,
            QCoreApplication::translate("wasl::domain", "The last month cannot come before the first one."),
            u"until"_s);
    return span;
}

QString MonthSpan::toString() const
{
    return isOneMonth() ? first.toString() : first.toString() + u'/' + last.toString();
}

int MonthSpan::length() const
{
    return monthNumber(last) - monthNumber(first) + 1;
}

std::vector<YearMonth> MonthSpan::months() const
{
    std::vector<YearMonth> all;
    for (auto month = first; month <= last; month = month.next())
        all.push_back(month);
    return all;
}

MonthSpan MonthSpan::moved(int months) const
{
    return {monthOfNumber(monthNumber(first) + months), monthOfNumber(monthNumber(last) + months)};
}

} // namespace wasl::domain
