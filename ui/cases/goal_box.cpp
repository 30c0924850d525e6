#include "ui/cases/goal_box.h"

#include "app/storage/settings_store.h"
#include "app/storage/user_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/beneficiaries/rows_reading.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

enum ActionColumn
{
    ActionText,
    ActionBy,
    ActionDue,
    ActionDone
};

/// A tick keeps the day on which it was set.
std::optional<QDate> doneOn(bool ticked, const std::optional<QDate>& before, QDate today)
{
    if (!ticked) return std::nullopt;
    return before ? before : std::optional(today);
}

bool countsForNothing(const RowsEditor* rows, int row)
{
    return isEmptyRow(rows, row) && !qobject_cast<const QCheckBox*>(rows->cell(row, ActionDone))->isChecked();
}

} // namespace

GoalBox::GoalBox(storage::CaseFile& file, int serial, QWidget* parent)
    : QFrame(parent)
    , m_file(file)
    , m_reached(new QCheckBox(this))
    , m_text(new QLineEdit(this))
    , m_sector(new CodeCombo(this))
    , m_due(new DateEdit(DateEdit::Accepts::Day, this))
    , m_remove(new QPushButton(this))
    , m_error(new QLabel(this))
    , m_actions(new RowsEditor(
          u"goal%1-actions"_s.arg(serial),
          {{u"text"_s, [] { return tr("What is to be done"); }, [](QWidget* p) { return new QLineEdit(p); },
            8},
           {u"responsible"_s, [] { return tr("By whom"); }, [this](QWidget* p) { return responsibleCell(p); },
            4},
           {u"due"_s, [] { return tr("Until"); },
            [](QWidget* p) { return new DateEdit(DateEdit::Accepts::Day, p); }, 4},
           {u"done"_s, [] { return tr("Done"); }, [](QWidget* p) { return new QCheckBox(p); }, 2}},
          this))
{
    const auto& t = tokens();
    setObjectName(u"goal%1"_s.arg(serial));
    const auto name = [&](const char* what) {
        return u"goal%1-%2"_s.arg(serial).arg(QLatin1StringView(what));
    };
    m_reached->setObjectName(name("reached"));
    m_text->setObjectName(name("text"));
    m_sector->setObjectName(name("sector"));
    m_due->setObjectName(name("due"));
    m_remove->setObjectName(name("remove"));
    m_error->setObjectName(name("error"));
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_sector->setMinimumContentsLength(6);
    m_actions->setTabAdds(true);
    m_remove->setIcon(themeIcon(u"remove"_s, IconInk::Quiet));
    m_remove->setFixedWidth(t.touch);
    setButtonRole(m_remove, ButtonRole::Quiet);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, t.control);
    column->setSpacing(t.control);
    auto* line = new QHBoxLayout;
    line->setSpacing(t.control);
    line->addWidget(m_reached);
    line->addWidget(m_text, 8);
    line->addWidget(m_sector, 4);
    line->addWidget(m_due, 3);
    line->addWidget(m_remove);
    column->addLayout(line);
    column->addWidget(m_error);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(t.section, 0, 0, 0);
    inset->addWidget(m_actions);
    column->addLayout(inset);

    for (auto* control : std::initializer_list<QWidget*>{m_reached, m_text, m_sector, m_due, m_actions}) {
        letKeysThrough(control);
        connectTyped(control, this, [this] {
            m_error->hide();
            Q_EMIT edited();
        });
    }
    connect(m_remove, &QPushButton::clicked, this, &GoalBox::removeWanted);
    m_due->setToday(file.database().today());
    retranslate();
}

