#include "app/reports/house_rules_form.h"

#include "app/language/catalogue.h"
#include "app/reports/print_look.h"
#include "app/reports/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace wasl::reports
{

namespace
{

/// What the words around rules of a language are written in.
language::Language wordsBeside(const QString& rules)
{
    if (const auto spoken = language::fromCode(rules)) return *spoken;
    return domain::runsRightToLeft(rules) ? language::Language::Arabic : language::Language::French;
}

/// Telephone numbers and the like held together, which right-to-left text would turn round group by group.
QString withNumbersHeld(QString words)
{
    static const QRegularExpression number(u"(\\+?\\d[\\d .-]{4,}\\d)"_s);
    return words.replace(number, QChar(0x2066) + u"\\1"_s + QChar(0x2069));
}

/// Draws from the top of the pages downwards, in the direction of the rules.
class HouseRulesPages
{
public:
    HouseRulesPages(const HouseRulesForm& form, QPagedPaintDevice& paper, QPainter& painter)
        : m_form(form)
        , m_paper(paper)
        , m_painter(painter)
        , m_catalogue(wordsBeside(form.rules.language))
        , m_rtl(domain::runsRightToLeft(form.rules.language))
        , m_mm(paper.logicalDpiX() / 25.4)
        , m_page(QPointF(), paper.pageLayout().paintRectPixels(paper.logicalDpiX()).size().toSizeF())
    {
        painter.setLayoutDirection(m_rtl ? Qt::RightToLeft : Qt::LeftToRight);
    }

    int draw()
    {
        beginPage();
        flow(m_form.association, 10.5, 0, printAccent);
        m_top += 1.5 * m_mm;
        flow(text(QT_TRANSLATE_NOOP("wasl::reports", "House rules of %1"))
                 .arg(QChar(0x2068) + m_form.structure + QChar(0x2069)),
             18, 0, Qt::black);
        m_top += m_mm;
        flow(text(QT_TRANSLATE_NOOP("wasl::reports", "In force from %1"))
                 .arg(isolated(m_form.rules.validFrom.toString(u"dd/MM/yyyy"_s))),
             9.5, 0, printQuiet);
        m_top += 5 * m_mm;
        int number = 0;
        for (const auto& line : m_form.rules.text.split(u'\n')) {
            if (line.trimmed().isEmpty()) continue;
            rule(++number, line.trimmed());
        }
        if (m_top > m_page.height() - footHeight()) nextPage();
        signatures(m_page.height() - footHeight());
        return m_pages;
    }

private:
    [[nodiscard]] QString text(const char* source) const { return m_catalogue.text("wasl::reports", source); }
    [[nodiscard]] double footHeight() const { return 62 * m_mm; }

    void beginPage()
    {
        ++m_pages;
        m_painter.fillRect(QRectF(0, 0, m_page.width(), 0.6 * m_mm), printAccent);
        m_top = 6 * m_mm;
    }
    void nextPage()
    {
        m_paper.newPage();
        beginPage();
    }

    [[nodiscard]] std::unique_ptr<QTextDocument> laidOut(const QString& words, double points, double width,
                                                         const QColor& colour) const
    {
        auto document = std::make_unique<QTextDocument>();
        document->documentLayout()->setPaintDevice(&m_paper);
        document->setDefaultFont(printFont(m_rtl, points));
        auto option = document->defaultTextOption();
        option.setTextDirection(m_rtl ? Qt::RightToLeft : Qt::LeftToRight);
        document->setDefaultTextOption(option);
        document->setDocumentMargin(0);
        document->setHtml(u"<p %1 style='color: %2; line-height: 118%; margin: 0'>%3</p>"_s.arg(
            m_rtl ? u"align='right' dir='rtl'"_s : u"align='left'"_s, colour.name(), words.toHtmlEscaped()));
        document->setTextWidth(width);
        return document;
    }

    /// A paragraph at the current height, `indent` from the side where reading begins.
    void flow(const QString& words, double points, double indent, const QColor& colour)
    {
        const auto document = laidOut(words, points, m_page.width() - indent, colour);
        if (m_top + document->size().height() > m_page.height() - 4 * m_mm) nextPage();
        m_painter.save();
        m_painter.translate(m_rtl ? 0 : indent, m_top);
        document->drawContents(&m_painter);
        m_painter.restore();
        m_top += document->size().height();
    }

    void rule(int number, const QString& words)
    {
        const double indent = 9 * m_mm;
        const auto document = laidOut(words, 11.5, m_page.width() - indent, Qt::black);
        if (m_top + document->size().height() > m_page.height() - 4 * m_mm) nextPage();
        m_painter.setFont(printFont(m_rtl, 11.5));
        m_painter.setPen(printAccent);
        m_painter.drawText(placed(0, m_top, indent - 2 * m_mm, 7 * m_mm),
                           Qt::AlignAbsolute | (m_rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                           QString::number(number));
        m_painter.setPen(Qt::black);
        flow(m_rtl ? withNumbersHeld(words) : words, 11.5, indent, Qt::black);
        m_top += 2.6 * m_mm;
    }

    /// A rectangle given from the side where reading begins.
    [[nodiscard]] QRectF placed(double start, double top, double width, double height) const
    {
        return {m_rtl ? m_page.width() - start - width : start, top, width, height};
    }

    void say(const QRectF& where, const QString& words)
    {
        m_painter.drawText(where,
                           Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignAbsolute |
                               (m_rtl ? Qt::AlignRight : Qt::AlignLeft),
                           words);
    }

    /// A line to write on, with what is known of it already above.
    void lineFor(const QRectF& where, const QString& label, const QString& known = {})
    {
        m_painter.setFont(printFont(m_rtl, 8.5));
        m_painter.setPen(printQuiet);
        say(QRectF(where.left(), where.top(), where.width(), 5 * m_mm), label);
        m_painter.setPen(Qt::black);
        m_painter.setFont(printFont(m_rtl, 10.5));
        if (!known.isEmpty())
            say(QRectF(where.left(), where.top() + 5 * m_mm, where.width(), where.height() - 5.5 * m_mm),
                known);
        m_painter.setPen(QPen(printQuiet, 0.25 * m_mm));
        m_painter.drawLine(where.bottomLeft(), where.bottomRight());
        m_painter.setPen(Qt::black);
    }

    void signatures(double top)
    {
        const double gap = 6 * m_mm, half = (m_page.width() - gap) / 2;
        m_painter.setFont(printFont(m_rtl, 10.5));
        m_painter.setPen(Qt::black);
        say(placed(0, top, m_page.width(), 9 * m_mm),
            text(QT_TRANSLATE_NOOP(
                "wasl::reports",
                "These rules were read to me in a language I understand, and I agree to them.")));
        top += 12 * m_mm;
        lineFor(placed(0, top, half, 13 * m_mm),
                text(QT_TRANSLATE_NOOP("wasl::reports", "Name of the guest")), m_form.personName);
        lineFor(placed(half + gap, top, half, 13 * m_mm),
                text(QT_TRANSLATE_NOOP("wasl::reports", "File number and day")),
                m_form.fileNumber.isEmpty() ? QString() : isolated(m_form.fileNumber));
        top += 18 * m_mm;
        lineFor(placed(0, top, half, 22 * m_mm),
                text(QT_TRANSLATE_NOOP("wasl::reports", "Signature of the guest")));
        lineFor(placed(half + gap, top, half, 22 * m_mm),
                text(QT_TRANSLATE_NOOP("wasl::reports", "Signature of whoever read the rules to her")));
    }

    const HouseRulesForm& m_form;
    QPagedPaintDevice& m_paper;
    QPainter& m_painter;
    language::Catalogue m_catalogue;
    bool m_rtl;
    double m_mm; ///< dots of the device
    QRectF m_page;
    double m_top = 0;
    int m_pages = 0;
};

} // namespace

int drawHouseRules(const HouseRulesForm& form, QPagedPaintDevice& paper)
{
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(18, 15, 18, 14), QPageLayout::Millimeter);
    QPainter painter(&paper);
    return HouseRulesPages(form, paper, painter).draw();
}

domain::Result<void> writeHouseRules(const HouseRulesForm& form, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setResolution(300);
        paper.setTitle(form.structure);
        paper.setCreator(u"Wasl"_s);
        drawHouseRules(form, paper);
    }
    return writeFile(path, bytes);
}

} // namespace wasl::reports
