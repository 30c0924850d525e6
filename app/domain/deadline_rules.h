#pragma once

#include "app/domain/codebook.h"
#include "app/domain/enum_codes.h"
#include "app/domain/refusal.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// A day on which authorities and courts in Morocco are closed.
struct Holiday
{
    QString code;
    QDate day;
    bool estimated = false; ///< computed, and not announced yet: the moon may put it a day off

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// The working days of authorities: Saturdays, Sundays and holidays are closed. National days come from a
/// list by day of the year; religious ones from a list by year, announced or estimated.
class Holidays
{
public:
    /// ":/wasl/codebooks/holidays.csv".
    static Holidays load();
    /// Only the days given; for what is computed under a supposition.
    explicit Holidays(std::vector<Holiday> days);

    const Holiday* on(QDate day) const; ///< nullptr on any other day
    bool isClosed(QDate day) const;
    /// The day itself when it is open.
    QDate nextOpenDay(QDate day) const;
    /// The n-th open day after `from`, which is not counted; n >= 0, and 0 gives `from` itself.
    QDate addWorkingDays(QDate from, int n) const;
    /// The same backwards.
    QDate subtractWorkingDays(QDate from, int n) const;
    /// Open days after `after`, up to and with `until`.
    int workingDaysIn(QDate after, QDate until) const;

    /// The same with all estimated days moved.
    Holidays withEstimatesMoved(int days) const;
    /// The last day of the years whose religious holidays are listed.
    QDate listedUntil() const { return m_listedUntil; }

private:
    struct National
    {
        Holiday day; ///< in any year
        std::optional<QDate> from;
        std::optional<QDate> until;
    };

    std::vector<National> m_national;
    std::vector<Holiday> m_byDate;
    QDate m_listedUntil;
};

enum class DeadlineUnit
{
    Hours,        ///< from the hour of the event, Saturdays and holidays not left out
    CalendarDays, ///< the day of the event is not counted
    WorkingDays,  ///< nor are Saturdays, Sundays and holidays
    ClearDays,    ///< délai franc: neither the first nor the last day counts (code of civil procedure, 512)
    Months        ///< to the same day of the month, or the month's last
};

template <>
struct EnumCodes<DeadlineUnit>
{
    static constexpr auto rows = codes<DeadlineUnit>({{DeadlineUnit::Hours, u"hours"},
                                                      {DeadlineUnit::CalendarDays, u"calendar-days"},
                                                      {DeadlineUnit::WorkingDays, u"working-days"},
                                                      {DeadlineUnit::ClearDays, u"clear-days"},
                                                      {DeadlineUnit::Months, u"months"}});
};

/// How long the law gives for something, from which event. Data: codebook legal_deadline_rules.
struct DeadlineRule
{
    QString code;
    QString kind;  ///< codebook legal_file_kinds
    QString event; ///< codebook legal_events
    int number = 0;
    DeadlineUnit unit = DeadlineUnit::CalendarDays;
    bool before = false;  ///< ends so long before the event instead of after it
    bool movesOn = false; ///< ending on a closed day it goes on to the next open one; where its source
                          ///< does not say so it stays, which is the careful side
    int remindDaysBefore = 7;
    bool verified = false; ///< number and article were read in a source; otherwise a lawyer has to
    QString source;        ///< law and article, in English

    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

/// A rule as its row in the codebook says it; nullopt for a row that says nothing of the kind.
std::optional<DeadlineRule> deadlineRule(const CodebookEntry& entry);
/// Those valid on a day, in the order of the codebook.
std::vector<DeadlineRule> deadlineRules(const Codebook& codebook, QDate day);

struct ComputedDeadline
{
    QDate due;                      ///< the last day on which it is still in time
    std::optional<QTime> hour;      ///< of a deadline in hours, when the hour of its event is known
    std::optional<QDate> movedFrom; ///< the closed day on which it would have ended
    bool onEstimate = false;        ///< with an estimated holiday a day off it would be another day

    friend bool operator==(const ComputedDeadline&, const ComputedDeadline&) = default;
};

/// Refuses "event-missing" (field "from").
Result<ComputedDeadline> computeDeadline(const DeadlineRule& rule, QDate event,
                                         const std::optional<QTime>& hour, const Holidays& holidays);

/// "15 calendar days", "48 hours", "2 months before", in the program's language.
QString lengthInWords(const DeadlineRule& rule);

} // namespace wasl::domain