QWidget* GoalBox::responsibleCell(QWidget* parent) const
{
    auto* edit = new QLineEdit(parent);
    QStringList names{tr("herself")};
    for (const auto& user : storage::UserStore(m_file.database()).all())
        if (user.active) names << (user.displayName.isEmpty() ? user.userName : user.displayName);
    auto* completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

void GoalBox::setGoal(const domain::Goal& goal)
{
    QJsonArray rows;
    for (const auto& action : goal.actions)
        rows.append(QJsonArray{action.text, action.responsible, dayTyped(action.due),
                               action.done ? QJsonValue(true) : QJsonValue(u""_s), action.id.toString()});
    setTyped({goal.id.isNull() ? QString() : goal.id.toString(),
              goal.reached ? QJsonValue(true) : QJsonValue(u""_s), goal.text, codeTyped(goal.sector),
              dayTyped(goal.due), rows});
}

QJsonArray GoalBox::typed() const
{
    return {m_id.isNull() ? QString() : m_id.toString(),
            typedIn(m_reached),
            typedIn(m_text),
            typedIn(m_sector),
            typedIn(m_due),
            typedIn(m_actions)};
}

void GoalBox::setTyped(const QJsonArray& typed)
{
    m_id = domain::GoalId::fromString(typed.at(0).toString()).value_or(domain::GoalId());
    setTypedIn(m_reached, typed.at(1));
    setTypedIn(m_text, typed.at(2));
    setTypedIn(m_sector, typed.at(3));
    setTypedIn(m_due, typed.at(4));
    setTypedIn(m_actions, typed.at(5));
}

domain::Goal GoalBox::goal(const std::vector<domain::Goal>& known) const
{
    const auto today = m_file.database().today();
    domain::Goal before;
    for (const auto& each : known)
        if (!m_id.isNull() && each.id == m_id) before = each;
    domain::Goal goal = before;
    goal.actions.clear();
    goal.text = m_text->text().simplified();
    goal.sector = m_sector->code();
    goal.due = dayIn(m_due);
    goal.reached = doneOn(m_reached->isChecked(), before.reached, today);
    for (int row = 0; row < m_actions->rowCount(); ++row) {
        if (countsForNothing(m_actions, row)) continue;
        const auto* tick = qobject_cast<const QCheckBox*>(m_actions->cell(row, ActionDone));
        domain::PlanAction action;
        for (const auto& each : before.actions)
            if (!m_actions->key(row).isEmpty() && each.id.toString() == m_actions->key(row)) action = each;
        action.text = textIn(m_actions, row, ActionText);
        action.responsible = textIn(m_actions, row, ActionBy);
        action.due = dayIn(m_actions->cell(row, ActionDue));
        action.done = doneOn(tick->isChecked(), action.done, today);
        goal.actions.push_back(std::move(action));
    }
    return goal;
}

std::vector<domain::Refusal> GoalBox::unreadable(const QString& place) const
{
    std::vector<domain::Refusal> found;
    const auto check = [&](const QWidget* control, const QString& field) {
        const auto read = qobject_cast<const DateEdit*>(control)->read();
        if (!read) found.push_back({read.error().code, read.error().message, place + u'.' + field});
    };
    check(m_due, u"due"_s);
    int index = 0;
    for (int row = 0; row < m_actions->rowCount(); ++row)
        if (!countsForNothing(m_actions, row))
            check(m_actions->cell(row, ActionDue), u"actions[%1].due"_s.arg(index++));
    return found;
}

bool GoalBox::showRefusal(const QString& field, const QString& message)
{
    if (field.startsWith("actions["_L1)) {
        // The refusal counts the lines that say something; those without a word are passed over.
        int left = QStringView(field).sliced(8).split(u']').first().toInt();
        for (int row = 0; row < m_actions->rowCount(); ++row)
            if (!countsForNothing(m_actions, row) && left-- == 0) {
                const auto list = m_actions->fieldOf(row, 0).section(u'.', 0, 0);
                return m_actions->showRefusal(list + u'.' + field.section(u'.', 1), message);
            }
        return false;
    }
    m_error->setText(message);
    m_error->show();
    (field == "due"_L1 ? static_cast<QWidget*>(m_due) : m_text)->setFocus(Qt::OtherFocusReason);
    return true;
}

void GoalBox::clearErrors()
{
    m_error->hide();
    m_actions->clearErrors();
}

void GoalBox::setLocked(bool locked)
{
    for (auto* control : std::initializer_list<QWidget*>{m_reached, m_text, m_sector, m_due})
        control->setEnabled(!locked);
    m_remove->setVisible(!locked);
    m_actions->setLocked(locked);
}

void GoalBox::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void GoalBox::retranslate()
{
    const storage::SettingsStore settings(m_file.database());
    m_sector->setEntries(codeEntries(settings.codebook(u"sectors"_s), m_file.database().today()));
    m_sector->setPlaceholder(tr("Sector"));
    m_text->setPlaceholderText(tr("What is to be reached"));
    m_due->setPlaceholderText(tr("Until"));
    nameControl(m_text, tr("What is to be reached"));
    nameControl(m_sector, tr("Sector of the goal"));
    nameControl(m_due, tr("The goal is to be reached until"));
    m_reached->setAccessibleName(tr("The goal is reached"));
    m_reached->setToolTip(tr("The goal is reached"));
    m_remove->setAccessibleName(tr("Remove this goal"));
    m_remove->setToolTip(tr("Remove this goal"));
    m_actions->setTexts(tr("Add a step"), tr("Remove this step"));
}

} // namespace wasl::ui
