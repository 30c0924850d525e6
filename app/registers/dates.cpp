#include "app/registers/dates.h"

#include "app/domain/time.h"

#include <QRegularExpression>

#include <array>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

/// Day 0 of spreadsheets' day numbers.
constexpr QDate serialOrigin()
{
    return QDate::fromJulianDay(2415019); // 30 December 1899
}

/// The digits of a text of digits; none when there is anything else.
std::optional<int> wholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 6) return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// Three numbers with one kind of separator between them.
std::optional<std::array<QStringView, 3>> threeNumbers(QStringView text)
{
    std::array<QStringView, 3> parts;
    qsizetype from = 0;
    QChar separator;
    for (std::size_t i = 0; i < 3; ++i) {
        qsizetype to = from;
        while (to < text.size() && text[to].isDigit())
            ++to;
        parts[i] = text.sliced(from, to - from);
        if (parts[i].isEmpty() || parts[i].size() > 4) return std::nullopt;
        if (i == 2) return to == text.size() ? std::optional(parts) : std::nullopt;
        if (to == text.size()) return std::nullopt;
        const QChar c = text[to];
        if ((c != u'/' && c != u'-' && c != u'.') || (i == 1 && c != separator)) return std::nullopt;
        separator = c;
        from = to + 1;
    }
    return std::nullopt;
}

QDate fromSerial(int number)
{
    // 1 January 1920 to 31 December 2099: below are years and ages, above nothing.
    return number >= 7306 && number <= 73050 ? serialOrigin().addDays(number) : QDate();
}

/// dd/MM/yyyy and yyyy-MM-dd, by far the most frequent forms, without the price of reading all others.
QDate plainDay(const std::array<QStringView, 3>& parts)
{
    const auto number = [&](std::size_t i) { return *wholeNumber(parts[i]); };
    if (parts[2].size() == 4 && parts[0].size() <= 2) return QDate(number(2), number(1), number(0));
    if (parts[0].size() == 4 && parts[2].size() <= 2) return QDate(number(0), number(1), number(2));
    return {};
}

/// dd-MM-yy, as day of the century given.
QDate shortDay(const std::array<QStringView, 3>& parts, int century)
{
    if (parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 2) return {};
    return QDate(century + *wholeNumber(parts[2]), *wholeNumber(parts[1]), *wholeNumber(parts[0]));
}

QString latin(QStringView text)
{
    return domain::withLatinDigits(text).simplified();
}

} // namespace

std::optional<domain::PartialDate> readBirth(QStringView typed, QDate visited)
{
    using domain::PartialDate;
    const QString text = latin(typed);
    if (const auto parts = threeNumbers(text)) {
        if (const QDate day = plainDay(*parts); day.isValid()) return PartialDate::fromDay(day);
        for (const int century : {2000, 1900}) {
            const QDate day = shortDay(*parts, century);
            if (day.isValid() && day <= visited) return PartialDate::fromDay(day);
        }
    } else if (const auto number = wholeNumber(text)) {
        if (*number >= 1900 && *number <= visited.year()) return PartialDate::fromYear(*number);
        if (*number <= 120) return PartialDate::fromEstimatedAge(*number, visited);
        return PartialDate::fromDay(fromSerial(*number));
    }
    auto read = PartialDate::parse(text, visited);
    return read ? std::optional(*read) : std::nullopt;
}

int exactness(const domain::PartialDate& birth)
{
    if (birth.precision() == domain::DatePrecision::Day) return birth.isFirstOfJanuary() ? 3 : 5;
    if (birth.precision() == domain::DatePrecision::Month) return 4;
    return birth.isApproximate() ? 1 : 2;
}

std::optional<QDate> readDay(QStringView typed)
{
    const QString text = latin(typed);
    QDate day;
    if (const auto parts = threeNumbers(text)) {
        day = plainDay(*parts);
        if (!day.isValid()) day = shortDay(*parts, 2000);
    } else if (const auto number = wholeNumber(text)) {
        day = fromSerial(*number);
    }
    if (!day.isValid()) {
        const auto read = domain::PartialDate::parse(text, QDate(2000, 1, 1));
        if (read && read->precision() == domain::DatePrecision::Day) day = read->earliest();
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace wasl::registers
