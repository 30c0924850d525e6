#include "ui/beneficiaries/rights_answer_dialog.h"

#include "app/domain/codebook.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::RightsOutcome;

RightsAnswerDialog::RightsAnswerDialog(storage::CaseFile& file, const domain::RightsRequest& request,
                                       QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_request(request)
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_outcome(new CodeCombo(m_form))
    , m_channel(new CodeCombo(m_form))
    , m_reason(new CodeCombo(m_form))
    , m_on(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_text(new QPlainTextEdit(m_form))
{
    setObjectName(u"rightsAnswerDialog"_s);
    setWindowTitle(tr("Answer a request"));
    setMinimumWidth(640);
    build();
    const auto today = m_file.database().today();
    const storage::SettingsStore settings(m_file.database());
    std::vector<CodeEntry> outcomes;
    for (const auto outcome : domain::allOf<RightsOutcome>())
        outcomes.push_back({domain::code(outcome), domain::label(outcome)});
    m_outcome->setEntries(outcomes);
    m_channel->setEntries(codeEntries(settings.codebook(u"delivery_channels"_s), today));
    m_reason->setEntries(codeEntries(settings.codebook(u"rights_refusal_reasons"_s), today));
    m_outcome->setCode(domain::code(RightsOutcome::Granted));
    m_channel->setCode(m_request.channel);
    m_on->setToday(today);
    m_on->setDate(today);
    connect(m_outcome, &CodeCombo::codeChanged, this, &RightsAnswerDialog::showReason);
    showReason();
    m_outcome->setFocus();
}

void RightsAnswerDialog::build()
{
    const auto& t = tokens();
    m_notice->setObjectName(u"rightsAnswerNotice"_s);
    m_outcome->setObjectName(u"outcomeCombo"_s);
    m_channel->setObjectName(u"answerChannelCombo"_s);
    m_reason->setObjectName(u"refusalReasonCombo"_s);
    m_on->setObjectName(u"answeredEdit"_s);
    m_text->setObjectName(u"answerTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * t.controlHeight);
    auto* asked =
        new QLabel(tr("%1, asked for on %2, to be answered by %3.")
                           .arg(domain::label(m_request.right), writeDate(m_request.receivedOn),
                                writeDate(m_request.due)) +
                       (m_request.details.isEmpty() ? QString() : u'\n' + isolate(m_request.details)),
                   this);
    asked->setObjectName(u"askedLabel"_s);
    asked->setWordWrap(true);
    m_form->add(u"outcome"_s, m_outcome)->setTexts(tr("&Outcome"));
    m_form->add(u"answeredOn"_s, m_on)->setTexts(tr("&Answered on"));
    m_form->add(u"answerChannel"_s, m_channel)->setTexts(tr("&How the answer reached her"));
    m_form->add(u"refusalReason"_s, m_reason)
        ->setTexts(tr("&Why it was refused"), tr("She may take a refusal to the CNDP: tell her so."));
    m_form->add(u"answer"_s, m_text, FormGrid::Width::Full)
        ->setTexts(tr("In &words"), tr("What was done, or why not."));
    m_typed.add(u"outcome"_s, m_outcome);
    m_typed.add(u"answeredOn"_s, m_on);
    m_typed.add(u"answerChannel"_s, m_channel);
    m_typed.add(u"refusalReason"_s, m_reason);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"cancelRightsAnswerButton"_s);
    auto* go = buttons->addButton(tr("Record the answer"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveRightsAnswerButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    auto* column = dialogColumn(this);
    column->addWidget(asked);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RightsAnswerDialog::save);
}

void RightsAnswerDialog::showReason()
{
    const auto outcome = domain::fromCode<RightsOutcome>(m_outcome->code());
    m_form->field(u"refusalReason"_s)
        ->setVisible(outcome == RightsOutcome::Refused || outcome == RightsOutcome::PartlyGranted);
}

void RightsAnswerDialog::save()
{
    finishTyping(m_form);
    m_notice->clear();
    auto refusals = m_typed.unreadable();
    domain::RightsAnswer answer;
    const auto outcome = domain::fromCode<RightsOutcome>(m_outcome->code());
    if (!outcome)
        refusals.push_back({u"outcome-missing"_s, tr("Choose what came of the request."), u"outcome"_s});
    answer.outcome = outcome.value_or(RightsOutcome::Granted);
    answer.on = m_on->date();
    answer.channel = m_channel->code();
    if (answer.outcome == RightsOutcome::Refused || answer.outcome == RightsOutcome::PartlyGranted)
        answer.refusalReason = m_reason->code();
    answer.text = m_text->toPlainText().trimmed();
    auto whole = m_request;
    whole.answer = answer;
    for (auto& refusal : domain::problems(whole, m_file.database().today()))
        refusals.push_back(std::move(refusal));
    if (refusals.empty()) {
        const auto saved = storage::RightsRequestStore(m_file.database()).answer(m_request.id, answer);
        if (!saved) refusals.push_back(saved.error());
    }
    if (!refusals.empty()) {
        if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
        return;
    }
    accept();
    Q_EMIT this->answered();
}

} // namespace wasl::ui
