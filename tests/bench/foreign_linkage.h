#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace wasl::bench
{

/// What a column of somebody else's file holds; decides what counts as a slip in it.
enum class ColumnKind
{
    GivenName,
    FamilyName,
    Text, // a street, a suburb
    Code, // a postcode, a house number, an identity number
    Date  // eight digits, the year first
};

/// Records of a file whose columns Wasl does not know.
struct ForeignRecords
{
    std::vector<ColumnKind> columns;
    std::vector<std::vector<QString>> rows; // folded values, empty for what is missing
    std::size_t firstOfSecond = 0; // where a second file begins, of which each row meets only rows of
                                   // the first; 0 when all are one file
};

struct ForeignPair
{
    std::uint32_t a, b; // rows, a < b
    double bits;        // log2 of the odds that both are one person
};

/// Links records with weights learned from the records themselves (Fellegi and Sunter, 1969; m by EM).
///
/// A value is taken for the true one of some person, written as it is or with slips. How often columns are
/// mistaken, how often the two names stand in each other's place, and how many pairs are one person come out
/// of EM over the pairs that share something rare; how common a value is, out of the file, each person
/// counted once. What is missing says nothing. Pairs of records that a third one surely belongs to are lifted
/// at the end, unless something speaks against it: chains alone join strangers.
///
/// The likeliest pair first; pairs far below even odds are left out.
std::vector<ForeignPair> linkForeignRecords(const ForeignRecords& records);

} // namespace wasl::bench
