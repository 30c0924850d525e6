#include "app/reports/consent_form.h"

#include "app/reports/print_look.h"
#include "app/reports/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

/// Draws from the top of the page downwards, in the direction of the notice.
class FormPage
{
public:
    FormPage(const ConsentForm& form, const domain::ConsentNotices& notices, QPagedPaintDevice& paper,
             QPainter& painter)
        : m_form(form)
        , m_notices(notices)
        , m_paper(paper)
        , m_painter(painter)
        , m_rtl(domain::noticeRunsRightToLeft(form.notice.language))
        , m_mm(paper.logicalDpiX() / 25.4)
        , m_page(QPointF(), paper.pageLayout().paintRectPixels(paper.logicalDpiX()).size().toSizeF())
    {
        painter.setLayoutDirection(m_rtl ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void draw()
    {
        const double foot = footHeight();
        const QRectF body(0, 4 * m_mm, m_page.width(), m_page.height() - foot - 8 * m_mm);
        m_painter.fillRect(QRectF(0, 0, m_page.width(), 0.6 * m_mm), printAccent);
        double points = 11.5;
        auto text = laidOut(points, body.width());
        while (text->size().height() > body.height() && points > 7) {
            points -= 0.25;
            text = laidOut(points, body.width());
        }
        m_painter.save();
        m_painter.translate(body.topLeft());
        text->drawContents(&m_painter);
        m_painter.restore();
        drawFoot(m_page.height() - foot);
    }

private:
    [[nodiscard]] QString word(const QString& code) const
    {
        return m_notices.word(code, m_form.notice.language);
    }

    [[nodiscard]] std::unique_ptr<QTextDocument> laidOut(double points, double width) const
    {
        const auto start = m_rtl ? u"align='right' dir='rtl'"_s : u"align='left'"_s;
        const auto pt = [points](double factor) {
            return QString::number(points * factor, 'f', 2) + u"pt"_s;
        };
        auto document = std::make_unique<QTextDocument>();
        document->documentLayout()->setPaintDevice(&m_paper);
        document->setDefaultFont(printFont(m_rtl, points));
        auto option = document->defaultTextOption();
        option.setTextDirection(m_rtl ? Qt::RightToLeft : Qt::LeftToRight);
        document->setDefaultTextOption(option);
        document->setDocumentMargin(0);
        document->setDefaultStyleSheet(
            u".who { color: #0F6E6A; font-size: %1; } .title { font-size: %2; } "
            ".facts { color: #444444; } .head { color: #0F6E6A; margin-top: 22px; margin-bottom: 0px; } "
            ".text { margin-top: 4px; margin-bottom: 0px; } .missing { color: #000000; font-weight: bold; }"_s
                .arg(pt(1.05), pt(1.7)));
        QString html = u"<p class='who' %1>%2</p><p class='title' %1>%3</p><p class='facts' %1>%4</p>"_s.arg(
            start, m_form.association.toHtmlEscaped(), m_form.notice.title.toHtmlEscaped(),
            facts().toHtmlEscaped());
        for (const auto& part : m_form.notice.parts)
            html += u"<p class='head' %1>%2</p><p class='text' %1>%3</p>"_s.arg(
                start, part.heading.toHtmlEscaped(), part.text.toHtmlEscaped());
        if (m_form.receiptMissing)
            html += u"<p class='missing' %1>%2</p>"_s.arg(start, word(u"receipt-missing"_s).toHtmlEscaped());
        document->setHtml(html);
        document->setTextWidth(width);
        return document;
    }

    [[nodiscard]] QString facts() const
    {
        const auto fact = [this](const QString& code, const QString& value) {
            return word(code) + (m_form.notice.language == "fr"_L1 ? u" : "_s : u": "_s) + QChar(0x2068) +
                   value + QChar(0x2069);
        };
        return QStringList{fact(u"person"_s, m_form.personName),
                           fact(u"file-number"_s, isolated(m_form.fileNumber)),
                           fact(u"version"_s, isolated(m_form.notice.version))}
            .join(u"   ·   "_s);
    }

    [[nodiscard]] double footHeight() const { return 74 * m_mm; }

    /// A rectangle given from the side where reading begins.
    [[nodiscard]] QRectF placed(double start, double top, double width, double height) const
    {
        return {m_rtl ? m_page.width() - start - width : start, top, width, height};
    }

    void say(const QRectF& where, const QString& text, int flags = Qt::AlignVCenter)
    {
        m_painter.drawText(
            where, flags | Qt::TextWordWrap | Qt::AlignAbsolute | (m_rtl ? Qt::AlignRight : Qt::AlignLeft),
            text);
    }

    void rule(const QRectF& over)
    {
        m_painter.setPen(QPen(printQuiet, 0.25 * m_mm));
        m_painter.drawLine(over.bottomLeft(), over.bottomRight());
        m_painter.setPen(Qt::black);
    }

    void drawFoot(double top)
    {
        const double width = m_page.width();
        m_painter.setFont(printFont(m_rtl, 10));
        m_painter.setPen(Qt::black);
        say(placed(0, top, width, 10 * m_mm), word(u"understood"_s));
        top += 11 * m_mm;
        m_painter.setPen(printAccent);
        say(placed(0, top, width, 6 * m_mm), word(u"decision"_s));
        m_painter.setPen(Qt::black);
        top += 7 * m_mm;
        const double third = width / 3;
        int column = 0;
        for (const auto& choice : {u"agree"_s, u"refuse"_s, u"withdraw"_s}) {
            const double start = third * column++;
            m_painter.setPen(QPen(Qt::black, 0.3 * m_mm));
            m_painter.drawRect(placed(start + 0.5 * m_mm, top + m_mm, 4.5 * m_mm, 4.5 * m_mm));
            say(placed(start + 7 * m_mm, top, third - 8 * m_mm, 7 * m_mm), word(choice));
        }
        top += 9 * m_mm;
        const double half = width / 2;
        say(placed(0, top, half, 7 * m_mm), word(u"until"_s));
        rule(placed(half, top, half - 2 * m_mm, 6 * m_mm));
        top += 11 * m_mm;
        column = 0;
        for (const auto& hand : {u"sign-person"_s, u"sign-witness"_s, u"sign-interpreter"_s}) {
            const double start = third * column++;
            m_painter.setFont(printFont(m_rtl, 9));
            say(placed(start, top, third - 4 * m_mm, 6 * m_mm), word(hand));
            rule(placed(start, top + 6 * m_mm, third - 4 * m_mm, 18 * m_mm));
            m_painter.setFont(printFont(m_rtl, 8));
            m_painter.setPen(printQuiet);
            say(placed(start, top + 25 * m_mm, 18 * m_mm, 5 * m_mm), word(u"date"_s));
            rule(placed(start + 12 * m_mm, top + 25 * m_mm, third - 16 * m_mm, 5 * m_mm));
        }
    }

    const ConsentForm& m_form;
    const domain::ConsentNotices& m_notices;
    QPagedPaintDevice& m_paper;
    QPainter& m_painter;
    bool m_rtl;
    double m_mm; ///< dots of the device
    QRectF m_page;
};

} // namespace

void drawConsentForm(const ConsentForm& form, const domain::ConsentNotices& notices, QPagedPaintDevice& paper)
{
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(18, 15, 18, 14), QPageLayout::Millimeter);
    QPainter painter(&paper);
    FormPage(form, notices, paper, painter).draw();
}

domain::Result<void> writeConsentForm(const ConsentForm& form, const domain::ConsentNotices& notices,
                                      const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setResolution(300);
        paper.setTitle(form.notice.title);
        paper.setCreator(u"Wasl"_s);
        drawConsentForm(form, notices, paper);
    }
    return writeFile(path, bytes);
}

} // namespace wasl::reports
