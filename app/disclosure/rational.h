#pragma once

#include <QtGlobal>

namespace wasl::disclosure
{

/// An exact positive fraction: privacy parameters are never floating point, because a rounded
/// scale has another law than the one that is promised.
struct Rational
{
    qint64 numerator = 0;
    qint64 denominator = 1;

    friend bool operator==(const Rational&, const Rational&) = default;
};

} // namespace wasl::disclosure
