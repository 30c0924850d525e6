#pragma once

class QDialog;
class QScrollArea;

namespace wasl::ui
{

/// The dialog is as high as what it holds needs, also when words wrap or an error comes under a field, and
/// never higher than its screen. What may be more than the screen stands in \p inside, which then scrolls.
void growWithContent(QDialog* dialog, QScrollArea* inside = nullptr);

} // namespace wasl::ui
