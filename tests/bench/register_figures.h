#pragma once

#include <string>

namespace wasl::bench
{

/// Reads a register as the import does and prints how many rows were read, and how well the visits of each
/// person are found again, against a truth of row and person: what the import joins by itself, and what it
/// joins together with what is proposed to people from each threshold up. False when a file cannot be read.
bool printRegisterFigures(const std::string& registerFile, const std::string& truthFile);

} // namespace wasl::bench
