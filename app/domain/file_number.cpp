#include "app/domain/file_number.h"

#include "app/domain/time.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

/// ISO/IEC 7064, pure system MOD 11-2: the character that makes the weighted sum 1 modulo 11.
QChar checkOf(const QString& digits)
{
    int sum = 0;
    for (const QChar digit : digits) {
        sum = (sum + digit.digitValue()) * 2 % 11;
    }
    const int check = (12 - sum) % 11;
    return check == 10 ? QChar(u'X') : QChar(u'0' + check);
}

QString yearDigits(int year)
{
    return u"%1"_s.arg(year % 100, 2, 10, QLatin1Char('0'));
}
QString serialDigits(int serial)
{
    return u"%1"_s.arg(serial, 6, 10, QLatin1Char('0'));
}

/// Without whatever people put between the groups.
QString bare(QStringView typed)
{
    QString result;
    for (const QChar c : withLatinDigits(typed)) {
        const bool dash = c.category() == QChar::Punctuation_Dash || c == u'_' || c == u'.' || c == u'/' ||
                          c.unicode() == 0x2212 || c.unicode() == 0x0640;
        if (!dash && !c.isSpace() && c.category() != QChar::Other_Format) {
            result += c.toUpper();
        }
    }
    return result;
}

} // namespace

std::optional<FileNumber> FileNumber::make(int year, int serial)
{
    if (year < 2000 || year > 2099 || serial < 1 || serial > 999'999'999) {
        return std::nullopt;
    }
    return FileNumber(year, serial);
}

Result<FileNumber> FileNumber::parse(QStringView typed)
{
    static const QRegularExpression form(u"^W?([0-9]{2})([0-9]{6}|[1-9][0-9]{6,8})([0-9X])$"_s);
    const QRegularExpressionMatch match = form.match(bare(typed));
    const auto number =
        match.hasMatch() ? make(2000 + match.captured(1).toInt(), match.captured(2).toInt()) : std::nullopt;
    if (!number) {
        return refuse(u"file-number-unreadable"_s,
                      QCoreApplication::translate("wasl::domain", "A file number looks like W-26-000123-8."),
                      u"fileNumber"_s);
    }
    if (number->checkCharacter() != match.captured(3).front()) {
        return refuse(
            u"file-number-check"_s,
            QCoreApplication::translate(
                "wasl::domain",
                "This file number has a typing mistake: its last character does not fit the others. "
                "Compare it with the card."),
            u"fileNumber"_s);
    }
    return *number;
}

QChar FileNumber::checkCharacter() const
{
    return isNull() ? QChar() : checkOf(yearDigits(m_year) + serialDigits(m_serial));
}

QString FileNumber::toString() const
{
    return isNull() ? QString()
                    : u"W-%1-%2-%3"_s.arg(yearDigits(m_year), serialDigits(m_serial), checkCharacter());
}

} // namespace wasl::domain
