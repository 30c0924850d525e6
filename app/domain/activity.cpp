#include "app/domain/activity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

int participants(const Activity& activity)
{
    int total = static_cast<int>(activity.named.size());
    for (const CountedParticipants& group : activity.counted) {
        total += group.total();
    }
    return total;
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
    for (std::size_t i = 0; i < activity.counted.size(); ++i) {
        const CountedParticipants& group = activity.counted[i];
        if (group.women < 0 || group.men < 0 || group.notSaid < 0) {
            found.push_back(
                {u"count-negative"_s,
                 QCoreApplication::translate("wasl::domain", "A number of participants is zero or more."),
                 u"counted[%1]"_s.arg(i)});
        }
    }
    for (std::size_t i = 0; i < activity.named.size(); ++i) {
        if (!activity.named[i].person && activity.named[i].name.trimmed().isEmpty()) {
            found.push_back({u"name-missing"_s,
                             QCoreApplication::translate("wasl::domain",
                                                         "Write the participant's name, or remove the line."),
                             u"named[%1].name"_s.arg(i)});
        }
    }
    return found;
}

} // namespace wasl::domain
