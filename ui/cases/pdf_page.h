#pragma once

#include <QByteArray>
#include <QImage>

#include <stop_token>

namespace wasl::ui
{

/// A page of a PDF as a picture.
struct PdfPage
{
    QImage picture; ///< null when the file cannot be drawn: damaged, protected, too large
    int pages = 0;  ///< of the whole file; 0 when it cannot be read
};

/// Whether there are the programs that draw (poppler's pdfinfo and pdftoppm).
[[nodiscard]] bool canDrawPdf();

/// Draws a page (from 1 on), \p width pixels wide. A stranger's PDF is read by a program of its own that gets
/// it through a pipe, may write no file and is ended after some seconds or at a gigabyte of memory: what it
/// does wrong is not done inside Wasl, and nothing of the file reaches the disk. Blocks: for the background.
[[nodiscard]] PdfPage drawPdfPage(const QByteArray& pdf, int page, int width, const std::stop_token& stop);

} // namespace wasl::ui
