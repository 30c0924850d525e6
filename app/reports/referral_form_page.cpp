#include "app/reports/print_look.h"
#include "app/reports/print_page.h"
#include "app/reports/qr_code.h"
#include "app/reports/referral_form.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextFrame>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double largestType = 9.5; // pt
constexpr double smallestType = 7;
constexpr double headHeight = 30; // mm
constexpr double footHeight = 7;
constexpr double codeSide = 24;

/// Draws one form, of as many pages as it takes.
class ReferralPages
{
public:
    ReferralPages(const ReferralForm& form, QPagedPaintDevice& paper, QPainter& painter)
        : m_form(form)
        , m_paper(paper)
        , m_painter(painter)
        , m_rtl(language::direction(form.report.language) == Qt::RightToLeft)
        , m_mm(paper.logicalDpiX() / 25.4)
        , m_page(QPointF(), paper.pageLayout().paintRectPixels(paper.logicalDpiX()).size().toSizeF())
    {
        painter.setLayoutDirection(language::direction(form.report.language));
    }

    void draw()
    {
        const double slip = slipHeight();
        const double whole = m_page.height() - (headHeight + footHeight) * m_mm;
        double points = largestType;
        auto body = laidOut(points);
        while (body->size().height() > whole - slip && points > smallestType) {
            points -= 0.25;
            body = laidOut(points);
        }
        const bool one = body->size().height() <= whole - slip;
        if (!one) body->setPageSize({m_page.width(), whole});
        int pages = one ? 1 : body->pageCount();
        // The slip is never cut: where it does not fit under the last lines it gets a page of its own.
        const bool alone = !one && lastLineOf(*body) > pages * whole - slip;
        if (alone) ++pages;
        for (int i = 0; i < pages; ++i) {
            if (i > 0) m_paper.newPage();
            drawHead();
            if (!(alone && i == pages - 1)) {
                m_painter.save();
                m_painter.translate(0, headHeight * m_mm - i * whole);
                drawPart(*body, m_painter, one ? QRectF() : QRectF(0, i * whole, m_page.width(), whole));
                m_painter.restore();
            }
            if (i == pages - 1) drawSlip(m_page.height() - footHeight * m_mm - slip);
            drawFoot(m_painter, m_form.report, m_page, i + 1, pages);
        }
    }

private:
    [[nodiscard]] std::unique_ptr<QTextDocument> laidOut(double points) const
    {
        return laidOutHtml(sectionsHtml(m_form.report.sections, m_form.report.language),
                           m_form.report.language, m_paper, m_page.width(), points);
    }

    /// Where the text of a document in pages really ends.
    [[nodiscard]] static double lastLineOf(const QTextDocument& document)
    {
        return document.documentLayout()->frameBoundingRect(document.rootFrame()).bottom();
    }

    [[nodiscard]] double slipHeight() const
    {
        return (37 + 6.5 * double(m_form.slip.services.size()) + 8 * double(m_form.slip.lines.size() - 1)) *
               m_mm;
    }

    /// A rectangle given in millimetres from the side where reading begins.
    [[nodiscard]] QRectF placed(double start, double top, double width, double height) const
    {
        const double left = m_rtl ? m_page.width() - (start + width) * m_mm : start * m_mm;
        return {left, top, width * m_mm, height * m_mm};
    }

    [[nodiscard]] double widthInMm() const { return m_page.width() / m_mm; }

    /// A line with the reference takes digits and letters from one type.
    [[nodiscard]] QFont fontOf(const QString& text, double points) const
    {
        return printFont(m_rtl && (m_form.reference.isNull() || !text.contains(m_form.reference.toString())),
                         points);
    }

    void say(const QRectF& where, const QString& text, double points, const QColor& ink = Qt::black,
             Qt::Alignment across = {})
    {
        if (!across) across = m_rtl ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setPen(ink);
        m_painter.setFont(fontOf(text, points));
        m_painter.drawText(where, int(across | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextWordWrap,
                           text);
    }

    /// On one line: in smaller type where it would not fit.
    void sayOnOneLine(const QRectF& where, const QString& text, double points, const QColor& ink = Qt::black,
                      Qt::Alignment across = {})
    {
        while (points > 6 &&
               QFontMetricsF(fontOf(text, points), &m_paper).horizontalAdvance(text) > where.width())
            points -= 0.25;
        say(where, text, points, ink, across);
    }

    void rule(const QRectF& over, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(printQuiet, 0.2 * m_mm, style));
        m_painter.drawLine(over.bottomLeft(), over.bottomRight());
    }

    void drawCode(const QRectF& where)
    {
        if (m_form.reference.isNull()) return;
        const auto code = qrCode(m_form.reference.bare());
        const double module = where.width() / (code.size + 8); // four modules of quiet on each side
        for (int row = 0; row < code.size; ++row)
            for (int column = 0; column < code.size; ++column)
                if (code.at(row, column))
                    // A hair wider, so that no light shows between two.
                    m_painter.fillRect(QRectF(where.left() + (column + 4) * module,
                                              where.top() + (row + 4) * module, module * 1.02, module * 1.02),
                                       Qt::black);
    }

