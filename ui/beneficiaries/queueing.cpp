#include "ui/beneficiaries/queueing.h"

#include "app/storage/incident_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/visit_store.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

namespace wasl::ui
{

std::optional<domain::Ban> banOnDay(storage::Database& database, const domain::BeneficiaryId& person)
{
    const auto today = database.today();
    for (auto& ban : storage::IncidentStore(database).bansOf(person))
        if (domain::isInForce(ban, today)) return std::move(ban);
    return std::nullopt;
}

bool putInQueue(QWidget* from, storage::CaseFile& file, const domain::BeneficiaryId& person,
                const QString& name)
{
    const auto waiting = storage::VisitStore(file.database()).arrive(person);
    if (!waiting)
        showToast(from, {waiting.error().message, Meaning::Attention});
    else if (const auto ban = banOnDay(file.database(), person))
        showToast(from,
                  {QCoreApplication::translate(
                       "wasl::ui", "%1 waits in the queue. She may not stay here until %2: see her bans.")
                       .arg(isolate(name), writeDate(ban->until)),
                   Meaning::Attention});
    else
        showToast(from,
                  {QCoreApplication::translate("wasl::ui", "%1 waits in the queue.").arg(isolate(name))});
    return waiting.has_value();
}

} // namespace wasl::ui
