#include "ui/reception/board_text.h"

#include <QFont>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr qsizetype mostTexts = 4000; ///< a few screens of the largest board

} // namespace

const QStaticText& BoardText::kept(const QPainter& painter, const QString& words, const QString& key)
{
    const auto known = m_kept.constFind(key);
    if (known != m_kept.constEnd()) return *known;
    if (m_kept.size() >= mostTexts) m_kept.clear();
    QStaticText text(words);
    text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    text.setTextOption(option);
    text.prepare(painter.transform(), painter.font());
    return *m_kept.insert(key, text);
}

void BoardText::draw(QPainter& painter, const QRectF& place, Qt::Alignment across, const QString& words)
{
    if (words.isEmpty() || place.width() <= 0) return;
    const auto font = QString::number(painter.font().pointSizeF());
    const auto key = font + u'\n' + words;
    const auto* text = &kept(painter, words, key);
    if (text->size().width() > place.width()) {
        const int width = int(place.width());
        const auto cutKey = key + u'\n' + QString::number(width);
        const auto known = m_kept.constFind(cutKey);
        text = known != m_kept.constEnd()
                   ? &*known
                   : &kept(painter, painter.fontMetrics().elidedText(words, Qt::ElideRight, width), cutKey);
    }
    const auto size = text->size();
    const auto align = QStyle::visualAlignment(painter.layoutDirection(), across);
    double x = place.left();
    if (align & Qt::AlignRight) x = place.right() - size.width();
    if (align & Qt::AlignHCenter) x = place.center().x() - size.width() / 2;
    painter.drawStaticText(QPointF(std::round(x), std::round(place.center().y() - size.height() / 2)), *text);
}

} // namespace wasl::ui
