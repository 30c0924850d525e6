#include "ui/activities/activity_list.h"

#include "app/domain/user.h"
#include "app/storage/activity_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/activities/period_bar.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Activity;

ActivityList::ActivityList(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
    , m_kinds(storage::SettingsStore(file.database()).codebook(u"activity_kinds"_s))
    , m_period(new PeriodBar(file.database().today(), this))
    , m_kind(new CodeCombo(this))
    , m_model(new TableModel<Activity>(this))
    , m_table(new QTableView(this))
    , m_totals(new QLabel(this))
    , m_empty(new EmptyState(u"users"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_mayEdit(domain::may(file.actor().role, domain::Action::EditActivities))
{
    const auto& t = tokens();
    setObjectName(u"activityList"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.field);
    auto* line = new QHBoxLayout;
    line->addWidget(m_period, 1);
    m_kind->setObjectName(u"activityKindFilter"_s);
    m_kind->setFixedWidth(260);
    line->addWidget(m_kind);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    column->addWidget(m_totals);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_totals->setObjectName(u"activitiesTotals"_s);
    setTextRole(m_totals, TextRole::Body, true);

    setColumns();
    m_table->setObjectName(u"activitiesTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table,
               {[this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index).id); }, {}, {}, 1});
    connect(m_period, &PeriodBar::changed, this, &ActivityList::reload);
    connect(m_kind, &CodeCombo::codeChanged, this, &ActivityList::reload);
    if (m_mayEdit)
        connect(m_empty->setFirstStep(u"firstActivityButton"_s, {}, u"add"_s), &QPushButton::clicked, this,
                &ActivityList::newWanted);
    fillKinds();
}

void ActivityList::fillKinds()
{
    m_kind->setEntries(codeEntries(m_kinds, m_file.database().today()));
    m_kind->setPlaceholder(tr("All kinds"));
}

void ActivityList::showDay(QDate day)
{
    m_period->showDay(day);
}

void ActivityList::reload()
{
    const auto [first, last] = m_period->period();
    auto all = storage::ActivityStore(m_file.database()).between(first, last);
    const bool none = all.empty();
    if (const auto kind = m_kind->code(); !kind.isEmpty())
        std::erase_if(all, [&](const Activity& activity) { return activity.kind != kind; });
    domain::ParticipantTotals sum;
    for (const auto& activity : all) {
        const auto of = domain::totals(activity);
        sum.women += of.women;
        sum.men += of.men;
        sum.notSaid += of.notSaid;
        sum.named += of.named;
    }
    m_totals->setVisible(!all.empty());
    m_totals->setText(tr("Activities: %1. Participants: %2, of whom women %3, men %4, not said %5, named %6.")
                          .arg(writeNumber(qint64(all.size())), writeNumber(sum.all()),
                               writeNumber(sum.women), writeNumber(sum.men), writeNumber(sum.notSaid),
                               writeNumber(sum.named)));
    m_stack->setCurrentIndex(all.empty() ? 1 : 0);
    m_empty->setTexts(none ? tr("No activity in this time") : tr("No activity of this kind in this time"),
                      tr("Training sessions, awareness, language courses, cultural days: write down who took "
                         "part, counted or by name, and they stand in the month's figures."));
    m_model->setRows(std::move(all));
    if (!m_fitted && m_model->rowCount() > 0) {
        fitColumns(m_table);
        m_fitted = true;
    }
}

void ActivityList::setColumns()
{
    using Column = TableColumn<Activity>;
    m_model->setColumns(
        {Column(u"from"_s, tr("Day"), [](const Activity& a) { return writeDate(a.from); })
             .sortedBy([](const Activity& a) { return QVariant(a.from); }),
         Column(u"title"_s, tr("Title"), [](const Activity& a) { return isolate(a.title); }),
         Column(u"kind"_s, tr("Kind"),
                [this](const Activity& a) { return m_kinds.label(a.kind, labelLanguage()); }),
         Column(u"sector"_s, tr("Sector"),
                [this](const Activity& a) {
                    return a.sector.isEmpty() ? QString() : m_lists->sectors.label(a.sector, labelLanguage());
                }),
         Column(u"commune"_s, tr("Commune"),
                [this](const Activity& a) {
                    return a.communeCode.isEmpty() ? QString()
                                                   : m_lists->territory.label(a.communeCode, labelLanguage());
                }),
         Column(u"participants"_s, tr("Participants"),
                [](const Activity& a) { return writeNumber(domain::participants(a)); })
             .atEnd()
             .sortedBy([](const Activity& a) { return QVariant(domain::participants(a)); })});
}

void ActivityList::retranslate()
{
    m_table->setAccessibleName(tr("Activities"));
    m_kind->setAccessibleName(tr("Kind of activity"));
    if (m_mayEdit) m_empty->setFirstStep(u"firstActivityButton"_s, tr("Write one down"));
    setColumns();
    fillKinds();
    reload();
}

} // namespace wasl::ui
