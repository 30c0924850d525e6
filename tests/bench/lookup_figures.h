#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace wasl::bench
{

struct LookUpQuestion
{
    std::uint64_t people = 100'000;
    std::uint64_t queries = 400;
    std::vector<std::string> names; // files of Arabic and Latin spellings and counts
};

/// Invents a file of people in both scripts, looks for some of them with misspelled names and a birth date,
/// letter by letter as at the desk, and prints time, memory, and how many were among the first ten. False
/// when a file cannot be read.
bool printLookUpFigures(const LookUpQuestion& question);

/// The search for duplicates over such a file: time, and what was proposed.
bool printDuplicateFigures(const LookUpQuestion& question);

} // namespace wasl::bench
