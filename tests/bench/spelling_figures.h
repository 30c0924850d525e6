#pragma once

#include <string>

namespace wasl::bench
{

struct SpellingQuestion
{
    std::string pairs; // Arabic and Latin spellings of one name and a count a line, after a heading
    std::string
        dictionary; // more of that form, or one word or more a line: what to search among; empty: `pairs`
    std::string variants; // groups of spellings of one name, one a line, separated by spaces
    std::string training; // the pairs the models were trained on: what stands there is not measured
    std::string tables;   // folder of models to judge instead of those shipped
};

/// Prints how many of the spellings of a name are among the first 1 and 10 that are found for another. False
/// when a file cannot be read.
bool printSpellingFigures(const SpellingQuestion& question);

} // namespace wasl::bench
