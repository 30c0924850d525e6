#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <optional>
#include <vector>

namespace wasl::domain
{

/// A person at the desk: expected for an appointment, or come by herself; she waits, is received, leaves.
enum class VisitState
{
    Expected,
    Waiting,
    Received, ///< somebody is with her
    Done,
    Left, ///< went away before her turn
    DidNotCome,
    Cancelled
};

enum class VisitEvent
{
    Arrive,
    Receive,
    PutBack, ///< called by mistake: she waits on, in her place
    Finish,
    Leave,
    RecordAbsence, ///< also by itself, on the day after the appointment
    Cancel
};

template <>
struct EnumCodes<VisitState>
{
    static constexpr auto rows = codes<VisitState>({{VisitState::Expected, u"expected"},
                                                    {VisitState::Waiting, u"waiting"},
                                                    {VisitState::Received, u"received"},
                                                    {VisitState::Done, u"done"},
                                                    {VisitState::Left, u"left"},
                                                    {VisitState::DidNotCome, u"did-not-come"},
                                                    {VisitState::Cancelled, u"cancelled"}});
};

template <>
struct EnumCodes<VisitEvent>
{
    static constexpr auto rows = codes<VisitEvent>({{VisitEvent::Arrive, u"arrive"},
                                                    {VisitEvent::Receive, u"receive"},
                                                    {VisitEvent::PutBack, u"put-back"},
                                                    {VisitEvent::Finish, u"finish"},
                                                    {VisitEvent::Leave, u"leave"},
                                                    {VisitEvent::RecordAbsence, u"record-absence"},
                                                    {VisitEvent::Cancel, u"cancel"}});
};

const char* sourceText(VisitState state);
QString label(VisitEvent event);

std::vector<VisitEvent> possibleEvents(VisitState state);
/// Refuses "visit-transition".
Result<VisitState> next(VisitState state, VisitEvent event);

struct Visit
{
    VisitId id;
    BeneficiaryId person;
    VisitState state = VisitState::Waiting;
    std::optional<Moment> plannedFor; ///< of an appointment
    std::optional<Moment> arrivedAt;  ///< her place in the queue
    std::optional<Moment> endedAt;
    QString reason;               ///< in a few words, without what only a role may read
    std::optional<UserId> worker; ///< whom she is to see, or who received her
    int version = 0;

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// The same appointment at another time. Refuses "not-expected" when she came, stayed away or it was called
/// off, and "in-the-past".
Result<Visit> moved(Visit appointment, const Moment& to, const Moment& now);

/// An appointment has a time from today on; one who waits has arrived.
std::vector<Refusal> problems(const Visit& visit, const Moment& now);

} // namespace wasl::domain
