#include "ui/shared/notice_reader.h"

#include "ui/shared/theme.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

NoticeReader::NoticeReader(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    // It can be reached and scrolled by keys alone.
    setFocusPolicy(Qt::StrongFocus);
}

void NoticeReader::setNotice(const domain::ConsentNotice& notice)
{
    if (notice == m_notice) return;
    m_notice = notice;
    write();
    verticalScrollBar()->setValue(0);
}

void NoticeReader::write()
{
    const bool rtl = domain::noticeRunsRightToLeft(m_notice.language);
    const auto& t = tokens();
    const double points = t.body + 1 + (rtl ? t.arabicMore : 0);
    const auto colour = t.colours(appearanceOf(palette())).accent.name();
    const auto start = rtl ? u"align='right' dir='rtl'"_s : u"align='left' dir='ltr'"_s;
    auto option = document()->defaultTextOption();
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    QString html = u"<p %1 style='font-size:%2pt; color:%3; margin-top:0'>%4</p>"_s.arg(start)
                       .arg(points + 2)
                       .arg(colour, m_notice.title.toHtmlEscaped());
    for (const auto& part : m_notice.parts)
        html +=
            u"<p %1 style='font-size:%2pt; margin-top:6px; margin-bottom:0'><span style='color:%3'>%4.</span> %5</p>"_s
                .arg(start)
                .arg(points)
                .arg(colour, part.heading.toHtmlEscaped(), part.text.toHtmlEscaped());
    setHtml(html);
}

void NoticeReader::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) write();
}

} // namespace wasl::ui
