#include "ui/shell/top_bar.h"

#include "ui/shared/icons.h"
#include "ui/shared/look_button.h"
#include "ui/shared/record_header.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

TopBar::TopBar(LookSwitch& look, const QString& userName, QWidget* parent)
    : QFrame(parent)
    , m_search(new SearchField(this))
    , m_network(new QToolButton(this))
    , m_name(new QLabel(userName, this))
    , m_role(new QLabel(this))
    , m_lock(new QPushButton(this))
{
    const auto& t = tokens();
    setProperty("surface", u"bar"_s);
    setObjectName(u"topBar"_s);
    setFixedHeight(t.topBar);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(t.section, 0, t.section, 0);
    line->setSpacing(t.field);
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setMinimumWidth(240);
    m_search->setMaximumWidth(460);
    line->addWidget(m_search, 3);
    line->addStretch(1);

    m_network->setObjectName(u"networkStateButton"_s);
    m_network->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_network->hide();
    line->addWidget(m_network);
    line->addWidget(new LookButton(look, this));

    auto* portrait = new Portrait(32, this);
    const auto words = userName.split(u' ', Qt::SkipEmptyParts);
    portrait->setName(words.value(0), words.size() > 1 ? words.last() : QString());
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addStretch();
    who->addWidget(m_name);
    who->addWidget(m_role);
    who->addStretch();
    m_name->setObjectName(u"signedInName"_s);
    m_role->setObjectName(u"signedInRole"_s);
    setTextRole(m_role, TextRole::Caption, true);
    line->addWidget(portrait);
    line->addLayout(who);

    m_lock->setObjectName(u"lockButton"_s);
    m_lock->setIcon(themeIcon(u"lock"_s));
    line->addWidget(m_lock);

    connect(m_network, &QToolButton::clicked, this, &TopBar::networkWanted);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockWanted);
    retranslate();
}

void TopBar::setRole(const QString& role)
{
    m_role->setText(role);
}

void TopBar::setNetworkState(Meaning meaning, const QString& words)
{
    m_network->setIcon(meaning == Meaning::Neutral ? themeIcon(u"network"_s, IconInk::Quiet)
                                                   : themeIcon(u"network"_s, meaning));
    m_network->setText(words);
    m_network->setAccessibleName(tr("Network: %1").arg(words));
    m_network->setToolTip(m_network->accessibleName());
    m_network->setVisible(!words.isEmpty());
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search people by name, phone or file number"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setToolTip(tr("Search (%1)").arg(isolateLtr(u"Ctrl+K"_s)));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Lock the file (%1)").arg(isolateLtr(u"Ctrl+L"_s)));
}

} // namespace wasl::ui
