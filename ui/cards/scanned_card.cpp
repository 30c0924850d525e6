#include "ui/cards/scanned_card.h"

#include "app/storage/card_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/toast.h"

namespace wasl::ui
{

bool openScannedCard(storage::CaseFile& file, QWidget* from, const QString& typed,
                     const std::function<void(const QString& fileNumber)>& open)
{
    if (!storage::looksLikeCard(typed)) return false;
    const auto number = storage::scannedNumber(file.database(), typed);
    if (number)
        open(number->toString());
    else
        showToast(from, {number.error().message, Meaning::Danger});
    return true;
}

} // namespace wasl::ui
