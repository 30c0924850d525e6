#include "ui/cases/course_card.h"

#include "app/storage/settings_store.h"
#include "app/storage/user_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_words.h"
#include "ui/shared/button_row.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CourseCard::CourseCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_chip(new StateChip(this))
    , m_words(new QLabel(this))
    , m_form(new FormGrid(this))
    , m_stage(new CodeCombo(m_form))
    , m_priority(new CodeCombo(m_form))
    , m_worker(new QLabel(m_form))
    , m_closing(new QWidget(this))
    , m_closingForm(new FormGrid(m_closing))
    , m_day(new DateEdit(DateEdit::Accepts::Day, m_closingForm))
    , m_reason(new CodeCombo(m_closingForm))
    , m_outcome(new CodeCombo(m_closingForm))
    , m_note(new QPlainTextEdit(m_closingForm))
    , m_confirm(new QPushButton(m_closing))
{
    addHeadWidget(m_chip);
    m_words->setObjectName(u"caseWords"_s);
    m_words->setWordWrap(true);
    setTextRole(m_words, TextRole::Body, true);
    body()->addWidget(m_words);
    m_stage->setObjectName(u"stageCombo"_s);
    m_priority->setObjectName(u"casePriorityCombo"_s);
    m_worker->setObjectName(u"caseWorkerLabel"_s);
    m_worker->setTextFormat(Qt::PlainText);
    m_worker->setWordWrap(true);
    m_form->add(u"stage"_s, m_stage);
    m_form->add(u"priority"_s, m_priority);
    m_form->add(u"worker"_s, m_worker, FormGrid::Width::Full);
    body()->addWidget(m_form);

    auto* buttons = new ButtonRow(this);
    m_handOver = buttons->add(u"handOverCaseButton"_s);
    m_hold = buttons->add(u"holdCaseButton"_s);
    m_resume = buttons->add(u"resumeCaseButton"_s);
    m_close = buttons->add(u"closeCaseButton"_s);
    m_reopen = buttons->add(u"reopenCaseButton"_s);
    body()->addWidget(buttons);

    m_day->setObjectName(u"closedDayEdit"_s);
    m_reason->setObjectName(u"closureReasonCombo"_s);
    m_note->setObjectName(u"closureNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(58);
    m_confirm->setObjectName(u"confirmCloseButton"_s);
    auto* closing = new QVBoxLayout(m_closing);
    closing->setContentsMargins(0, 0, 0, 0);
    m_outcome->setObjectName(u"closureOutcomeCombo"_s);
    m_closingForm->add(u"closureReason"_s, m_reason)->setNeeded(true);
    m_closingForm->add(u"closureOutcome"_s, m_outcome)->setNeeded(true);
    m_closingForm->add(u"closed"_s, m_day)->setNeeded(true);
    m_closingForm->add(u"closureNote"_s, m_note, FormGrid::Width::Full);
    closing->addWidget(m_closingForm);
    closing->addWidget(m_confirm, 0, Qt::AlignLeading);
    body()->addWidget(m_closing);
    m_closing->hide();

    connect(m_stage, &CodeCombo::codeChanged, this, [this](const QString& code) {
        const auto stage = domain::fromCode<domain::CaseStage>(code);
        if (!m_filling && stage && *stage != m_shown.stage) Q_EMIT stageWanted(*stage);
    });
    connect(m_priority, &CodeCombo::codeChanged, this, [this](const QString& code) {
        const auto priority = domain::fromCode<domain::CasePriority>(code);
        if (!m_filling && priority && *priority != m_shown.priority) Q_EMIT priorityWanted(*priority);
    });
    connect(m_handOver, &QPushButton::clicked, this, &CourseCard::handOverWanted);
    connect(m_resume, &QPushButton::clicked, this, &CourseCard::resumeWanted);
    connect(m_hold, &QPushButton::clicked, this, [this] { ask(Asking::Hold); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { ask(Asking::Reopen); });
    connect(m_close, &QPushButton::clicked, this, [this] { ask(Asking::Close); });
    connect(m_confirm, &QPushButton::clicked, this, &CourseCard::confirm);
}

void CourseCard::ask(Asking what)
{
    m_asking = what == m_asking ? Asking::Nothing : what;
    const bool closing = m_asking == Asking::Close;
    m_closing->setVisible(m_asking != Asking::Nothing);
    for (const auto& name : {u"closureReason"_s, u"closureOutcome"_s, u"closed"_s})
        m_closingForm->field(name)->setVisible(closing);
    m_closingForm->field(u"closureNote"_s)
        ->setTexts(m_asking == Asking::Hold     ? tr("Why it waits")
                   : m_asking == Asking::Reopen ? tr("Why it is opened again")
                                                : tr("Note"));
    m_confirm->setText(m_asking == Asking::Hold     ? tr("Put it on hold")
                       : m_asking == Asking::Reopen ? tr("Reopen it")
                                                    : tr("Close it"));
    if (m_day->text().isEmpty()) m_day->setDate(m_file.database().today());
    if (m_asking != Asking::Nothing)
        (closing ? static_cast<QWidget*>(m_reason) : m_note)->setFocus(Qt::OtherFocusReason);
}

void CourseCard::confirm()
{
    if (!m_form->allDatesRead()) return;
    const auto note = m_note->toPlainText().trimmed();
    if (m_asking == Asking::Hold) Q_EMIT holdWanted(note);
    if (m_asking == Asking::Reopen) Q_EMIT reopenWanted(note);
    if (m_asking == Asking::Close)
        Q_EMIT closeWanted(m_day->date(), m_reason->code(), m_outcome->code(), note);
}

void CourseCard::fillLists()
{
    const storage::SettingsStore settings(m_file.database());
    std::vector<CodeEntry> stages, priorities;
    for (const auto stage : domain::allOf<domain::CaseStage>())
        // Closure only comes with closing.
        if (stage != domain::CaseStage::Closure || m_shown.status == domain::CaseStatus::Closed)
            stages.push_back({domain::code(stage), domain::label(stage)});
    for (const auto priority : domain::allOf<domain::CasePriority>())
        priorities.push_back({domain::code(priority), domain::label(priority)});
    m_stage->setEntries(stages);
    m_priority->setEntries(priorities);
    m_reason->setEntries(
        codeEntries(settings.codebook(u"case_closure_reasons"_s), m_file.database().today()));
    m_outcome->setEntries(codeEntries(settings.codebook(u"case_outcomes"_s), m_file.database().today()));
}

void CourseCard::show(const domain::Case& shown, bool mayEdit)
{
    m_shown = shown;
    m_mayEdit = mayEdit;
    m_closing->hide();
    m_asking = Asking::Nothing;
    m_reason->setCode({});
    m_outcome->setCode({});
    m_form->clearErrors();
    m_closingForm->clearErrors();
    m_note->clear();
    m_day->setToday(m_file.database().today());
    showState();
}

void CourseCard::showState()
{
    m_filling = true;
    fillLists();
    m_stage->setCode(domain::code(m_shown.stage));
    m_priority->setCode(domain::code(m_shown.priority));
    const auto worker = storage::UserStore(m_file.database()).find(m_shown.worker);
    m_worker->setText(worker ? isolate(worker->displayName.isEmpty() ? worker->userName : worker->displayName)
                             : tr("Nobody yet"));
    m_filling = false;

    using Status = domain::CaseStatus;
    m_chip->setLook(chipOf(m_shown.status));
    const bool open = m_shown.status == Status::Open;
    m_stage->setEnabled(m_mayEdit && open);
    m_priority->setEnabled(m_mayEdit && m_shown.status != Status::Closed);
    m_handOver->setVisible(m_shown.status != Status::Closed &&
                           domain::may(m_file.actor().role, domain::Action::AssignCase));
    m_hold->setVisible(m_mayEdit && open);
    m_resume->setVisible(m_mayEdit && m_shown.status == Status::OnHold);
    m_close->setVisible(m_mayEdit && m_shown.status != Status::Closed);
    m_reopen->setVisible(m_mayEdit && m_shown.status == Status::Closed);
    if (m_shown.periods.empty()) return;
    const auto& period = m_shown.periods.back();
    if (period.closed) {
        const auto reasons = storage::SettingsStore(m_file.database()).codebook(u"case_closure_reasons"_s);
        QStringList why{reasons.label(period.closureReason, labelLanguage())};
        if (!period.outcome.isEmpty())
            why << storage::SettingsStore(m_file.database())
                       .codebook(u"case_outcomes"_s)
                       .label(period.outcome, labelLanguage());
        m_words->setText(tr("Closed on %1: %2.").arg(writeDate(*period.closed), isolate(why.join(u" · "_s))));
    } else if (m_shown.status == Status::OnHold && !period.note.isEmpty()) {
        m_words->setText(tr("On hold: %1").arg(isolate(period.note)));
    } else {
        m_words->setText(m_shown.periods.size() > 1 ? tr("Reopened on %1.").arg(writeDate(period.opened))
                                                    : tr("Open since %1.").arg(writeDate(period.opened)));
    }
}

std::vector<domain::Refusal> CourseCard::showRefusals(const std::vector<domain::Refusal>& refusals)
{
    auto left = m_closing->isVisible() ? m_closingForm->showRefusals(refusals) : refusals;
    return left.empty() ? left : m_form->showRefusals(left);
}

void CourseCard::retranslate()
{
    setHeading(tr("Where it stands"));
    m_form->field(u"stage"_s)->setTexts(tr("S&tage"));
    m_form->field(u"priority"_s)->setTexts(tr("Priority"));
    m_form->field(u"worker"_s)->setTexts(tr("Worker"));
    m_handOver->setText(tr("&Hand over…"));
    m_hold->setText(tr("Put on hold"));
    m_resume->setText(tr("Take up again"));
    m_close->setText(tr("&Close the case"));
    m_reopen->setText(tr("&Reopen the case"));
    m_closingForm->field(u"closureReason"_s)->setTexts(tr("Why it is closed"));
    m_closingForm->field(u"closureOutcome"_s)->setTexts(tr("What was attained"));
    m_closingForm->field(u"closed"_s)->setTexts(tr("Closed on"));
    m_closingForm->field(u"closureNote"_s)->setTexts(tr("Note"));
    m_confirm->setText(tr("Close it"));
    m_asking = Asking::Nothing;
    m_closing->hide();
    showState();
}

} // namespace wasl::ui
