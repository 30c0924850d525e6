#pragma once

#include "ui/shared/tokens.h"

class QDialog;
class QScrollArea;
class QVBoxLayout;

namespace wasl::ui
{

/// The dialog is as high as what it holds needs, also when words wrap or an error comes under a field, and
/// never higher than its screen. What may be more than the screen stands in \p inside, which then scrolls.
void growWithContent(QDialog* dialog, QScrollArea* inside = nullptr);

/// The column in which a dialog stands that is made anew for each use: it grows with what it holds and is
/// gone when it is closed. The dialog's own size, where it has one, is set before.
QVBoxLayout* dialogColumn(QDialog* dialog, int spacing = tokens().card);

} // namespace wasl::ui
