#include "app/reports/chart_text.h"

#include <QStringList>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

double ChartTextFitter::width(const QString& text) const
{
    double widest = 0;
    for (const auto& line : text.split(u'\n'))
        widest = std::max(widest, m_metrics.horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

QString ChartTextFitter::fitted(const QString& text, double width, int lines, const QString& tail) const
{
    const auto end = tail.isEmpty() ? QString() : QChar(0x00A0) + tail;
    if (this->width(text + end) <= width) return text + end;
    const double endWidth = m_metrics.horizontalAdvance(end);
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList done;
    QString line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto longer = line.isEmpty() ? words[i] : line + u' ' + words[i];
        if (line.isEmpty() || m_metrics.horizontalAdvance(longer) + 1 <= width) {
            line = longer;
            continue;
        }
        if (done.size() + 1 >= lines) {
            line = (QStringList{line} + words.mid(i)).join(u' ');
            break;
        }
        done << line;
        line = words[i];
    }
    const auto shortened = [&](const QString& each, double room) {
        return m_metrics.horizontalAdvance(each) + 1 > room
                   ? m_metrics.elidedText(each, Qt::ElideRight, std::max(0.0, room - 1))
                   : each;
    };
    for (auto& each : done)
        each = shortened(each, width);
    if (m_metrics.horizontalAdvance(line) + endWidth + 1 > width && done.size() + 1 < lines)
        return (done << shortened(line, width) << tail).join(u'\n');
    return (done << shortened(line, width - endWidth) + end).join(u'\n');
}

double ChartTextFitter::heightOf(const QString& text, double width, int lines) const
{
    return lineHeight() * double(fitted(text, width, lines).count(u'\n') + 1);
}

} // namespace wasl::reports
