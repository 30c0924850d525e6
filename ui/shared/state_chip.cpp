#include "ui/shared/state_chip.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace wasl::ui
{

namespace
{
constexpr int chipHeight = 24, chipMargin = 8, chipGap = 5, chipIcon = 14;
}

QSize chipSize(const ChipLook& look, const QFont& font)
{
    const auto text = QFontMetrics(font).horizontalAdvance(look.text);
    return {chipMargin + chipIcon + chipGap + text + chipMargin + 2, chipHeight};
}

void paintChip(QPainter& painter, const QRect& rect, const ChipLook& look, const QFont& font,
               const QPalette& palette, Qt::LayoutDirection direction)
{
    const auto& c = colours(palette);
    const auto [ink, tint] = c.of(look.meaning);
    const QRect chip(rect.x(), rect.y() + (rect.height() - chipHeight) / 2, rect.width(), chipHeight);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.meaning == Meaning::Neutral ? c.pressed : tint);
    painter.drawRoundedRect(chip, chipHeight / 2.0, chipHeight / 2.0);

    const auto place = [&](int x, int width) {
        return QStyle::visualRect(direction, chip, QRect(chip.x() + x, chip.y(), width, chip.height()));
    };
    const auto name = look.iconName.isEmpty() ? iconNameOf(look.meaning) : look.iconName;
    auto iconPlace = place(chipMargin, chipIcon);
    iconPlace.setTop(chip.y() + (chipHeight - chipIcon) / 2);
    iconPlace.setHeight(chipIcon);
    themeIcon(name, look.meaning).paint(&painter, iconPlace);

    const auto textPlace =
        place(chipMargin + chipIcon + chipGap, chip.width() - 2 * chipMargin - chipIcon - chipGap + 2);
    painter.setFont(font);
    painter.setPen(ink);
    const auto text = QFontMetrics(font).elidedText(look.text, Qt::ElideRight, textPlace.width());
    painter.drawText(textPlace, QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter, text);
    painter.restore();
}

StateChip::StateChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

StateChip::StateChip(const ChipLook& look, QWidget* parent)
    : StateChip(parent)
{
    setLook(look);
}

void StateChip::setLook(const ChipLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    setVisible(!look.isEmpty());
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return chipSize(m_look, fontOf(TextRole::Caption));
}

QSize StateChip::minimumSizeHint() const
{
    return {2 * chipMargin + chipIcon, chipHeight};
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, fontOf(TextRole::Caption), palette(), layoutDirection());
}

void StateChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace wasl::ui
