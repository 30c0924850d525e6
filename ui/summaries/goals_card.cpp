#include "ui/summaries/goals_card.h"

#include "app/domain/time.h"
#include "app/reports/indicator_labels.h"
#include "app/storage/indicator_goal_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <limits>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

double goalNumber(QString typed)
{
    typed = domain::withLatinDigits(typed).remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    bool number = false;
    const double value = typed.replace(u',', u'.').toDouble(&number);
    return number ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

GoalsCard::GoalsCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_gaps(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new TableModel<domain::IndicatorGoal>(this))
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_kind(new ChoiceCombo(m_form))
    , m_year(new LtrField(m_form))
    , m_value(new LtrField(m_form))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_gaps->setObjectName(u"gapWords"_s);
    m_gaps->setWordWrap(true);
    m_table->setObjectName(u"goalsTable"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    setUpTable(m_table, {[this](const QModelIndex& index) { edit(m_model->row(index)); }});
    m_kind->setObjectName(u"goalKindCombo"_s);
    m_year->setObjectName(u"goalYearEdit"_s);
    m_value->setObjectName(u"goalValueEdit"_s);
    m_save->setObjectName(u"saveGoalButton"_s);
    m_remove->setObjectName(u"removeGoalButton"_s);
    m_kind->addItem(QString(), QVariant(domain::code(domain::GoalKind::Target)));
    m_kind->addItem(QString(), QVariant(domain::code(domain::GoalKind::BaseLine)));
    m_form->add(u"kind"_s, m_kind, FormGrid::Width::Full);
    m_form->add(u"year"_s, m_year);
    m_form->add(u"value"_s, m_value);
    auto* line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_remove);
    line->addStretch();
    body()->addWidget(m_gaps);
    body()->addWidget(m_table);
    body()->addWidget(m_notice);
    body()->addWidget(m_form);
    body()->addLayout(line);
    const bool may = domain::may(file.actor().role, domain::Action::CloseMonth);
    for (QWidget* control :
         {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_remove)})
        control->setVisible(may);
    connect(m_save, &QPushButton::clicked, this, &GoalsCard::save);
    connect(m_remove, &QPushButton::clicked, this, &GoalsCard::remove);
    connect(m_value, &QLineEdit::returnPressed, this, &GoalsCard::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    nameFields();
}

void GoalsCard::setGoals(const domain::Indicator& indicator, const std::vector<domain::IndicatorGoal>& goals,
                         const QStringList& gaps)
{
    if (m_code != indicator.code) {
        m_code = indicator.code;
        m_year->setText(QString::number(m_file.database().today().year()));
        m_value->clear();
        m_form->clearErrors();
        m_notice->clear();
    }
    setHeading(tr("Base line and targets"));
    m_gaps->setText(gaps.isEmpty()
                        ? tr("No target is set for this indicator. With one, the chart shows how far the "
                             "association is from it, year by year.")
                        : gaps.join(u'\n'));
    using Goal = domain::IndicatorGoal;
    std::vector<TableColumn<Goal>> columns;
    columns.emplace_back(u"kind"_s, tr("What"), [](const Goal& goal) {
        return goal.kind == domain::GoalKind::BaseLine ? tr("Base line") : tr("Target");
    });
    columns.emplace_back(u"year"_s, tr("Year"),
                         [](const Goal& goal) { return isolateLtr(QString::number(goal.year)); });
    columns.emplace_back(u"value"_s, tr("Figure"),
                         [](const Goal& goal) { return isolateLtr(reports::shownFigure(goal.value)); });
    columns.back().sortedBy([](const Goal& goal) { return QVariant(goal.value); });
    m_model->setColumns(std::move(columns));
    m_model->setRows(goals);
    fitColumns(m_table);
    m_table->setVisible(!goals.empty());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            tokens().row * std::min(6, m_model->rowCount()) + 4);
    m_remove->setEnabled(false);
    nameFields();
}

void GoalsCard::nameFields()
{
    m_table->setAccessibleName(tr("Base line and targets"));
    m_kind->setItemText(0, tr("Target for a year"));
    m_kind->setItemText(1, tr("Base line: where it began"));
    m_form->field(u"kind"_s)->setTexts(tr("What"));
    m_form->field(u"year"_s)->setTexts(tr("Year"));
    m_form->field(u"value"_s)->setTexts(tr("Figure of the whole year"));
    m_save->setText(tr("Set"));
    m_remove->setText(tr("Remove the selected one"));
}

void GoalsCard::edit(const domain::IndicatorGoal& goal)
{
    m_kind->setCurrentIndex(m_kind->findData(domain::code(goal.kind)));
    m_year->setText(QString::number(goal.year));
    m_value->setText(reports::shownFigure(goal.value));
    m_value->setFocus();
}

void GoalsCard::save()
{
    domain::IndicatorGoal goal;
    goal.code = m_code;
    goal.kind = domain::fromCode<domain::GoalKind>(m_kind->currentData().toString())
                    .value_or(domain::GoalKind::Target);
    goal.year = domain::withLatinDigits(m_year->text()).trimmed().toInt();
    goal.value = goalNumber(m_value->text());
    auto refusals = problems(goal);
    if (refusals.empty()) {
        const auto saved = storage::IndicatorGoalStore(m_file.database()).save(std::move(goal));
        if (saved) {
            m_form->clearErrors();
            m_notice->clear();
            const auto id = saved->id;
            const bool isNew = saved->version == 1;
            m_value->clear();
            showToast(this, {saved->kind == domain::GoalKind::Target ? tr("The target is set.")
                                                                     : tr("The base line is set."),
                             Meaning::Done, [this, id, isNew] {
                                 storage::IndicatorGoalStore store(m_file.database());
                                 const auto undone = isNew ? store.remove(id) : store.undo(id);
                                 if (!undone) m_notice->say(undone.error());
                                 Q_EMIT changed();
                             }});
            Q_EMIT changed();
            return;
        }
        refusals.push_back(saved.error());
    }
    if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
}

void GoalsCard::remove()
{
    const auto chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty()) return;
    const auto removed =
        storage::IndicatorGoalStore(m_file.database()).remove(m_model->row(chosen.front()).id);
    if (!removed) {
        m_notice->say(removed.error());
        return;
    }
    showToast(this, {tr("It was removed."), Meaning::Done, [this, goal = *removed] {
                         if (const auto back = storage::IndicatorGoalStore(m_file.database()).save(goal);
                             !back)
                             m_notice->say(back.error());
                         Q_EMIT changed();
                     }});
    Q_EMIT changed();
}

} // namespace wasl::ui
