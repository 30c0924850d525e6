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

/// Asks whom something is for and gives the file number. The dialog belongs to \p parent.
void choosePerson(storage::CaseFile& file, const QString& title, const QString& text, QWidget* parent,
                  std::function<void(const QString& fileNumber)> onChosen);

} // namespace wasl::ui
