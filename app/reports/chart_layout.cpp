#include "app/reports/chart_layout.h"

#include "app/language/catalogue.h"
#include "app/reports/chart_text.h"
#include "app/reports/print_look.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double gap = 6, barHeight = 16, rowGap = 8, nodeWidth = 12, keyWidth = 22;
/// How much of the width names may take.
constexpr double labelShare = 0.34;

constexpr auto atStart = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto atEnd = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto centred = Qt::AlignHCenter | Qt::AlignVCenter;

/// Lays out as if everything were read from left to right; the whole is mirrored at the end.
class ChartPlan
{
public:
    ChartPlan(const Chart& chart, const QRectF& area, const ChartLook& look)
        : m_chart(chart)
        , m_look(look)
        , m_text(look.font)
        , m_words(chart.language)
        , m_rest(area)
    {
        m_out.kind = chart.kind;
        m_out.area = area;
    }

    ChartLayout laidOut()
    {
        if (m_look.withTitle) head();
        if (m_look.withSentence) foot();
        m_out.plot = m_rest;
        if (isEmpty(m_chart)) {
            const auto words = text(QT_TRANSLATE_NOOP("wasl::reports", "Nothing was counted here yet."));
            add(m_rest, m_text.fitted(words, m_rest.width(), 2), centred, ChartTextRole::Heading);
            return std::move(m_out);
        }
        switch (m_chart.kind) {
        case ChartKind::Trend:
            trend();
            break;
        case ChartKind::Bars:
            legend();
            bars();
            break;
        case ChartKind::Pyramid:
            pyramid();
            break;
        case ChartKind::Flow:
            flow();
            break;
        case ChartKind::Occupancy:
            occupancy();
            break;
        }
        return std::move(m_out);
    }

    double wantedHeight() const
    {
        double height = 0;
        const double width = m_rest.width();
        if (m_look.withTitle && !m_chart.title.isEmpty())
            height += m_text.heightOf(m_chart.title, width, 2) + gap;
        if (m_look.withSentence && !m_chart.sentence.isEmpty())
            height += m_text.heightOf(m_chart.sentence, width, 3) + gap;
        if (isEmpty(m_chart)) return height + 4 * line();
        const auto rows = double(m_chart.labels.size());
        switch (m_chart.kind) {
        case ChartKind::Trend:
            return height + 11 * line();
        case ChartKind::Bars:
            return height + (m_chart.series.size() > 1 ? line() + gap : 0) + rows * rowHeight();
        case ChartKind::Occupancy:
            return height + rows * rowHeight();
        case ChartKind::Pyramid:
            return height + line() + gap + rows * (line() + rowGap);
        case ChartKind::Flow:
            return height + std::max(8.0, 2.6 * double(deepestStage())) * line();
        }
        return height;
    }

private:
    double line() const { return m_text.lineHeight(); }
    QString text(const char* source) const { return m_words.text("wasl::reports", source); }

    void add(const QRectF& box, const QString& words, Qt::Alignment alignment, ChartTextRole role)
    {
        if (!words.isEmpty()) m_out.texts.push_back({box, words, alignment, role});
    }

    void head()
    {
        if (m_chart.title.isEmpty()) return;
        const double height = m_text.heightOf(m_chart.title, m_rest.width(), 2);
        add({m_rest.topLeft(), QSizeF(m_rest.width(), height)},
            m_text.fitted(m_chart.title, m_rest.width(), 2), atStart, ChartTextRole::Title);
        m_rest.setTop(m_rest.top() + height + gap);
    }

    void foot()
    {
        if (m_chart.sentence.isEmpty()) return;
        const double height = m_text.heightOf(m_chart.sentence, m_rest.width(), 3);
        add({m_rest.left(), m_rest.bottom() - height, m_rest.width(), height},
            m_text.fitted(m_chart.sentence, m_rest.width(), 3), atStart, ChartTextRole::Heading);
        m_rest.setBottom(m_rest.bottom() - height - gap);
    }

