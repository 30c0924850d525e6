#pragma once

#include "app/domain/month_span.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace wasl::ui
{

/// Puts a text that has its own direction (a name, a label of a list) into a sentence of any direction:
/// U+2068 … U+2069.
QString isolate(const QString& text);

/// For what always runs left to right: phones, file numbers, amounts, ranges: U+2066 … U+2069.
/// Found on Qt 6.4: "+212 661…", "-5 %", "(0-17)" come out wrong in Arabic text without it.
QString isolateLtr(const QString& text);

/// Takes the four isolates and U+200E, U+200F out again: for the clipboard, CSV and comparisons.
QString withoutBidiMarks(QString text);

/// dd/MM/yyyy in every language, isolated; empty for no date.
QString writeDate(const QDate& date);

/// dd/MM/yyyy HH:mm in local time, isolated.
QString writeDateTime(const QDateTime& moment);

/// HH:mm in local time, isolated.
QString writeTime(const QDateTime& moment);

/// "October 2026".
QString writeMonth(const domain::YearMonth& month);

/// "October 2026", or "July 2026 – September 2026".
QString writeMonths(const domain::MonthSpan& months);

/// A whole number in the window's locale (Latin digits in ar_MA), isolated.
QString writeNumber(qint64 number);

/// "61.5 %" in the window's locale, isolated.
QString writePercent(double share, int decimals = 0);

/// Whether the first letter that has a direction runs right to left: names in two scripts.
bool startsRightToLeft(QStringView text);

} // namespace wasl::ui
