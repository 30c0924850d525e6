#include "ui/shared/writing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{
constexpr QChar lri(0x2066), fsi(0x2068), pdi(0x2069);
}

QString isolate(const QString& text)
{
    return text.isEmpty() ? text : fsi + text + pdi;
}

QString isolateLtr(const QString& text)
{
    return text.isEmpty() ? text : lri + text + pdi;
}

QString withoutBidiMarks(QString text)
{
    text.removeIf([](QChar c) {
        const auto u = c.unicode();
        return (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
    });
    return text;
}

QString writeDate(const QDate& date)
{
    return date.isValid() ? isolateLtr(QLocale::c().toString(date, u"dd/MM/yyyy"_s)) : QString();
}

QString writeDateTime(const QDateTime& moment)
{
    return moment.isValid() ? isolateLtr(QLocale::c().toString(moment.toLocalTime(), u"dd/MM/yyyy HH:mm"_s))
                            : QString();
}

QString writeTime(const QDateTime& moment)
{
    return moment.isValid() ? isolateLtr(QLocale::c().toString(moment.toLocalTime(), u"HH:mm"_s)) : QString();
}

QString writeMonth(const domain::YearMonth& month)
{
    return QLocale().standaloneMonthName(month.month) + u' ' + QString::number(month.year);
}

QString writeMonths(const domain::MonthSpan& months)
{
    return months.isOneMonth()
               ? writeMonth(months.first)
               : u"%1 – %2"_s.arg(isolate(writeMonth(months.first)), isolate(writeMonth(months.last)));
}

QString writeNumber(qint64 number)
{
    return isolateLtr(QLocale().toString(number));
}

QString writePercent(double share, int decimals)
{
    return isolateLtr(QLocale().toString(share * 100, 'f', decimals) + QChar(QChar::Nbsp) + u'%');
}

bool startsRightToLeft(QStringView text)
{
    for (const auto c : text) {
        const auto direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL) return true;
        if (direction == QChar::DirL) return false;
    }
    return false;
}

} // namespace wasl::ui
