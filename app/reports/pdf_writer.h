#pragma once

#include "app/reports/report.h"

#include <QImage>

class QPagedPaintDevice;

namespace wasl::reports
{

/// The report on one A4 page (18 mm margins), or with sections on as many as it takes, laid out right to left
/// in Arabic, black and white readable, with its title and language said in the file. Needs a QGuiApplication
/// for its fonts; runs on any thread. Refuses "file-not-written".
domain::Result<void> writePdf(const Report& report, const QString& path);

/// The same pages on any paper, a printer's for instance; its margins are the caller's.
void drawPages(const Report& report, QPagedPaintDevice& paper);

/// The first page with its margins, as it will be printed, to look at; on any thread.
QImage firstPage(const Report& report, int dotsPerInch);

/// The page as the HTML that is laid out: Qt's text tables do not mirror, so in Arabic the columns are
/// written in reverse.
QString reportHtml(const Report& report);

} // namespace wasl::reports
