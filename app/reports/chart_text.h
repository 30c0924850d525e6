#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <cmath>

namespace wasl::reports
{

/// Measures the texts of a chart, and breaks or shortens those that are too long.
class ChartTextFitter
{
public:
    explicit ChartTextFitter(const QFont& font)
        : m_metrics(font)
    {
    }

    [[nodiscard]] double lineHeight() const { return std::ceil(m_metrics.height()); }
    /// Of the longest line.
    [[nodiscard]] double width(const QString& text) const;
    /// In at most so many lines, broken between words; the last one ends in … where it is not all. `tail`, a
    /// figure, is never shortened.
    [[nodiscard]] QString fitted(const QString& text, double width, int lines,
                                 const QString& tail = {}) const;
    [[nodiscard]] double heightOf(const QString& text, double width, int lines) const;

private:
    QFontMetricsF m_metrics;
};

} // namespace wasl::reports
