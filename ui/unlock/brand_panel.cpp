#include "ui/unlock/brand_panel.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// A square and the same square turned by an eighth, again and again.
void drawLattice(QPainter& painter, const QRect& area, const QColor& colour)
{
    constexpr int cell = 72, reach = 30;
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    for (int y = area.top(); y < area.bottom() + cell; y += cell) {
        for (int x = area.left(); x < area.right() + cell; x += cell) {
            for (const int turn : {0, 45}) {
                painter.save();
                painter.translate(x, y);
                painter.rotate(turn);
                painter.drawRect(QRectF(-reach, -reach, 2 * reach, 2 * reach));
                painter.restore();
            }
        }
    }
}

} // namespace

BrandPanel::BrandPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(u"Wasl  وصل"_s, this))
    , m_words(new QLabel(this))
    , m_promise(new QLabel(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * t.section, 2 * t.section, 2 * t.section, 2 * t.section);
    column->setSpacing(t.field);
    auto* mark = new QLabel(this);
    mark->setPixmap(themeIcon(u"wasl"_s).pixmap(QSize(56, 56), devicePixelRatio()));
    column->addWidget(mark);
    column->addSpacing(t.field);
    column->addWidget(m_name);
    column->addWidget(m_words);
    column->addStretch();
    column->addWidget(m_promise);
    setTextRole(m_name, TextRole::Title);
    setTextRole(m_words, TextRole::SectionHead);
    setTextRole(m_promise, TextRole::Body);
    for (auto* label : {m_name, m_words, m_promise}) {
        label->setWordWrap(true);
        label->setProperty("onBrand", true);
    }
    retranslate();
}

void BrandPanel::paintEvent(QPaintEvent*)
{
    // The panel keeps its teal in the dark: it is the one thing to be recognised by.
    const auto& c = tokens().light;
    const bool dark = appearanceOf(palette()) == Appearance::Dark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), dark ? tokens().dark.accentTint : c.accent);
    auto line = c.onAccent;
    line.setAlphaF(0.07F);
    drawLattice(painter, rect(), line);
}

void BrandPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void BrandPanel::retranslate()
{
    m_words->setText(tr("The link between people who arrive and the services that are there for them."));
    m_promise->setText(
        tr("What you write here is encrypted on this computer. Nothing that names a person ever "
           "leaves it by itself."));
}

} // namespace wasl::ui
