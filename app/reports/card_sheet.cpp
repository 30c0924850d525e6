#include "app/reports/card_sheet.h"

#include "app/language/catalogue.h"
#include "app/reports/person_labels.h"
#include "app/reports/print_look.h"
#include "app/reports/qr_code.h"
#include "app/reports/report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

// Millimetres; ID-1 of ISO/IEC 7810.
constexpr double cardWidth = 85.6, cardHeight = 54.0;
constexpr double sheetWidth = 210.0, sheetHeight = 297.0;
constexpr int cardColumns = 2, cardRows = 5;
constexpr double sheetLeft = (sheetWidth - cardColumns * cardWidth) / 2;
constexpr double sheetTop = (sheetHeight - cardRows * cardHeight) / 2;
constexpr double markLength = 5, markGap = 1.5;
constexpr double inset = 4;
constexpr double cardCode = 25, photoWidth = 21, photoHeight = 26;

class CardPainter
{
public:
    CardPainter(const CardSheet& sheet, QPagedPaintDevice& paper, QPainter& painter)
        : m_sheet(sheet)
        , m_paper(paper)
        , m_painter(painter)
        , m_words(sheet.language)
        , m_rtl(language::direction(sheet.language) == Qt::RightToLeft)
        , m_mm(paper.logicalDpiX() / 25.4)
    {
        painter.setLayoutDirection(language::direction(sheet.language));
        // From the paper's own corner, whatever margins the device keeps.
        const auto margins = paper.pageLayout().margins(QPageLayout::Millimeter);
        if (paper.pageLayout().mode() == QPageLayout::StandardMode)
            painter.translate(-margins.left() * m_mm, -margins.top() * m_mm);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
    }

    void draw()
    {
        const bool sheets = m_sheet.paper == CardPaper::A4Sheets;
        const std::size_t onPage = sheets ? cardColumns * cardRows : 1;
        for (std::size_t first = 0; first < m_sheet.cards.size(); first += onPage) {
            const auto count = std::min(onPage, m_sheet.cards.size() - first);
            drawPage(first, count, false);
            if (m_sheet.backs) drawPage(first, count, true);
        }
    }

private:
    void drawPage(std::size_t first, std::size_t count, bool back)
    {
        if (m_begun) m_paper.newPage();
        m_begun = true;
        const bool sheets = m_sheet.paper == CardPaper::A4Sheets;
        if (sheets) drawCutMarks(count);
        for (std::size_t i = 0; i < count; ++i) {
            m_corner = {0, 0};
            if (sheets) {
                // Right to left the first card is the right one; the back of each lies behind its face.
                const int row = int(i) / cardColumns;
                int column = int(i) % cardColumns;
                if (m_rtl != back) column = cardColumns - 1 - column;
                m_corner = {sheetLeft + column * cardWidth, sheetTop + row * cardHeight};
            }
            if (back)
                drawBack();
            else
                drawFace(m_sheet.cards[first + i]);
        }
    }

    void drawCutMarks(std::size_t count)
    {
        m_painter.setPen(QPen(printQuiet, 0.15 * m_mm));
        const int rows = int(count + cardColumns - 1) / cardColumns;
        const double bottom = sheetTop + rows * cardHeight, right = sheetLeft + cardColumns * cardWidth;
        const auto line = [this](double x1, double y1, double x2, double y2) {
            m_painter.drawLine(QPointF(x1, y1) * m_mm, QPointF(x2, y2) * m_mm);
        };
        for (int i = 0; i <= cardColumns; ++i) {
            const double x = sheetLeft + i * cardWidth;
            line(x, sheetTop - markGap - markLength, x, sheetTop - markGap);
            line(x, bottom + markGap, x, bottom + markGap + markLength);
        }
        for (int i = 0; i <= rows; ++i) {
            const double y = sheetTop + i * cardHeight;
            line(sheetLeft - markGap - markLength, y, sheetLeft - markGap, y);
            line(right + markGap, y, right + markGap + markLength, y);
        }
    }

    /// A rectangle of the card in millimetres from the side where reading begins.
    [[nodiscard]] QRectF placed(double start, double top, double width, double height) const
    {
        const double left = m_rtl ? cardWidth - start - width : start;
        return {(m_corner.x() + left) * m_mm, (m_corner.y() + top) * m_mm, width * m_mm, height * m_mm};
    }

    [[nodiscard]] QString text(const char* source) const { return m_words.text("wasl::reports", source); }

