#pragma once

#include <QStringList>

class QListWidget;

namespace wasl::ui
{

// A list whose lines are checked with Space or a click; each has a code.
void setUpCheckList(QListWidget* list);
void addCheck(QListWidget* list, const QString& code, const QString& text, bool checked = false);
[[nodiscard]] QStringList checkedIn(const QListWidget* list);
/// These and no others.
void checkThese(QListWidget* list, const QStringList& codes);

} // namespace wasl::ui
