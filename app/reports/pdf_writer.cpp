#include "app/reports/pdf_writer.h"

#include "app/reports/chart_in_text.h"
#include "app/reports/pdf_language.h"
#include "app/reports/print_look.h"
#include "app/reports/print_page.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>
#include <functional>
#include <limits>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int resolution = 300;
constexpr double margin = 18.0;  // mm
constexpr double bodySize = 9.0; // pt

bool isRightToLeft(const Report& report)
{
    return language::direction(report.language) == Qt::RightToLeft;
}

/// A row of cells in reading order, turned round where the page reads from the right.
QString htmlRow(QStringList cells, bool rightToLeft)
{
    if (rightToLeft) std::reverse(cells.begin(), cells.end());
    return u"<tr>"_s + cells.join(QString()) + u"</tr>"_s;
}

QString cell(const QString& text, const QString& attributes)
{
    return u"<td %1>%2</td>"_s.arg(attributes, text);
}

QString keyFiguresHtml(const Report& report)
{
    const bool rtl = isRightToLeft(report);
    const auto width =
        u"width='%1%' align='center'"_s.arg(100 / qMax<std::size_t>(1, report.keyFigures.size()));
    QStringList values;
    QStringList labels;
    for (const auto& figure : report.keyFigures) {
        values << cell(QString::number(figure.value), u"class='key' "_s + width);
        labels << cell(figure.label.toHtmlEscaped(), u"class='keylabel' "_s + width);
    }
    return u"<table width='100%' cellspacing='0' cellpadding='3'>%1%2</table>"_s.arg(htmlRow(values, rtl),
                                                                                     htmlRow(labels, rtl));
}

QString tableHtml(const ReportTable& table, bool rtl)
{
    const auto start = rtl ? u"align='right'"_s : u"align='left'"_s;
    const auto end = rtl ? u"align='left'"_s : u"align='right'"_s;
    const auto first = u"width='34%' "_s + start;
    const auto other = u"width='%1%' "_s.arg(66 / qMax<qsizetype>(1, table.headings.size())) + end;

    QStringList heads{cell(table.firstHeading.toHtmlEscaped(), u"class='head' "_s + first)};
    for (const auto& heading : table.headings)
        heads << cell(heading.toHtmlEscaped(), u"class='head' "_s + other);
    QString rows = htmlRow(heads, rtl);
    for (const auto& row : table.rows) {
        const auto look = row.isTotal ? u"class='total' "_s : u"class='cell' "_s;
        QStringList cells{cell(row.label.toHtmlEscaped(), look + first)};
        for (const int value : row.values)
            cells << cell(value < 0 ? isolated(QString::number(value)) : QString::number(value),
                          look + other);
        rows += htmlRow(cells, rtl);
    }
    return u"<p class='section' %1>%2</p><table width='100%' cellspacing='0' cellpadding='1.4'>%3</table>"_s
        .arg(start, table.title.toHtmlEscaped(), rows);
}

