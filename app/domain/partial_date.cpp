#include "app/domain/partial_date.h"

#include "app/domain/time.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

bool isPlausibleYear(int year)
{
    return year >= 1850 && year <= 2200;
}

/// The single day that stands for an imprecise birth: the middle of what is possible.
QDate middle(const PartialDate& birth)
{
    switch (birth.precision()) {
    case DatePrecision::Day:
        return birth.earliest();
    case DatePrecision::Month:
        return birth.earliest().addDays(14);
    case DatePrecision::Year:
        return QDate(birth.year(), 7, 1);
    case DatePrecision::EstimatedAge:
        return birth.latest().addMonths(-6);
    }
    return {};
}

} // namespace

PartialDate::PartialDate(DatePrecision precision, QDate date, int years, About about)
    : m_precision(precision)
    , m_date(date)
    , m_years(years)
    , m_about(about)
{
}

std::optional<PartialDate> PartialDate::fromDay(QDate day)
{
    if (!day.isValid() || !isPlausibleYear(day.year())) {
        return std::nullopt;
    }
    return PartialDate(DatePrecision::Day, day, 0, About::No);
}

std::optional<PartialDate> PartialDate::fromMonth(int year, int month)
{
    if (!isPlausibleYear(year) || month < 1 || month > 12) {
        return std::nullopt;
    }
    return PartialDate(DatePrecision::Month, QDate(year, month, 1), 0, About::No);
}

std::optional<PartialDate> PartialDate::fromYear(int year, About about)
{
    if (!isPlausibleYear(year)) {
        return std::nullopt;
    }
    return PartialDate(DatePrecision::Year, QDate(year, 1, 1), 0, about);
}

std::optional<PartialDate> PartialDate::fromEstimatedAge(int years, QDate estimatedOn)
{
    if (years < 0 || years > 130 || !estimatedOn.isValid()) {
        return std::nullopt;
    }
    return PartialDate(DatePrecision::EstimatedAge, estimatedOn, years, About::No);
}

QString PartialDate::toIso() const
{
    switch (m_precision) {
    case DatePrecision::Day:
        return m_date.toString(u"yyyy-MM-dd");
    case DatePrecision::Month:
        return m_date.toString(u"yyyy-MM");
    case DatePrecision::Year:
        return m_date.toString(u"yyyy") + (m_about == About::Yes ? u"~"_s : QString());
    case DatePrecision::EstimatedAge:
        return u"P%1Y/%2"_s.arg(m_years).arg(m_date.toString(u"yyyy-MM-dd"));
    }
    return {};
}

std::optional<PartialDate> PartialDate::fromIso(QStringView iso)
{
    static const QRegularExpression day(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    static const QRegularExpression month(u"^([0-9]{4})-([0-9]{2})$"_s);
    static const QRegularExpression year(u"^([0-9]{4})(~?)$"_s);
    static const QRegularExpression age(u"^P([0-9]{1,3})Y/([0-9]{4}-[0-9]{2}-[0-9]{2})$"_s);
    const QString text = iso.toString();
    if (day.match(text).hasMatch()) {
        return fromDay(QDate::fromString(text, Qt::ISODate));
    }
    if (const auto match = month.match(text); match.hasMatch()) {
        return fromMonth(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (const auto match = year.match(text); match.hasMatch()) {
        return fromYear(match.captured(1).toInt(), match.captured(2).isEmpty() ? About::No : About::Yes);
    }
    if (const auto match = age.match(text); match.hasMatch()) {
        return fromEstimatedAge(match.captured(1).toInt(), QDate::fromString(match.captured(2), Qt::ISODate));
    }
    return std::nullopt;
}

int PartialDate::year() const
{
    return m_precision == DatePrecision::EstimatedAge ? middle(*this).year() : m_date.year();
}

std::optional<int> PartialDate::month() const
{
    const bool known = m_precision == DatePrecision::Day || m_precision == DatePrecision::Month;
    return known ? std::optional(m_date.month()) : std::nullopt;
}

std::optional<int> PartialDate::day() const
{
    return m_precision == DatePrecision::Day ? std::optional(m_date.day()) : std::nullopt;
}

std::optional<int> PartialDate::estimatedAge() const
{
    return m_precision == DatePrecision::EstimatedAge ? std::optional(m_years) : std::nullopt;
}

std::optional<QDate> PartialDate::estimatedOn() const
{
    return m_precision == DatePrecision::EstimatedAge ? std::optional(m_date) : std::nullopt;
}

QDate PartialDate::earliest() const
{
    return m_precision == DatePrecision::EstimatedAge ? m_date.addYears(-m_years - 1).addDays(1) : m_date;
}

QDate PartialDate::latest() const
{
    switch (m_precision) {
    case DatePrecision::Day:
        return m_date;
    case DatePrecision::Month:
        return m_date.addMonths(1).addDays(-1);
    case DatePrecision::Year:
        return QDate(m_date.year(), 12, 31);
    case DatePrecision::EstimatedAge:
        return m_date.addYears(-m_years);
    }
    return {};
}

bool PartialDate::isFirstOfJanuary() const
{
    return m_precision == DatePrecision::Day && m_date.month() == 1 && m_date.day() == 1;
}

QString PartialDate::shown() const
{
    switch (m_precision) {
    case DatePrecision::Day:
        return shownDate(m_date);
    case DatePrecision::Month:
        return m_date.toString(u"MM/yyyy");
    case DatePrecision::Year:
        return m_about == About::Yes
                   ? QCoreApplication::translate("wasl::domain", "about %1").arg(m_date.year())
                   : QString::number(m_date.year());
    case DatePrecision::EstimatedAge:
        return QCoreApplication::translate("wasl::domain", "%n year(s) on %1", nullptr, m_years)
            .arg(shownDate(m_date));
    }
    return {};
}

QString label(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return QCoreApplication::translate("wasl::domain", "Exact day");
    case DatePrecision::Month:
        return QCoreApplication::translate("wasl::domain", "Month and year");
    case DatePrecision::Year:
        return QCoreApplication::translate("wasl::domain", "Year only");
    case DatePrecision::EstimatedAge:
        return QCoreApplication::translate("wasl::domain", "Estimated age");
    }
    return {};
}

std::optional<int> ageOn(const PartialDate& birth, QDate day)
{
    if (!day.isValid() || day < birth.earliest()) {
        return std::nullopt;
    }
    const QDate born = middle(birth);
    const bool birthdayToCome = std::pair(day.month(), day.day()) < std::pair(born.month(), born.day());
    const int years = day.year() - born.year() - (birthdayToCome ? 1 : 0);
    return years < 0 ? 0 : years; // before the middle of a possible span: just born
}

} // namespace wasl::domain
