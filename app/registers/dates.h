#pragma once

#include "app/domain/partial_date.h"

#include <QDate>

#include <optional>

namespace wasl::registers
{

/// A birth as registers write it: all that domain::PartialDate::parse() reads, and what only a register
/// holds, where the day of the visit settles it: a spreadsheet's day number ("38972"), a year of two digits
/// ("14-10-05": of the two centuries the later that is not after the visit), a bare age ("34").
std::optional<domain::PartialDate> readBirth(QStringView text, QDate visited);

/// How much a birth says, for choosing between two: a full day most, an estimated age least.
int exactness(const domain::PartialDate& birth);

/// A full day (of a visit, an arrival), also as a spreadsheet's day number or with a year of two digits,
/// which is of this century.
std::optional<QDate> readDay(QStringView text);

} // namespace wasl::registers
