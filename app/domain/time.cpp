#include "app/domain/time.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

YearMonth YearMonth::of(QDate date)
{
    return date.isValid() ? YearMonth{date.year(), date.month()} : YearMonth{};
}

Result<YearMonth> YearMonth::parse(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(withLatinDigits(text).trimmed());
    const YearMonth month{match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || !month.isValid()) {
        return refuse(u"unreadable-month"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "A month is written as year and month, like 2026-09."),
                      u"month"_s);
    }
    return month;
}

bool YearMonth::isValid() const
{
    return year >= 1850 && year <= 9999 && month >= 1 && month <= 12;
}

QString YearMonth::toString() const
{
    return u"%1-%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

QDate YearMonth::first() const
{
    return QDate(year, month, 1);
}
QDate YearMonth::last() const
{
    return first().addMonths(1).addDays(-1);
}
YearMonth YearMonth::next() const
{
    return month == 12 ? YearMonth{year + 1, 1} : YearMonth{year, month + 1};
}
YearMonth YearMonth::previous() const
{
    return month == 1 ? YearMonth{year - 1, 12} : YearMonth{year, month - 1};
}
bool YearMonth::contains(QDate date) const
{
    return date.isValid() && YearMonth::of(date) == *this;
}

bool Interval::contains(const Moment& moment) const
{
    return from <= moment && (!until || moment < *until);
}

bool Interval::overlaps(const Interval& other) const
{
    const bool empty = (until && *until <= from) || (other.until && *other.until <= other.from);
    return !empty && (!other.until || from < *other.until) && (!until || other.from < *until);
}

QString withLatinDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        if (c.unicode() >= 0x0660 && c.unicode() <= 0x0669) {
            c = QChar(u'0' + (c.unicode() - 0x0660));
        } else if (c.unicode() >= 0x06F0 && c.unicode() <= 0x06F9) {
            c = QChar(u'0' + (c.unicode() - 0x06F0));
        }
    }
    return result;
}

QString shownDate(QDate date)
{
    return date.toString(u"dd/MM/yyyy");
}

} // namespace wasl::domain
