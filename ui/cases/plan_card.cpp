#include "ui/cases/plan_card.h"

#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/typed.h"
#include "ui/cases/goal_box.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PlanCard::PlanCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_notice(new Notice(this))
    , m_none(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_sort(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_notice->setObjectName(u"planNotice"_s);
    m_add->setObjectName(u"addGoalButton"_s);
    m_sort->setObjectName(u"sortPlanButton"_s);
    m_save->setObjectName(u"savePlanButton"_s);
    m_add->setIcon(themeIcon(u"add"_s, IconInk::Accent));
    setButtonRole(m_add, ButtonRole::Quiet);
    setButtonRole(m_sort, ButtonRole::Quiet);
    setButtonRole(m_save, ButtonRole::Primary);
    addHeadWidget(m_sort);
    addHeadWidget(m_save);
    setTextRole(m_none, TextRole::Body, true);
    m_none->setWordWrap(true);
    body()->addWidget(m_notice);

    auto* area = new QScrollArea(this);
    area->setObjectName(u"planArea"_s);
    area->setProperty("surface", u"page"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_inside = new QVBoxLayout(content);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(tokens().field);
    m_inside->addWidget(m_none);
    m_inside->addWidget(m_add, 0, Qt::AlignLeading);
    m_inside->addStretch();
    area->setWidget(content);
    body()->addWidget(area, 1);

    connect(m_add, &QPushButton::clicked, this, [this] {
        addGoal()->takeFocus();
        m_changed = true;
        showButtons();
        Q_EMIT edited();
    });
    connect(m_sort, &QPushButton::clicked, this, &PlanCard::sortByDue);
    connect(m_save, &QPushButton::clicked, this, &PlanCard::save);
}

GoalBox* PlanCard::addGoal()
{
    auto* box = new GoalBox(m_file, m_serial++, this);
    box->setLocked(!m_mayEdit);
    // Behind the sentence that there is none, before the button that adds one.
    m_inside->insertWidget(int(m_boxes.size()) + 1, box);
    m_boxes.push_back(box);
    connect(box, &GoalBox::edited, this, [this] {
        if (m_filling) return;
        m_changed = true;
        showButtons();
        Q_EMIT edited();
    });
    connect(box, &GoalBox::removeWanted, this, [this, box] { removeGoal(box); });
    return box;
}

void PlanCard::removeGoal(GoalBox* box)
{
    std::erase(m_boxes, box);
    m_inside->removeWidget(box);
    box->hide();
    box->deleteLater();
    m_changed = true;
    showButtons();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PlanCard::fill(const std::vector<domain::Goal>& goals)
{
    m_filling = true;
    m_serial = 0;
    for (auto* box : m_boxes) {
        m_inside->removeWidget(box);
        delete box;
    }
    m_boxes.clear();
    for (const auto& goal : goals)
        addGoal()->setGoal(goal);
    m_filling = false;
}

void PlanCard::show(const domain::Case& shown, bool mayEdit)
{
    const bool same = shown.id == m_shown.id;
    const bool may = mayEdit && shown.status != domain::CaseStatus::Closed;
    if (!same) m_changed = false;
    m_shown = shown;
    m_mayEdit = may;
    if (!m_changed) fill(shown.goals);
    for (auto* box : m_boxes)
        box->setLocked(!may);
    m_notice->clear();
    showButtons();
}

void PlanCard::showButtons()
{
    m_none->setVisible(m_boxes.empty());
    m_add->setVisible(m_mayEdit);
    m_sort->setVisible(m_mayEdit && !m_boxes.empty());
    m_save->setVisible(m_mayEdit && (m_changed || !m_boxes.empty()));
    m_save->setEnabled(m_changed);
}

void PlanCard::sortByDue()
{
    std::vector<domain::Refusal> unreadable;
    auto goals = read(unreadable);
    if (!unreadable.empty()) {
        showRefusals(unreadable);
        return;
    }
    const auto sooner = [](const auto& a, const auto& b) {
        const QDate never(9999, 12, 31);
        return a.due.value_or(never) < b.due.value_or(never);
    };
    for (auto& goal : goals)
        std::stable_sort(goal.actions.begin(), goal.actions.end(), sooner);
    std::stable_sort(goals.begin(), goals.end(), sooner);
    fill(goals);
    m_changed = true;
    showButtons();
    Q_EMIT edited();
}

std::vector<domain::Goal> PlanCard::read(std::vector<domain::Refusal>& unreadable) const
{
    std::vector<domain::Goal> goals;
    for (const auto* box : m_boxes) {
        for (auto& refusal : box->unreadable(u"goals[%1]"_s.arg(goals.size())))
            unreadable.push_back(std::move(refusal));
        goals.push_back(box->goal(m_shown.goals));
    }
    return goals;
}

void PlanCard::save()
{
    finishTyping(this);
    for (auto* box : m_boxes)
        box->clearErrors();
    std::vector<domain::Refusal> unreadable;
    const auto goals = read(unreadable);
    if (unreadable.empty())
        Q_EMIT saveWanted(goals);
    else
        showRefusals(unreadable);
}

std::vector<domain::Refusal> PlanCard::showRefusals(const std::vector<domain::Refusal>& refusals)
{
    std::vector<domain::Refusal> others, unplaced;
    for (const auto& refusal : refusals) {
        if (!refusal.field.startsWith("goals["_L1)) {
            others.push_back(refusal);
            continue;
        }
        const auto number = QStringView(refusal.field).sliced(6).split(u']').first().toUInt();
        const auto rest = refusal.field.section(u'.', 1);
        if (number >= m_boxes.size() || !m_boxes[number]->showRefusal(rest, refusal.message))
            unplaced.push_back(refusal);
    }
    m_notice->say(unplaced);
    return others;
}

QJsonArray PlanCard::draft() const
{
    QJsonArray all;
    if (m_changed)
        for (const auto* box : m_boxes)
            all.append(box->typed());
    return all;
}

void PlanCard::setDraft(const QJsonArray& draft)
{
    if (draft.isEmpty() || !m_mayEdit) return;
    fill({});
    m_filling = true;
    for (const auto& each : draft)
        addGoal()->setTyped(each.toArray());
    m_filling = false;
    m_changed = true;
    showButtons();
}

void PlanCard::retranslate()
{
    setHeading(tr("Plan"));
    m_none->setText(
        tr("No goal yet. A plan says what is to be reached, and by which steps: who does what, and "
           "until when. What is late comes first in the list of cases."));
    m_add->setText(tr("Add a goal"));
    m_sort->setText(tr("Sort by day"));
    m_save->setText(tr("&Save the plan"));
    for (auto* box : m_boxes)
        box->retranslate();
}

} // namespace wasl::ui
