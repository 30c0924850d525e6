#include "ui/referrals/step_box.h"

#include "app/storage/reach.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/referrals/referral_history.h"
#include "ui/referrals/referral_words.h"
#include "ui/referrals/service_outcomes.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::ReferralEvent;

StepBox::StepBox(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_chip(new StateChip(this))
    , m_due(new QLabel(this))
    , m_notice(new Notice(this))
    , m_buttons(new QWidget(this))
    , m_panel(new QWidget(this))
    , m_form(new FormGrid(m_panel))
    , m_code(new CodeCombo(m_form))
    , m_note(new QPlainTextEdit(m_form))
    , m_confirm(new QPushButton(m_panel))
    , m_leave(new QPushButton(m_panel))
{
    addHeadWidget(m_chip);
    m_chip->setObjectName(u"referralStateChip"_s);
    m_due->setObjectName(u"dueWords"_s);
    m_due->setWordWrap(true);
    setTextRole(m_due, TextRole::Body, true);
    body()->addWidget(m_due);
    body()->addWidget(m_notice);
    new FlowLayout(m_buttons, tokens().control);
    body()->addWidget(m_buttons);

    m_code->setObjectName(u"stepCodeCombo"_s);
    m_note->setObjectName(u"stepNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(58);
    m_confirm->setObjectName(u"confirmStepButton"_s);
    m_leave->setObjectName(u"leaveStepButton"_s);
    setButtonRole(m_leave, ButtonRole::Quiet);
    auto* panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    m_panelColumn = panel;
    panel->addWidget(m_form);
    m_form->add(u"code"_s, m_code, FormGrid::Width::Full)->setNeeded(true);
    m_form->add(u"note"_s, m_note, FormGrid::Width::Full);
    auto* line = new QHBoxLayout;
    line->addWidget(m_confirm);
    line->addWidget(m_leave);
    line->addStretch();
    panel->addLayout(line);
    body()->addWidget(m_panel);
    m_panel->hide();

    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_asked.reset();
        m_panel->hide();
        delete std::exchange(m_services, nullptr);
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        domain::ReferralStep step;
        step.event = *m_asked;
        step.code = m_code->code();
        step.outcomes = chosenOutcomes(m_services, m_referral.servicesAsked);
        step.note = m_note->toPlainText().trimmed();
        Q_EMIT stepWanted(step);
    });
}

void StepBox::show(const domain::Referral& referral)
{
    // Saving the form beside must not close a question that is being answered here.
    const bool same = m_referral.person == referral.person && m_referral.state == referral.state &&
                      (m_referral.id.isNull() || m_referral.id == referral.id);
    m_referral = referral;
    m_mayEdit = storage::reaches(m_file.database(), domain::Action::EditReferral, referral.person);
    m_mayAnswer = storage::reaches(m_file.database(), domain::Action::RecordFeedback, referral.person);
    m_notice->clear();
    if (!same) {
        delete std::exchange(m_services, nullptr);
        m_asked.reset();
        m_panel->hide();
    }
    showState();
    makeButtons();
}

void StepBox::showState()
{
    const auto now = m_file.database().now();
    m_chip->setLook(chipOf(m_referral.state, domain::isOverdue(m_referral, now)));
    const auto due = m_referral.dueAt ? dueInWords(m_referral.dueAt, now) : QString();
    if (m_referral.state == domain::ReferralState::Draft)
        m_due->setText(tr("Not sent yet. The clock starts when it is sent."));
    else if (m_referral.dueAt)
        m_due->setText(tr("Answer due: %1 (%2).").arg(isolate(due), writeDateTime(*m_referral.dueAt)));
    else if (m_referral.closedAt)
        m_due->setText(tr("Finished on %1.").arg(writeDateTime(*m_referral.closedAt)));
    else
        m_due->setText(tr("No answer is awaited any more."));
}

void StepBox::makeButtons()
{
    for (auto* old : m_buttons->findChildren<QPushButton*>()) {
        m_buttons->layout()->removeWidget(old);
        old->hide();
        old->setObjectName({});
        old->deleteLater(); // it may be the one that was just pressed
    }
    for (const auto event : domain::possibleEvents(m_referral.state)) {
        if (event == ReferralEvent::ClockRanOut) continue; // nobody does that by hand
        auto* button = new QPushButton(domain::label(event), m_buttons);
        button->setObjectName(domain::code(event) + u"StepButton"_s);
        button->setIcon(themeIcon(iconOf(event)));
        button->setEnabled(domain::isFeedback(event) ? m_mayAnswer : m_mayEdit);
        if (event == ReferralEvent::Withdraw) setButtonRole(button, ButtonRole::Quiet);
        m_buttons->layout()->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, event] { ask(event); });
    }
    m_buttons->setVisible(domain::isOpen(m_referral.state));
}

void StepBox::ask(ReferralEvent event)
{
    m_notice->clear();
    const auto list = codebookOf(event);
    if (list.isEmpty()) {
        domain::ReferralStep step;
        step.event = event;
        Q_EMIT stepWanted(step);
        return;
    }
    m_asked = event;
    m_form->clearErrors();
    delete std::exchange(m_services, nullptr);
    const bool each = event == ReferralEvent::Complete && !m_referral.servicesAsked.isEmpty();
    if (each) {
        m_services = makeServiceOutcomes(m_file.database(), m_referral.servicesAsked, m_panel);
        m_panelColumn->insertWidget(0, m_services);
        m_services->show();
    }
    m_form->field(u"code"_s)->setVisible(!each);
    m_form->field(u"code"_s)->setNeeded(event != ReferralEvent::Chase);
    const storage::SettingsStore settings(m_file.database());
    m_code->setEntries(codeEntries(settings.codebook(list), m_file.database().today()));
    m_code->setCode({});
    m_note->clear();
    m_form->field(u"code"_s)->setTexts(event == ReferralEvent::Complete  ? tr("Was the aim attained?")
                                       : event == ReferralEvent::Decline ? tr("Why the partner declined")
                                       : event == ReferralEvent::Chase   ? tr("What came of the call")
                                                                         : tr("Why it is withdrawn"));
    m_confirm->setText(domain::label(event));
    m_panel->show();
    if (each)
        m_services->setFocus();
    else
        m_code->setFocus();
}

void StepBox::openAnswer()
{
    if (!m_mayAnswer) return;
    if (m_referral.state == domain::ReferralState::InProgress) {
        ask(ReferralEvent::Complete);
        return;
    }
    for (const auto* name : {"accept", "start"})
        if (auto* button = m_buttons->findChild<QPushButton*>(QLatin1String(name) + u"StepButton"_s)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void StepBox::say(const domain::Refusal& refusal)
{
    auto shown = refusal;
    if (shown.field == "declineReason"_L1 || shown.field == "outcome"_L1 ||
        shown.field == "withdrawalReason"_L1)
        shown.field = u"code"_s;
    if (m_asked && m_services && m_services->showRefusals({shown}).empty()) return;
    if (m_asked && m_form->showRefusals({shown}).empty()) return;
    m_notice->say(refusal);
}

void StepBox::takeFocus()
{
    for (auto* button : m_buttons->findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus();
            return;
        }
}

void StepBox::retranslate()
{
    setHeading(tr("Where it stands"));
    m_form->field(u"note"_s)->setTexts(tr("Note"));
    m_form->field(u"code"_s)->setTexts(tr("Reason"));
    m_confirm->setText(tr("Record it"));
    m_leave->setText(tr("Leave it"));
    showState();
    makeButtons();
    if (m_asked) ask(*m_asked);
}

} // namespace wasl::ui
