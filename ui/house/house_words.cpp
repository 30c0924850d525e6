#include "ui/house/house_words.h"

#include "app/storage/structure_store.h"
#include "app/storage/user_store.h"
#include "ui/legal/row_dialogs.h"
#include "ui/shared/person_words.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QString houseName(const domain::ReceptionStructure& structure)
{
    const bool arabic = labelLanguage() == "ar"_L1 && !structure.nameArabic.isEmpty();
    return arabic || structure.name.isEmpty() ? structure.nameArabic : structure.name;
}

QString shownTag(const storage::PersonTag& person)
{
    return shownName(person.latin, person.arabic);
}

std::vector<CodeEntry> houseEntries(storage::Database& database)
{
    std::vector<CodeEntry> entries;
    for (const auto& structure : storage::StructureStore(database).structures())
        if (structure.active) entries.push_back({structure.id.toString(), houseName(structure)});
    return entries;
}

std::vector<CodeEntry> colleagueEntries(storage::Database& database)
{
    std::vector<CodeEntry> entries;
    for (const auto& user : storage::UserStore(database).all())
        if (user.active)
            entries.push_back(
                {user.id.toString(), user.displayName.isEmpty() ? user.userName : user.displayName});
    return entries;
}

ChipLook whereaboutsLook(domain::Whereabouts whereabouts)
{
    using domain::Whereabouts;
    switch (whereabouts) {
    case Whereabouts::In:
        return {Meaning::Done, domain::label(whereabouts), u"done"_s};
    case Whereabouts::Out:
        return {Meaning::Information, domain::label(whereabouts), u"next"_s};
    case Whereabouts::Announced:
        return {Meaning::Neutral, domain::label(whereabouts), u"calendar"_s};
    case Whereabouts::Absent:
        return {Meaning::Danger, domain::label(whereabouts), u"attention"_s};
    }
    return {};
}

ChipLook severityLook(domain::Severity severity)
{
    using domain::Severity;
    switch (severity) {
    case Severity::Minor:
        return {Meaning::Neutral, domain::label(severity), u"information"_s};
    case Severity::Serious:
        return {Meaning::Attention, domain::label(severity), u"attention"_s};
    case Severity::Grave:
        return {Meaning::Danger, domain::label(severity), u"danger"_s};
    }
    return {};
}

ChipLook followUpLook(const domain::Incident& incident, QDate today)
{
    if (incident.followUps.empty()) return {};
    const auto next = domain::nextFollowUp(incident);
    if (!next) return {Meaning::Done, QCoreApplication::translate("wasl::ui", "All done"), u"done"_s};
    return {*next < today ? Meaning::Danger : Meaning::Attention,
            QCoreApplication::translate("wasl::ui", "To do by %1").arg(writeDate(*next)), u"clock"_s};
}

QString banWarning(const domain::Ban& ban, const QString& who)
{
    return QCoreApplication::translate("wasl::ui",
                                       "%1 may not come here until %2. The ban is reviewed on %3.")
        .arg(who, writeDate(ban.until), writeDate(ban.reviewOn));
}

domain::Moment momentTyped(QDate day, const QString& hour)
{
    const auto time = readHour(hour);
    return day.isValid() && time ? QDateTime(day, *time).toUTC() : domain::Moment();
}

} // namespace wasl::ui