/// Texts that people wrote keep their lines.
QString written(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString sectionHtml(const ReportSection& section, bool rtl)
{
    const auto start = rtl ? u"align='right'"_s : u"align='left'"_s;
    auto html = u"<h2 class='section' %1>%2</h2>"_s.arg(start, section.title.toHtmlEscaped());
    if (!section.note.isEmpty()) html += u"<p class='text' %1>%2</p>"_s.arg(start, written(section.note));
    if (section.rows.empty()) return html;
    QString rows;
    if (!section.headings.isEmpty()) {
        QStringList heads;
        for (const auto& heading : section.headings)
            heads << cell(heading.toHtmlEscaped(), u"class='head' "_s + start);
        // Said again at the top of each page that the table goes on to.
        rows = u"<thead>"_s + htmlRow(heads, rtl) + u"</thead>"_s;
    }
    const bool labelled = section.headings.isEmpty();
    const auto wide = std::any_of(section.rows.begin(), section.rows.end(),
                                  [](const QStringList& row) { return row.size() > 2; });
    for (const auto& row : section.rows) {
        QStringList cells;
        for (const auto& text : row) {
            const bool label = labelled && cells.size() % 2 == 0;
            auto width = !labelled ? QString()
                         : label   ? (wide ? u"width='18%' "_s : u"width='30%' "_s)
                                   : (wide ? u"width='32%' "_s : u"width='70%' "_s);
            if (labelled && wide && !label && row.size() == 2) width = u"width='82%' colspan='3' "_s;
            cells << cell(written(text), (label ? u"class='label' "_s : u"class='cell' "_s) + width + start);
        }
        rows += htmlRow(cells, rtl);
    }
    return html + u"<table width='100%' cellspacing='0' cellpadding='2.4'>%1</table>"_s.arg(rows);
}

/// Qt's style sheets know no relative sizes, so every size is computed from that of the body.
QString styleSheet(double body)
{
    const auto pt = [body](double factor) { return QString::number(body * factor, 'f', 2) + u"pt"_s; };
    return uR"(
        .association { color: #0F6E6A; font-size: %1; }
        .title { font-size: %2; }
        .subtitle { color: #444444; }
        .section { color: #0F6E6A; font-size: %3; font-weight: 400; margin-top: 9px; margin-bottom: 2px; }
        .key { font-size: %4; }
        .keylabel { color: #444444; font-size: %5; }
        .head { color: #444444; font-size: %5; border-bottom: 0.6px solid #777777; }
        .cell { border-bottom: 0.3px solid #CCCCCC; }
        .label { color: #444444; border-bottom: 0.3px solid #CCCCCC; }
        .text { margin-top: 0px; margin-bottom: 2px; }
        .total { border-top: 0.6px solid #777777; }
        .banner { border: 0.6px solid #777777; font-weight: 600; }
        .note { color: #444444; font-size: %5; margin-top: 7px; }
    )"_s.arg(pt(1.1), pt(1.85), pt(1.15), pt(1.6), pt(0.85));
}

std::unique_ptr<QTextDocument> laidOut(const Report& report, QPaintDevice& paper, double width, double size)
{
    auto document = laidOutHtml(reportHtml(report), report.language, paper, width, size);
    // Noto Naskh's ligatures of lam and alef stand for no letters in its character map: text copied out of a
    // PDF would lose them. Papers that others read and search are set in a type that keeps them.
    if (report.paged && isRightToLeft(report)) {
        auto font = document->defaultFont();
        font.setFamilies({u"Noto Sans Arabic"_s, u"Noto Sans"_s});
        document->setDefaultFont(font);
        document->setTextWidth(width);
    }
    if (!report.charts.empty())
        putCharts(*document, report.charts, paper.logicalDpiY(), language::direction(report.language));
    return document;
}

/// One page is a promise for figures: the type gives way, down to what can still be read.
std::unique_ptr<QTextDocument> onOnePage(const Report& report, QPaintDevice& paper, const QSizeF& space)
{
    double size = bodySize;
    auto document = laidOut(report, paper, space.width(), size);
    while (document->size().height() > space.height() && size > 6.0) {
        size -= 0.25;
        document = laidOut(report, paper, space.width(), size);
    }
    return document;
}

std::unique_ptr<QTextDocument> onPages(const Report& report, QPaintDevice& paper, const QSizeF& space)
{
    auto document = laidOut(report, paper, space.width(), bodySize);
    document->setPageSize(space);
    // A title alone at the foot of a page says nothing: it goes over to the next, with what it is over.
    const double room = 5 * QFontMetricsF(document->defaultFont(), &paper).height();
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        auto format = block.blockFormat();
        const double top = document->documentLayout()->blockBoundingRect(block).top();
        if (format.headingLevel() != 2 || std::fmod(top, space.height()) < space.height() - room) continue;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
    return document;
}

} // namespace

std::unique_ptr<QTextDocument> laidOutHtml(const QString& html, language::Language language,
                                           QPaintDevice& paper, double width, double size)
{
    const auto direction = language::direction(language);
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&paper);
    document->setDefaultFont(printFont(direction == Qt::RightToLeft, size));
    auto option = document->defaultTextOption();
    option.setTextDirection(direction);
    document->setDefaultTextOption(option);
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(styleSheet(size));
    document->setHtml(html);
    document->setTextWidth(width);
    return document;
}

QString sectionsHtml(const std::vector<ReportSection>& sections, language::Language language)
{
    QString html;
    for (const auto& section : sections)
        html += sectionHtml(section, language::direction(language) == Qt::RightToLeft);
    return html;
}

void drawFoot(QPainter& painter, const Report& report, const QRectF& page, int number, int pages)
{
    painter.save();
    QFont font = painter.font();
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(printQuiet);
    const bool rtl = isRightToLeft(report);
    const auto line = page.adjusted(0, page.height() - painter.fontMetrics().height() * 1.2, 0, 0);
    painter.setLayoutDirection(language::direction(report.language));
    painter.drawText(line, (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, report.printedBy);
    painter.drawText(line, Qt::AlignHCenter, report.marking);
    painter.drawText(line, (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute,
                     isolated(u"%1 / %2"_s.arg(number).arg(pages)));
    painter.restore();
}

void drawPart(QTextDocument& document, QPainter& painter, const QRectF& part)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    if (part.isValid()) {
        painter.setClipRect(part);
        context.clip = part;
    }
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

QString reportHtml(const Report& report)
{
    const bool rtl = isRightToLeft(report);
    const auto start = rtl ? u"align='right'"_s : u"align='left'"_s;
    QString html =
        u"<p class='association' %1>%2</p><p class='title' %1>%3</p><p class='subtitle' %1>%4</p>"_s.arg(
            start, report.association.toHtmlEscaped(), report.title.toHtmlEscaped(),
            report.subtitle.toHtmlEscaped());
    if (!report.banner.isEmpty())
        html += u"<table width='100%' cellspacing='0' cellpadding='4'>%1</table>"_s.arg(
            htmlRow({cell(report.banner.toHtmlEscaped(), u"class='banner' "_s + start)}, rtl));
    if (!report.keyFigures.empty()) html += keyFiguresHtml(report);
    for (const auto& section : report.opening)
        html += sectionHtml(section, rtl);
    for (std::size_t i = 0; i < report.charts.size(); ++i)
        html += u"<p class='section'>%1</p>"_s.arg(QChar(chartMark + char16_t(i)));
    for (const auto& table : report.tables)
        html += tableHtml(table, rtl);
    for (const auto& section : report.sections)
        html += sectionHtml(section, rtl);
    for (const auto& note : report.notes)
        html += u"<p class='note' %1>%2</p>"_s.arg(start, note.toHtmlEscaped());
    return html;
}

namespace
{

/// As many sheets as there are, or the first of them; `turn` takes a new one.
void drawSheets(const Report& report, QPaintDevice& paper, const QRectF& page, int most,
                const std::function<void()>& turn)
{
    const double inch = paper.logicalDpiY();
    const double foot = inch * 0.25;
    const double head = inch * 0.06;
    const QSizeF space(page.width(), page.height() - head - foot);
    const bool paged = report.paged || !report.sections.empty();
    const auto document = paged ? onPages(report, paper, space) : onOnePage(report, paper, space);
    const int pages = paged ? document->pageCount() : 1;
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < std::min(pages, most); ++i) {
        if (i > 0) turn();
        painter.translate(page.topLeft());
        painter.fillRect(QRectF(0, 0, page.width(), inch * 0.02), printAccent);
        painter.translate(0, head - i * space.height());
        drawPart(*document, painter,
                 paged ? QRectF(0, i * space.height(), space.width(), space.height()) : QRectF());
        painter.resetTransform();
        drawFoot(painter, report, page, i + 1, pages);
    }
}

} // namespace

void drawPages(const Report& report, QPagedPaintDevice& paper)
{
    drawSheets(report, paper, QRectF(0, 0, paper.width(), paper.height()), std::numeric_limits<int>::max(),
               [&paper] { paper.newPage(); });
}

QImage firstPage(const Report& report, int dotsPerInch)
{
    const auto dots = [dotsPerInch](double millimetres) { return millimetres / 25.4 * dotsPerInch; };
    const auto size = QPageSize(QPageSize::A4).size(QPageSize::Millimeter);
    QImage sheet(int(dots(size.width())), int(dots(size.height())), QImage::Format_RGB32);
    sheet.setDotsPerMeterX(int(dotsPerInch / 0.0254));
    sheet.setDotsPerMeterY(int(dotsPerInch / 0.0254));
    sheet.fill(Qt::white);
    const auto edge = dots(margin);
    drawSheets(report, sheet, QRectF(sheet.rect()).adjusted(edge, edge, -edge, -edge), 1, [] {});
    return sheet;
}

domain::Result<void> writePdf(const Report& report, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setResolution(resolution);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        paper.setTitle(report.title);
        paper.setCreator(u"Wasl"_s);
        drawPages(report, paper);
    }
    return writeFile(path, inLanguage(bytes, report.language));
}

} // namespace wasl::reports
