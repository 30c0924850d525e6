#include "ui/shared/chart_view.h"

#include "app/reports/report.h"
#include "ui/shared/icons.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// Room for the ring of the focus around what is drawn.
constexpr int chartMargin = 4, leastChartWidth = 260;
/// The most rows a table shows before it scrolls.
constexpr int tallestChartTable = 12;

reports::ChartLook chartLook(const QPalette& palette)
{
    const auto& colour = colours(palette);
    reports::ChartLook look;
    look.font = fontOf(TextRole::Caption);
    look.font.setPixelSize(QFontInfo(look.font).pixelSize());
    look.ink = colour.ink;
    look.quiet = colour.quietInk;
    look.line = colour.line;
    look.paper = colour.surface;
    look.series = {colour.accent, colour.information, colour.attention, colour.quietInk};
    look.withTitle = look.withSentence = false;
    return look;
}

QToolButton* chartButton(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    return button;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartCanvas::setChart(const reports::Chart& chart)
{
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.sentence);
    forget();
}

void ChartCanvas::forget()
{
    m_drawn.reset();
    if (m_cursor) moveTo(std::nullopt);
    updateGeometry();
    update();
}

int ChartCanvas::heightForWidth(int width) const
{
    return int(reports::preferredHeight(m_chart, std::max(width, leastChartWidth) - 2 * chartMargin,
                                        chartLook(palette()))) +
           2 * chartMargin;
}

QSize ChartCanvas::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {leastChartWidth, heightForWidth(std::max(width(), leastChartWidth))};
}

const reports::ChartLayout& ChartCanvas::drawn() const
{
    if (!m_drawn || m_drawnFor != size()) {
        const auto area = QRectF(rect()).adjusted(chartMargin, chartMargin, -chartMargin, -chartMargin);
        m_drawn = reports::layOut(m_chart, area, chartLook(palette()), layoutDirection());
        m_drawnFor = size();
    }
    return *m_drawn;
}

QString ChartCanvas::said() const
{
    const auto& spots = drawn().spots;
    return m_cursor && *m_cursor < spots.size() ? wordsOf(spots[*m_cursor]) : QString();
}

QString ChartCanvas::wordsOf(const reports::ChartSpot& spot) const
{
    const auto number = reports::chartNumber(m_chart, spot.value);
    if (m_chart.kind == reports::ChartKind::Flow) {
        const auto& link = m_chart.links[std::size_t(spot.index)];
        return tr("From “%1” to “%2”: %3")
            .arg(m_chart.nodes[std::size_t(link.from)].label, m_chart.nodes[std::size_t(link.to)].label,
                 number);
    }
    const auto& label = m_chart.labels[spot.index];
    if (m_chart.series.size() == 1) return tr("%1: %2").arg(label, number);
    return tr("%1, %2: %3").arg(m_chart.series[std::size_t(spot.series)].name, label, number);
}

std::optional<std::size_t> ChartCanvas::spotAt(const QPointF& place) const
{
    const auto& spots = drawn().spots;
    std::optional<std::size_t> nearest;
    double least = 12; // pixels around a point that still mean it
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const auto& box = spots[i].box;
        const double across = std::max({box.left() - place.x(), 0.0, place.x() - box.right()});
        const double along = std::max({box.top() - place.y(), 0.0, place.y() - box.bottom()});
        if (const double distance = std::hypot(across, along); distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ChartCanvas::moveTo(std::optional<std::size_t> spot)
{
    m_cursor = spot;
    const auto words = said();
    setAccessibleDescription(words.isEmpty() ? m_chart.sentence : words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT cursorMoved(words);
    update();
}

void ChartCanvas::step(bool across, int by)
{
    const auto& spots = drawn().spots;
    if (spots.empty()) return;
    if (!m_cursor) {
        // Where reading begins for what is ranked, at the newest for what runs through time.
        std::size_t first = 0;
        if (m_chart.kind == reports::ChartKind::Trend)
            for (std::size_t i = 1; i < spots.size(); ++i)
                if (spots[i].series == 0 && spots[i].index > spots[first].index) first = i;
        moveTo(first);
        return;
    }
    // The nearest one that lies on that side, those straight ahead before those aside.
    const auto from = spots[*m_cursor].box.center();
    std::optional<std::size_t> best;
    double least = 0;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const auto to = spots[i].box.center() - from;
        const double ahead = (across ? to.x() : to.y()) * by, aside = std::abs(across ? to.y() : to.x());
        const bool same = spots[i].series == spots[*m_cursor].series;
        if (i == *m_cursor || ahead <= 0.01) continue;
        const double cost =
            ahead + (m_chart.kind == reports::ChartKind::Trend && across ? (same ? 0 : 1e6) : 4 * aside);
        if (!best || cost < least) {
            best = i;
            least = cost;
        }
    }
    if (best) moveTo(best);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(true, -1);
    case Qt::Key_Right:
        return step(true, 1);
    case Qt::Key_Up:
        return step(false, -1);
    case Qt::Key_Down:
        return step(false, 1);
    case Qt::Key_Home:
    case Qt::Key_End: {
        const auto& spots = drawn().spots;
        if (!spots.empty()) moveTo(event->key() == Qt::Key_Home ? 0 : spots.size() - 1);
        return;
    }
    case Qt::Key_Escape:
        if (m_cursor) return moveTo(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (const auto spot = spotAt(event->position())) moveTo(spot);
    QWidget::mousePressEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    if (m_cursor && event->reason() != Qt::PopupFocusReason) moveTo(std::nullopt);
    update();
    QWidget::focusOutEvent(event);
}

void ChartCanvas::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        forget();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

bool ChartCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto spot = spotAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsOf(drawn().spots[*spot]), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartCanvas::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    reports::paint(painter, m_chart, drawn(), chartLook(palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& spots = drawn().spots;
    const auto& colour = colours(palette());
    if (m_cursor && *m_cursor < spots.size()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour.surface, 4));
        const auto ring = spots[*m_cursor].box.adjusted(-3, -3, 3, 3);
        painter.drawRoundedRect(ring, 3, 3);
        painter.setPen(QPen(colour.ink, 2));
        painter.drawRoundedRect(ring, 3, 3);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour.accent, tokens().focus));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens().radius, tokens().radius);
    }
}

