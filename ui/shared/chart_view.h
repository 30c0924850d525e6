#pragma once

#include "app/reports/chart_layout.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

#include <optional>

class QLabel;
class QTableView;
class QToolButton;

namespace wasl::ui
{

/// A chart drawn in the window's colours and direction, at the height its labels need. The arrows move a cursor
/// over its values, Escape takes it away; the pointer finds them too.
class ChartCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    void setChart(const reports::Chart& chart);
    [[nodiscard]] const reports::Chart& chart() const { return m_chart; }
    /// As it is drawn at its size now.
    [[nodiscard]] const reports::ChartLayout& drawn() const;
    /// What the cursor stands on, in words; empty without one.
    [[nodiscard]] QString said() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved(const QString& said);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString wordsOf(const reports::ChartSpot& spot) const;
    [[nodiscard]] std::optional<std::size_t> spotAt(const QPointF& place) const;
    void moveTo(std::optional<std::size_t> spot);
    void step(bool across, int by);
    void forget();

    reports::Chart m_chart;
    std::optional<std::size_t> m_cursor; ///< of drawn().spots
    mutable std::optional<reports::ChartLayout> m_drawn;
    mutable QSize m_drawnFor;
};

/// A chart in a card: its title, the picture, the sentence that says the same, the value the cursor stands on.
/// "As a table" shows the figures instead; "Copy" puts both, table and picture, on the clipboard. The controls
/// inside are named after the view: <name>Canvas, <name>Table, <name>AsTableButton, <name>CopyButton.
class ChartView : public Card
{
    Q_OBJECT
public:
    explicit ChartView(const QString& objectName, QWidget* parent = nullptr);

    /// Its texts are in the window's language already. Keeps whether it is shown as a table.
    void setChart(const reports::Chart& chart);
    /// Other rows for the table than the chart's own: a heading first, cells of one row beneath each other.
    void setRows(const std::vector<QStringList>& rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        int place;
        QStringList cells;
    };

    void retranslate();
    void copy();

    ChartCanvas* m_canvas;
    QLabel* m_value;
    QLabel* m_sentence;
    QTableView* m_table;
    TableModel<Line>* m_model;
    QToolButton* m_asTable;
    QToolButton* m_copy;
    std::vector<QStringList> m_rows;
};

} // namespace wasl::ui
