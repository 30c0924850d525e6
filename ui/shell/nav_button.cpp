#include "ui/shell/nav_button.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{
constexpr int navIcon = 22, iconSide = 13, textSide = 46;
}

NavButton::NavButton(const QString& pageId, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_pageId(pageId)
    , m_iconName(iconName)
{
    setObjectName(pageId + u"NavButton"_s);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(tokens().touch);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setTitle(const QString& title, const QString& shortcut)
{
    setText(title);
    m_shortcut = shortcut;
    describe();
    update();
}

void NavButton::setWaiting(int count)
{
    m_waiting = count;
    describe();
    update();
}

void NavButton::setFolded(bool folded)
{
    m_folded = folded;
    describe();
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const auto& t = tokens();
    return {m_folded ? t.sideBarFolded - 2 * t.unit : t.sideBar - 2 * t.unit, t.touch};
}

void NavButton::paintEvent(QPaintEvent*)
{
    const auto& c = colours(palette());
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };

    const auto ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? c.accentTint : c.hover);
        painter.drawRoundedRect(ground, t.radius, t.radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, t.focus));
        painter.drawRoundedRect(ground, t.radius, t.radius);
    }

    auto iconPlace =
        m_folded ? QRect((width() - navIcon) / 2, 0, navIcon, height()) : place(iconSide, navIcon);
    iconPlace.setTop((height() - navIcon) / 2);
    iconPlace.setHeight(navIcon);
    themeIcon(m_iconName, isChecked() ? IconInk::Accent : IconInk::Quiet).paint(&painter, iconPlace);

    const auto count = m_waiting > 99 ? u"99+"_s : QString::number(m_waiting);
    const auto caption = fontOf(TextRole::Caption);
    const auto badgeWidth = qMax(20, QFontMetrics(caption).horizontalAdvance(count) + 12);
    if (m_folded) {
        if (m_waiting > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawEllipse(
                QPointF(iconPlace.right() + (isRightToLeft() ? -navIcon : 0) + 1, iconPlace.top() + 1), 4, 4);
        }
        return;
    }

    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(isChecked() ? c.accent : c.ink);
    const auto room = width() - textSide - (m_waiting > 0 ? badgeWidth + 16 : t.control);
    const auto words = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room);
    painter.drawText(
        place(textSide, room),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
        words);

    if (m_waiting <= 0) return;
    auto badge = place(width() - badgeWidth - 12, badgeWidth);
    badge.setTop((height() - 20) / 2);
    badge.setHeight(20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? c.surface : c.pressed);
    painter.drawRoundedRect(badge, 10, 10);
    painter.setFont(caption);
    painter.setPen(isChecked() ? c.accent : c.ink);
    painter.drawText(badge, Qt::AlignCenter, count);
}

void NavButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void NavButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_waiting > 0 ? tr("%n waiting here", nullptr, m_waiting) : QString());
    const auto keys = m_shortcut.isEmpty() ? QString() : u" ("_s + isolateLtr(m_shortcut) + u')';
    setToolTip(text() + keys);
}

} // namespace wasl::ui
