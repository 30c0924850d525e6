#pragma once

#include "app/domain/refusal.h"
#include "app/domain/time.h"

#include <QString>

namespace wasl::storage
{

/// Wrong passphrases make everybody wait longer, whatever user name was typed: nothing for the first three,
/// then 1, 2, 4 … seconds, at most five minutes. Kept in the file `attempts` of the folder, so that starting
/// the program again does not help. (Whoever copied the folder is held off by Argon2 alone.)
class LoginDelay
{
public:
    LoginDelay(QString folder, domain::Clock clock);

    /// Seconds still to wait, 0 when an attempt may be made. Under a clock that was set back (a dead battery)
    /// the whole delay begins once more, and ends.
    [[nodiscard]] int secondsLeft();
    /// "try-again-later" while there are seconds to wait.
    [[nodiscard]] domain::Result<void> mayTry();

    /// Counted before the passphrase is tried, so that killing the program does not save the attempt.
    void countAttempt();
    void forget();

private:
    struct Attempts
    {
        int count = 0;
        domain::Moment last;
    };
    [[nodiscard]] Attempts read() const;
    void write(const Attempts& attempts) const;
    [[nodiscard]] QString path() const;

    QString m_folder;
    domain::Clock m_clock;
};

} // namespace wasl::storage
