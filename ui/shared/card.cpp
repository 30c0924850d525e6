#include "ui/shared/card.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_heading(new QLabel(this))
    , m_body(new QVBoxLayout)
{
    const auto& t = tokens();
    setProperty("surface", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.card, t.card, t.card, t.card);
    column->setSpacing(t.field);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(t.control);
    m_head->addWidget(m_heading, 1);
    column->addLayout(m_head);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(t.field);
    column->addLayout(m_body, 1);
    setTextRole(m_heading, TextRole::SectionHead);
    m_heading->hide();
}

void Card::setHeading(const QString& text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
}

void Card::addHeadWidget(QWidget* widget)
{
    m_head->addWidget(widget);
}

Hairline::Hairline(QWidget* parent)
    : QFrame(parent)
{
    setProperty("surface", u"line"_s);
    setFixedHeight(tokens().hairline);
}

FoldSection::FoldSection(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.control);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(t.field);
    m_button->setObjectName(u"foldButton"_s);
    m_button->setCheckable(false);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_content->hide();
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    relabel();
}

void FoldSection::setHeading(const QString& text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
}

void FoldSection::setOpen(bool open)
{
    m_content->setVisible(open);
    relabel();
}

bool FoldSection::isOpen() const
{
    return !m_content->isHidden();
}

void FoldSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) relabel();
    QWidget::changeEvent(event);
}

void FoldSection::relabel()
{
    m_button->setIcon(themeIcon(isOpen() ? u"up"_s : u"down"_s, IconInk::Quiet));
    m_button->setAccessibleDescription(isOpen() ? tr("Open. Press to fold away.")
                                                : tr("Folded away. Press to open."));
}

} // namespace wasl::ui
