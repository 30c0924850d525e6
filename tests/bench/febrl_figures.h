#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace wasl::bench
{

/// Files in the form of FEBRL (a heading; rec_id says who a record is of: rec-17-org, rec-17-dup-0).
struct FebrlQuestion
{
    std::string first;
    std::string second;         // empty: records of `first` among each other
    std::string fields = "all"; // noid: without the identity number; place: names, birth, suburb, postcode,
                                // state; birth: names and birth
};

/// Prints how well the records of each person are found, against the truth in rec_id. False when a file
/// cannot be read.
bool printFebrlFigures(const FebrlQuestion& question);

} // namespace wasl::bench
