#include "app/domain/barrier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

std::vector<Refusal> problems(const Barrier& barrier, QDate today)
{
    std::vector<Refusal> found;
    if (!barrier.on.isValid() || barrier.on > today) {
        found.push_back({u"on-in-future"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Write when the barrier was met; not a day to come."),
                         u"on"_s});
    }
    if (barrier.sector.isEmpty()) {
        found.push_back(
            {u"sector-missing"_s,
             QCoreApplication::translate("wasl::domain", "Choose the sector in which the barrier was met."),
             u"sector"_s});
    }
    if (barrier.kind.isEmpty()) {
        found.push_back({u"kind-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose what stood in the way."),
                         u"kind"_s});
    }
    return found;
}

} // namespace wasl::domain
