#include "app/reports/agenda_calendar.h"

#include "app/language/catalogue.h"
#include "app/reports/icalendar.h"
#include "app/reports/person_labels.h"
#include "app/reports/report.h"
#include "app/storage/consent_store.h"

#include <QCoreApplication>

#include <set>

namespace wasl::reports
{

using namespace Qt::StringLiterals;
using storage::AgendaItem;

namespace
{

constexpr int minutesOfHearing = 60, minutesOfAppointment = 30;

std::vector<AgendaItem> itemsOf(storage::Database& database, const AgendaCalendar::Wanted& wanted)
{
    auto days = storage::Agenda(database).read(wanted.first, wanted.last);
    std::vector<AgendaItem> items;
    const auto take = [&](std::vector<AgendaItem>& from) {
        for (auto& item : from) {
            if (wanted.worker && item.worker != *wanted.worker) continue;
            if (item.day < wanted.first || item.day > wanted.last) continue;
            items.push_back(std::move(item));
        }
    };
    take(days.overdue);
    take(days.items);
    return items;
}

} // namespace

domain::Result<AgendaCalendar::Written> AgendaCalendar::write(storage::Database& database,
                                                              const Wanted& wanted, const QString& path)
{
    if (!wanted.first.isValid() || !wanted.last.isValid() || wanted.last < wanted.first)
        return domain::refuse(u"dates-missing"_s,
                              QCoreApplication::translate(
                                  "wasl::reports", "Give a first day and a last day that is not before it."),
                              u"from"_s);
    std::optional<storage::ExportConsent> consents;
    if (wanted.names == Names::With) {
        auto allowed = storage::ConsentStore(database).forExport();
        if (!allowed) return tl::unexpected(allowed.error());
        consents = *std::move(allowed);
    }
    const language::Catalogue catalogue(wanted.language);
    std::vector<CalendarEvent> events;
    std::set<domain::BeneficiaryId> named, unnamed;
    for (const auto& item : itemsOf(database, wanted)) {
        CalendarEvent event;
        event.uid = item.key + u"@wasl"_s;
        event.day = item.day;
        event.at = item.at;
        event.minutes = item.kind == domain::AgendaKind::Hearing ? minutesOfHearing : minutesOfAppointment;
        event.summary = catalogue.text("wasl::domain", domain::sourceText(item.kind));
        if (item.person) {
            const bool agreed = consents && !consents->barOf(item.person->id);
            if (consents) (agreed ? named : unnamed).insert(item.person->id);
            if (agreed)
                event.summary +=
                    u" · "_s + fullNameIn(wanted.language, item.person->latin, item.person->arabic);
            event.summary += u" · "_s + item.person->fileNumber.toString();
        }
        events.push_back(std::move(event));
    }
    if (auto noted = storage::Agenda(database).noteExport(wanted.first, wanted.last, int(events.size()),
                                                          {named.begin(), named.end()});
        !noted)
        return tl::unexpected(noted.error());
    if (auto written = writeFile(path, icalendar(events, database.now())); !written)
        return tl::unexpected(written.error());
    return Written{int(events.size()), int(named.size()), int(unnamed.size())};
}

} // namespace wasl::reports
