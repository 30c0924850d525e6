#include "ui/shared/wasl_style.h"

#include "ui/shared/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// Box or circle of a check or radio mark, its focus ring and its filling.
void drawMark(const QStyleOption& option, QPainter& painter, bool round)
{
    const auto& c = colours(option.palette);
    const bool on = option.state & QStyle::State_On;
    const bool half = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = (option.state & QStyle::State_HasFocus) && enabled;
    const auto filled = enabled ? c.accent : c.quietInk;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const auto corner = round ? box.width() / 2 : 4.0;
    painter.setPen(QPen(focus ? c.accent : (on || half ? filled : c.edge), focus ? tokens().focus : 1));
    painter.setBrush((on || half) && !round ? QBrush(filled) : QBrush(c.surface));
    painter.drawRoundedRect(box, corner, corner);
    if (focus && on && !round) {
        painter.setPen(QPen(c.onAccent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled);
        const auto inset = box.width() * 0.25;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    if (!round && (on || half)) {
        painter.setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto w = box.width(), x = box.x(), y = box.y();
        if (half)
            painter.drawLine(QPointF(x + w * 0.28, y + w * 0.5), QPointF(x + w * 0.72, y + w * 0.5));
        else
            painter.drawPolyline(
                QPolygonF({QPointF(x + w * 0.24, y + w * 0.52), QPointF(x + w * 0.43, y + w * 0.70),
                           QPointF(x + w * 0.76, y + w * 0.32)}));
    }
    painter.restore();
}

} // namespace

WaslStyle::WaslStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void WaslStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawMark(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawMark(*option, *painter, true);
    case PE_FrameFocusRect: {
        // Lists and trees; controls have their ring from the style sheet or from drawMark.
        if (!qobject_cast<const QAbstractItemView*>(widget)) return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours(option->palette).accent, tokens().focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WaslStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Qt puts a Latin text at the left of an Arabic window. A label, a list's choice and a number stand where
    // reading begins, whatever their script.
    const auto side = widget->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        constexpr auto other = Qt::AlignHCenter | Qt::AlignJustify;
        const auto asked = label->alignment();
        const auto trailing = label->property("atEnd").toBool();
        if (!(asked & other))
            label->setAlignment((trailing ? (side ^ (Qt::AlignRight | Qt::AlignLeft)) : Qt::Alignment(side)) |
                                Qt::AlignAbsolute | (asked & Qt::AlignVertical_Mask));
    } else if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget)) {
        spin->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    } else if (auto* edit = qobject_cast<QLineEdit*>(widget);
               edit && qobject_cast<QComboBox*>(edit->parentWidget())) {
        edit->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

int WaslStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const auto& t = tokens();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return t.control;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return t.icon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return t.field;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return t.card;
    case PM_ScrollBarExtent:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WaslStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return false;
    case SH_UnderlineShortcut:
        // An underline inside an Arabic word tears its letters apart, and its end is cut off. Alt works all
        // the same.
        if (option && option->direction == Qt::RightToLeft) return false;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_ItemView_ActivateItemOnSingleClick:
        return false;
    case SH_ItemView_ShowDecorationSelected:
        return true;
    case SH_ComboBox_Popup:
        return false;
    case SH_Menu_MouseTracking:
        return true;
    // A tired person's phone number is copied by selecting it with the keyboard as well.
    case SH_MessageBox_CenterButtons:
        return false;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace wasl::ui
