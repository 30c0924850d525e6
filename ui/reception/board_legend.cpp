#include "ui/reception/board_legend.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int sampleWidth = 30, sampleHeight = 18;
constexpr std::array legendKinds{BarKind::Guest, BarKind::Expected, BarKind::Late, BarKind::Left,
                                 BarKind::OutOfUse};

} // namespace

BoardLegend::BoardLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"boardLegend"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BoardLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    int width = 0;
    for (const auto kind : legendKinds)
        width +=
            sampleWidth + 2 * tokens().control + metrics.horizontalAdvance(barKindWord(kind)) + tokens().card;
    return {width, std::max(sampleHeight, metrics.height()) + 2};
}

QSize BoardLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void BoardLegend::retranslate()
{
    QStringList words;
    for (const auto kind : legendKinds)
        words << barKindWord(kind);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(u' '));
    updateGeometry();
    update();
}

void BoardLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(fontOf(TextRole::Caption));
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    int at = 0;
    for (const auto kind : legendKinds) {
        const QRect straight(at, (height() - sampleHeight) / 2, sampleWidth, sampleHeight);
        const auto sample = QStyle::visualRect(layoutDirection(), rect(), straight);
        BarLook look;
        look.kind = kind;
        m_painter.paint(painter, QRectF(sample).adjusted(0.5, 0.5, -0.5, -0.5), rect(), look, *this);
        const auto word = barKindWord(kind);
        const int width = painter.fontMetrics().horizontalAdvance(word) + 2;
        painter.setPen(colours(palette()).quietInk);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(at + sampleWidth + tokens().control, 0, width, height())),
                         align, word);
        at += sampleWidth + 2 * tokens().control + width + tokens().card;
    }
}

} // namespace wasl::ui
