#include "ui/shared/page_header.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(this, tokens().control);
}

void FilterChips::setChips(const std::vector<FilterChip>& chips)
{
    const auto old = findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    const bool hadFocus =
        std::any_of(old.begin(), old.end(), [](const auto* chip) { return chip->hasFocus(); });
    for (auto* group : findChildren<QButtonGroup*>())
        delete group;
    for (auto* chip : old) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
        chip->setObjectName({});
    }

    const auto keep =
        std::any_of(chips.begin(), chips.end(), [&](const auto& chip) { return chip.code == m_chosen; });
    if (!keep) m_chosen = chips.empty() ? QString() : chips.front().code;

    auto* group = new QButtonGroup(this);
    for (const auto& chip : chips) {
        auto* button = new QPushButton(this);
        const auto count = chip.count < 0 ? QString() : u"  "_s + writeNumber(chip.count);
        button->setText(chip.label + count);
        button->setObjectName(chip.code + u"Filter"_s);
        button->setAccessibleName(chip.label);
        button->setCheckable(true);
        button->setProperty("chip", true);
        button->setChecked(chip.code == m_chosen);
        group->addButton(button);
        layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code = chip.code] { choose(code); });
        if (hadFocus && chip.code == m_chosen) button->setFocus();
    }
    setVisible(!chips.empty());
}

void FilterChips::choose(const QString& code)
{
    if (code == m_chosen) return;
    auto* button = findChild<QPushButton*>(code + u"Filter"_s);
    if (!button) return;
    button->setChecked(true);
    m_chosen = code;
    Q_EMIT chosenChanged(code);
}

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);

    auto* line = new QHBoxLayout;
    line->setSpacing(t.control);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(t.control);
    line->addWidget(m_back, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    line->addLayout(m_actions);
    column->addLayout(line);

    m_title->setObjectName(u"pageTitle"_s);
    m_title->setMinimumHeight(t.controlHeight);
    m_back->setObjectName(u"backButton"_s);
    m_back->hide();
    // The words give way, the actions never: nothing on a button is cut.
    m_subtitle->setWordWrap(true);
    m_subtitle->setMinimumWidth(0);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->hide();
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_subtitle, TextRole::Body, true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
    retranslate();
}

void PageHeader::setTitle(const QString& text)
{
    m_title->setText(text);
}

void PageHeader::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

QPushButton* PageHeader::setMainAction(const QString& objectName, const QString& text,
                                       const QString& iconName)
{
    if (!m_main) {
        m_main = new QPushButton(this);
        m_main->setObjectName(objectName);
        setButtonRole(m_main, ButtonRole::Primary);
        if (!iconName.isEmpty()) m_main->setIcon(themeIcon(iconName, IconInk::OnAccent));
        m_actions->addWidget(m_main);
    }
    m_main->setText(text);
    return m_main;
}

QPushButton* PageHeader::addAction(const QString& objectName, const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (!iconName.isEmpty()) button->setIcon(themeIcon(iconName));
    addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget)
{
    m_actions->insertWidget(m_main ? m_actions->indexOf(m_main) : m_actions->count(), widget);
}

FilterChips* PageHeader::filters()
{
    if (!m_filters) {
        m_filters = new FilterChips(this);
        layout()->addWidget(m_filters);
    }
    return m_filters;
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PageHeader::retranslate()
{
    m_back->setIcon(themeIcon(u"back"_s));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
}

} // namespace wasl::ui
