#include "app/domain/activity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{
constexpr double mostHours = 1000; // a course of a year
} // namespace

int participants(const Activity& activity)
{
    int total = static_cast<int>(activity.named.size());
    for (const CountedParticipants& group : activity.counted) {
        total += group.total();
    }
    return total;
}

ParticipantTotals totals(const Activity& activity)
{
    ParticipantTotals all;
    for (const CountedParticipants& group : activity.counted) {
        all.women += group.women;
        all.men += group.men;
        all.notSaid += group.notSaid;
    }
    all.named = static_cast<int>(activity.named.size());
    return all;
}

Activity sameAgain(const Activity& former, QDate on)
{
    Activity again = former;
    again.id = {};
    again.version = 0;
    again.from = on;
    // A course of three days is again one of three days.
    if (former.until) again.until = on.addDays(former.from.daysTo(*former.until));
    for (CountedParticipants& group : again.counted) {
        group.women = group.men = group.notSaid = 0;
    }
    again.notes.clear();
    return again;
}

std::vector<Refusal> problems(const Activity& activity)
{
    std::vector<Refusal> found;
    if (activity.kind.isEmpty()) {
        found.push_back({u"kind-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose what kind of activity this is."),
                         u"kind"_s});
    }
    if (activity.title.trimmed().isEmpty()) {
        found.push_back({u"title-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Give the activity a title."),
                         u"title"_s});
    }
    if (!activity.from.isValid()) {
        found.push_back({u"from-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write the day of the activity."),
                         u"from"_s});
    } else if (activity.until && *activity.until < activity.from) {
        found.push_back(
            {u"until-before-from"_s,
             QCoreApplication::translate("wasl::domain", "The activity would end before it begins."),
             u"until"_s});
    }
    if (activity.hours && (*activity.hours < 0 || *activity.hours > mostHours)) {
        found.push_back(
            {u"hours-out-of-range"_s,
             QCoreApplication::translate("wasl::domain", "Write the hours as a number from 0 to 1000."),
             u"hours"_s});
    }
    for (std::size_t i = 0; i < activity.counted.size(); ++i) {
        const CountedParticipants& group = activity.counted[i];
        if (group.function.isEmpty()) {
            found.push_back(
                {u"function-missing"_s,
                 QCoreApplication::translate(
                     "wasl::domain", "Choose who they are: beneficiaries, commune staff, volunteers…"),
                 u"counted[%1].function"_s.arg(i)});
        }
        if (group.women < 0 || group.men < 0 || group.notSaid < 0) {
            found.push_back(
                {u"count-negative"_s,
                 QCoreApplication::translate("wasl::domain", "A number of participants is zero or more."),
                 u"counted[%1].women"_s.arg(i)});
        }
    }
    for (std::size_t i = 0; i < activity.named.size(); ++i) {
        if (!activity.named[i].person && activity.named[i].name.trimmed().isEmpty()) {
            found.push_back({u"name-missing"_s,
                             QCoreApplication::translate("wasl::domain",
                                                         "Write the participant's name, or remove the line."),
                             u"named[%1].name"_s.arg(i)});
        }
        const auto& person = activity.named[i].person;
        const bool twice =
            person &&
            std::any_of(activity.named.begin(), activity.named.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const NamedParticipant& other) { return other.person == person; });
        if (twice) {
            found.push_back({u"named-twice"_s,
                             QCoreApplication::translate(
                                 "wasl::domain", "This person is in the list twice. Remove one line."),
                             u"named[%1].name"_s.arg(i)});
        }
    }
    return found;
}

} // namespace wasl::domain
