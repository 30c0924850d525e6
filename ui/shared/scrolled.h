#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace wasl::ui
{

/// Content that is taller than its place, on the page's ground: no frame, and only up and down. What has the
/// focus inside is scrolled to; the area itself takes none.
QScrollArea* scrolled(const QString& name, QWidget* content, QWidget* parent);

} // namespace wasl::ui
