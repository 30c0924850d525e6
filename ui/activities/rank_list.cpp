#include "ui/activities/rank_list.h"

#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace wasl::ui
{

RankList::RankList(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RankList::setHeading(const QString& text)
{
    m_heading = text;
    setAccessibleName(text);
    update();
}

void RankList::setItems(std::vector<Ranked> items, const QString& chosen)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const Ranked& a, const Ranked& b) { return a.count > b.count; });
    if (items.size() > mostShown) items.resize(mostShown);
    m_items = std::move(items);
    m_chosen = chosen;
    m_current = std::min(m_current, std::max(0, int(m_items.size()) - 1));
    QStringList said;
    for (const auto& item : m_items)
        said << item.label + QLatin1Char(' ') + QString::number(item.count);
    setAccessibleDescription(said.join(QLatin1String(", ")));
    update();
}

int RankList::lineHeight() const
{
    return fontMetrics().height() + tokens().control;
}

QSize RankList::sizeHint() const
{
    return {260, lineHeight() * (mostShown + 1) + tokens().unit};
}

QSize RankList::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

QRect RankList::lineAt(int index) const
{
    return {0, lineHeight() * (index + 1), width(), lineHeight()};
}

void RankList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const auto& c = colours(palette());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(c.quietInk);
    painter.drawText(QRect(0, 0, width(), lineHeight()).adjusted(t.control, 0, -t.control, 0), start,
                     m_heading);
    painter.setFont(withTabularFigures(font()));
    const int most = m_items.empty() ? 1 : std::max(1, m_items.front().count);
    for (int i = 0; i < int(m_items.size()); ++i) {
        const auto& item = m_items[size_t(i)];
        const auto line = lineAt(i).adjusted(1, 1, -1, -1);
        const QRect bar(line.x(), line.y(), line.width() * item.count / most, line.height());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.code == m_chosen ? c.accentTint : c.hover);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), line, bar), t.unit, t.unit);
        const bool focused = hasFocus() && i == m_current;
        if (focused || item.code == m_chosen) {
            painter.setPen(QPen(c.accent, focused ? t.focus : t.hairline));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(line, t.unit, t.unit);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(c.ink);
        const auto inside = line.adjusted(t.control, 0, -t.control, 0);
        const auto number = writeNumber(item.count);
        const int room = inside.width() - painter.fontMetrics().horizontalAdvance(number) - t.control;
        painter.drawText(inside, start, painter.fontMetrics().elidedText(item.label, Qt::ElideRight, room));
        painter.drawText(inside, end, number);
    }
}

void RankList::choose(int index)
{
    if (index < 0 || index >= int(m_items.size())) return;
    m_current = index;
    const auto code = m_items[size_t(index)].code;
    Q_EMIT chosen(code == m_chosen ? QString() : code);
}

void RankList::mousePressEvent(QMouseEvent* event)
{
    choose(event->pos().y() / lineHeight() - 1);
}

void RankList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = std::min(std::max(0, int(m_items.size()) - 1), m_current + 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
        choose(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void RankList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace wasl::ui