    [[nodiscard]] Qt::Alignment start() const
    {
        return (m_rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    }

    /// On one line, in smaller type where it would not fit, at the start of its place.
    void say(const QRectF& where, const QString& what, double points, const QColor& ink = Qt::black,
             bool latin = false)
    {
        while (points > 5 &&
               QFontMetricsF(printFont(m_rtl && !latin, points), &m_paper).horizontalAdvance(what) >
                   where.width())
            points -= 0.25;
        m_painter.setFont(printFont(m_rtl && !latin, points));
        m_painter.setPen(ink);
        m_painter.drawText(where, int(start() | Qt::AlignVCenter), what);
    }

    void drawCode(const QRectF& where, const QString& content)
    {
        const auto code = qrCode(content);
        const double module = where.width() / (code.size + 8); // four modules of quiet on each side
        for (int row = 0; row < code.size; ++row)
            for (int column = 0; column < code.size; ++column)
                if (code.at(row, column))
                    // A hair wider, so that no light shows between two.
                    m_painter.fillRect(QRectF(where.left() + (column + 4) * module,
                                              where.top() + (row + 4) * module, module * 1.02, module * 1.02),
                                       Qt::black);
    }

    void drawFace(const CardFace& face)
    {
        m_painter.fillRect(placed(0, 0, cardWidth, 1.6), printAccent);
        const double room = cardWidth - 2 * inset;
        say(placed(inset, 3.2, room, 6), m_sheet.association, 11, printAccent);
        if (!m_sheet.phone.isEmpty())
            say(placed(inset, 9, room, 4.5), isolated(m_sheet.phone), 8, printQuiet, true);

        double begin = inset;
        if (!face.photo.isNull()) {
            const auto where = placed(inset, cardHeight - inset - photoHeight, photoWidth, photoHeight);
            const auto shape = where.size().toSize();
            auto photo = face.photo.scaled(shape, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
            m_painter.drawImage(where, photo.copy((photo.width() - shape.width()) / 2,
                                                  (photo.height() - shape.height()) / 2, shape.width(),
                                                  shape.height()));
            begin += photoWidth + 3;
        }
        const double width = cardWidth - begin - inset - cardCode;
        double top = 18;
        if (!face.name.isEmpty()) {
            const bool latin = !face.name.isRightToLeft();
            say(placed(begin, top, width, 7), face.name, 12, Qt::black, latin);
            top += 8;
        }
        say(placed(begin, top, width, 4), text(QT_TRANSLATE_NOOP("wasl::reports", "File number")), 7.5,
            printQuiet);
        say(placed(begin, top + 4, width, 6), isolated(face.fileNumber.toString()), 12, Qt::black, true);
        if (face.validUntil)
            say(placed(begin, cardHeight - inset - 4.5, width, 4.5),
                text(QT_TRANSLATE_NOOP("wasl::reports", "Valid until %1"))
                    .arg(isolated(domain::shownDate(*face.validUntil))),
                8, printQuiet);
        drawCode(
            placed(cardWidth - inset - cardCode + 2, cardHeight - inset - cardCode + 2, cardCode, cardCode),
            face.token.toString());
    }

    void drawBack()
    {
        m_painter.fillRect(placed(0, 0, cardWidth, 1.6), printAccent);
        const double room = cardWidth - 2 * inset;
        say(placed(inset, 4, room, 6), m_sheet.association, 10, printAccent);
        const QStringList lines{
            text(QT_TRANSLATE_NOOP("wasl::reports", "Show this card when you come. It is yours alone.")),
            text(QT_TRANSLATE_NOOP(
                "wasl::reports", "If you lose it, tell us: the lost card stops working at once, and you get "
                                 "another.")),
            text(QT_TRANSLATE_NOOP("wasl::reports",
                                   "It is no identity paper and gives no right of residence."))};
        m_painter.setPen(Qt::black);
        m_painter.setFont(printFont(m_rtl, 8.5));
        m_painter.drawText(placed(inset, 11, room, 27), int(start() | Qt::AlignTop) | Qt::TextWordWrap,
                           lines.join(u'\n'));
        if (m_sheet.phone.isEmpty()) return;
        say(placed(inset, cardHeight - 14, room, 5),
            text(QT_TRANSLATE_NOOP("wasl::reports", "Who finds this card, please call:")), 8, printQuiet);
        say(placed(inset, cardHeight - 9.5, room, 6), isolated(m_sheet.phone), 12, Qt::black, true);
    }

    const CardSheet& m_sheet;
    QPagedPaintDevice& m_paper;
    QPainter& m_painter;
    language::Catalogue m_words;
    bool m_rtl;
    double m_mm;      ///< dots of the device
    QPointF m_corner; ///< of the card that is being drawn, in millimetres of the page
    bool m_begun = false;
};

} // namespace

void drawCards(const CardSheet& sheet, QPagedPaintDevice& paper)
{
    QPainter painter(&paper);
    CardPainter(sheet, paper, painter).draw();
}

domain::Result<void> writeCards(const CardSheet& sheet, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setResolution(300);
        if (sheet.paper == CardPaper::A4Sheets)
            paper.setPageSize(QPageSize(QPageSize::A4));
        else
            paper.setPageSize(QPageSize(QSizeF(cardWidth, cardHeight), QPageSize::Millimeter));
        paper.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
        // The title is seen by whoever handles the file: no name and no number.
        paper.setTitle(sheet.association);
        paper.setCreator(u"Wasl"_s);
        drawCards(sheet, paper);
    }
    return writeFile(path, bytes);
}

} // namespace wasl::reports
