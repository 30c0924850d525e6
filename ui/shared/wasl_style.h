#pragma once

#include <QProxyStyle>

namespace wasl::ui
{

/// Fusion with what a style sheet cannot say: check and radio marks, the focus ring of lists, the metrics
/// of the 4 px grid. Everything else is in resources/theme/style.qss.
class WaslStyle : public QProxyStyle
{
    Q_OBJECT
public:
    WaslStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace wasl::ui
