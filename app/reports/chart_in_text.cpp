#include "app/reports/chart_in_text.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

namespace wasl::reports
{

namespace
{

constexpr int chartObject = QTextFormat::UserObject + 1;
constexpr int chartNumberProperty = QTextFormat::UserProperty + 1;
constexpr double trendShape = 0.30; ///< height to width

} // namespace

ChartInText::ChartInText(std::vector<Chart> charts, int dotsPerInch, Qt::LayoutDirection direction,
                         QObject* parent)
    : QObject(parent)
    , m_charts(std::move(charts))
    , m_look(printChartLook(direction == Qt::RightToLeft, dotsPerInch))
    , m_direction(direction)
{
    if (direction == Qt::RightToLeft) // as the text around it: see laidOut()
        m_look.font.setFamilies({QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans")});
}

const Chart& ChartInText::chartOf(const QTextFormat& format) const
{
    return m_charts[std::size_t(format.intProperty(chartNumberProperty))];
}

QSizeF ChartInText::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format)
{
    const auto& chart = chartOf(format);
    const double width = document->textWidth();
    const double height =
        chart.kind == ChartKind::Trend ? width * trendShape : preferredHeight(chart, width, m_look);
    return {width, height};
}

void ChartInText::drawObject(QPainter* painter, const QRectF& area, QTextDocument* /*document*/,
                             int /*position*/, const QTextFormat& format)
{
    paint(*painter, chartOf(format), area, m_look, m_direction);
}

void putCharts(QTextDocument& document, const std::vector<Chart>& charts, int dotsPerInch,
               Qt::LayoutDirection direction)
{
    document.documentLayout()->registerHandler(
        chartObject, new ChartInText(charts, dotsPerInch, direction, document.documentLayout()));
    for (std::size_t i = 0; i < charts.size(); ++i) {
        auto place = document.find(QString(QChar(chartMark + char16_t(i))));
        if (place.isNull()) continue;
        QTextCharFormat format;
        format.setObjectType(chartObject);
        format.setProperty(chartNumberProperty, int(i));
        place.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

} // namespace wasl::reports
