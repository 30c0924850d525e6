#pragma once

#include "app/matching/person_key.h"

#include <atomic>
#include <cstdint>
#include <utility>
#include <vector>

namespace wasl::matching
{

/// Which pairs of people are worth comparing at all: those that share a pair of name skeletons; a skeleton,
/// the year of birth (or the next), nationality and sex; the whole date of birth, sex and nationality; a
/// document or a phone. Pairs of positions in `people`, the smaller first, sorted, each once.
std::vector<std::pair<std::uint32_t, std::uint32_t>> pairsToCompare(const std::vector<PersonKey>& people,
                                                                    const TokenDictionary& dictionary,
                                                                    const std::atomic<bool>& cancelled);

} // namespace wasl::matching
