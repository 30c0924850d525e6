#include "ui/house/house_page.h"

#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/house/bans_view.h"
#include "ui/house/belongings_view.h"
#include "ui/house/fire_list.h"
#include "ui/house/house_words.h"
#include "ui/house/incidents_view.h"
#include "ui/house/presence_view.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/toast.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <numeric>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

HousePage::HousePage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_header(new PageHeader(this))
    , m_house(new CodeCombo(this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(m_stack))
    , m_presence(new PresenceView(file, m_tabs))
    , m_incidents(new IncidentsView(file, m_tabs))
    , m_bans(new BansView(file, m_tabs))
    , m_belongings(new BelongingsView(file, m_chooser, m_tabs))
    , m_empty(new EmptyState(u"reception"_s, m_stack))
{
    m_house->setObjectName(u"houseCombo"_s);
    m_house->setMinimumContentsLength(23);
    m_header->addWidget(m_house);
    m_fire = m_header->setMainAction(u"fireListButton"_s, {}, u"print"_s);
    m_tabs->setObjectName(u"houseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"houseTabBar"_s);
    m_tabs->addTab(m_presence, {});
    if (domain::may(file.actor().role, domain::Action::ViewIncidents))
        m_tabs->addTab(m_incidents, {});
    else
        m_incidents->hide();
    m_tabs->addTab(m_bans, {});
    m_tabs->addTab(m_belongings, {});
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    column()->addWidget(m_header);
    column()->addWidget(m_stack, 1);
    connect(m_house, &CodeCombo::codeChanged, this, [this](const QString& code) {
        if (!m_filling && !code.isEmpty()) showHouse();
    });
    connect(m_fire, &QPushButton::clicked, this, [this] { showFireList(this); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refresh(); });
    const auto person = [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); };
    connect(m_presence, &PresenceView::personWanted, this, person);
    connect(m_bans, &BansView::personWanted, this, person);
    connect(m_belongings, &BelongingsView::personWanted, this, person);
    connect(m_incidents, &IncidentsView::banWanted, this, [this](const domain::IncidentId& incident) {
        showTab(m_bans);
        m_bans->beginFrom(incident);
    });
    connect(m_presence, &PresenceView::waitingChanged, this, [this](int n) { count(0, n); });
    connect(m_incidents, &IncidentsView::waitingChanged, this, [this](int n) { count(1, n); });
    connect(m_bans, &BansView::waitingChanged, this, [this](int n) { count(2, n); });
    connect(m_belongings, &BelongingsView::waitingChanged, this, [this](int n) { count(3, n); });
    retranslate();
    refresh();
}

void HousePage::count(std::size_t tab, int waiting)
{
    m_waiting[tab] = waiting;
    Q_EMIT waitingChanged(std::accumulate(m_waiting.begin(), m_waiting.end(), 0));
}

void HousePage::fillHouses()
{
    m_houses = storage::StructureStore(m_file.database()).structures();
    std::erase_if(m_houses, [](const auto& house) { return !house.active; });
    std::vector<CodeEntry> entries;
    for (const auto& house : m_houses)
        entries.push_back({house.id.toString(), houseName(house)});
    m_filling = true;
    m_house->setEntries(entries);
    if (m_house->code().isEmpty() && !entries.empty()) m_house->setCode(entries.front().code);
    m_filling = false;
    m_house->setVisible(entries.size() > 1);
}

void HousePage::refresh()
{
    fillHouses();
    showHouse();
}

void HousePage::showHouse()
{
    m_stack->setCurrentWidget(m_houses.empty() ? static_cast<QWidget*>(m_empty) : m_tabs);
    m_fire->setEnabled(!m_houses.empty());
    for (const auto& house : m_houses) {
        if (house.id.toString() != m_house->code()) continue;
        m_presence->showHouse(house);
        m_incidents->showHouse(house.id);
        m_bans->showHouse(house.id);
        m_belongings->showHouse(house.id);
    }
}

bool HousePage::showFireList(QWidget* over)
{
    for (const auto& house : m_houses) {
        if (house.id.toString() != m_house->code()) continue;
        auto* list = new FireList(m_file, house, m_chooser, over);
        list->open();
        list->printNow();
        return true;
    }
    showToast(over, {domain::may(m_file.actor().role, domain::Action::ViewStays)
                         ? tr("There is no reception structure yet.")
                         : domain::notAllowed(m_file.actor().role, domain::Action::ViewStays).message,
                     Meaning::Attention});
    return false;
}

void HousePage::showTab(QWidget* view)
{
    if (m_tabs->indexOf(view) >= 0) m_tabs->setCurrentWidget(view);
}

void HousePage::open(const QVariant& target)
{
    const auto text = target.toString();
    const auto what = text.section(u':', 0, 0), which = text.section(u':', 1);
    const auto absent = [this] {
        showToast(this, {tr("This is no longer there, or your role does not see it."), Meaning::Attention});
    };
    if (what == "fire"_L1) {
        showFireList(this);
    } else if (what.startsWith("incident"_L1)) {
        showTab(m_incidents);
        if (what == "incident-new"_L1)
            m_incidents->begin(which);
        else if (const auto id = domain::IncidentId::fromString(which);
                 !which.isEmpty() && !(id && m_incidents->openIncident(*id)))
            absent();
    } else if (what.startsWith("ban"_L1)) {
        showTab(m_bans);
        if (what == "ban-new"_L1)
            m_bans->begin(which);
        else if (const auto id = domain::BanId::fromString(which);
                 !which.isEmpty() && !(id && m_bans->choose(*id)))
            absent();
    } else if (what.startsWith("belonging"_L1)) {
        showTab(m_belongings);
        if (what == "belonging-new"_L1)
            m_belongings->begin(which);
        else if (const auto id = domain::BelongingId::fromString(which); id)
            m_belongings->choose(*id);
    } else if (what == "presence"_L1) {
        showTab(m_presence);
    }
}

void HousePage::takeFocus()
{
    if (m_houses.empty())
        Page::takeFocus();
    else if (m_tabs->currentWidget() == m_presence)
        m_presence->takeFocus();
    else if (m_tabs->currentWidget() == m_incidents)
        m_incidents->takeFocus();
    else if (m_tabs->currentWidget() == m_bans)
        m_bans->takeFocus();
    else
        m_belongings->takeFocus();
}

void HousePage::retranslate()
{
    m_header->setTitle(tr("Life in the house"));
    m_header->setMainAction(u"fireListButton"_s, tr("&Fire list"))
        ->setToolTip(tr("Who is in the house, on the screen and on paper (F9)"));
    m_house->setAccessibleName(tr("Structure"));
    m_house->lineEdit()->setAccessibleName(tr("Structure"));
    m_tabs->setAccessibleName(tr("Parts of the day’s life"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the day’s life"));
    m_tabs->setTabText(m_tabs->indexOf(m_presence), tr("In and out"));
    if (const int tab = m_tabs->indexOf(m_incidents); tab >= 0) m_tabs->setTabText(tab, tr("Incidents"));
    m_tabs->setTabText(m_tabs->indexOf(m_bans), tr("Bans"));
    m_tabs->setTabText(m_tabs->indexOf(m_belongings), tr("Belongings"));
    fillHouses();
    m_presence->retranslate();
    m_incidents->retranslate();
    m_bans->retranslate();
    m_belongings->retranslate();
    const auto role = m_file.actor().role;
    if (domain::may(role, domain::Action::ViewStays))
        m_empty->setTexts(
            tr("No reception structure yet"),
            tr("Add a structure on the reception page first. Then you see here who is in it, what "
               "happened, who may not come and what is kept for guests."));
    else
        m_empty->setTexts(tr("Your role does not see the house"),
                          domain::notAllowed(role, domain::Action::ViewStays).message);
}

} // namespace wasl::ui
