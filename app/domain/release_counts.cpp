#include "app/domain/release_counts.h"

#include <QCoreApplication>

namespace wasl::domain
{

QString label(Family family)
{
    switch (family) {
    case Family::Registered:
        return QCoreApplication::translate("wasl::domain", "People registered");
    case Family::Assisted:
        return QCoreApplication::translate("wasl::domain", "People assisted");
    case Family::Referred:
        return QCoreApplication::translate("wasl::domain", "People referred");
    }
    return {};
}

} // namespace wasl::domain
