#include "ui/beneficiaries/state_looks.h"

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ChipLook referralLook(domain::ReferralState state)
{
    using State = domain::ReferralState;
    const auto word = domain::label(state);
    switch (state) {
    case State::Draft:
        return {Meaning::Neutral, word, u"edit"_s};
    case State::Sent:
        return {Meaning::Information, word, u"send"_s};
    case State::Acknowledged:
        return {Meaning::Information, word, u"receive"_s};
    case State::NoFeedback:
        return {Meaning::Attention, word, u"clock"_s};
    case State::Accepted:
    case State::InProgress:
        return {Meaning::Accent, word, u"referral"_s};
    case State::Completed:
        return {Meaning::Done, word, {}};
    case State::Declined:
        return {Meaning::Danger, word, u"stop"_s};
    case State::Withdrawn:
        return {Meaning::Neutral, word, u"close"_s};
    }
    return {};
}

ChipLook stayLook(domain::StayState state)
{
    using State = domain::StayState;
    const auto word = domain::label(state);
    switch (state) {
    case State::Requested:
    case State::Waiting:
        return {Meaning::Attention, word, u"clock"_s};
    case State::Reserved:
        return {Meaning::Information, word, u"calendar"_s};
    case State::CheckedIn:
        return {Meaning::Accent, word, u"reception"_s};
    case State::CheckedOut:
        return {Meaning::Done, word, {}};
    case State::Cancelled:
    case State::NoShow:
        return {Meaning::Neutral, word, u"close"_s};
    }
    return {};
}

} // namespace wasl::ui
