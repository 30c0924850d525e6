#pragma once

#include "app/disclosure/rational.h"

#include <cstdint>

namespace wasl::disclosure
{

class NoiseStream;

/// One draw of the discrete Laplace law P(x) = (1 - a) / (1 + a) * a^|x| with a = exp(-1 / scale),
/// exact: integers only, by the sampler of Canonne, Kamath and Steinke, "The Discrete Gaussian for
/// Differential Privacy" (2020), algorithms 1 and 2. Floating point samplers leak through their low
/// bits (Mironov 2012), which is why there is none here.
/// Numerator and denominator of scale must lie in 1 … 1,000,000.
std::int64_t discreteLaplace(NoiseStream& stream, Rational scale);

/// True with probability exp(-numerator / denominator), exact (algorithm 1 of the same paper).
bool bernoulliExp(NoiseStream& stream, std::uint64_t numerator, std::uint64_t denominator);

} // namespace wasl::disclosure
