#pragma once

#include "app/matching/edit_model.h"

#include <utility>
#include <vector>

namespace wasl::matching
{

/// Two spellings of one name, and how much they count.
struct SpellingPair
{
    Symbols left;
    Symbols right;
    double weight = 1.0;
};

struct TrainingOptions
{
    std::vector<std::pair<int, int>> shapes; // how many letters left and right a rule may have
    int rounds = 10;
    std::size_t rules = 1700; // the commonest that are kept
};

/// Learns the rules of a model from pairs by expectation and maximisation. Deterministic. Pairs that the
/// rules cannot join count nothing.
EditModel trainEditModel(const std::vector<SpellingPair>& pairs, const TrainingOptions& options);

} // namespace wasl::matching