    /// One key a series, in a line; those without room are shortened.
    void legend()
    {
        if (m_chart.series.size() < 2) return;
        const double each = m_rest.width() / double(m_chart.series.size());
        double x = m_rest.left();
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const auto words =
                m_text.fitted(m_chart.series[s].name, std::max(0.0, each - keyWidth - 3 * gap), 1);
            const double width = m_text.width(words);
            m_out.keys.push_back({QRectF(x, m_rest.top() + line() / 2 - 5, keyWidth, 10), int(s)});
            add({x + keyWidth + gap, m_rest.top(), width, line()}, words, atStart, ChartTextRole::Heading);
            x += keyWidth + gap + width + 2 * gap;
        }
        m_rest.setTop(m_rest.top() + line() + gap);
    }

    double rowHeight() const
    {
        const double bars = m_chart.kind == ChartKind::Bars ? double(m_chart.series.size()) : 1.0;
        double longest = 0;
        for (const auto& label : m_chart.labels)
            longest = std::max(longest, m_text.heightOf(label, m_out.area.width() * labelShare, 2));
        return std::max(longest, bars * std::max(barHeight, line())) + rowGap;
    }

    /// How many rows of lines have their place, with room for "and 3 more" where it is not all of them.
    int rowsThatFit(double least)
    {
        const int all = int(m_chart.labels.size());
        if (all * least <= m_rest.height() + 0.5) return all;
        const int fit = std::clamp(int((m_rest.height() - line()) / least), 1, all);
        m_out.left = all - fit;
        add({m_rest.left(), m_rest.bottom() - line(), m_rest.width(), line()},
            m_text.fitted(text(QT_TRANSLATE_NOOP("wasl::reports", "and %1 more")).arg(m_out.left),
                          m_rest.width(), 1),
            atStart, ChartTextRole::Heading);
        m_rest.setBottom(m_rest.bottom() - line());
        return fit;
    }

    double labelColumn() const
    {
        double widest = 0;
        for (const auto& label : m_chart.labels)
            widest = std::max(widest, m_text.width(label));
        return std::min(widest, m_out.area.width() * labelShare);
    }

    void rowLabel(int row, double top, double height, double width)
    {
        const int lines = std::clamp(int(height / line()), 1, 2);
        add({m_rest.left(), top, width, height}, m_text.fitted(m_chart.labels[row], width, lines), atStart,
            ChartTextRole::Label);
    }

    void bars()
    {
        const double group = double(m_chart.series.size());
        const int rows = rowsThatFit(group * line() + 2);
        const double column = labelColumn();
        double most = 0, least = 0, figure = 0;
        for (const auto& series : m_chart.series)
            for (const auto& value : series.values) {
                if (!value) continue;
                most = std::max(most, *value);
                least = std::min(least, *value);
                figure = std::max(figure, m_text.width(chartNumber(m_chart, *value)));
            }
        const double pitch = std::min(m_rest.height() / rows, rowHeight() * 1.2);
        const double left = m_rest.left() + column + gap, right = m_rest.right() - figure - gap;
        const double below = least < 0 ? figure + gap : 0;
        m_out.plot = QRectF(left, m_rest.top(), std::max(1.0, right - left), pitch * rows);
        const double unit = (m_out.plot.width() - below) / (most - least);
        const double zero = left + below - least * unit;
        const double thick = std::min(barHeight, (pitch - 2) / group);
        for (int row = 0; row < rows; ++row) {
            const double top = m_rest.top() + row * pitch;
            rowLabel(row, top, pitch - 1, column);
            const double slot = std::max(thick, line());
            double y = top + (pitch - group * slot) / 2;
            for (int s = 0; s < int(group); ++s, y += slot) {
                const auto& value = m_chart.series[std::size_t(s)].values[std::size_t(row)];
                if (!value) continue;
                const double x = zero + std::min(0.0, *value * unit), width = std::abs(*value) * unit;
                m_out.spots.push_back({s, row, *value, QRectF(x, y + (slot - thick) / 2, width, thick)});
                const auto words = chartNumber(m_chart, *value);
                const double at = *value < 0 ? x - gap / 2 - figure : x + width + gap / 2;
                add({at, y + (slot - line()) / 2, figure, line()}, words, *value < 0 ? atEnd : atStart,
                    ChartTextRole::Value);
            }
        }
        m_out.zero.emplace_back(zero, m_out.plot.top(), zero, m_out.plot.bottom());
    }

    void occupancy()
    {
        const int rows = rowsThatFit(line() + 2);
        const double column = labelColumn();
        struct Share
        {
            std::optional<double> taken, offered;
            QString words;
        };
        std::vector<Share> shares;
        double most = 1, figure = 0;
        const auto number = [&](double value) { return chartNumber(m_chart, value); };
        for (int row = 0; row < rows; ++row) {
            const auto of = [&](std::size_t s) {
                return s < m_chart.series.size() ? m_chart.series[s].values[std::size_t(row)] : std::nullopt;
            };
            Share share{of(0), of(1), {}};
            if (share.taken && share.offered.value_or(0) > 0) {
                const double part = *share.taken / *share.offered;
                most = std::max(most, part);
                Chart percent = m_chart;
                percent.percent = true;
                share.words = text(QT_TRANSLATE_NOOP("wasl::reports", "%1 (%2 of %3)"))
                                  .arg(chartNumber(percent, std::round(100 * part)), number(*share.taken),
                                       number(*share.offered));
            } else if (share.taken) {
                share.words = number(*share.taken);
            }
            figure = std::max(figure, m_text.width(share.words));
            shares.push_back(std::move(share));
        }
        const double pitch = std::min(m_rest.height() / rows, rowHeight() * 1.2);
        const double left = m_rest.left() + column + gap;
        m_out.plot =
            QRectF(left, m_rest.top(), std::max(1.0, m_rest.right() - figure - gap - left), pitch * rows);
        const double unit = m_out.plot.width() / most, thick = std::min(barHeight, pitch - 2);
        for (int row = 0; row < rows; ++row) {
            const double top = m_rest.top() + row * pitch, y = top + (pitch - thick) / 2;
            rowLabel(row, top, pitch - 1, column);
            const auto& share = shares[std::size_t(row)];
            if (share.taken && share.offered.value_or(0) > 0) {
                m_out.frames.emplace_back(left, y, unit, thick);
                m_out.spots.push_back(
                    {0, row, *share.taken, QRectF(left, y, *share.taken / *share.offered * unit, thick)});
            }
            add({m_out.plot.right() + gap, top + (pitch - line()) / 2, figure, line()}, share.words, atStart,
                ChartTextRole::Value);
        }
        m_out.zero.emplace_back(left, m_out.plot.top(), left, m_out.plot.bottom());
    }

    void pyramid()
    {
        double column = 0, figure = 0, most = 0;
        for (const auto& label : m_chart.labels)
            column = std::max(column, m_text.width(label));
        column = std::min(column, m_rest.width() * labelShare) + 2 * gap;
        for (std::size_t s = 0; s < 2; ++s)
            for (const auto& value : m_chart.series[s].values)
                if (value) {
                    most = std::max(most, *value);
                    figure = std::max(figure, m_text.width(chartNumber(m_chart, *value)));
                }
        const double side = (m_rest.width() - column) / 2;
        const std::array<double, 2> inner{m_rest.left() + side, m_rest.right() - side};
        for (std::size_t s = 0; s < 2; ++s) {
            const double x = s == 0 ? m_rest.left() : inner[1];
            const double key = s == 0 ? inner[0] - keyWidth : inner[1];
            m_out.keys.push_back({QRectF(key, m_rest.top() + line() / 2 - 5, keyWidth, 10), int(s)});
            add({s == 0 ? x : x + keyWidth + gap, m_rest.top(), side - keyWidth - gap, line()},
                m_text.fitted(m_chart.series[s].name, side - keyWidth - gap, 1), s == 0 ? atEnd : atStart,
                ChartTextRole::Heading);
        }
        m_rest.setTop(m_rest.top() + line() + gap);
        const int rows = rowsThatFit(line() + 2);
        const double pitch = std::min(m_rest.height() / rows, (line() + rowGap) * 1.4);
        const double unit = std::max(1.0, side - figure - gap) / most;
        const double thick = std::max(4.0, pitch - 4);
        m_out.plot = QRectF(m_rest.left(), m_rest.top(), m_rest.width(), pitch * rows);
        for (int row = 0; row < rows; ++row) {
            // The youngest at the bottom, as a pyramid stands.
            const double top = m_rest.top() + (rows - 1 - row) * pitch;
            add({inner[0], top, inner[1] - inner[0], pitch - 1},
                m_text.fitted(m_chart.labels[row], column - gap, 1), centred, ChartTextRole::Label);
            for (std::size_t s = 0; s < 2; ++s) {
                const auto& value = m_chart.series[s].values[std::size_t(row)];
                if (!value) continue;
                const double width = *value * unit, x = s == 0 ? inner[0] - width : inner[1];
                m_out.spots.push_back(
                    {int(s), row, *value, QRectF(x, top + (pitch - thick) / 2, width, thick)});
                add({s == 0 ? x - gap / 2 - figure : x + width + gap / 2, top + (pitch - line()) / 2, figure,
                     line()},
                    chartNumber(m_chart, *value), s == 0 ? atEnd : atStart, ChartTextRole::Value);
            }
        }
        for (const double x : inner)
            m_out.zero.emplace_back(x, m_out.plot.top(), x, m_out.plot.bottom());
    }

    void trend()
    {
        double low = 0, high = 0;
        bool whole = true;
        for (const auto& series : m_chart.series)
            for (const auto& value : series.values)
                if (value) {
                    low = std::min(low, *value);
                    high = std::max(high, *value);
                    whole = whole && std::abs(*value - std::round(*value)) < 1e-9;
                }
        if (!m_chart.unit.isEmpty()) {
            add({m_rest.left(), m_rest.top(), m_rest.width(), line()},
                m_text.fitted(m_chart.unit, m_rest.width(), 1), atStart, ChartTextRole::Heading);
            m_rest.setTop(m_rest.top() + line());
        }
        const double height = std::max(line(), m_rest.height() - 2 * line());
        const auto marks = axisMarks(low, high, std::clamp(int(height / (2 * line())), 2, 5), whole);
        double markWidth = 0;
        for (const double mark : marks)
            markWidth = std::max(markWidth, m_text.width(chartNumber(m_chart, mark)));
        const double nameWidth = m_rest.width() * 0.26;
        double names = 0;
        for (const auto& series : m_chart.series)
            names = std::max(names,
                             std::min(nameWidth, m_text.width(series.name + u"  "_s + lastOf(series)) + 2));
        const double left = m_rest.left() + markWidth + gap;
        m_out.plot = QRectF(left, m_rest.top() + line() / 2,
                            std::max(1.0, m_rest.right() - left - names - 2 * gap), height);
        const double unit = m_out.plot.height() / (marks.back() - marks.front());
        const auto y = [&](double value) { return m_out.plot.bottom() - (value - marks.front()) * unit; };
        for (const double mark : marks) {
            const QLineF across(left, y(mark), m_out.plot.right(), y(mark));
            (mark == 0 ? m_out.zero : m_out.grid).push_back(across);
            add({m_rest.left(), y(mark) - line() / 2, markWidth, line()}, chartNumber(m_chart, mark), atEnd,
                ChartTextRole::Mark);
        }
        const auto count = m_chart.labels.size();
        const double step = count > 1 ? (m_out.plot.width() - 2 * gap) / double(count - 1) : 0;
        const auto x = [&](qsizetype i) {
            return count > 1 ? left + gap + step * double(i) : m_out.plot.center().x();
        };
        timeMarks(x);
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            QPolygonF run;
            const auto end = [&] {
                if (!run.isEmpty()) m_out.lines.emplace_back(int(s), run);
                run.clear();
            };
            for (qsizetype i = 0; i < count; ++i) {
                const auto& value = m_chart.series[s].values[std::size_t(i)];
                if (!value) {
                    end();
                    continue;
                }
                const QPointF point(x(i), y(*value));
                run << point;
                m_out.spots.push_back({int(s), int(i), *value, QRectF(point - QPointF(4, 4), QSizeF(8, 8))});
            }
            end();
        }
        nameLines(names, y);
    }

    /// A line's last figure, which stands with its name where it ends.
    QString lastOf(const ChartSeries& series) const
    {
        const auto last = std::find_if(series.values.rbegin(), series.values.rend(),
                                       [](const auto& value) { return value.has_value(); });
        return last == series.values.rend() ? QString() : chartNumber(m_chart, last->value());
    }

    /// Every period, or every second, third …, as there is room; the last one always.
    template <class X>
    void timeMarks(X x)
    {
        const double top = m_out.plot.bottom() + line() / 2;
        const auto last = m_chart.labels.size() - 1;
        const auto place = [&](qsizetype i) {
            const double width = std::min(m_text.width(m_chart.labels[i]), m_out.area.width());
            const double at = std::clamp(x(i) - width / 2, m_out.area.left(), m_out.area.right() - width);
            return QRectF(at, top, width, line());
        };
        const auto fits = [&](qsizetype every) {
            for (auto i = last; i >= every; i -= every)
                if (place(i - every).right() + 2 * gap > place(i).left()) return false;
            return true;
        };
        qsizetype every = 1;
        while (every <= last && !fits(every))
            ++every;
        for (auto i = last; i >= 0; i -= every)
            add(place(i), m_text.fitted(m_chart.labels[i], place(i).width() + 1, 1), centred,
                ChartTextRole::Mark);
    }

    /// The names of lines beside their ends, pushed apart where lines end close to each other.
    template <class Y>
    void nameLines(double width, Y y)
    {
        struct Name
        {
            double middle, height;
            QString words;
        };
        std::vector<Name> names;
        const double room = m_out.plot.bottom() + line() / 2 - m_rest.top();
        const int lines = double(m_chart.series.size()) * 2 * line() > room ? 1 : 2;
        for (const auto& series : m_chart.series) {
            const auto last = std::find_if(series.values.rbegin(), series.values.rend(),
                                           [](const auto& value) { return value.has_value(); });
            if (last == series.values.rend()) continue;
            const auto words = m_text.fitted(series.name, width, lines, lastOf(series));
            names.push_back({y(**last), line() * double(words.count(u'\n') + 1), words});
        }
        std::stable_sort(names.begin(), names.end(),
                         [](const Name& a, const Name& b) { return a.middle < b.middle; });
        double top = m_rest.top();
        for (auto& name : names) {
            name.middle = std::max(name.middle, top + name.height / 2);
            top = name.middle + name.height / 2;
        }
        double bottom = m_out.plot.bottom() + line() / 2;
        for (auto name = names.rbegin(); name != names.rend(); ++name) {
            name->middle = std::min(name->middle, bottom - name->height / 2);
            bottom = name->middle - name->height / 2;
        }
        for (const auto& name : names)
            add({m_rest.right() - width, name.middle - name.height / 2, width, name.height}, name.words,
                atStart, ChartTextRole::Label);
    }

    std::size_t deepestStage() const
    {
        std::vector<std::size_t> counts;
        for (const auto& node : m_chart.nodes) {
            counts.resize(std::max(counts.size(), std::size_t(node.stage) + 1));
            ++counts[std::size_t(node.stage)];
        }
        return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    }

    void flow()
    {
        const auto count = m_chart.nodes.size();
        std::vector<double> in(count), out(count);
        for (const auto& link : m_chart.links) {
            out[std::size_t(link.from)] += link.value;
            in[std::size_t(link.to)] += link.value;
        }
        int stages = 1;
        for (const auto& node : m_chart.nodes)
            stages = std::max(stages, node.stage + 1);
        std::vector<std::vector<std::size_t>> columns(static_cast<std::size_t>(stages));
        const auto size = [&](std::size_t node) { return std::max(in[node], out[node]); };
        for (std::size_t node = 0; node < count; ++node)
            if (size(node) > 0) columns[std::size_t(m_chart.nodes[node].stage)].push_back(node);

        const double column = m_rest.width() / stages, nameWidth = column - nodeWidth - 2 * gap;
        std::vector<QString> names(count);
        std::vector<double> nameHeight(count);
        for (std::size_t node = 0; node < count; ++node) {
            names[node] =
                m_text.fitted(m_chart.nodes[node].label, nameWidth, 2, chartNumber(m_chart, size(node)));
            nameHeight[node] = line() * double(names[node].count(u'\n') + 1);
        }
        const auto filled = [&](double unit) {
            double tallest = 0;
            for (const auto& nodes : columns) {
                double height = 0;
                for (const auto node : nodes)
                    height += std::max(size(node) * unit, nameHeight[node]) + gap;
                tallest = std::max(tallest, height);
            }
            return tallest;
        };
        double low = 0, high = m_rest.height();
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            (filled(middle) <= m_rest.height() + gap ? low : high) = middle;
        }
        const double unit = low;
        std::vector<QRectF> boxes(count);
        for (std::size_t stage = 0; stage < columns.size(); ++stage) {
            double y = m_rest.top();
            const double x = m_rest.left() + double(stage) * column;
            for (const auto node : columns[stage]) {
                const double slot = std::max(size(node) * unit, nameHeight[node]);
                boxes[node] = QRectF(x, y + (slot - size(node) * unit) / 2, nodeWidth, size(node) * unit);
                m_out.nodes.emplace_back(int(node), boxes[node]);
                add({x + nodeWidth + gap, y + (slot - nameHeight[node]) / 2, nameWidth, nameHeight[node]},
                    names[node], atStart, ChartTextRole::Label);
                y += slot + gap;
            }
        }
        std::vector<double> left(count), arrived(count);
        for (std::size_t i = 0; i < m_chart.links.size(); ++i) {
            const auto& link = m_chart.links[i];
            const auto from = std::size_t(link.from), to = std::size_t(link.to);
            if (link.value <= 0) continue;
            const double width = link.value * unit;
            const QPointF begin(boxes[from].right(), boxes[from].top() + left[from] + width / 2);
            const QPointF end(boxes[to].left(), boxes[to].top() + arrived[to] + width / 2);
            left[from] += width;
            arrived[to] += width;
            m_out.bands.push_back({int(i), begin, end, width});
            const auto middle = (begin + end) / 2;
            m_out.spots.push_back(
                {0, int(i), link.value, QRectF(middle.x() - 10, middle.y() - width / 2, 20, width)});
        }
    }

    const Chart& m_chart;
    const ChartLook& m_look;
    ChartTextFitter m_text;
    language::Catalogue m_words;
    QRectF m_rest; ///< what is not taken yet
    ChartLayout m_out;
};

