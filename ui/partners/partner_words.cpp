#include "ui/partners/partner_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ChipLook chipOf(const domain::Agreement& agreement, QDate today)
{
    if (agreement.from > today)
        return {Meaning::Information, QCoreApplication::translate("wasl::ui", "Not yet in force"),
                u"calendar"_s};
    if (!domain::isInForce(agreement, today))
        return {Meaning::Neutral, QCoreApplication::translate("wasl::ui", "Ended"), u"stop"_s};
    if (agreement.until) {
        const int days = int(today.daysTo(*agreement.until));
        if (days == 0)
            return {Meaning::Danger, QCoreApplication::translate("wasl::ui", "Ends today"), u"clock"_s};
        if (days <= renewalNotice)
            return {Meaning::Attention,
                    QCoreApplication::translate("wasl::ui", "Ends in %n day(s)", nullptr, days), u"clock"_s};
    }
    return {Meaning::Done, QCoreApplication::translate("wasl::ui", "In force"), u"done"_s};
}

} // namespace wasl::ui
