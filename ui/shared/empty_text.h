#pragma once

class QAbstractItemView;
class QString;

namespace wasl::ui
{

/// What a list says in its own place while it has no rows: what will stand here, and how the first comes.
/// Call it again in another language.
void setEmptyText(QAbstractItemView* view, const QString& text);

} // namespace wasl::ui
