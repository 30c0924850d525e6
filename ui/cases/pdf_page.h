#pragma once

#include <QByteArray>
#include <QImage>

#include <stop_token>

namespace wasl::ui
{

/// Whether there are the programs that draw (poppler's pdfinfo and pdftoppm).
[[nodiscard]] bool canDrawPdf();

// A stranger's PDF is read by a program of its own that gets it through a pipe, may write no file and is
// ended after some seconds or at a gigabyte of memory: what it does wrong is not done inside Wasl, and
// nothing of the file reaches the disk. Both block: for the background.

/// How many pages it has; 0 when it cannot be read.
[[nodiscard]] int countPdfPages(const QByteArray& pdf, const std::stop_token& stop);
/// Draws a page (from 1 on), \p width pixels wide. Null when it cannot be drawn: damaged, protected, too
/// large.
[[nodiscard]] QImage drawPdfPage(const QByteArray& pdf, int page, int width, const std::stop_token& stop);

} // namespace wasl::ui
