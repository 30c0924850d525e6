#pragma once

#include "ui/reception/board_painter.h"

#include <QWidget>

namespace wasl::ui
{

/// What the bars of the time board mean: each as it is drawn, with its word.
class BoardLegend : public QWidget
{
    Q_OBJECT
public:
    explicit BoardLegend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BoardPainter m_painter;
};

} // namespace wasl::ui
