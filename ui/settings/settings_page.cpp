#include "ui/settings/settings_page.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/settings/association_card.h"
#include "ui/settings/exchange_card.h"
#include "ui/settings/house_card.h"
#include "ui/settings/import_card.h"
#include "ui/settings/look_card.h"
#include "ui/settings/passphrase_card.h"
#include "ui/settings/retention_card.h"
#include "ui/settings/safety_cards.h"
#include "ui/settings/sensitive_card.h"
#include "ui/settings/setting_names.h"
#include "ui/settings/users_card.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/tokens.h"

#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

SettingsPage::SettingsPage(storage::CaseFile& file, LookSwitch& look, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_demo(new Notice(this))
    , m_tabs(new QTabWidget(this))
{
    m_demo->setObjectName(u"demoNotice"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setDocumentMode(true);
    column()->addWidget(m_header);
    column()->addWidget(m_demo);
    column()->addWidget(m_tabs, 1);

    auto* looks = new LookCard(file, look, this);
    auto* import = new ImportCard(file, chooser, this);
    addTab(u"desk"_s, {looks, new PassphraseCard(file, this)});
    auto* retention = new RetentionCard(file, chooser, this);
    addTab(u"association"_s,
           {new AssociationCard(file, this), new SensitiveCard(file, this), new HouseCard(file, this), retention, import});
    addTab(u"exchange"_s, {new ExchangeCard(file, chooser, this)});
    addTab(u"users"_s, {new UsersCard(file, this)});
    addTab(u"safety"_s, {new BackupCard(file, std::move(chooser), this), new KeysCard(file, this),
                         new JournalCard(file, this)});
    connect(looks, &LookCard::idleMinutesChanged, this, &SettingsPage::idleMinutesChanged);
    connect(import, &ImportCard::peopleWanted, this, [this] { Q_EMIT wanted(u"people"_s, {}); });
    connect(retention, &RetentionCard::personWanted, this,
            [this](const QString& fileNumber) { Q_EMIT wanted(u"people"_s, fileNumber); });
    retranslate();
}

void SettingsPage::addTab(const QString& id, const std::vector<SettingsCard*>& cards)
{
    const auto& t = tokens();
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setObjectName(id);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(0, t.card, 0, 0);
    // Longer lines are hard to read, and wider fields say nothing.
    auto* narrow = new QWidget(content);
    narrow->setMaximumWidth(880);
    across->addWidget(narrow, 100);
    across->addStretch(1);
    auto* lines = new QVBoxLayout(narrow);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(t.card);
    for (auto* card : cards) {
        lines->addWidget(card);
        m_cards.push_back(card);
    }
    lines->addStretch();
    scroll->setWidget(content);
    m_tabs->addTab(scroll, {});
}

void SettingsPage::refresh()
{
    for (auto* card : m_cards)
        card->refresh();
}

void SettingsPage::open(const QVariant& target)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == target.toString()) m_tabs->setCurrentIndex(i);
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    const QStringList names{tr("This desk"), tr("Association"), tr("Exchange"), tr("Users"), tr("Safety")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, names.value(i));
    if (storage::SettingsStore(m_file.database()).value(demoSetting) == "1"_L1)
        m_demo->say(
            Meaning::Information,
            tr("This is the demonstration file: its people are invented. Do not write real people into "
               "it."));
    for (auto* card : m_cards)
        card->retranslate();
}

} // namespace wasl::ui