void mirror(ChartLayout& layout)
{
    const double sum = layout.area.left() + layout.area.right();
    const auto box = [&](QRectF& rect) { rect.moveLeft(sum - rect.right()); };
    const auto point = [&](QPointF& at) { at.setX(sum - at.x()); };
    const auto flat = [&](QLineF& line) {
        line = QLineF(sum - line.x1(), line.y1(), sum - line.x2(), line.y2());
    };
    box(layout.plot);
    for (auto& text : layout.texts) {
        box(text.box);
        const auto across = text.alignment & Qt::AlignHorizontal_Mask;
        if (across != Qt::AlignHCenter)
            text.alignment = Qt::AlignVCenter | (across == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft);
    }
    for (auto& line : layout.grid)
        flat(line);
    for (auto& line : layout.zero)
        flat(line);
    for (auto& spot : layout.spots)
        box(spot.box);
    for (auto& frame : layout.frames)
        box(frame);
    for (auto& [series, run] : layout.lines)
        for (auto& at : run)
            point(at);
    for (auto& [node, rect] : layout.nodes)
        box(rect);
    for (auto& band : layout.bands) {
        point(band.from);
        point(band.to);
    }
    for (auto& key : layout.keys)
        box(key.box);
}

} // namespace

ChartLook printChartLook(bool rightToLeft, int dotsPerInch)
{
    ChartLook look;
    look.font = printFont(rightToLeft, 9);
    look.font.setPixelSize(12);
    look.ink = Qt::black;
    look.quiet = printQuiet;
    look.line = QColor(0xBB, 0xBB, 0xBB);
    look.paper = Qt::white;
    look.series = {printAccent, QColor(0x33, 0x33, 0x33), QColor(0x77, 0x77, 0x77), QColor(0x55, 0x55, 0x55)};
    look.scale = dotsPerInch / 96.0;
    return look;
}

ChartLayout layOut(const Chart& chart, const QRectF& area, const ChartLook& look,
                   Qt::LayoutDirection direction)
{
    auto layout = ChartPlan(chart, area, look).laidOut();
    layout.direction = direction;
    if (direction == Qt::RightToLeft) mirror(layout);
    return layout;
}

double preferredHeight(const Chart& chart, double width, const ChartLook& look)
{
    return std::ceil(ChartPlan(chart, QRectF(0, 0, width, 1000), look).wantedHeight());
}

} // namespace wasl::reports
