#pragma once

#include "app/reports/chart_layout.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextDocument;

namespace wasl::reports
{

/// Draws charts inside the lines of a text, as vectors.
class ChartInText : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    ChartInText(std::vector<Chart> charts, int dotsPerInch, Qt::LayoutDirection direction, QObject* parent);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& area, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] const Chart& chartOf(const QTextFormat& format) const;

    std::vector<Chart> m_charts;
    ChartLook m_look;
    Qt::LayoutDirection m_direction;
};

/// Where a chart belongs in a text: this character, and those after it for the next charts (private use).
inline constexpr char16_t chartMark = 0xE000;

/// Puts each chart in the place of its mark.
void putCharts(QTextDocument& document, const std::vector<Chart>& charts, int dotsPerInch,
               Qt::LayoutDirection direction);

} // namespace wasl::reports