ChartView::ChartView(const QString& objectName, QWidget* parent)
    : Card(parent)
    , m_canvas(new ChartCanvas(this))
    , m_value(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new TableModel<Line>(this))
    , m_asTable(chartButton(objectName + u"AsTableButton"_s, u"columns"_s, this))
    , m_copy(chartButton(objectName + u"CopyButton"_s, u"copy"_s, this))
{
    setObjectName(objectName);
    m_canvas->setObjectName(objectName + u"Canvas"_s);
    m_table->setObjectName(objectName + u"Table"_s);
    m_value->setObjectName(objectName + u"Value"_s);
    m_sentence->setObjectName(objectName + u"Sentence"_s);
    m_asTable->setCheckable(true);
    addHeadWidget(m_asTable);
    addHeadWidget(m_copy);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->hide();
    setUpTable(m_table);
    setTextRole(m_value, TextRole::Caption);
    setTextRole(m_sentence, TextRole::Caption, true);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_canvas);
    body()->addWidget(m_table);
    body()->addWidget(m_value);
    body()->addWidget(m_sentence);
    connect(m_canvas, &ChartCanvas::cursorMoved, m_value, &QLabel::setText);
    connect(m_copy, &QToolButton::clicked, this, &ChartView::copy);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_table->setVisible(table);
        m_canvas->setVisible(!table);
        m_value->setVisible(!table);
        retranslate();
    });
    retranslate();
}

void ChartView::setChart(const reports::Chart& chart)
{
    setHeading(chart.title);
    m_canvas->setChart(chart);
    m_sentence->setText(chart.sentence);
    m_sentence->setVisible(!chart.sentence.isEmpty());
    m_table->setAccessibleName(chart.title);
    const bool something = !reports::isEmpty(chart);
    m_asTable->setEnabled(something);
    m_copy->setEnabled(something);
    if (!something) m_asTable->setChecked(false);
    setRows(reports::chartRows(chart));
}

void ChartView::setRows(const std::vector<QStringList>& rows)
{
    m_rows = rows;
    std::vector<TableColumn<Line>> columns;
    const auto& heading = rows.front();
    const auto locale = language::locale(m_canvas->chart().language);
    for (qsizetype i = 0; i < heading.size(); ++i) {
        columns.emplace_back(QString::number(i), heading[i],
                             [i](const Line& line) { return line.cells.value(i); });
        if (i == 0) {
            columns.back().sortedBy([](const Line& line) { return QVariant(line.place); });
            continue;
        }
        const bool number = m_canvas->chart().kind != reports::ChartKind::Flow || i == 2;
        if (number)
            columns.back().atEnd().sortedBy([i, locale](const Line& line) {
                auto text = withoutBidiMarks(line.cells.value(i));
                return QVariant(text.isEmpty() ? -1.0 : locale.toDouble(text.remove(u'%').trimmed()));
            });
    }
    m_model->setRows({});
    m_model->setColumns(std::move(columns));
    std::vector<Line> lines;
    for (std::size_t i = 1; i < rows.size(); ++i)
        lines.push_back({int(i), rows[i]});
    m_model->setRows(std::move(lines));
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(heading.size() > 6 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    const int shown = std::min(m_model->rowCount(), tallestChartTable);
    m_table->setFixedHeight(head->sizeHint().height() + tokens().row * shown + 4 +
                            (heading.size() > 6 ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void ChartView::copy()
{
    QString text;
    for (const auto& row : m_rows)
        text += withoutBidiMarks(row.join(u'\t')) + u'\n';
    const auto& chart = m_canvas->chart();
    auto look = reports::printChartLook(layoutDirection() == Qt::RightToLeft, 192);
    const double width = 640, height = reports::preferredHeight(chart, width, look);
    QImage picture(int((width + 32) * look.scale), int((height + 32) * look.scale), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    reports::paint(painter, chart,
                   QRectF(16 * look.scale, 16 * look.scale, width * look.scale, height * look.scale), look,
                   layoutDirection());
    painter.end();
    auto* copied = new QMimeData;
    copied->setText(text);
    copied->setImageData(picture);
    QGuiApplication::clipboard()->setMimeData(copied);
    showToast(this, {tr("The figures and their picture were copied.")});
}

void ChartView::retranslate()
{
    const auto asTable = m_asTable->isChecked() ? tr("As a picture") : tr("As a table");
    m_asTable->setToolTip(asTable);
    m_asTable->setAccessibleName(asTable);
    if (m_table->accessibleName().isEmpty()) m_table->setAccessibleName(tr("As a table"));
    m_copy->setToolTip(tr("Copy the figures and the picture"));
    m_copy->setAccessibleName(tr("Copy the figures and the picture"));
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Card::changeEvent(event);
}

} // namespace wasl::ui
