#include "ui/activities/activities_page.h"

#include "app/domain/user.h"
#include "app/storage/vault/case_file.h"
#include "ui/activities/activity_list.h"
#include "ui/activities/activity_record.h"
#include "ui/activities/barrier_list.h"
#include "ui/shared/page_header.h"
#include "ui/shared/toast.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ActivitiesPage::ActivitiesPage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_lists(Lists::load(file.database()))
    , m_stack(new QStackedWidget(this))
    , m_record(new ActivityRecord(file, m_lists, std::move(chooser), m_stack))
{
    setObjectName(u"activitiesPage"_s);
    auto* lists = new QWidget(m_stack);
    auto* inside = new QVBoxLayout(lists);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(tokens().field);
    m_header = new PageHeader(lists);
    m_tabs = new QTabWidget(lists);
    m_tabs->setObjectName(u"activitiesTabs"_s);
    m_tabs->tabBar()->setObjectName(u"activitiesTabBar"_s);
    m_tabs->setDocumentMode(true);
    m_list = new ActivityList(file, m_lists, m_tabs);
    m_barriers = new BarrierList(file, m_lists, m_tabs);
    m_tabs->addTab(m_list, QString());
    m_tabs->addTab(m_barriers, QString());
    inside->addWidget(m_header);
    inside->addWidget(m_tabs, 1);
    m_stack->addWidget(lists);
    m_stack->addWidget(m_record);
    column()->addWidget(m_stack);

    m_new = m_header->setMainAction(u"newActivityButton"_s, {}, u"add"_s);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (showsBarriers())
            m_barriers->note();
        else
            begin();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        writeHeader();
        refresh();
    });
    connect(m_list, &ActivityList::opened, this,
            [this](const domain::ActivityId& id) { showActivity(id.toString()); });
    connect(m_list, &ActivityList::newWanted, this, &ActivitiesPage::begin);
    connect(m_record, &ActivityRecord::backRequested, this, [this] { goBack(); });
    connect(m_record, &ActivityRecord::changed, this, [this](QDate day) {
        m_list->showDay(day);
        m_list->reload();
    });
    retranslate();
}

bool ActivitiesPage::showsBarriers() const
{
    return m_tabs->currentWidget() == m_barriers;
}

void ActivitiesPage::refresh()
{
    if (showsBarriers())
        m_barriers->reload();
    else
        m_list->reload();
}

void ActivitiesPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text == "barriers"_L1) {
        goBack();
        m_tabs->setCurrentWidget(m_barriers);
    } else if (text == "new"_L1) {
        begin();
    } else if (!text.isEmpty()) {
        showActivity(text);
    }
}

void ActivitiesPage::begin()
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::EditActivities)) {
        showToast(this,
                  {domain::notAllowed(role, domain::Action::EditActivities).message, Meaning::Attention});
        return;
    }
    m_record->keepDraft();
    m_record->begin();
    m_stack->setCurrentWidget(m_record);
    m_record->takeFocus();
}

void ActivitiesPage::showActivity(const QString& text)
{
    const auto id = domain::ActivityId::fromString(text);
    m_record->keepDraft();
    if (id && m_record->show(*id))
        m_stack->setCurrentWidget(m_record);
    else
        showToast(this,
                  {tr("This activity is not there, or your role does not see it."), Meaning::Attention});
}

bool ActivitiesPage::goBack()
{
    if (m_stack->currentWidget() != m_record) return false;
    m_record->keepDraft();
    m_stack->setCurrentIndex(0);
    m_list->reload();
    m_list->table()->setFocus();
    return true;
}

void ActivitiesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_record)
        m_record->takeFocus();
    else
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void ActivitiesPage::keepDraft()
{
    if (m_stack->currentWidget() == m_record) m_record->keepDraft();
}

void ActivitiesPage::writeHeader()
{
    const auto role = m_file.actor().role;
    const auto action = showsBarriers() ? domain::Action::EditBarriers : domain::Action::EditActivities;
    m_header->setTitle(tr("Activities and barriers"));
    m_header->setSubtitle(showsBarriers() ? tr("What stands in the way of rights, counted for advocacy")
                                          : tr("Collective work, and who took part"));
    m_header->setMainAction(u"newActivityButton"_s,
                            showsBarriers() ? tr("&Note a barrier") : tr("&New activity"));
    m_new->setEnabled(domain::may(role, action));
    m_new->setToolTip(domain::may(role, action) ? QString() : domain::notAllowed(role, action).message);
}

void ActivitiesPage::retranslate()
{
    m_tabs->setTabText(0, tr("Activities"));
    m_tabs->setTabText(1, tr("Barriers"));
    m_tabs->setAccessibleName(tr("Activities and barriers"));
    m_tabs->tabBar()->setAccessibleName(tr("Activities and barriers"));
    writeHeader();
    m_list->retranslate();
    m_barriers->retranslate();
    m_record->retranslate();
}

} // namespace wasl::ui
