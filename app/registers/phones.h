#pragma once

#include <QStringList>

namespace wasl::registers
{

struct Phones
{
    QStringList numbers;    ///< E.164
    QStringList unreadable; ///< as written: nothing that could be dialled
    bool doubtful = false;  ///< one of the numbers is not known to be given out
};

/// The numbers of a cell, separated by a slash, comma, semicolon, line end or "ou". Numbers without a country
/// are Moroccan.
Phones readPhones(QStringView text);

} // namespace wasl::registers
