#pragma once

namespace wasl::cli
{

/// What a scheduled job reads of a command.
enum class ExitCode
{
    Done = 0,
    Usage = 2,   ///< the command line is wrong
    Refused = 3, ///< Wasl said no, with a reason that can be acted on
    Broken = 4,  ///< the disk, the file or the program is at fault
};

} // namespace wasl::cli
