#include "app/domain/age_band.h"

#include <QCoreApplication>

namespace wasl::domain
{

AgeBand ageBandOf(std::optional<int> completedYears)
{
    if (!completedYears || *completedYears < 0) return AgeBand::Unknown;
    if (*completedYears <= 4) return AgeBand::B0_4;
    if (*completedYears <= 11) return AgeBand::B5_11;
    if (*completedYears <= 17) return AgeBand::B12_17;
    if (*completedYears <= 59) return AgeBand::B18_59;
    return AgeBand::B60Plus;
}

QString label(AgeBand band)
{
    switch (band) {
    case AgeBand::B0_4:
        return QCoreApplication::translate("wasl::domain", "0-4 years");
    case AgeBand::B5_11:
        return QCoreApplication::translate("wasl::domain", "5-11 years");
    case AgeBand::B12_17:
        return QCoreApplication::translate("wasl::domain", "12-17 years");
    case AgeBand::B18_59:
        return QCoreApplication::translate("wasl::domain", "18-59 years");
    case AgeBand::B60Plus:
        return QCoreApplication::translate("wasl::domain", "60 years and over");
    case AgeBand::Unknown:
        return QCoreApplication::translate("wasl::domain", "Age unknown");
    }
    return {};
}

} // namespace wasl::domain