    [[nodiscard]] QString reference() const
    {
        return m_form.reference.isNull() ? QString() : isolated(m_form.reference.toString());
    }

    void drawHead()
    {
        const auto& report = m_form.report;
        m_painter.fillRect(QRectF(0, 0, m_page.width(), 0.6 * m_mm), printAccent);
        const double room = widthInMm() - codeSide - 4;
        sayOnOneLine(placed(0, 2.5 * m_mm, room, 6), report.association, 10, printAccent);
        sayOnOneLine(placed(0, 8.5 * m_mm, room, 9), report.title, 16);
        sayOnOneLine(placed(0, 17.5 * m_mm, room, 6), report.subtitle, 9.5, printQuiet);
        drawCode(placed(widthInMm() - codeSide, 1.5 * m_mm, codeSide, codeSide));
        if (reference().isEmpty()) return;
        sayOnOneLine(placed(0, 23 * m_mm, room, 6), m_form.referenceLabel + u": "_s + reference(), 11);
        sayOnOneLine(placed(widthInMm() - codeSide - 8, (codeSide + 0.5) * m_mm, codeSide + 8, 4),
                     reference(), 8, Qt::black, m_rtl ? Qt::AlignLeft : Qt::AlignRight);
    }

    void drawSlip(double top)
    {
        const auto& slip = m_form.slip;
        const double width = widthInMm();
        m_painter.setPen(QPen(printQuiet, 0.3 * m_mm, Qt::DashLine));
        m_painter.drawLine(QPointF(0, top + 2 * m_mm), QPointF(m_page.width(), top + 2 * m_mm));
        top += 4 * m_mm;
        const double code = 22;
        const double room = width - code - 4;
        sayOnOneLine(placed(0, top, room, 7), slip.title, 11, printAccent);
        sayOnOneLine(placed(0, top + 7 * m_mm, room, 5.5), slip.returnTo, 9);
        sayOnOneLine(placed(0, top + 12.5 * m_mm, room, 6), m_form.referenceLabel + u": "_s + reference(),
                     11);
        drawCode(placed(width - code, top - m_mm, code, code));
        top += 18.5 * m_mm;

        const double boxes = 21;
        const double first = width - boxes * double(slip.answers.size());
        sayOnOneLine(placed(0, top, first, 6), slip.service, 8.5, printQuiet);
        for (int i = 0; i < slip.answers.size(); ++i)
            sayOnOneLine(placed(first + boxes * i + 1, top, boxes - 2, 6), slip.answers[i], 8.5, printQuiet,
                         Qt::AlignHCenter);
        top += 6 * m_mm;
        rule(placed(0, top - m_mm, width, 1));
        for (const auto& service : slip.services) {
            sayOnOneLine(placed(0, top, first - 2, 6.5), service, 9.5);
            m_painter.setPen(QPen(Qt::black, 0.25 * m_mm));
            for (int i = 0; i < slip.answers.size(); ++i)
                m_painter.drawRect(placed(first + boxes * i + boxes / 2 - 2, top + 1.2 * m_mm, 4, 4));
            top += 6.5 * m_mm;
        }
        top += 2 * m_mm;
        for (int i = 0; i < slip.lines.size(); ++i) {
            // The first line is for a sentence; who and when share one.
            const bool half = i > 0;
            const double start = half && i % 2 == 0 ? width / 2 + 2 : 0;
            const double length = half ? width / 2 - 2 : width;
            const double label = half ? 32 : 40;
            sayOnOneLine(placed(start, top, label, 7), slip.lines[i], 9, printQuiet);
            rule(placed(start + label, top, length - label, 6));
            if (!half || i % 2 == 0) top += 8 * m_mm;
        }
    }

    const ReferralForm& m_form;
    QPagedPaintDevice& m_paper;
    QPainter& m_painter;
    bool m_rtl;
    double m_mm; ///< dots of the device
    QRectF m_page;
};

} // namespace

void drawReferralForms(const std::vector<ReferralForm>& forms, QPagedPaintDevice& paper)
{
    QPainter painter(&paper);
    bool first = true;
    for (const auto& form : forms) {
        if (!first) paper.newPage();
        first = false;
        ReferralPages(form, paper, painter).draw();
    }
}

domain::Result<void> writeReferralForms(const std::vector<ReferralForm>& forms, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setResolution(300);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        if (!forms.empty()) paper.setTitle(forms.front().report.title);
        paper.setCreator(u"Wasl"_s);
        drawReferralForms(forms, paper);
    }
    return writeFile(path, bytes);
}

} // namespace wasl::reports
