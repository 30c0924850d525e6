#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// For a search field: false for what is no card's code, which is then searched for. A card's holder is
/// opened; of a card that is not valid a toast says why, and not whose it is.
bool openScannedCard(storage::CaseFile& file, QWidget* from, const QString& typed,
                     const std::function<void(const QString& fileNumber)>& open);

} // namespace wasl::ui
