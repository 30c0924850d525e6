#include "app/disclosure/discrete_laplace.h"

#include "app/disclosure/noise_stream.h"

#include <stdexcept>

namespace wasl::disclosure
{

namespace
{

constexpr qint64 LargestTerm = 1'000'000;

/// exp(-numerator / denominator) for a fraction of at most 1: the number of successes in a row of
/// Bernoulli(fraction / k), k = 1, 2, …, is even with exactly that probability.
bool bernoulliExpOfFraction(NoiseStream& stream, std::uint64_t numerator, std::uint64_t denominator)
{
    std::uint64_t k = 1;
    // denominator * k stays far below 2^64: 10^6 * k, and a run of k successes has odds of 1 / k!.
    while (stream.below(denominator * k) < numerator) {
        ++k;
    }
    return k % 2 == 1;
}

} // namespace

bool bernoulliExp(NoiseStream& stream, std::uint64_t numerator, std::uint64_t denominator)
{
    for (std::uint64_t whole = numerator / denominator; whole > 0; --whole) {
        if (!bernoulliExpOfFraction(stream, 1, 1)) {
            return false;
        }
    }
    return bernoulliExpOfFraction(stream, numerator % denominator, denominator);
}

std::int64_t discreteLaplace(NoiseStream& stream, Rational scale)
{
    if (scale.numerator < 1 || scale.numerator > LargestTerm || scale.denominator < 1 ||
        scale.denominator > LargestTerm) {
        throw std::invalid_argument("the scale of the noise is out of bounds");
    }
    const auto t = static_cast<std::uint64_t>(scale.numerator);
    const auto s = static_cast<std::uint64_t>(scale.denominator);
    for (;;) {
        const std::uint64_t remainder = stream.below(t);
        if (!bernoulliExp(stream, remainder, t)) {
            continue;
        }
        std::uint64_t quotient = 0;
        while (bernoulliExp(stream, 1, 1)) {
            ++quotient;
        }
        const auto magnitude = static_cast<std::int64_t>((remainder + t * quotient) / s);
        const bool negative = stream.below(2) == 1;
        if (negative && magnitude == 0) {
            continue; // else zero would be counted twice
        }
        return negative ? -magnitude : magnitude;
    }
}

} // namespace wasl::disclosure
