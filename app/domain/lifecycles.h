#pragma once

#include <QString>

#include <vector>

namespace wasl::domain
{

/// One line of a lifecycle for reading: codes as they are stored, and words in the program's language.
struct LifecycleStep
{
    QString from;
    QString event;
    QString to;
    QString fromWords;
    QString eventWords;
    QString toWords;
};

/// A lifecycle for reading.
struct LifecycleTable
{
    QString code; ///< "referral", "stay" …
    QString title;
    QStringList states;      ///< codes, in the order in which they are shown
    QStringList finalStates; ///< those out of which nothing leads
    std::vector<LifecycleStep> steps;
};

/// All lifecycles of the house, asked of the very functions that the stores ask: what is not in these tables
/// is refused.
std::vector<LifecycleTable> lifecycles();

} // namespace wasl::domain
