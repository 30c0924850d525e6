#include "ui/shared/empty_state.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wasl::ui
{

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.control);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(t.unit);
    // A line of reading length, in the middle; aligned in the layout it would not be given its height.
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(t.control);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    line->addStretch(1);
    line->addLayout(words);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(3);
    setTextRole(m_heading, TextRole::SectionHead);
    setTextRole(m_text, TextRole::Body, true);
    for (auto* label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setFixedWidth(440);
    drawIcon();
}

void EmptyState::setTexts(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_text->setText(text);
}

QPushButton* EmptyState::setFirstStep(const QString& objectName, const QString& text, const QString& iconName)
{
    if (!m_step) {
        m_step = new QPushButton(this);
        m_step->setObjectName(objectName);
        setButtonRole(m_step, ButtonRole::Primary);
        if (!iconName.isEmpty()) m_step->setIcon(themeIcon(iconName, IconInk::OnAccent));
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->insertSpacing(column->count() - 1, tokens().field);
        column->insertWidget(column->count() - 1, m_step, 0, Qt::AlignHCenter);
    }
    m_step->setText(text);
    return m_step;
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(themeIcon(m_iconName, IconInk::Accent).pixmap(QSize(44, 44), devicePixelRatio()));
}

} // namespace wasl::ui
