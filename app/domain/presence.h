#pragma once

#include "app/domain/stay.h"

#include <QStringList>

namespace wasl::domain
{

/// Where a guest is, seen from the door.
enum class Whereabouts
{
    In,
    Out,       ///< went out and is expected back tonight
    Announced, ///< away, and said until which day to come
    Absent     ///< away for as many days as the association set, unannounced: somebody has to ask after her
};

QString label(Whereabouts whereabouts);

/// Whole days since a guest went out, or since the day she said she would be back. 0 when she is in.
int daysAway(const std::optional<Presence>& last, QDate today);

/// `absentAfter` days away make her Absent; 1 at the least. A guest about whom nothing was recorded is in.
Whereabouts whereabouts(const std::optional<Presence>& last, QDate today, int absentAfter);

/// Recorded as it happens, or written down afterwards with an hour of its own.
enum class Recorded
{
    AsItHappens,
    Afterwards
};

/// An entry as it goes behind those of the same stay, which are in order of time.
///
/// What is recorded as it happens is never refused for its hour: a computer whose clock was set back would
/// else close the door, and the list for a fire would be wrong. It is put a second after the last entry, and
/// its note says what the clock said. An hour given afterwards is refused when it lies before the last entry
/// ("presence-before-last"), before she was checked in ("presence-before-stay") or in the future
/// ("presence-in-future"). Going out twice or coming in twice is "presence-same".
Result<Presence> placed(std::span<const Presence> before, const Stay& stay, Presence wanted,
                        const Moment& now, Recorded recorded);

/// An entry whose hour was wrong, between its neighbours of the same stay. Refuses as placed() does, and
/// "reason-missing" without a note that says why.
Result<Presence> corrected(std::span<const Presence> all, const Stay& stay, const PresenceId& id,
                           const Moment& at, const QString& reason, const Moment& now);

/// What somebody needs when the house has to be left at once.
enum class LeavingHelp
{
    None,
    SmallChild, ///< has to be carried or led
    Needed
};

const char* sourceText(LeavingHelp help);

/// From a mark that was set by hand, the codes of her open specific needs and her age. Never says why: that
/// is what makes it possible to tell it to everyone who must get her out.
LeavingHelp leavingHelp(bool marked, const QStringList& needs, std::optional<int> age);
/// Whether a code of specific_needs means that somebody may not get out by herself, or not hear the alarm.
bool hindersLeaving(const QString& need);

} // namespace wasl::domain
