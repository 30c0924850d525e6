#include "ui/beneficiaries/queueing.h"

#include "app/storage/vault/case_file.h"
#include "app/storage/visit_store.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

namespace wasl::ui
{

bool putInQueue(QWidget* from, storage::CaseFile& file, const domain::BeneficiaryId& person,
                const QString& name)
{
    const auto waiting = storage::VisitStore(file.database()).arrive(person);
    if (!waiting)
        showToast(from, {waiting.error().message, Meaning::Attention});
    else
        showToast(from,
                  {QCoreApplication::translate("wasl::ui", "%1 waits in the queue.").arg(isolate(name))});
    return waiting.has_value();
}

} // namespace wasl::ui
