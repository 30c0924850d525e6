#include "ui/shell/side_bar.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shell/nav_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

SideBar::SideBar(const QString& associationName, QWidget* parent)
    : QFrame(parent)
    , m_pages(new QVBoxLayout)
    , m_words(new QWidget(this))
    , m_association(new QLabel(m_words))
    , m_associationName(associationName)
    , m_fold(new QToolButton(this))
{
    const auto& t = tokens();
    setProperty("surface", u"side"_s);
    setObjectName(u"sideBar"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.unit, 0, t.unit, t.control);
    column->setSpacing(0);

    auto* brand = new QWidget(this);
    brand->setFixedHeight(t.topBar);
    auto* brandLine = new QHBoxLayout(brand);
    brandLine->setContentsMargins(10, 0, t.control, 0);
    brandLine->setSpacing(t.control);
    auto* mark = new QLabel(brand);
    mark->setPixmap(themeIcon(u"wasl"_s).pixmap(QSize(28, 28), devicePixelRatio()));
    mark->setFixedSize(28, 28);
    auto* name = new QLabel(u"Wasl وصل"_s, m_words);
    setTextRole(name, TextRole::SectionHead);
    setTextRole(m_association, TextRole::Caption, true);
    m_association->setToolTip(associationName);
    m_association->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(m_association);
    words->addStretch();
    brandLine->addWidget(mark);
    brandLine->addWidget(m_words, 1);
    m_association->setVisible(!associationName.isEmpty());

    m_pages->setSpacing(2);
    column->addWidget(brand);
    column->addSpacing(t.control);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addWidget(m_fold);
    m_fold->setObjectName(u"foldSideBarButton"_s);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    setFixedWidth(t.sideBar);
    retranslate();
}

NavButton* SideBar::addPage(const QString& id, const QString& iconName)
{
    auto* button = new NavButton(id, iconName, this);
    button->setFolded(m_folded);
    m_pages->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return button;
}

NavButton* SideBar::button(const QString& id) const
{
    return findChild<NavButton*>(id + u"NavButton"_s);
}

void SideBar::setCurrent(const QString& id)
{
    if (auto* found = button(id)) found->setChecked(true);
}

void SideBar::takeFocus()
{
    for (auto* each : findChildren<NavButton*>())
        if (each->isChecked()) each->setFocus(Qt::ShortcutFocusReason);
}

void SideBar::setFolded(bool folded)
{
    if (folded == m_folded) return;
    m_folded = folded;
    m_words->setVisible(!folded);
    setFixedWidth(folded ? tokens().sideBarFolded : tokens().sideBar);
    for (auto* each : findChildren<NavButton*>())
        each->setFolded(folded);
    retranslate();
}

void SideBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    elideAssociation();
}

void SideBar::elideAssociation()
{
    const auto room = tokens().sideBar - 28 - 4 * tokens().field;
    m_association->setText(m_association->fontMetrics().elidedText(m_associationName, Qt::ElideRight, room));
}

void SideBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void SideBar::retranslate()
{
    m_fold->setIcon(themeIcon(m_folded ? u"expand"_s : u"collapse"_s, IconInk::Quiet));
    m_fold->setText(m_folded ? tr("Widen the side bar") : tr("Fold to icons"));
    m_fold->setToolTip(m_fold->text());
    m_fold->setAccessibleName(m_fold->text());
}

} // namespace wasl::ui
