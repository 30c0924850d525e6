#pragma once

#include "app/disclosure/rational.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <map>

namespace wasl::tests
{

/// a = exp(-1 / scale) of the discrete Laplace law.
inline double ratioOf(disclosure::Rational scale)
{
    return std::exp(-static_cast<double>(scale.denominator) / static_cast<double>(scale.numerator));
}

/// P(x) of one draw.
inline double oneDraw(disclosure::Rational scale, std::int64_t x)
{
    const double a = ratioOf(scale);
    return (1 - a) / (1 + a) * std::pow(a, static_cast<double>(std::abs(x)));
}

/// P(d) of the difference of two independent draws: the sum over x of P(x) P(x + d), in closed form.
inline double differenceOfTwo(disclosure::Rational scale, std::int64_t d)
{
    const double a = ratioOf(scale);
    const double distance = static_cast<double>(std::abs(d));
    return std::pow((1 - a) / (1 + a), 2) * std::pow(a, distance) * (distance + (1 + a * a) / (1 - a * a));
}

/// The point that chi-square passes once in 10,000 times (Wilson and Hilferty 1931; 3.719 is the normal
/// law's): seeds are fixed, so a test that passes it has found something.
inline double chiSquareLimit(double freedom)
{
    return freedom * std::pow(1 - 2 / (9 * freedom) + 3.719 * std::sqrt(2 / (9 * freedom)), 3);
}

struct ChiSquare
{
    double value = 0;
    double limit = 0;
};

/// Draws seen against a law that is symmetric about 0: each value whose expected number is at least 20 by
/// itself, the two tails each as one.
inline ChiSquare chiSquareOf(const std::map<std::int64_t, std::int64_t>& seen,
                             const std::function<double(std::int64_t)>& law)
{
    double draws = 0;
    for (const auto& [x, count] : seen) {
        draws += static_cast<double>(count);
    }
    std::int64_t edge = 0;
    while (law(edge + 1) * draws >= 20) {
        ++edge;
    }
    std::map<std::int64_t, double> grouped;
    for (const auto& [x, count] : seen) {
        grouped[std::clamp(x, -edge - 1, edge + 1)] += static_cast<double>(count);
    }
    ChiSquare result;
    double inside = 0;
    for (std::int64_t x = -edge; x <= edge; ++x) {
        const double expected = law(x) * draws;
        inside += expected;
        result.value += std::pow(grouped[x] - expected, 2) / expected;
    }
    const double tail = (draws - inside) / 2;
    for (const std::int64_t x : {-edge - 1, edge + 1}) {
        result.value += std::pow(grouped[x] - tail, 2) / tail;
    }
    result.limit = chiSquareLimit(static_cast<double>(2 * edge + 2));
    return result;
}

} // namespace wasl::tests
