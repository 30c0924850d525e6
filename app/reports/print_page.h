#pragma once

#include "app/reports/report.h"

#include <QRectF>
#include <QTextDocument>

#include <memory>

class QPainter;
class QPaintDevice;

namespace wasl::reports
{

// The parts of a printed page, for papers that are more than a report.

/// Laid out for the device, in the language's direction and type; `size` in points.
[[nodiscard]] std::unique_ptr<QTextDocument> laidOutHtml(const QString& html, language::Language language,
                                                         QPaintDevice& paper, double width, double size);

/// Sections as laidOutHtml() takes them.
[[nodiscard]] QString sectionsHtml(const std::vector<ReportSection>& sections, language::Language language);

/// Who printed it, what is on it, and the number of the page.
void drawFoot(QPainter& painter, const Report& report, const QRectF& page, int number, int pages);

/// Black on white, whatever the colours of the window. Qt also draws the line before a part that begins
/// within a paragraph; it is clipped away.
void drawPart(QTextDocument& document, QPainter& painter, const QRectF& part);

} // namespace wasl::reports
