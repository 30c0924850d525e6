#include "ui/reception/leaving_words.h"

#include "app/storage/belonging_store.h"
#include "app/storage/loan_store.h"
#include "app/storage/settings_store.h"
#include "ui/shared/loan_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QStringList toSettleBeforeLeaving(storage::Database& database, const domain::BeneficiaryId& person)
{
    QStringList sentences;
    if (const int kept = storage::BelongingStore(database).piecesKept(person); kept > 0)
        sentences << QCoreApplication::translate(
            "wasl::ui", "%n piece(s) of her belongings are kept here. Return them before she leaves.",
            nullptr, kept);
    const auto has =
        loansInWords(storage::LoanStore(database).outWith(person),
                     storage::SettingsStore(database).codebook(u"loan_kinds"_s), database.today());
    if (!has.isEmpty())
        sentences << QCoreApplication::translate("wasl::ui", "She still has something of ours: %1.").arg(has);
    return sentences;
}

} // namespace wasl::ui
