#include "ui/cases/case_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ChipLook chipOf(domain::CaseStatus status)
{
    switch (status) {
    case domain::CaseStatus::Open:
        return {Meaning::Accent, domain::label(status), u"folder"_s};
    case domain::CaseStatus::OnHold:
        return {Meaning::Attention, domain::label(status), u"stop"_s};
    case domain::CaseStatus::Closed:
        return {Meaning::Done, domain::label(status), u"done"_s};
    }
    return {};
}

ChipLook chipOf(domain::CasePriority priority)
{
    switch (priority) {
    case domain::CasePriority::Normal:
        return {Meaning::Neutral, domain::label(priority), u"calendar"_s};
    case domain::CasePriority::Urgent:
        return {Meaning::Attention, domain::label(priority), u"flag"_s};
    case domain::CasePriority::Emergency:
        return {Meaning::Danger, domain::label(priority), u"danger"_s};
    }
    return {};
}

QString dayInWords(const std::optional<QDate>& day, const QDate& today)
{
    if (!day || !day->isValid()) return {};
    const auto days = int(today.daysTo(*day));
    if (days == 0) return QCoreApplication::translate("wasl::ui", "today");
    if (days == 1) return QCoreApplication::translate("wasl::ui", "tomorrow");
    return days < 0 ? QCoreApplication::translate("wasl::ui", "%n day(s) late", nullptr, -days)
                    : QCoreApplication::translate("wasl::ui", "in %n day(s)", nullptr, days);
}

} // namespace wasl::ui
